// THAI_DATE: a date in the Buddhist era.

import { foundText } from '../domain/measures/step';
import { comparable } from '../domain/thai/thai-text';
import { DATE_STYLES, type DateStyle, readDate, writeDate } from '../domain/time/calendar';
import { type Argument, cellOf, perCell, wrongArgument } from './arguments';

function styleOf(argument: Argument): DateStyle {
  const text = comparable(foundText(cellOf(argument)));
  const found = text === '' ? DATE_STYLES[0] : DATE_STYLES.filter((style) => style === text)[0];
  if (!found) throw wrongArgument('style', 'style', cellOf(argument), DATE_STYLES.join(', '));
  return found;
}

/**
 * เขียนวันที่แบบไทย พ.ศ. เช่น 1 ก.ค. 2556
 * Writes a date in Thai, in the Buddhist era.
 *
 * @param {A1} date วันที่ หรือข้อความวันที่ หรือช่วง — a date, a text such as 2013-07-01, or a range
 * @param {"long"} style short (1 ก.ค. 2556) long (1 กรกฎาคม 2556) brief (1 ก.ค. 56) หรือ month (กรกฎาคม 2556) — short, long, brief, or month alone
 * @return {string} ข้อความ — a text
 * @customfunction
 */
export function THAI_DATE(date?: Argument, style?: Argument): unknown {
  const wanted = styleOf(style);
  return perCell(date, (cell) => {
    if (comparable(foundText(cell)) === '') return '';
    const read = readDate(cell);
    if (!read) throw wrongArgument('date', 'date', cell);
    return writeDate(read, wanted);
  });
}
