// THAI_DIGITS: Arabic digits as Thai ones.

import { foundText } from '../domain/measures/step';
import { thaiDigits } from '../domain/thai/thai-text';
import { type Argument, perCell } from './arguments';

/**
 * เปลี่ยนเลขอารบิกเป็นเลขไทย เช่น 2556 เป็น ๒๕๕๖
 * Writes digits as Thai digits: 2556 becomes ๒๕๕๖.
 *
 * @param {2556} value ตัวเลข ข้อความ หรือช่วง — a number, a text or a range
 * @return {string} ข้อความ — a text
 * @customfunction
 */
export function THAI_DIGITS(value?: Argument): unknown {
  return perCell(value, (cell) => thaiDigits(foundText(cell)));
}
