// The clock of Thailand, whatever clock the machine has: there is no daylight saving.

const AHEAD = 7 * 60 * 60 * 1000;

export interface BangkokTime {
  /** Common era: 2026-11-26. */
  day: string;
  /** 15.45.30, as a file's name may have it. */
  clock: string;
}

/** `now` in milliseconds since 1970; a clock with points, as names of files can hold it: 08.04.21. */
export function bangkokTime(now: number): BangkokTime {
  const text = new Date(now + AHEAD).toISOString();
  return { day: text.slice(0, 10), clock: text.slice(11, 19).replaceAll(':', '.') };
}

/** As it stands in names that officials read: 2569-11-26. */
export function buddhistDay(day: string): string {
  return `${Number(day.slice(0, 4)) + 543}${day.slice(4)}`;
}

/** Milliseconds; NaN where it is no time. */
export function momentOf({ day, clock }: BangkokTime): number {
  return Date.parse(`${day}T${clock.replaceAll('.', ':')}+07:00`);
}

const MONTHS = {
  th: 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
} as const;

/** As people read it: 26 พ.ย. 2569 เวลา 15.45 น. A date never breaks over a line. */
export function toldTime(moment: number, language: 'th' | 'en'): string {
  const { day, clock } = bangkokTime(moment);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours, minutes] = clock.split('.');
  const name = MONTHS[language][month - 1] ?? '';
  if (language === 'en') return `${date}\u00a0${name}\u00a0${year + 543}, ${hours}:${minutes}`;
  return `${date}\u00a0${name}\u00a0${year + 543} เวลา\u00a0${hours}.${minutes}\u00a0น.`;
}
