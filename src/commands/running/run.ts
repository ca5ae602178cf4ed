// Runs a command by its name: options checked, one at a time on a workbook, and every refusal in plain words.
import { say } from '../../words/text';
import { keepIndex } from '../../workbook/book/book';
import { withLock } from '../../workbook/book/lock';
import { Refusal } from '../../workbook/book/refusal';
import { findOutput } from '../../workbook/writing/write-output';
import { COMMANDS } from '../all';
import { mustBeAllowed, refusedMeanwhile } from './allowed/must-be-allowed';
import { mustBeEntered } from './allowed/must-be-entered';
import { mustBeKnown } from './allowed/must-be-known';
import { mustBeMarked } from './allowed/must-be-marked';
import { checkOptions } from './check-options';
import { type Command, type Context, changesTabs, looksOnly, type Options } from './command';
import { makeContext } from './context';
import { figuresOf } from './figures';
import { momentOf } from './options';
import { type Outcome, orRefused } from './outcome';
import { alikeWords } from './said/alike-words';
import { besideWords } from './said/beside-words';
import { clockWords } from './said/clock-words';
import { closedWords } from './said/closed-words';
import { columnsWords } from './said/columns-words';
import { draftWords } from './said/draft-words';
import { leftWords } from './said/left-words';
import { madeWords } from './said/made-words';
import { outdatedWords } from './said/outdated-words';
import { toldWords } from './said/told-words';
import { turnedOffWords } from './said/turned-off-words';
import { wordsOf } from './words-of';

/** A refusal is an outcome; a fault is thrown. `now`: what outputs say of when they were built; `announce`: hears of a round that was not told. */
export function runCommand(
  id: string,
  given: Options = {},
  now: Date = new Date(),
  announce?: Context['announce'],
): Outcome {
  const context = makeContext(momentOf(given?.now, now), announce);
  return orRefused<Outcome>(context, () => {
    const command = COMMANDS.filter((known) => known.id === id)[0];
    if (!command) throw new Refusal('command-unknown', { found: id });
    const options = checkOptions(command, given, context.language);
    const { entered } = command;
    // Read before anything is changed: words that did not arrive are heard of here.
    const { done } = wordsOf(command);
    const work = (): Outcome => {
      if (changesTabs(command)) {
        mustBeKnown(context);
        mustBeMarked(context, options.confirm);
        mustBeAllowed([command], context);
      }
      if (entered) mustBeEntered(context, entered, figuresOf(context, options).province);
      const result = runAllowed(command, context, options);
      const output = command.output && findOutput(context.open(), command.output);
      const language = context.language();
      const said = say(done, language, command.report(result, context, options));
      const book = context.open();
      const beside =
        besideWords(book, language) +
        columnsWords(result, language) +
        madeWords(result, book, language) +
        alikeWords(result, language);
      const behind =
        toldWords(result) +
        leftWords(id, result, language) +
        clockWords(context) +
        closedWords(context) +
        draftWords(context, language) +
        outdatedWords(command, context, language) +
        turnedOffWords(command, context, result);
      const message = said + beside + behind;
      if (!looksOnly(command, options)) keepIndex(context.open());
      const { confirm = null } = result as { confirm?: string | null };
      const next = command.next?.(context, result) ?? null;
      return { done: true, result, message, tab: output ? output.name : null, confirm, next, language };
    };
    return looksOnly(command, options) ? work() : withLock(work);
  });
}

/** Somebody may have been shut out while it ran: then Google refuses in its own words, and the tabs say whether it was that. */
function runAllowed(command: Command, context: Context, options: Options): object {
  try {
    return command.run(context, options);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw refusedMeanwhile(command, context, error) || error;
  }
}
