// The step that the evidence of a row supports, as a formula of the sheet itself. It agrees with domain/evidence.ts, on which reports rest.
import { ITEMS, PROJECT_COUNTS, STEP_EVIDENCE } from '../domain/evidence';

/** Not less than the share, in whole numbers; of nothing, and of more than all, never. */
function shareMetFormula(part: string, whole: string, percent: string): string {
  const counts = [part, whole].map((cell) => `ISNUMBER(${cell}),INT(${cell})=${cell}`).join(',');
  return `AND(${counts},${whole}>0,${part}<=${whole},ROUND(${percent}*1000000,0)*${whole}<=100000000*${part})`;
}

/**
 * The step; `""` where nothing is given, `"?"` where a text stands for a tick or a number. `settingOf` gives the expression of a share in
 * the settings. Without a leading `=`.
 */
export function supportedFormula(
  cellOf: (id: string) => string,
  settingOf: (id: 'planShare' | 'budgetShare') => string,
): string {
  const shares: Readonly<Record<number, string>> = {
    4: shareMetFormula(cellOf('inPlan'), cellOf('eligible'), settingOf('planShare')),
    5: shareMetFormula(cellOf('agreed'), cellOf('inPlan'), settingOf('budgetShare')),
  };
  const steps = [...STEP_EVIDENCE].reverse().reduce((above, { step, items }) => {
    const done = items.map((item) => `N(${cellOf(ITEMS[item - 1] as string)})=1`);
    const share = shares[step];
    return `IF(AND(${[...done, ...(share ? [share] : [])].join(',')}),${above},${step - 1})`;
  }, '5');
  const cells = [...ITEMS, ...PROJECT_COUNTS].map(cellOf);
  const isText = `OR(${cells.map((cell) => `ISTEXT(${cell})`).join(',')})`;
  return `IFERROR(IF(COUNTA(${cells.join(',')})=0,"",IF(${isText},"?",${steps})),"?")`;
}
