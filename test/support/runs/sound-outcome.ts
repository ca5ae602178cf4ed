// What must hold of an outcome, whatever stood in the workbook: a plain sentence, figures that add up, and nothing that no reader should ever see.
import { expect } from 'vitest';
import type { Outcome } from '../../../local/office.ts';
import { displayText } from '../../../local/workbook/typing/display.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { Comparison } from '../../../src/domain/roll-ups/comparison';
import type { Completeness } from '../../../src/domain/roll-ups/completeness';
import type { Summary, SummaryLine } from '../../../src/domain/roll-ups/summary';
import type { FundsSummary } from '../../../src/indicators/welfare-funds/outputs/funds-summary';
import { printedRows } from '../shown/paper';

const THAI = /[ก-๙]/;
/** What no reader should ever see, and a named place that nobody filled. */
const NONSENSE = /\bNaN\b|Infinity|undefined|\bnull\b|\[object|\{(?!pages?\})[a-zA-Z]\w*\}/;

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function lineAddsUp(line: SummaryLine): void {
  const { municipalities, SAOs, municipality, SAO, reported, carried } = line;
  const noReport = municipality.noReport + SAO.noReport;
  expect(municipality.noReport + sum(municipality.steps)).toBe(municipalities);
  expect(SAO.noReport + sum(SAO.steps)).toBe(SAOs);
  expect(reported + carried + noReport).toBe(municipalities + SAOs);
}

/** What must hold of a result, by its command; each takes the number of LAOs, or null where nobody knows it. */
const INVARIANTS: Readonly<Record<string, (result: never, LAOs: number | null) => void>> = {
  summary(result: (Summary | FundsSummary) & { indicator?: string }, LAOs) {
    if ('targets' in result) return INVARIANTS.funds?.(result as never, LAOs);
    const { lines, total } = result;
    for (const line of [...lines, total]) lineAddsUp(line);
    const all = total.municipalities + total.SAOs;
    expect(LAOs ?? all).toBe(all);
    expect(sum(lines.map((line) => line.municipalities + line.SAOs))).toBe(all);
  },
  comparison(result: Comparison & { indicator?: string }, LAOs) {
    if (result.indicator) return;
    const { steps, passed, noReport, moves } = result;
    const counted = (when: 'before' | 'now') => noReport[when] + sum(steps.map((line) => line[when]));
    for (const when of ['before', 'now'] as const) {
      expect(counted(when)).toBe(LAOs ?? counted('before'));
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
    if (!indicator) expect(total.expected).toBe(LAOs ?? sum(lines.map(({ expected }) => expected)));
  },
  funds({ lines, total }: FundsSummary, LAOs) {
    for (const line of [...lines, total]) expect(line.fundsAtStart + line.founded + line.without).toBe(line.LAOs);
    expect(total.LAOs).toBe(LAOs ?? sum(lines.map((line) => line.LAOs)));
    expect(sum(lines.map(({ members }) => members))).toBe(total.members);
  },
};

/** Every number in plain data, and every text. */
function leavesOf(data: unknown): unknown[] {
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(leavesOf) : [data];
}

/** What people read of it: a name such as `share-undefined` is for programs, and a file in JSON has nulls by right. */
export function textsOf(result: object): string[] {
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

export const nonsenseIn = (texts: readonly string[]) => texts.filter((text) => NONSENSE.test(text));

export function checkOutcome(outcome: Outcome, book: Workbook, command: string, LAOs: number | null): void {
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
