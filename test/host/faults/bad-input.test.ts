// Every command on every odd workbook: an outcome or a plain refusal, figures that add up, and nothing that a district typed changed.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, describeCommands, type Outcome } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { FORM_IDS } from '../../../src/commands/printing/forms';
import { BAD_BOOKS } from '../../support/books/bad-books';
import { emptyBook, OWNER } from '../../support/books/office';
import { takeBack } from '../../support/changes/lists';
import { PUBLISHED_TEXT } from '../../support/provinces/published';
import { isAct, readyFor } from '../../support/runs/acts';
import { checkOutcome, nonsenseIn, textsOf } from '../../support/runs/sound-outcome';
import { stateless } from '../../support/runs/untimed';

const COMMANDS = describeCommands(emptyBook());
/** What is only there where it is entered; and what there is nothing to take of, or no earlier round. */
const MAY_BE_REFUSED = ['evidence', 'funds', 'take-targets', 'comparison', 'send-data'];

/** They have to be told more, or leave the workbook another one: they are tried by themselves. */
const isOfItsOwn = (id: string) => id === 'set-up' || isAct(id);

/** A new year is begun in a copy: there nothing of the old one stays. */
const ACTS = ['hand-in', 'confirm-no-change', 'return', 'accept', 'explain'];

type Options = Record<string, unknown>;

/** What is tried for each option; one that is not here is not given. */
const TRIED: Readonly<Record<string, readonly unknown[]>> = {
  round: [undefined, '04-01', '09-01'],
  previous: [undefined, '04-01'],
  indicator: ['step', 'funds'],
  format: ['csv', 'json'],
};

const choicesOf = ({ name, file }: { name: string; file: boolean }): readonly unknown[] => {
  if (name === 'form') return file ? [undefined, PUBLISHED_TEXT] : FORM_IDS;
  return TRIED[name] ?? [undefined];
};

/** Every combination of what is tried. */
function combinations(options: readonly { name: string; file: boolean }[], year: number): Options[] {
  return options.reduce<Options[]>(
    (all, option) =>
      all.flatMap((before) =>
        choicesOf(option).map((choice) => {
          const isDate = typeof choice === 'string' && /^\d\d-\d\d$/.test(choice);
          return choice === undefined ? before : { ...before, [option.name]: isDate ? `${year}-${choice}` : choice };
        }),
      ),
    [{}],
  );
}

/** What is typed: the districts' tabs, the settings, the registry, the memo; not the outputs, nor the first tab, which leads to the board once that is there. */
const typedTabs = ({ sheets }: Workbook, outputs: readonly string[]) =>
  sheets.filter(({ name }) => !outputs.includes(name) && name !== 'เริ่มที่นี่').map(({ name, cells }) => ({ name, cells }));

const registered = ({ sheets }: Workbook) =>
  (sheets.find(({ name }) => name === 'ทะเบียน อปท.')?.cells ?? []).slice(2).filter((row) => row?.[2]?.value).length;

/** What closed cells offer to choose from goes with closing. */
const withoutLists = (tabs: unknown): unknown =>
  JSON.parse(JSON.stringify(tabs, (key, value) => (key === 'validation' ? undefined : value)));

const yearOf = ({ sheets }: Workbook) =>
  Number(
    sheets
      .find(({ name }) => name === 'การตั้งค่า')
      ?.cells.flat()
      .find((cell) => Number(cell?.value) > 2500)?.value,
  );

