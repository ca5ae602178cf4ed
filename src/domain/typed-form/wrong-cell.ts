// A cell of a typed form that is wrong: what is printed, what is right, and how it shows.

/**
 * Of a figure: it differs from the lists; its line's steps are not its number of LAOs; the total is not the sum of the lines; it is how many stand
 * at a step, where the increase belongs; or it is no count at all. Of a line's name: no such district; no name; named above already; not in the form; or the total counts other districts.
 */
export type Reason =
  | 'differs-from-lists'
  | 'row-does-not-add-up'
  | 'total-is-not-the-sum'
  | 'standing-not-change'
  | 'not-a-count'
  | 'unknown-line'
  | 'line-without-name'
  | 'line-twice'
  | 'line-missing'
  | 'districts-miscounted';

export interface WrongCell {
  /** The district, the total's name as it is typed, or what stands in place of a district; null for a total line that is missing. */
  line: string | null;
  /** The id of a column of the form, `district`: the line's own name, or `change`: the figure of a line of the comparison. */
  column: string;
  /** A text where no count stands, or none belongs; null where there is nothing. */
  printed: number | string | null;
  right: number | string | null;
  reasons: Reason[];
  /** Where it was read, from 1; null in a line that is missing. */
  at: { row: number; column: number } | null;
}
