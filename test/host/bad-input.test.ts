// Every command on every odd workbook: an outcome or a plain refusal, figures that add up, and nothing that a district typed changed.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, describeCommands, type Outcome } from '../../local/office.ts';
import { displayText } from '../../local/workbook/display.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../local/xlsx.ts';
import type { Comparison } from '../../src/domain/comparison';
import type { Completeness } from '../../src/domain/completeness';
import type { FundsSummary } from '../../src/domain/funds-summary';
import type { Summary, SummaryLine } from '../../src/domain/summary';
import { FORM_IDS } from '../../src/words/print';
import { BAD_BOOKS } from '../support/bad-books';
import { emptyBook, OWNER } from '../support/office';
import { printedRows } from '../support/paper';
import { PUBLISHED_TEXT } from '../support/published';

const COMMANDS = describeCommands(emptyBook());
const THAI = /[ก-๙]/;
/** What no reader should ever see, and a named place that nobody filled. */
const NONSENSE = /\bNaN\b|Infinity|undefined|\bnull\b|\[object|\{(?!pages?\})[a-zA-Z]\w*\}/;

/** What is only there where it is entered; and what there is nothing to take of, or no earlier round. */
const MAY_BE_REFUSED = ['evidence', 'funds', 'take-targets', 'comparison'];

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

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function lineAddsUp(line: SummaryLine): void {
  const { municipalities, SAOs, municipality, SAO, reported, carried } = line;
  const noReport = municipality.noReport + SAO.noReport;
  expect(municipality.noReport + sum(municipality.steps)).toBe(municipalities);
  expect(SAO.noReport + sum(SAO.steps)).toBe(SAOs);
  expect(reported + carried + noReport).toBe(municipalities + SAOs);
}

/** What must hold of a result, by its command; each takes the number of LAOs. */
const INVARIANTS: Readonly<Record<string, (result: never, LAOs: number) => void>> = {
  summary({ lines, total }: Summary, LAOs) {
    for (const line of [...lines, total]) lineAddsUp(line);
    expect(total.municipalities + total.SAOs).toBe(LAOs);
    expect(sum(lines.map((line) => line.municipalities + line.SAOs))).toBe(LAOs);
  },
  comparison(result: Comparison & { indicator?: string }, LAOs) {
    if (result.indicator) return;
    const { steps, passed, noReport, moves } = result;
    for (const when of ['before', 'now'] as const) {
      expect(noReport[when] + sum(steps.map((line) => line[when]))).toBe(LAOs);
      for (const { step, [when]: reached } of passed)
        expect(reached).toBe(sum(steps.filter((line) => line.step >= step).map((line) => line[when])));
    }
    expect(sum(moves.filter(({ to }) => to !== null).map((move) => move.LAOs))).toBe(
      sum(steps.map(({ rose, fell }) => rose + fell)),
    );
  },
  completeness({ lines, total, indicator }: Completeness & { indicator?: string }, LAOs) {
    for (const { expected, reported, missing, missingLAOs } of [...lines, total]) {
      expect(reported + missing).toBe(expected);
      if (missingLAOs) expect(missingLAOs).toHaveLength(missing);
    }
    if (!indicator) expect(total.expected).toBe(LAOs);
  },
  funds({ lines, total }: FundsSummary, LAOs) {
    for (const line of [...lines, total]) expect(line.fundsAtStart + line.founded + line.without).toBe(line.LAOs);
    expect(total.LAOs).toBe(LAOs);
    expect(sum(lines.map(({ members }) => members))).toBe(total.members);
  },
};

/** Every number in plain data, and every text. */
function leavesOf(data: unknown): unknown[] {
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(leavesOf) : [data];
}

