// The lines that open every document of the country: what it is, of which indicator, round and moment, and who has handed in.
import type { National } from '../../domain/country/national';
import { type IsoDate, minuteInThailand, writeMinute } from '../../domain/time/calendar';
import { COUNTRY } from '../../words/country/country-forms';
import type { Text, Values } from '../../words/text';
import { across, type DocumentRow } from '../document';
import { dateWord, type Edition, word } from '../edition';

/** What is said of the whole, whichever document it is. */
export interface OfCountry {
  edition: Edition;
  /** Buddhist. */
  year: number;
  /** The day on which provinces report it. */
  reportedOn: IsoDate;
  /** `ตัวชี้วัดที่ 1.4 "…"`; '' where no file says its name. */
  indicator: string;
  /** How many provinces are counted, of how many. */
  handedIn: number;
  provinces: number;
}

export const builtWord = (edition: Edition): string =>
  word(edition, COUNTRY.built, writeMinute(minuteInThailand(edition.builtAt), edition.language));

/** `width`: in columns; `notes` stand below. */
export function countryOpening(
  title: Text,
  { edition, year, reportedOn, indicator, handedIn, provinces }: OfCountry,
  { width, values = {}, notes = [] }: { width: number; values?: Values; notes?: readonly string[] },
): DocumentRow[] {
  const line = (text: string) => across('subtitle', text, width, { wraps: true });
  const round = dateWord(edition, reportedOn, 'long');
  return [
    across('title', word(edition, title, values), width),
    ...(indicator === '' ? [] : [line(indicator)]),
    across('subtitle', word(edition, COUNTRY.edition, { year, round }), width, { isRunning: true }),
    line(word(edition, COUNTRY.handedIn, { handedIn, provinces })),
    across('built', builtWord(edition), width),
    ...notes.map((text) => across('note', text, width)),
  ];
}

/** The day on which the provinces report the round that is counted. */
export const reportedOn = ({ country, round }: Pick<National, 'country' | 'round'>): IsoDate =>
  (country.rounds[round] as { provinceDeadline: IsoDate }).provinceDeadline;
