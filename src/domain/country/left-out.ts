// Why a file is left out: a closed set, each with its words. Whatever is left out stops nothing else.

/** `details`: what the words need. */
export interface LeftOut {
  file: string;
  reason: LeftOutId;
  details: Readonly<Record<string, string | number>>;
}

export type LeftOutId =
  /** It is no file that this program reads, or it ends in the middle. */
  | 'unreadable'
  /** It is readable, and nothing that a province hands in. */
  | 'foreign'
  /** A workbook that its own program refuses to hand out; `said`: with which words. */
  | 'refused'
  /** Of a version that this program does not know. */
  | 'newer'
  | 'empty'
  | 'wrong-cell'
  /** Figures, rows or its own name were changed after it was made. */
  | 'changed'
  | 'unknown-province'
  /** The same as another one. */
  | 'doubled'
  /** The same province has handed in a later one. */
  | 'outdated'
  /** Another one of the same province says something else, and neither is known to be the later. */
  | 'contradicts'
  | 'other-year'
  /** Its province has not come to this round yet. */
  | 'before-round'
  | 'without-indicator'
  /** What the indicator means there is another thing: another ladder. */
  | 'other-ladder';
