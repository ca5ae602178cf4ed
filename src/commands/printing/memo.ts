// The covering memo: the office's template with the figures of the round filled in.
import { fillMemo } from '../../documents/memo/memo';
import { printedMemo } from '../../documents/print/memo';
import type { Province } from '../../domain/province/province';
import { compareRounds } from '../../domain/roll-ups/comparison';
import { summarise } from '../../domain/roll-ups/summary';
import { countTargets } from '../../domain/roll-ups/targets';
import { readMemo } from '../../workbook/reading/read-memo';
import type { Context } from '../running/command';
import type { PrintedWithProblems } from '../running/form';

/** `round` is an index. */
export function printMemo(
  context: Context,
  { province, round }: { province: Province; round: number },
): PrintedWithProblems {
  const { book } = context.read();
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
