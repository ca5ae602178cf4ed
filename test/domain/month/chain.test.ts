// The codes of the ledger: whatever is done to its lines by hand shows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLines, type ChainLine, codeOf } from '../../../src/domain/month/chain';
import { runs } from '../../support/chance';

const anyTexts = fc.array(fc.array(fc.string({ maxLength: 6 }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 8,
});

function chained(texts: readonly string[][], before = ''): ChainLine[] {
  let above = before;
  return texts.map((line) => {
    above = codeOf(above, line);
    return { texts: line, code: above };
  });
}

describe('the chain of codes', () => {
  it('holds for lines as they were written, and for a part of them behind the code of the line above', () => {
    fc.assert(
      fc.property(anyTexts, fc.nat(), (texts, from) => {
        const lines = chained(texts);
        const first = from % lines.length;
        expect(brokenLines(lines, '')).toEqual([]);
        expect(brokenLines(lines.slice(first), first ? (lines[first - 1] as ChainLine).code : '')).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  it('shows the one line that was edited, and the line behind those that were taken out or put in', () => {
    fc.assert(
      fc.property(anyTexts, fc.nat(), fc.nat(2), (texts, at, column) => {
        const lines = chained(texts);
        const index = at % lines.length;
        const edited = lines.map((line, each) =>
          each === index ? { ...line, texts: line.texts.map((text, i) => (i === column ? `${text}x` : text)) } : line,
        );
        expect(brokenLines(edited, '')).toEqual([index]);
        const without = lines.filter((_, each) => each !== index);
        expect(brokenLines(without, '')).toEqual(index < without.length ? [index] : []);
        const own = lines[index] as ChainLine;
        const doubled = [...lines.slice(0, index + 1), own, ...lines.slice(index + 1)];
        expect(brokenLines(doubled, '')).toContain(index + 1);
      }),
      { numRuns: runs(100) },
    );
  });
});
