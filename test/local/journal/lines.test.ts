// Reading a journal that ends anywhere, or that somebody damaged.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changesSince, encode, type Line, readLines } from '../../../local/journal/lines.ts';
import { runs } from '../../support/chance';

const change = (number: number): Line => ({ number, delta: { cells: [[0, number, 0, { value: 'ที่พิมพ์ไว้\n' }]] } });
const lines: Line[] = [
  { follows: 'one' },
  change(1),
  change(2),
  change(3),
  { becomes: 'two', holds: 2 },
  change(4),
  { becomes: 'three', holds: 4 },
];
const ends = lines.map((_, index) => Buffer.concat(lines.slice(0, index + 1).map(encode)).length);
const whole = Buffer.concat(lines.map(encode));

it('wherever it ends, the whole lines are read', () => {
  for (let length = 0; length <= whole.length; length++) {
    const count = ends.filter((end) => end <= length).length;
    expect(readLines(whole.subarray(0, length))).toEqual({
      lines: lines.slice(0, count),
      length: count === 0 ? 0 : ends[count - 1],
      isDamaged: false,
    });
  }
});

it('a byte that is another is noticed, wherever it is', () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const damaged = Buffer.from(whole);
      damaged[at] = ((damaged[at] ?? 0) + by) % 256;
      const { lines: read, isDamaged } = readLines(damaged);
      const kept = ends.filter((end) => end <= at).length;
      expect(read).toEqual(lines.slice(0, kept));
      // Without its own end the last line looks like one that was never written to its end.
      expect(isDamaged).toBe(at < whole.length - 1);
    }),
    { numRuns: runs(300) },
  );
});

it('each state of the file that it knows lacks what came after it, and of another it knows nothing', () => {
  const numbers = (hash: string) => changesSince(lines, hash)?.map(({ number }) => number);
  expect(numbers('one')).toEqual([1, 2, 3, 4]);
  expect(numbers('two')).toEqual([3, 4]);
  expect(numbers('three')).toEqual([]);
  expect(numbers('four')).toBeUndefined();
});
