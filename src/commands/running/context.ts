// The way into the workbook that every command shares: opened once, read once.

import type { Edition } from '../../documents/edition';
import { countFindings } from '../../domain/findings/check-rules';
import { mustFixWhenClosed } from '../../domain/month/snapshot';
import { roundOn } from '../../domain/province/province';
import { type IsoDate, readDate, writeDate } from '../../domain/time/calendar';
import { currentRound } from '../../indicators/current-round';
import { validate } from '../../indicators/validate';
import type { Book } from '../../workbook/book/book';
import { openBook } from '../../workbook/book/open-book';
import { Refusal } from '../../workbook/book/refusal';
import { markLanguage } from '../../workbook/marks/language-mark';
import { type ReadBook, readProvince } from '../../workbook/reading/read-province';
import { rowsOf, type Table } from '../../workbook/reading/table';
import { readSettings, readSettingsTable } from '../../workbook/settings/read-settings';
import { guessLanguage } from '../../workbook/settings/setting-row';
import type { Context } from './command';
import { workbookLanguage } from './workbook-language';

/** For one command. Nothing is opened or read before it is asked for, and nothing twice. */
export function makeContext(now: Date, announce: Context['announce'] = () => {}): Context {
  const begun = Date.now();
  let book: Book | null = null;
  let province: ReadBook | null = null;
  let settings: Table | null | undefined;
  const counted = new Map<IsoDate, number>();
  const mustFix = (date: IsoDate) => {
    const { province: whole } = context.read();
    const closed = context.seenClosed;
    // Of a closed round as many as there were then: its forms stay what they are.
    const known =
      closed?.round === date
        ? mustFixWhenClosed(closed)
        : (counted.get(date) ?? countFindings(validate(whole, roundOn(whole, date)))['must-fix']);
    counted.set(date, known);
    return known;
  };
  const context: Context = {
    now,
    seenClosed: null,
    isBoardNew: false,
    clockBehind: null,
    begun,
    announce,
    drafted: () => Math.max(0, ...Array.from(counted.values())),
    open() {
      book = book || openBook();
      return book;
    },
    settings() {
      if (settings === undefined) settings = readSettingsTable(context.open());
      return settings;
    },
    read() {
      if (!province) {
        province = readProvince(context.open(), now, readSettings(context.open(), context.settings()));
        markLanguage(province.book.marks, province.settings.language);
      }
      return province;
    },
    acted(after, lastCode) {
      counted.clear();
      province = { ...context.read(), province: after, lastCode };
    },
    edition(): Edition {
      const { language, digits } = context.read().settings;
      return { language, digits, builtAt: now, mustFix };
    },
    round(asked, seen) {
      const whole = context.read().province;
      const { rounds } = seen ? seen.province : whole;
      if (asked === undefined) return seen ? seen.current() : currentRound(whole);
      const dates = rounds.map(({ date }) => date);
      const index = dates.indexOf(readDate(asked) as IsoDate);
      if (index < 0) {
        const expected = dates.map((date) => writeDate(date, 'short', { language: context.language() })).join(', ');
        throw new Refusal('round-unknown', { found: String(asked), expected });
      }
      return index;
    },
    language() {
      if (province) return province.settings.language;
      return settings ? guessLanguage(rowsOf(settings)) : workbookLanguage(context.open);
    },
  };
  return context;
}
