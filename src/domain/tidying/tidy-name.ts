// A name as it would be written: what fonts, PDFs and hasty hands break put back, its digits in the script in which they were typed.
import { LONGEST_NAME } from '../names/lao-name';
import { legible } from '../thai/thai-text';

const DIGIT = /[0-9๐-๙０-９]/g;

/** It looks the same to a Thai reader. What is longer than any name stays as it is. */
export function tidyName(typed: string): string {
  if (typed.length > LONGEST_NAME) return typed;
  const digits = typed.match(DIGIT) || [];
  let at = 0;
  // Legible texts have Arabic digits, as many and in the same order.
  return legible(typed).replace(DIGIT, (digit) => digits[at++] ?? digit);
}
