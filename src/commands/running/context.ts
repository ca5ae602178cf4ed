// The way into the workbook that every command shares: opened once, read once.

import type { Edition } from '../../documents/edition';
import { indicatorName } from '../../documents/indicator-name';
import { type Province, roundOn } from '../../domain/province/province';
import { type IsoDate, readDate, writeDate } from '../../domain/time/calendar';
import { currentRound } from '../../indicators/month/current-round';
import { type Language, say } from '../../words/text';
import type { Book } from '../../workbook/book/book';
import { openBook } from '../../workbook/book/open-book';
import { Refusal } from '../../workbook/book/refusal';
import { markLanguage } from '../../workbook/marks/language-mark';
import { type ReadBook, readProvince } from '../../workbook/reading/read-province';
import { rowsOf, type Table } from '../../workbook/reading/table';
import { readSettings, readSettingsTable } from '../../workbook/settings/read-settings';
import { guessLanguage } from '../../workbook/settings/setting-row';
import type { Context } from './command';
import { makeDrafts } from './drafts';
import { workbookLanguage } from './workbook-language';

interface AskedOf {
  whole: Province;
  /** As an indicator sees it, where one is asked of. */
  seen: Province | null;
  language: Language;
}

/** It is no round of the year, or none in which the indicator is reported. `asked`: as it was typed. */
function noRound(date: IsoDate, asked: string, { whole, seen, language }: AskedOf): Refusal {
  const day = (each: IsoDate) => writeDate(each, 'short', { language });
  const days = (all: Province['rounds']) => all.map((round) => day(round.date)).join(', ');
  const about = seen?.about;
  const { rounds } = seen ?? whole;
  if (!about || roundOn(whole, date) < 0)
    return new Refusal('round-unknown', { found: asked, expected: days(about ? whole.rounds : rounds) });
  const indicator = say(indicatorName(about), language);
  return new Refusal('round-not-of-indicator', { indicator, found: day(date), expected: days(rounds) });
}

/** For one command. Nothing is opened or read before it is asked for, and nothing twice. */
export function makeContext(now: Date, announce: Context['announce'] = () => {}): Context {
  const begun = Date.now();
  let book: Book | null = null;
  let province: ReadBook | null = null;
  let settings: Table | null | undefined;
  const drafts = makeDrafts(() => ({ province: context.read().province, seenClosed: context.seenClosed }));
  const context: Context = {
    now,
    seenClosed: null,
    isBoardNew: false,
    clockBehind: null,
    begun,
    announce,
    drafted: drafts.most,
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
      drafts.forget();
      province = { ...context.read(), province: after, lastCode };
    },
    edition(indicator = null): Edition {
      const { language, digits } = context.read().settings;
      return {
        language,
        digits,
        builtAt: now,
        mustFix: (date) => drafts.mustFix(date, indicator),
        lineOf: (province) => indicator?.lineOf(province, language) ?? null,
      };
    },
    round(asked, seen) {
      const whole = context.read().province;
      const { rounds } = seen ? seen.province : whole;
      if (asked === undefined) return seen ? seen.current() : currentRound(whole);
      const date = readDate(asked) as IsoDate;
      const index = roundOn({ rounds }, date);
      if (index >= 0) return index;
      throw noRound(date, String(asked), { whole, seen: seen?.province ?? null, language: context.language() });
    },
    language() {
      if (province) return province.settings.language;
      return settings ? guessLanguage(rowsOf(settings)) : workbookLanguage(context.open);
    },
  };
  return context;
}
