// How a cell beside the steps is read: ticks, counts, days; a blank is a blank, and nothing throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFact } from '../../../src/domain/measures/fact';

const value = (kind: 'tick' | 'count' | 'date', raw: unknown) => readFact(kind, raw as never).value;
const why = (raw: unknown) => {
  const reading = readFact('count', raw as never);
  return reading.kind === 'unreadable' ? reading.why : null;
};

describe('a tick', () => {
  it.each([
    [true, true],
    [1, true],
    ['1', true],
    ['๑', true],
    [' TRUE ', true],
    [false, false],
    [0, false],
    ['0', false],
    ['false', false],
    ['x', null],
    [2, null],
  ])('%s is %s', (raw, expected) => expect(value('tick', raw)).toBe(expected));
});

describe('a count', () => {
  it.each([
    [0, 0],
    ['0', 0],
    ['๑๒', 12],
    ['1,200', 1200],
    ['12.0', 12],
    [' 7 ', 7],
    ['+7', 7],
    [9_000_000, 9_000_000],
  ])('%s is %i', (raw, expected) => expect(value('count', raw)).toBe(expected));

  it.each([
    [-1, 'negative'],
    ['-0.5', 'negative'],
    [2.5, 'fraction'],
    [10_000_001, 'large'],
    ['1,2', 'text'],
    ['12 แห่ง', 'text'],
    ['-', 'text'],
    [true, 'text'],
    [new Date(0), 'text'],
    [Number.POSITIVE_INFINITY, 'text'],
    ['1e3', 'text'],
  ])('%s is none: %s', (raw, expected) => expect(why(raw)).toBe(expected));
});

describe('a day', () => {
  it.each([
    ['15 พ.ค. 2559', '2016-05-15'],
    ['๑/๗/๒๕๕๙', '2016-07-01'],
    [new Date('2016-05-15T03:00:00Z'), '2016-05-15'],
    ['31/2/2559', null],
    [20160515, null],
  ])('%s is %s', (raw, expected) => expect(value('date', raw)).toBe(expected));
});

it('a blank is a blank, whatever is asked for', () => {
  for (const kind of ['tick', 'count', 'date'] as const)
    for (const raw of [null, undefined, '', '  ', '\u200B']) expect(readFact(kind, raw).kind).toBe('blank');
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom('tick', 'count', 'date'), fc.anything(), (kind, raw) => {
      expect(['blank', 'given', 'unreadable']).toContain(readFact(kind as 'tick', raw as never).kind);
    }),
  );
});
