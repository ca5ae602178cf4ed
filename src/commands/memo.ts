// The covering memo: the office's template with the figures of the round filled in.
import { fillMemo } from '../documents/memo';
import { printedMemo } from '../documents/print/memo';
import { compareRounds } from '../domain/comparison';
import { summarise } from '../domain/summary';
import { countTargets } from '../domain/targets';
import { readMemo } from '../workbook/read-memo';
import type { Context } from './command';
import type { PrintedWithProblems } from './form';

/** `round` is an index. */
export function printMemo(context: Context, round: number): PrintedWithProblems {
  const { book, province } = context.read();
  const edition = context.edition();
  const { tab, lines } = readMemo(book, edition);
  const change = round === 0 ? null : compareRounds(province, round - 1, round);
  const figures = {
    province,
    round,
    summary: summarise(province, round),
    targets: countTargets(province, round),
    change,
  };
  const filled = fillMemo(lines, tab, figures, edition);
  return { ...printedMemo(filled, edition), problems: filled.problems };
}
