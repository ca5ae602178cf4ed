// How a cell is read as a step: whatever was typed or pasted, and what a finding quotes of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundText, readStep, stepsUpTo } from '../../../src/domain/measures/step';
import { runs } from '../../support/chance';

describe('readStep', () => {
  it.each(stepsUpTo(5))('takes the number %i as it is', (step) =>
    expect(readStep(step)).toEqual({ kind: 'step', step }),
  );

  it.each([
    ['๔', 4],
    ['4', 4],
    [' 4 ', 4],
    ['ขั้น 4', 4],
    ['ขั้น4', 4],
    ['ขั้นที่ 4', 4],
    ['ขั้นตอนที่ ๔', 4],
    ['ชั้น 4', 4],
    ['ข้ัน 4', 4],
    ['4.0', 4],
    ['๔.๐', 4],
    ['4\u200B', 4],
    ['４', 4],
    ['0', 0],
    ['ขั้น ๐', 0],
  ])('reads "%s" as step %i, worth tidying', (text, step) =>
    expect(readStep(text)).toEqual({ kind: 'readable', step }),
  );

  it.each([null, undefined, '', '   ', '\u200B', '\u00A0'])('finds nothing in %j', (value) =>
    expect(readStep(value)).toEqual({ kind: 'blank', step: null }),
  );

  it.each([
    6,
    -1,
    2.5,
    45,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '6',
    '-1',
    '2.5',
    '4.5',
    '4,0',
    '45',
    '4 5',
    '4-5',
    '1/2',
    'ผ่าน',
    'ขั้น',
    '-',
    'step',
    true,
    false,
    new Date('2013-02-01'),
    {},
    [4],
  ])('finds no step in %j', (value) => expect(readStep(value)).toEqual({ kind: 'unreadable', step: null }));

  it('never throws, and never gives a step outside 0 to 5', () => {
    const property = fc.property(fc.anything(), (value) => {
      const { kind, step } = readStep(value);
      expect(step === null).toBe(kind === 'blank' || kind === 'unreadable');
      if (step !== null) expect(stepsUpTo(5)).toContain(step);
    });
    fc.assert(property, { numRuns: runs(1000) });
  });
});

describe('what a finding quotes', () => {
  it.each([
    ['ผ่าน', 'ผ่าน'],
    [2.5, '2.5'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [null, ''],
    [undefined, ''],
    [new Date('2013-01-31T17:00:00Z'), '2013-02-01'],
    [new Date(Number.NaN), ''],
    // Days that no calendar has: a sheet makes them of any number.
    [new Date(Date.UTC(1899, 11, 30, -7) + 2_958_466 * 86_400_000), '2958466'],
    [new Date(Date.UTC(1899, 11, 30, -7) - 700_000 * 86_400_000), '-700000'],
  ])('%j as "%s"', (value, text) => expect(foundText(value)).toBe(text));

  it('is cut where a whole page was pasted into the cell', () => {
    expect(foundText('ก'.repeat(5000)).length).toBeLessThanOrEqual(201);
    expect(foundText('ก'.repeat(200))).toBe('ก'.repeat(200));
  });
});
