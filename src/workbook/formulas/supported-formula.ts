// The step that the evidence of a row supports, as a formula of the sheet itself. It agrees with indicators/community-plan/evidence.ts, on which reports rest.

import { LARGEST_COUNT } from '../../domain/measures/fact';
import { ITEMS, PROJECT_COUNTS, STEP_EVIDENCE } from '../../indicators/community-plan/evidence';

/** Whether a cell holds a count, as a number; a text is read by the custom function, a date is none. */
export function isCount(cell: string): string {
  return `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=${LARGEST_COUNT},INT(${cell})=${cell}),FALSE)`;
}

/** Whether a cell is written in a way that only the add-on reads: a text, or a date that the sheet made of what was typed. */
export function isUnusual(cell: string): string {
  return `ISTEXT(${cell}),IFERROR(ISDATE(${cell}),FALSE)`;
}

/** What a sheet keeps of a typed 70% is 0.7 (domain/measures/percent.ts). In millionths of a percent, as domain/measures/share.ts compares. */
const inParts = (share: string) => `ROUND(IF(${share}<=1,100*${share},${share})*1000000,0)`;

/** Not less than the share, in whole numbers; of nothing, and of more than all, never. */
function shareMetFormula(part: string, whole: string, share: string): string {
  const met = `AND(${whole}>0,${part}<=${whole},${inParts(share)}*${whole}<=100000000*${part})`;
  return `IF(AND(${isCount(part)},${isCount(whole)}),${met},FALSE)`;
}

/** A box that is ticked, or the number 1 in its place. An error is no tick. */
const isTicked = (cell: string) => `IFERROR(N(${cell})=1,FALSE)`;

/**
 * The step; `""` where nothing is given. `settingOf` gives the expression of a share in the settings. Without a leading `=`. A row that
 * holds a text or a date costs a call to a server; all others cost none.
 */
export function supportedFormula(
  cellOf: (id: string) => string,
  settingOf: (id: 'planShare' | 'budgetShare') => string,
): string {
  const [plan, budget] = [settingOf('planShare'), settingOf('budgetShare')];
  const shares: Readonly<Record<number, string>> = {
    4: shareMetFormula(cellOf('inPlan'), cellOf('eligible'), plan),
    5: shareMetFormula(cellOf('agreed'), cellOf('inPlan'), budget),
  };
  const steps = [...STEP_EVIDENCE].reverse().reduce((above, { step, items }) => {
    const done = items.map((item) => isTicked(cellOf(ITEMS[item - 1] as string)));
    const share = shares[step];
    return `IF(AND(${[...done, ...(share ? [share] : [])].join(',')}),${above},${step - 1})`;
  }, '5');
  const cells = [...ITEMS, ...PROJECT_COUNTS].map(cellOf);
  const unusual = `OR(ISTEXT(${plan}),ISTEXT(${budget}),${cells.map(isUnusual).join(',')})`;
  const asked = `SUPPORTED_STEP(${[plan, budget, ...cells].join(',')})`;
  return `IF(COUNTA(${cells.join(',')})=0,"",IF(${unusual},${asked},${steps}))`;
}
