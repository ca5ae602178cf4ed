// The moment that a call names in place of the clock, in Thailand: 2556-07-03T09:00, of either era, or a day alone.
import { momentOf } from '../journal/bangkok-time.ts';
import { textOption, type Words } from './call.ts';
import { both, WrongCall } from './failure.ts';

const ERA = 543;
/** A year from here on is a Buddhist one. */
const FIRST_BUDDHIST = 2400;
const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d))?$/;

/** Milliseconds; undefined where none is named. */
export function momentNamed(words: Words): number | undefined {
  const text = textOption(words, 'now');
  if (text === undefined) return undefined;
  const [, year = '', month = '', date = '', hours = '00', minutes = '00'] = MOMENT.exec(text) ?? [];
  const common = Number(year) >= FIRST_BUDDHIST ? Number(year) - ERA : Number(year);
  const day = `${String(common).padStart(4, '0')}-${month}-${date}`;
  const moment = momentOf({ day, clock: `${hours}.${minutes}.00` });
  // 31 February is no day, though the clock would go on to March.
  if (Number.isNaN(moment) || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)
    throw new WrongCall(
      both(
        `--now "${text}" is no day and time such as 2556-07-03T09:00.`,
        `--now "${text}" ไม่ใช่วันและเวลา เช่น 2556-07-03T09:00`,
      ),
    );
  return moment;
}
