// What the benchmark measures: one number with its unit, what it should be, and what it was.
export interface Figure {
  name: string;
  value: number;
  unit: string;
  /** What it should come to, in words: `at most 45`. */
  aim?: string;
  /** The same figure, measured in the same way, before the work that it is about. */
  before?: number;
}
