// A number typed over a day: whatever reads a cell reads the number.
import { describe, expect, it } from 'vitest';
import { readFact } from '../../../src/domain/measures/fact';
import { readPercent } from '../../../src/domain/measures/percent';
import { foundText, readStep } from '../../../src/domain/measures/step';
import { asTyped } from '../../../src/domain/time/typed-number';

/** As a sheet in Bangkok hands it over: its clocks stood at UTC+6:42:04 until 1 April 1920, and a host may know that or not. */
const exact = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial) - (6 * 3600 + 42 * 60 + 4) * 1000);
const simple = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial) - 7 * 3600 * 1000);

describe.each([
  ['with the clocks of the time', exact],
  ['with the clocks of today', simple],
])('%s', (_, day) => {
  it.each([-3, 0, 1, 4, 70, 2559, 10_958])('%i is read', (number) => expect(asTyped(day(number))).toBe(number));

  it('a step, a count, a share and the text of a finding', () => {
    expect(readStep(day(4))).toEqual({ kind: 'readable', step: 4 });
    expect(readStep(day(6)).kind).toBe('unreadable');
    expect(readFact('count', day(120))).toEqual({ kind: 'given', value: 120 });
    expect(readFact('count', day(-3))).toMatchObject({ why: 'negative' });
    expect(readFact('tick', day(1))).toEqual({ kind: 'given', value: true });
    expect(readFact('date', day(4))).toMatchObject({ kind: 'unreadable' });
    expect(readPercent(day(70))).toBe(70);
    expect(foundText(day(9))).toBe('9');
  });
});

it('a day and a time that were typed are none', () => {
  for (const moment of [new Date('1930-01-01T00:00:00+07:00'), new Date('2016-05-01T00:00:00+07:00')]) {
    expect(asTyped(moment)).toBe(moment);
    expect([readStep(moment).kind, readFact('count', moment).kind]).toEqual(['unreadable', 'unreadable']);
  }
  for (const moment of [new Date('1900-01-03T12:00:00+07:00'), new Date(Number.NaN)])
    expect(asTyped(moment)).toBe(moment);
});
