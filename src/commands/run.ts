// Runs a command by its name: options checked, one at a time on a workbook, and every refusal in plain words.
import { COMMAND_WORDS, type CommandWords } from '../words/commands';
import { EXPECTED, REFUSALS, type RefusalCode } from '../words/refusals';
import { type Language, say, type Values } from '../words/text';
import { withLock } from '../workbook/lock';
import { Refusal } from '../workbook/refusal';
import { findOutput } from '../workbook/write-output';
import { COMMANDS } from './all';
import type { Command, Options } from './command';
import { makeContext } from './context';

/**
 * Plain data: it goes to the panel, and to the command line. `tab`: where the output stands now. `confirm`: the option with which the
 * command does what its message says it would change.
 */
export type Outcome =
  | { done: true; result: object; message: string; tab: string | null }
  | { done: false; code: RefusalCode; message: string; wrongCall: boolean; confirm: string | null };

/** Refusals that say that the call itself was wrong, not the workbook. */
const WRONG_CALLS: readonly RefusalCode[] = ['command-unknown', 'option-wrong'];

export function runCommand(id: string, given: Options = {}, now: Date = new Date()): Outcome {
  const context = makeContext(now);
  try {
    const command = COMMANDS.filter((known) => known.id === id)[0];
    if (!command) throw new Refusal('command-unknown', { found: id });
    const options = checkOptions(command, given);
    return withLock(() => {
      const result = command.run(context, options);
      const { done } = COMMAND_WORDS[id] as CommandWords;
      const output = command.output && findOutput(context.open(), command.output);
      return {
        done: true,
        result,
        message: say(done, context.language(), command.report(result)),
        tab: output ? output.name : null,
      };
    });
  } catch (error) {
    return refused(asRefusal(error), context.language());
  }
}

function checkOptions({ options }: Command, given: Options): Options {
  const checked: Record<string, unknown> = {};
  for (const name of Object.keys(given)) {
    const option = options[name];
    if (given[name] === undefined || given[name] === null) continue;
    const read = option?.schema().safeParse(given[name]);
    if (!option || !read?.success) {
      const expected = option ? say(EXPECTED[option.expected], 'th') : Object.keys(options).join(', ');
      throw new Refusal('option-wrong', { option: name, found: String(given[name]), expected });
    }
    checked[name] = read.data;
  }
  return checked;
}

/** What Google says to somebody who may not change a protected cell becomes a refusal; any other error is a fault and goes on. */
function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const cause = error instanceof Error ? error.message : String(error);
  if (/protected|permission/i.test(cause)) return new Refusal('protected', { cause });
  throw error;
}

function refused({ code, values, language, confirm }: Refusal, usual: Language): Outcome {
  const message = say(REFUSALS[code], language || usual, values as Values);
  return { done: false, code, message, wrongCall: WRONG_CALLS.indexOf(code) >= 0, confirm };
}