/** What people read of it: a name such as `share-undefined` is for programs, and a file in JSON has nulls by right. */
function textsOf(result: object): string[] {
  const { file, ...rest } = result as { file?: { mediaType: string; content: string } };
  const leaves = leavesOf(rest);
  expect(leaves.filter((leaf) => typeof leaf === 'number' && !Number.isFinite(leaf))).toEqual([]);
  const content = file && file.mediaType !== 'application/json' ? [file.content] : [];
  return [...leaves.filter((leaf): leaf is string => typeof leaf === 'string' && THAI.test(leaf)), ...content];
}

const cellsOf = ({ sheets }: Workbook, names: readonly (string | null)[]) =>
  sheets
    .filter(({ name }) => names.includes(name))
    .flatMap(({ cells }) => cells.flatMap((row) => (row ?? []).map((cell) => (cell ? displayText(cell) : ''))));

/** What is typed: the districts' tabs, the settings, the registry, the memo; not the outputs. */
const typedTabs = ({ sheets }: Workbook, outputs: readonly string[]) =>
  sheets.filter(({ name }) => !outputs.includes(name)).map(({ name, cells }) => ({ name, cells }));

const registered = ({ sheets }: Workbook) =>
  (sheets.find(({ name }) => name === 'ทะเบียน อปท.')?.cells ?? []).slice(2).filter((row) => row?.[2]?.value).length;

const yearOf = ({ sheets }: Workbook) =>
  Number(
    sheets
      .find(({ name }) => name === 'การตั้งค่า')
      ?.cells.flat()
      .find((cell) => Number(cell?.value) > 2500)?.value,
  );

const nonsenseIn = (texts: readonly string[]) => texts.filter((text) => NONSENSE.test(text));

function check(outcome: Outcome, book: Workbook, command: string, LAOs: number): void {
  expect(outcome.message).toMatch(THAI);
  expect(outcome.message).not.toMatch(NONSENSE);
  if (!outcome.done) {
    expect(outcome.wrongCall).toBe(false);
    return;
  }
  expect(nonsenseIn([...textsOf(outcome.result), ...cellsOf(book, [outcome.tab])])).toEqual([]);
  const { html } = outcome.result as { html?: string };
  // Reading the cells back fails where a sign was not escaped.
  if (html !== undefined) expect(printedRows(html).flat().join()).not.toMatch(NONSENSE);
  INVARIANTS[command]?.(outcome.result as never, LAOs);
}

describe.each(Object.entries(BAD_BOOKS))('%s', (_, make) => {
  const started = make();
  const LAOs = registered(started);
  const outputs = started.sheets
    .map(({ name }) => name)
    .slice(started.sheets.findIndex(({ name }) => name === 'แม่แบบบันทึก') + 1);

  it.each(COMMANDS.filter(({ id }) => id !== 'set-up'))('$id', ({ id, options }) => {
    const book = structuredClone(started);
    const addOn = addOnFor(book, OWNER);
    let done = 0;
    // What else a form takes is its command's own, and is tried there.
    const tried = options.filter(({ name }) => id !== 'print' || name === 'form' || name === 'round');
    for (const given of combinations(tried, yearOf(book))) {
      const outcome = addOn.call('runCommand', [id, given]) as Outcome;
      check(outcome, book, id, LAOs);
      if (outcome.done) done += 1;
    }
    expect(typedTabs(book, outputs)).toEqual(typedTabs(started, outputs));
    expect(done > 0 || MAY_BE_REFUSED.includes(id)).toBe(true);
  });

  it('set-up, again', () => {
    const book = structuredClone(started);
    check(callCommand(book, OWNER, 'set-up', {}), book, 'set-up', LAOs);
    const names = started.sheets.map(({ name }) => name);
    expect(typedTabs({ ...book, sheets: book.sheets.filter(({ name }) => names.includes(name)) }, outputs)).toEqual(
      typedTabs(started, outputs),
    );
  });

  it('take-targets, once confirmed, changes the target column alone', () => {
    const book = structuredClone(started);
    const asked = callCommand(book, OWNER, 'take-targets', {});
    if (asked.done) return;
    check(callCommand(book, OWNER, 'take-targets', { confirm: asked.confirm }), book, 'take-targets', LAOs);
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
