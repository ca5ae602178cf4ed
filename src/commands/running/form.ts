// What a form is: something that can be printed, with the options that it takes.
import type { LetterOnPaper } from '../../documents/letters/rows';
import type { OnPaper, Printed } from '../../documents/print/print';
import type { Text } from '../../words/text';
import type { Command, Context, Options } from './command';

/** `problems`: a sentence each, to be read on the screen, not on paper. */
export interface PrintedWithProblems extends Printed {
  problems: string[];
  /** Of a letter, what is on its paper: an office may have it as a file to be changed. */
  letter?: LetterOnPaper;
}

/** What it takes and what it rests on is its command's affair. */
export interface Form extends Pick<Command, 'options' | 'entered'> {
  /** What it is called. */
  named(): Text;
  /** All indicators side by side, where none is chosen. */
  showsAll?: true;
  /** The department's: it names the day on which the province reports, and leaves out what is the office's own. */
  isOfficial?: true;
  print(context: Context, options: Options, onPaper: OnPaper): PrintedWithProblems;
}