describe.each(Object.entries(BAD_BOOKS))('%s', (_, make) => {
  const started = make();
  const LAOs = registered(started);
  const names = started.sheets.map(({ name }) => name);
  /** Without the tabs that were made since. */
  const there = (book: Workbook) => ({ ...book, sheets: book.sheets.filter(({ name }) => names.includes(name)) });
  const outputs = started.sheets
    .map(({ name }) => name)
    .slice(started.sheets.findIndex(({ name }) => name === 'แม่แบบบันทึก') + 1);

  it.each(COMMANDS.filter(({ id }) => !isOfItsOwn(id)))('$id', ({ id, options }) => {
    const book = structuredClone(started);
    const addOn = addOnFor(book, OWNER);
    let done = 0;
    // What else a form takes is its command's own, and is tried there.
    const tried = options.filter(({ name }) => id !== 'print' || name === 'form' || name === 'round');
    for (const given of combinations(tried, yearOf(book))) {
      const outcome = addOn.call('runCommand', [id, given]) as Outcome;
      checkOutcome(outcome, book, id, LAOs);
      if (outcome.done) done += 1;
    }
    expect(typedTabs(there(book), outputs)).toEqual(typedTabs(started, outputs));
    expect(done > 0 || MAY_BE_REFUSED.includes(id)).toBe(true);
  });

  it.each(ACTS)('%s: done, or refused in words; a district’s report is its own', (id) => {
    const book = structuredClone(started);
    const known = (COMMANDS.find((command) => command.id === id)?.options ?? []).map(({ name }) => name);
    const given = { district: 'ไม่มี', lao: '=1+1', note: '=1+1', text: '=1+1' };
    const own = Object.fromEntries(Object.entries(given).filter(([name]) => known.includes(name)));
    checkOutcome(callCommand(book, OWNER, id, own), book, id, LAOs);
    const ready = readyFor(book, id);
    if (ready) checkOutcome(callCommand(book, OWNER, id, ready), book, id, LAOs);
    expect(typedTabs(there(book), outputs)).toEqual(typedTabs(started, outputs));
  });

  it('close-round: the forms stay what they are, whatever is typed then; and reopen', () => {
    const book = structuredClone(started);
    const year = yearOf(book);
    const [round, now] = [`${year}-07-01`, `${year}-07-10T09:00`];
    const call = (command: string, given: Options = {}) => {
      const outcome = callCommand(book, OWNER, command, { round, now, ...given });
      checkOutcome(outcome, book, command, LAOs);
      return outcome;
    };
    const before = ['summary', 'targets', 'export'].map((command) => call(command));
    expect(call('close-round').done).toBe(true);
    expect(withoutLists(typedTabs(there(book), outputs))).toEqual(withoutLists(typedTabs(started, outputs)));
    for (const sheet of book.sheets)
      if (sheet.metadata.some(({ value }) => value.startsWith('district:')))
        for (const row of sheet.cells.slice(2)) for (const cell of row ?? []) if (cell && !cell.formula) cell.value = 7;
    const results = (of: readonly Outcome[]) => of.map((outcome) => outcome.done && stateless(outcome.result));
    expect(results(['summary', 'targets', 'export'].map((command) => call(command)))).toEqual(results(before));
    expect(call('reopen', { until: now.slice(0, 10), reason: '=1+1' }).done).toBe(true);
  });

  it('import and undo: what was typed is there again', () => {
    const book = structuredClone(started);
    const ready = readyFor(book, 'import');
    if (!ready) return;
    checkOutcome(callCommand(book, OWNER, 'import', ready), book, 'import', LAOs);
    takeBack(book, OWNER, {});
    expect(typedTabs(there(book), outputs)).toEqual(typedTabs(started, outputs));
  });

  it('change-lao and undo: what was typed is there again', () => {
    const book = structuredClone(started);
    const ready = readyFor(book, 'change-lao');
    if (!ready) return;
    checkOutcome(callCommand(book, OWNER, 'change-lao', ready), book, 'change-lao', LAOs);
    takeBack(book, OWNER, {});
    expect(typedTabs(there(book), outputs)).toEqual(typedTabs(started, outputs));
  });

  it('set-up, again', () => {
    const book = structuredClone(started);
    checkOutcome(callCommand(book, OWNER, 'set-up', {}), book, 'set-up', LAOs);
    expect(typedTabs(there(book), outputs)).toEqual(typedTabs(started, outputs));
  });

  it('take-targets, once confirmed, changes the target column alone', () => {
    const book = structuredClone(started);
    const asked = callCommand(book, OWNER, 'take-targets', {});
    if (asked.done) return;
    checkOutcome(callCommand(book, OWNER, 'take-targets', { confirm: asked.confirm }), book, 'take-targets', LAOs);
    const others = (sheets: ReturnType<typeof typedTabs>) => sheets.filter(({ name }) => name !== 'ทะเบียน อปท.');
    expect(others(typedTabs(book, outputs))).toEqual(others(typedTabs(started, outputs)));
  });

  it('is kept in its file', async () => {
    const kept = await readXlsx(await writeXlsx(structuredClone(started)));
    expect(callCommand(kept, OWNER, 'summary', {})).toEqual(
      callCommand(structuredClone(started), OWNER, 'summary', {}),
    );
  });

  it('the panel', () => {
    expect(nonsenseIn(textsOf(addOnFor(started, OWNER).call('panelState', []) as object))).toEqual([]);
  });
});
