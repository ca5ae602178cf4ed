// What is ticked, and how the command is told of it: ranges that mean exactly the ticked ones, as the command reads them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../src/domain/changes/confirmed-cells';
import { firstTicks, rivalsIn, tickedText, withTicks } from '../../../src/panel/changes/ticks';

const KINDS = ['new', 'changed', 'same', 'unread', 'near'] as const;

const NONE = new Map<number, number[]>();

describe('ticks', () => {
  it('are at first those of what would be written, and of nothing that is asked', () => {
    expect([...firstTicks(KINDS.map((kind) => ({ kind })))]).toEqual([0, 1]);
  });

  it('are set and taken away, many at once', () => {
    const ticks = withTicks(new Set([1, 2]), [2, 3], true, NONE);
    expect([...ticks]).toEqual([1, 2, 3]);
    expect([...withTicks(ticks, [1, 3, 9], false, NONE)]).toEqual([2]);
  });

  it('of one cell take the place of each other, and none of them is ticked with all', () => {
    const near = (tab: string | null, cell: string | null) => ({ kind: 'near' as const, tab, cell });
    const rivals = rivalsIn([
      near('ลอง', 'F3'),
      near('ลอง', 'F3'),
      near('ลอง', 'F4'),
      near('สอง', 'F3'),
      near(null, null),
    ]);
    expect([...rivals]).toEqual([
      [0, [1]],
      [1, [0]],
    ]);
    expect([...withTicks(new Set(), [0, 1, 2, 3], true, rivals)]).toEqual([2, 3]);
    expect([...withTicks(new Set([0, 2]), [1], true, rivals)]).toEqual([2, 1]);
  });

  it('are told in ranges', () => {
    expect(tickedText(new Set([4, 0, 2, 3]))).toBe('1,3-5');
    expect(tickedText(new Set())).toBe('');
  });

  it('are read by the command as they were meant', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(200), { minLength: 1 }), (places) => {
        const numbers = places.map((at) => at + 1).sort((one, other) => one - other);
        expect(numbersIn(tickedText(new Set(places)), 201)).toEqual(numbers);
      }),
    );
  });
});
