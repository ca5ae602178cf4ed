// The round that the heading of a column names: "1 เม.ย. 56", "เม.ย.-56", "ณ วันที่ 1 เมษายน 2556", "รอบรายงาน 1 ก.ค. 2556 (ขั้น)".
import { normaliseThai } from '../thai/thai-text';
import { ERA, type IsoDate, readDate, readMonth } from '../time/calendar';

const BEFORE = /^(?:ณ|ผล|การ|ดำเนินงาน|รายงาน|ข้อมูล|ประจำ|รอบ|เดือน|วัน|ที่|สิ้น|ปี|as of|round|month|of|on|[\s:])+/i;
const BEHIND = /[\s(]*(?:ผ่าน|ขั้น|step).*$/i;
const IN_BRACKETS = /^[^(]*\(([^()]*)\)$/;
/** No fiscal year is as early: of two digits it is then one of the common era. */
const EARLIEST = 2540 - ERA;

/** Since when there is one: no round. `heading`: as texts are compared. */
export const asksSince = (heading: string): boolean => /^(?:มี)?ตั้งแต่$/.test(heading);

/** In letters. What is longer is no heading. */
const LONGEST = 200;

/** A month alone is its first day. */
function dateIn(text: string): IsoDate | null {
  const date = readDate(text) || readMonth(text);
  if (!date || Number(date.slice(0, 4)) >= EARLIEST || /\d{4}/.test(text)) return date;
  return `20${String(Number(date.slice(0, 4)) + ERA).slice(2)}${date.slice(4)}`;
}

/** `rounds`: those that there are, where they are known; a month alone is then the one round in it. Null for what names no date. */
export function roundSaid(heading: string, rounds: readonly IsoDate[] = []): IsoDate | null {
  if (heading.length > LONGEST) return null;
  const whole = normaliseThai(heading);
  const [, within = ''] = IN_BRACKETS.exec(whole) || [];
  for (const said of [whole, whole.replace(BEHIND, ''), within]) {
    const text = said.replace(BEFORE, '');
    const date = dateIn(text);
    if (!date) continue;
    const inMonth = readDate(text) ? [] : rounds.filter((round) => round.slice(0, 7) === date.slice(0, 7));
    return inMonth.length === 1 ? (inMonth[0] as IsoDate) : date;
  }
  return null;
}
