// The targets for community welfare funds.

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
