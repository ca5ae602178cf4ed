// What a request may hold; all that people do is far below.

export const MOST = {
  json: 16 * 1024 * 1024,
  /** Brackets in brackets. */
  depth: 64,
  /** That are selected: a script reads all of them. */
  cells: 10_000_000,
  areas: 10_000,
  answers: 100,
  /** Characters. */
  answer: 50_000,
  note: 50_000,
} as const;
