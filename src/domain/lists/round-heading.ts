// The round that the heading of a column names: "1 เม.ย. 56", "เม.ย.-56", "4/2556", "ณ วันที่ 1 เมษายน 2556", "รอบรายงาน 1 ก.ค. 2556 (ขั้น)", "1 เม.ย.", 41365.
import { comparable, normaliseThai } from '../thai/thai-text';
import { ERA, type IsoDate, readDate, readMonth, readYearless } from '../time/calendar';
import { dayOfNumber } from '../time/typed-number';

const BEFORE = /^(?:ณ|ผล|งาน|การ|ดำเนินงาน|รายงาน|ข้อมูล|ประจำ|รอบ|เดือน|วัน|ที่|สิ้น|ปี|as of|round|month|of|on|[\s:])+/i;
const BEHIND = /[\s(]*(?:ผ่าน|ขั้น|ระดับ|คะแนน|step).*$/i;
/** Units and other words: "(ค่าสะสม)". */
const WORDS_IN_BRACKETS = /\s*\([^()\d]*\)$/;
const IN_BRACKETS = /^[^(]*\(([^()]*)\)$/;
/** No fiscal year is as early: of two digits it is then one of the common era. */
const EARLIEST = 2540 - ERA;

/** Since when there is one: no round. `heading`: as texts are compared. */
export const asksSince = (heading: string): boolean => /^(?:มี)?ตั้งแต่$/.test(heading);

/** Of a fiscal year. */
const FIRST_MONTH = 10;

/** In letters. What is longer is no heading. */
const LONGEST = 200;

/** What is left of a heading without the words around its date, in the ways that it may be written. */
function* saidIn(heading: string): Generator<string> {
  if (heading.length > LONGEST) return;
  const whole = normaliseThai(heading);
  const [, within = ''] = IN_BRACKETS.exec(whole) || [];
  for (const said of [whole, whole.replace(BEHIND, ''), whole.replace(WORDS_IN_BRACKETS, ''), within])
    yield said.replace(BEFORE, '');
}

/** A month alone is its first day. */
function dateIn(text: string): IsoDate | null {
  const date = readDate(text) || readMonth(text);
  if (!date || Number(date.slice(0, 4)) >= EARLIEST || /\d{4}/.test(text)) return date;
  return `20${String(Number(date.slice(0, 4)) + ERA).slice(2)}${date.slice(4)}`;
}

const only = (rounds: readonly IsoDate[]) => (rounds.length === 1 ? (rounds[0] as IsoDate) : null);
const sameMonth = (date: IsoDate) => (round: IsoDate) => round.slice(0, 7) === date.slice(0, 7);

/** Of a day's number nobody sees what it means: it is the first of a month, where rounds are not known. */
const isFirst = (date: IsoDate) => date.slice(0, 4) >= String(EARLIEST) && date.slice(8) === '01';

/** Without a year it is the year's one round of that name; the number of a day is one that is a round. */
function roundAmong(text: string, rounds: readonly IsoDate[]): IsoDate | null {
  const named = readYearless(text);
  if (named)
    return only(
      rounds.filter(
        (round) =>
          Number(round.slice(5, 7)) === named.month && (named.day === null || Number(round.slice(8)) === named.day),
      ),
    );
  const date = dayOfNumber(text);
  return date && (rounds.length ? rounds.indexOf(date) >= 0 : isFirst(date)) ? date : null;
}

/** `rounds`: those that there are, where they are known; a month alone is then the one round in it. Null for what names no date. */
export function roundSaid(heading: string, rounds: readonly IsoDate[] = []): IsoDate | null {
  for (const text of saidIn(heading)) {
    const date = dateIn(text);
    if (date) return (readDate(text) ? null : only(rounds.filter(sameMonth(date)))) || date;
    const round = roundAmong(text, rounds);
    if (round) return round;
  }
  return null;
}

const FISCAL_YEAR = /(?:ปีงบ(?:ประมาณ)?(?:พ\.?ศ\.?)?|fiscalyear)(?:\d{4}|\d{2})(?!\d)/g;
const YEAR_ALONE = /^(?:ปี)?(?:พ\.?ศ\.?)?(?:2[45]\d\d|20\d\d)$/g;
const YEAR_OF_TITLE = /ปี(?:พ\.?ศ\.?)?(?:2[45]\d\d|20\d\d)(?![\d–-])/g;

function buddhist(words: string): number {
  const year = Number((/\d+$/.exec(words) || [''])[0]);
  return year < 100 ? 2500 + year : year < 2400 ? year + ERA : year;
}

const yearsIn = (texts: readonly string[], written: RegExp) =>
  Array.from(
    new Set(([] as number[]).concat(...texts.map((text) => (comparable(text).match(written) || []).map(buddhist)))),
  );

export const saysYear = (title: string) =>
  yearsIn([title], FISCAL_YEAR).concat(yearsIn([title], YEAR_OF_TITLE)).length > 0;

/** The year that is meant in a month; undefined where none is said, null where nobody can tell which. A year without the word for fiscal ones has no autumn in titles. */
function yearMeant(month: number, above: readonly string[], titles: readonly string[]): number | null | undefined {
  const isAutumn = month >= FIRST_MONTH;
  const [own, more] = yearsIn(above, YEAR_ALONE);
  if (own) return more ? null : own;
  for (const texts of [above, titles]) {
    const [year, other] = yearsIn(texts, FISCAL_YEAR);
    if (year) return other ? null : year - (isAutumn ? 1 : 0);
  }
  const [year, other] = yearsIn(titles, YEAR_OF_TITLE);
  return year && (other || isAutumn) ? null : year;
}

/**
 * A month without a year, with the year that stands above it: "4/2556" of "เม.ย." below "2556". The heading itself where it names no such month,
 * or no year is said; null where nobody can tell the year. `above`: headings over it, the nearest first.
 */
export function withYear(heading: string, above: readonly string[], titles: readonly string[]): string | null {
  for (const text of saidIn(heading)) {
    const named = readYearless(text);
    if (!named) continue;
    const year = yearMeant(named.month, above, titles);
    if (!year) return year === null ? null : heading;
    return `${named.day === null ? '' : `${named.day}/`}${named.month}/${year}`;
  }
  return heading;
}
