// Whether dates mean the same day everywhere: by the clock of Thailand, day before month.
import type { Answer, Check } from '../check';

const THAILAND = 'Asia/Bangkok';
/** In these a date that is typed has its day first. */
const DAY_FIRST = /^(?:th|en_(?:GB|AU|NZ|SG))/;

export const time: Check = {
  id: 'time',
  look({ zones: { spreadsheet, script }, locale }) {
    const answers: Answer[] = [];
    const expected = THAILAND;
    if (spreadsheet !== expected)
      answers.push({ code: 'zone-of-spreadsheet', state: 'must-fix', values: { found: spreadsheet, expected } });
    if (script !== expected)
      answers.push({ code: 'zone-of-script', state: 'must-fix', values: { found: script, expected } });
    if (!DAY_FIRST.test(locale)) answers.push({ code: 'locale', state: 'check', values: { found: locale } });
    return answers.length ? answers : [{ code: 'time-as-wanted', state: 'good', values: { expected, locale } }];
  },
};
