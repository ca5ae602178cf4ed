// The codes of the ledger: each line's is made from what it says and from the code above it, so that a line which was edited, moved or taken
// out shows. They guard against a slip of the hand; who knows how they are made can make them.
import { fingerprint } from '../roll-ups/fingerprint';

/** `texts`: what stands in the line's cells, in the order in which they were written; `before`: the code of the line above, '' for the first. */
export function codeOf(before: string, texts: readonly string[]): string {
  return fingerprint(JSON.stringify([before, ...texts]));
}

export interface ChainLine {
  texts: readonly string[];
  /** As it stands there. */
  code: string;
}

/** Whether a line was written when the last ones had been cut off: it follows from the code of the last of those, one of `gaps`. */
export function isBehindGap({ texts, code }: ChainLine, gaps: readonly string[]): boolean {
  return gaps.some((gap) => codeOf(gap, texts) === code);
}

/** The lines that do not follow from the one above, as indices: they were edited, or something was put in or taken out right above them. */
export function brokenLines(lines: readonly ChainLine[], before: string): number[] {
  const broken: number[] = [];
  lines.forEach(({ texts, code }, index) => {
    const above = index === 0 ? before : (lines[index - 1] as ChainLine).code;
    if (codeOf(above, texts) !== code) broken.push(index);
  });
  return broken;
}
