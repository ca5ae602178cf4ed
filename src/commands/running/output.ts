// A command that builds a document and writes it to a tab of its own. The same document can be printed: then nothing is written.
import type { Document, OutputId } from '../../documents/document';
import { type IsoDate, writeDate } from '../../domain/time/calendar';
import { namesShown } from '../../indicators/names-shown';
import { ROUND_MEANT } from '../../words/commands/said-beside';
import { say } from '../../words/text';
import { noteNames } from '../../workbook/marks/names-mark';
import { findOutput, writeOutput } from '../../workbook/writing/write-output';
import { type Command, type Context, command, type Options } from './command';

export interface Built<Result extends object> {
  result: Result;
  document: Document;
  /** What its tab holds where that is more than what is printed. */
  onSheet?: Document;
  /** The id of the indicator whose names it shows, null for those of all; left out where it shows none. */
  names?: string | null;
}

type Declared<Result extends object> = Omit<Command<Result>, 'run' | 'document'> & {
  build(context: Context, options: Options): Built<Result>;
};

/** Nobody has named it. */
function announceRound(context: Context, round: IsoDate): void {
  const language = context.language();
  context.announce(say(ROUND_MEANT, language, { round: writeDate(round, 'short', { language }) }), language);
}

/** A form of a closed round shows the names of then, whatever the tab says. */
function noteShown(context: Context, output: OutputId, of: string | null): void {
  const { book, province, settings } = context.read();
  const tab = findOutput(book, output);
  if (!tab || !settings.hasIndicators) return;
  noteNames(book, tab, context.seenClosed ? null : { of: of ?? '', code: namesShown(province, of) });
}

/** `onSheet`: the document with what stands on the sheet alone; printed is the bare one. */
export function outputCommand<Result extends object>({ build, ...declared }: Declared<Result>): Command {
  return command<Result>({
    ...declared,
    document: (context, options) => build(context, options).document,
    run(context, options) {
      const { result, document, onSheet = document, names } = build(context, options);
      const { round } = result as { round?: IsoDate };
      if (round && options.round === undefined) announceRound(context, round);
      writeOutput(context.open(), onSheet, context.language());
      if (names !== undefined) noteShown(context, onSheet.id, names);
      return result;
    },
  });
}
