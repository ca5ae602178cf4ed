// A command that builds a document and writes it to a tab of its own. The same document can be printed: then nothing is written.
import type { Document } from '../../documents/document';
import { type IsoDate, writeDate } from '../../domain/time/calendar';
import { ROUND_MEANT } from '../../words/commands/said-beside';
import { say } from '../../words/text';
import { writeOutput } from '../../workbook/writing/write-output';
import { type Command, type Context, command, type Options } from './command';

export interface Built<Result extends object> {
  result: Result;
  document: Document;
  /** What its tab holds where that is more than what is printed. */
  onSheet?: Document;
}

type Declared<Result extends object> = Omit<Command<Result>, 'run' | 'document'> & {
  build(context: Context, options: Options): Built<Result>;
};

/** Nobody has named it. */
function announceRound(context: Context, round: IsoDate): void {
  const language = context.language();
  context.announce(say(ROUND_MEANT, language, { round: writeDate(round, 'short', { language }) }), language);
}

/** `onSheet`: the document with what stands on the sheet alone; printed is the bare one. */
export function outputCommand<Result extends object>({ build, ...declared }: Declared<Result>): Command {
  return command<Result>({
    ...declared,
    document: (context, options) => build(context, options).document,
    run(context, options) {
      const { result, document, onSheet = document } = build(context, options);
      const { round } = result as { round?: IsoDate };
      if (round && options.round === undefined) announceRound(context, round);
      writeOutput(context.open(), onSheet, context.language());
      return result;
    },
  });
}
