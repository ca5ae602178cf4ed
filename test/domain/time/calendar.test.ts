// Dates: read in every way that people type them, written in the Buddhist era, and the same day on the way back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DATE_STYLES,
  dayInThailand,
  fiscalYearOf,
  fiscalYearStart,
  isoDate,
  readDate,
  roundDates,
  startsLikeDate,
  timeInThailand,
  writeDate,
} from '../../../src/domain/time/calendar';
import { runs } from '../../support/chance';

describe('readDate', () => {
  it.each([
    '2556-07-01',
    '2013-07-01',
    '1/7/2556',
    '01/07/2556',
    '1/7/56',
    '1-7-2556',
    '1.7.2556',
    '1/7/2013',
    '1 ก.ค. 56',
    '1 ก.ค. 2556',
    '1 กรกฎาคม 2556',
    '1 กรกฎาคม พ.ศ. 2556',
    '๑ กรกฎาคม ๒๕๕๖',
    '๑ ก.ค. ๕๖',
    '1ก.ค.56',
    ' 1  กรกฎาคม  2556 ',
    '1 กรกฎาคม 2013',
    '1 Jul 2013',
  ])('reads "%s" as 1 July 2013', (text) => expect(readDate(text)).toBe('2013-07-01'));

  it('takes the day in Thailand of a Date that the sheet made', () => {
    expect(readDate(new Date('2013-06-30T17:00:00Z'))).toBe('2013-07-01');
    expect(readDate(new Date('2013-07-01T16:59:59Z'))).toBe('2013-07-01');
  });

  it.each([
    '',
    'ก.ค.',
    '31/4/2556',
    '29 ก.พ. 2556',
    '2013-13-01',
    '0/7/2556',
    '1/7',
    '1/7/256',
    '1 กรกฏคม 2556',
    '4',
    4,
    true,
    null,
    undefined,
    new Date(Number.NaN),
  ])('finds no date in %j', (value) => expect(readDate(value)).toBeNull());

  it('knows leap days by the common era', () => {
    expect(readDate('29 ก.พ. 2555')).toBe('2012-02-29');
    expect(isoDate(2556, 2, 29)).toBeNull();
  });
});

describe('writeDate', () => {
  it.each([
    ['short', 'arabic', 'th', '1 ก.ค. 2556'],
    ['long', 'arabic', 'th', '1 กรกฎาคม 2556'],
    ['brief', 'arabic', 'th', '1 ก.ค. 56'],
    ['month', 'arabic', 'th', 'กรกฎาคม 2556'],
    ['long', 'thai', 'th', '๑ กรกฎาคม ๒๕๕๖'],
    ['short', 'arabic', 'en', '1 Jul 2556'],
  ] as const)('%s, %s digits, %s', (style, digits, language, text) => {
    expect(writeDate('2013-07-01', style, { digits, language })).toBe(text);
  });

  it('writes a brief year with two digits', () => {
    expect(writeDate('2057-07-01', 'brief')).toBe('1 ก.ค. 00');
    expect(writeDate('1962-07-01', 'brief')).toBe('1 ก.ค. 05');
  });

  /** Days whose year two digits can name: 2500 to 2599 of the Buddhist era. */
  const day = fc
    .integer({ min: Date.UTC(1957, 0, 1) / 86_400_000, max: Date.UTC(2056, 11, 31) / 86_400_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const style = fc.constantFrom(...DATE_STYLES.filter((each) => each !== 'month'));

  it('is read back as the same day, in every style and script', () => {
    const property = fc.property(
      day,
      style,
      fc.constantFrom('arabic' as const, 'thai' as const),
      fc.constantFrom('th' as const, 'en' as const),
      (date, as, digits, language) => {
        expect(readDate(writeDate(date, as, { digits, language }))).toBe(date);
      },
    );
    fc.assert(property, { numRuns: runs(2000) });
  });

  it('is the same day in both eras', () => {
    const property = fc.property(day, (date) => {
      const buddhist = `${Number(date.slice(0, 4)) + 543}${date.slice(4)}`;
      expect(readDate(buddhist)).toBe(date);
      expect(readDate(date)).toBe(date);
    });
    fc.assert(property, { numRuns: runs(1000) });
  });
});

describe('the year', () => {
  it('begins with October: fiscal year 2556 runs from 1 October 2012 to 30 September 2013', () => {
    expect(['2012-09-30', '2012-10-01', '2013-09-30', '2013-10-01'].map(fiscalYearOf)).toEqual([
      2555, 2556, 2556, 2557,
    ]);
  });

  it('has six rounds, all of them in its own fiscal year', () => {
    expect(roundDates(2556)).toEqual([
      '2013-04-01',
      '2013-05-01',
      '2013-06-01',
      '2013-07-01',
      '2013-08-01',
      '2013-09-01',
    ]);
    expect(roundDates(2559).map(fiscalYearOf)).toEqual([2559, 2559, 2559, 2559, 2559, 2559]);
  });
});

describe('the first day of a fiscal year', () => {
  it.each([2556, 2559])('is in fiscal year %i, and the day before it is not', (year) => {
    const start = fiscalYearStart(year);
    expect(start.slice(5)).toBe('10-01');
    expect(fiscalYearOf(start)).toBe(year);
    expect(fiscalYearOf(`${start.slice(0, 5)}09-30`)).toBe(year - 1);
  });
});

describe('Thai time', () => {
  it('is seven hours ahead, all year', () => {
    expect(dayInThailand(new Date('2013-12-31T17:30:00Z'))).toBe('2014-01-01');
    expect(timeInThailand(new Date('2013-06-30T17:05:00Z'))).toBe('00:05');
    expect(timeInThailand(new Date('2013-12-31T01:05:00Z'))).toBe('08:05');
  });
});

describe('a text that a sheet may take for a date', () => {
  it.each([
    ['ก.ค. 56', true],
    ['กรกฎาคม', true],
    ['Jul', true],
    ['อบต.สบสาย', false],
    ['', false],
  ])('%j: %s', (text, is) => expect(startsLikeDate(text)).toBe(is));
});
