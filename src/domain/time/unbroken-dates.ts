// Dates that no line breaks: the spaces within them are such that text does not wrap there.
import { remembered } from '../thai/memory';
import { MONTH_NAMES } from './calendar';

const NO_BREAK = '\u00a0';

const pattern = remembered((digits) => {
  const names = MONTH_NAMES.map((name) => name.split('.').join('\\.')).join('|');
  return new RegExp(`(?:([${digits}]{1,2}) )?(${names}) (?=[${digits}]{2,4}(?![${digits}]))`, 'g');
});

/** The same text; between the day, the month and the year of its dates, in either language and any digits, no line breaks. */
export function unbroken(text: string): string {
  return text.replace(pattern('0-9๐-๙'), (_, day: string | undefined, month: string) =>
    [...(day === undefined ? [] : [day]), month, ''].join(NO_BREAK),
  );
}
