// The targets for community welfare funds: the province's own and the nation's, in the settings or on the tab of indicators.
import { type Marks, markSet } from '../../domain/agreement/mark';

/** What the year asks for, in more funds and more members. Null where no target is set. */
export interface FundTargets {
  funds: number | null;
  members: number | null;
}

/** The national targets by Buddhist fiscal year: circular letter of 2559. */
const LETTERS: Readonly<Record<number, FundTargets>> = { 2559: { funds: 848, members: 611676 } };

/** Of the newest letter that is not later than the year. */
export function nationalTargetsOf(buddhistYear: number): FundTargets {
  const years = Object.keys(LETTERS).map(Number);
  const inForce = years.filter((year) => year <= buddhistYear);
  return LETTERS[Math.max(...inForce)] || { funds: null, members: null };
}

/** The province's own. */
export function fundTargets(set: { marks: Marks }): FundTargets {
  return { funds: markSet(set, 'provinceFunds'), members: markSet(set, 'provinceMembers') };
}

/** The nation's. */
export function nationalFundTargets(set: { marks: Marks }): FundTargets {
  return { funds: markSet(set, 'nationalFunds'), members: markSet(set, 'nationalMembers') };
}
