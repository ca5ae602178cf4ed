// Which numbers are one to whoever reads them, and where somebody counts on past the ninth.
import { describe, expect, it } from 'vitest';
import { numberMeant, numbersNow, readsAlike } from '../../../src/domain/agreement/same-number';

const items = (...ids: string[]) => ids.map((id) => ({ id }));
const meant = (written: string, ...ids: string[]) => numberMeant(written, items(...ids))?.id ?? null;

describe('a number that is written otherwise', () => {
  it.each([
    ['1.60', ['1.6', '2.1'], '1.6'],
    ['๑.๖๐', ['1.6'], '1.6'],
    ['1.600', ['1.60'], '1.60'],
    ['2.0', ['2', '2.9', '2.10'], '2'],
    ['01.2', ['1.2', '1.9', '1.10'], '1.2'],
    // Counted on in another part.
    ['1.20', ['1.2', '2.9', '2.10'], '1.2'],
    // 1.9 alone says nothing of 1.20.
    ['1.20', ['1.2', '1.9'], '1.2'],
  ] as const)('%s among %s is %s', (written, ids, expected) => {
    expect(meant(written, ...ids)).toBe(expected);
  });

  it.each([
    ['1.10', ['1.1', '1.9']],
    ['1.20', ['1.2', '1.9', '1.10']],
    ['1.60', ['1.6', '1.9', '1.10', '1.11']],
    ['1.20', ['1.2', '1.19']],
    ['1.2', ['1.20', '1.9', '1.10']],
    ['01.10', ['1.1', '1.9']],
    ['1-60', ['1.6']],
  ] as const)('%s among %s is none', (written, ids) => {
    expect(meant(written, ...ids)).toBeNull();
    expect(readsAlike(written, ids, [...ids, written])).toBe(false);
  });
});

it('where more is known, one that only reads the same is another', () => {
  const now = (isRespelt: boolean) =>
    Array.from(numbersNow(['1.6', '2.1'], items('1.60', '2.1'), () => isRespelt).keys());
  expect([now(true), now(false)]).toEqual([['1.6', '2.1'], ['2.1']]);
});
