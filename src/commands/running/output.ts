// A command that builds a document and writes it to a tab of its own. The same document can be printed: then nothing is written.
import type { Document } from '../../documents/document';
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

/** `onSheet`: the document with what stands on the sheet alone; printed is the bare one. */
export function outputCommand<Result extends object>({ build, ...declared }: Declared<Result>): Command {
  return command<Result>({
    ...declared,
    document: (context, options) => build(context, options).document,
    run(context, options) {
      const { result, document, onSheet = document } = build(context, options);
      writeOutput(context.open(), onSheet, context.language());
      return result;
    },
  });
}
