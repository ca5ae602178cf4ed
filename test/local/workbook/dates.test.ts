// Serial numbers and moments in time.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { msFromSerial, serialFromDate, serialFromMs } from '../../../local/workbook/typing/dates.ts';

describe('serial numbers', () => {
  test.each([
    ['2013-07-01T00:00:00+07:00', 'Asia/Bangkok', 41456],
    ['2013-07-01T18:00:00+07:00', 'Asia/Bangkok', 41456.75],
    ['2013-07-01T00:00:00Z', 'UTC', 41456],
    ['2013-07-01T00:00:00-04:00', 'America/New_York', 41456],
    ['2013-01-01T00:00:00-05:00', 'America/New_York', 41275],
    ['1899-12-30T00:00:00Z', 'UTC', 0],
  ])('%s in %s is %d', (moment, timeZone, serial) => {
    expect(serialFromMs(Date.parse(moment), timeZone)).toBe(serial);
    expect(msFromSerial(serial, timeZone)).toBe(Date.parse(moment));
  });

  test('go back and forth to the millisecond', () => {
    const moments = fc.integer({ min: Date.parse('1950-01-01'), max: Date.parse('2100-01-01') });
    fc.assert(
      fc.property(moments, (ms) => {
        expect(msFromSerial(serialFromMs(ms, 'Asia/Bangkok'), 'Asia/Bangkok')).toBe(ms);
      }),
    );
  });

  test('days that do not exist have none', () => {
    expect(serialFromDate(2013, 2, 29)).toBeNull();
    expect(serialFromDate(2012, 2, 29)).toBe(40968);
    expect(serialFromDate(2013, 13, 1)).toBeNull();
  });
});
