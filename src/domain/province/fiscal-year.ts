// What a fiscal year asks for, whatever is reported in steps. The shares are settings of the year: these are the values that its letters give.

/** All in percent. */
export interface Criteria {
  /** Of the province's LAOs, the share that must pass. */
  requiredShare: number;
  /** The share that the province sets itself as its main target list. */
  aimedShare: number;
}

/** By Buddhist fiscal year: circular letters of 2556 and 2559. 2559 names no other marks than those of 2556. */
const LETTERS: Readonly<Record<number, Criteria>> = {
  2556: { requiredShare: 60, aimedShare: 70 },
  2559: { requiredShare: 60, aimedShare: 70 },
};

export const FIRST_YEAR = 2540;
export const LAST_YEAR = 2640;

/** The year of the newest letter that is not later than the year; before 2556 that of 2556. */
export function letterOf(buddhistYear: number): number {
  const years = Object.keys(LETTERS).map(Number);
  const inForce = years.filter((year) => year <= buddhistYear);
  return Math.max(...(inForce.length ? inForce : [years[0] as number]));
}

/** The criteria of that letter. */
export function criteriaOf(buddhistYear: number): Criteria {
  return { ...(LETTERS[letterOf(buddhistYear)] as Criteria) };
}
