// What the help says of --confirm, put to what each command does without it.
import { describe, expect, it } from 'vitest';
import { callCommand, describeCommands } from '../../../local/office.ts';
import { OPTION_HELP } from '../../../src/words/commands/option-help';
import { fictitiousBook } from '../../support/books/fictitious';
import { emptyBook, OWNER, phraeBook, tab, type } from '../../support/books/office';
import { readyFor } from '../../support/runs/acts';
import { TOLD } from '../../support/runs/told';

const confirmed = describeCommands(emptyBook()).flatMap(({ id, options }) => {
  const confirm = options.find(({ name }) => name === 'confirm');
  return confirm ? [{ command: id, help: confirm.help }] : [];
});
const saying = ({ th, en }: { th: string; en: string }) =>
  confirmed.filter(({ help }) => help.th === th && help.en === en).map(({ command }) => command);

/** A workbook in which the command has something to do, and what it has to be told, without any yes. */
function about(command: string) {
  const book = /^(evidence|funds)$/.test(command) ? fictitiousBook() : phraeBook();
  if (command === 'tidy') type(book, tab(book, 'ลอง'), 'F3', '๔');
  const ready = readyFor(book, command);
  if (!ready)
    return { book, options: { ...TOLD[command], ...(command === 'take-targets' && { round: '2556-07-01' }) } };
  const { confirm: _, ...options } = ready;
  return { book, options };
}

/** What stands in all cells. */
const values = ({ sheets }: ReturnType<typeof phraeBook>) => sheets.map(({ cells }) => cells);

describe('--confirm in the help', () => {
  it('is said in one way or the other', () => {
    const both = [...saying(OPTION_HELP.confirm), ...saying(OPTION_HELP.answer)];
    expect(both.sort()).toEqual(confirmed.map(({ command }) => command).sort());
    expect(saying(OPTION_HELP.answer)).toContain('close-round');
  });

  it.each(saying(OPTION_HELP.confirm))('%s says first what would change, with its code', (command) => {
    const { book, options } = about(command);
    const before = structuredClone(values(book));
    const outcome = callCommand(book, OWNER, command, options);
    const code = outcome.done ? (outcome.result as { confirm?: string }).confirm : outcome.confirm;
    expect(code, outcome.message).toEqual(expect.any(String));
    expect(values(book)).toEqual(before);
  });

  it.each(saying(OPTION_HELP.answer))('%s acts at once', (command) => {
    const { book, options } = about(command);
    const outcome = callCommand(book, OWNER, command, options);
    expect(outcome, outcome.message).toMatchObject({ done: true, confirm: null });
  });
});
