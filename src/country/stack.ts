// Stacks what was read: which files count, the country's figures, and what is said of them; or why there is nothing to count.
import { leftOutWord } from '../documents/country/checks';
import { dateWord, type Edition, word } from '../documents/edition';
import { type Counted, counted } from '../domain/country/counted';
import type { LeftOut } from '../domain/country/left-out';
import { dayInThailand, type IsoDate, readDate } from '../domain/time/calendar';
import { COUNTRY_NAME, STACK_REFUSED } from '../words/country/stack-words';
import { type Language, say, type Text, type Values } from '../words/text';
import { editionOf } from './edition';
import type { ReadFile } from './read-file';
import { messageOf } from './said';
import { type Country, countryOf, type Stacked, stackedOf } from './stacked';

export interface StackOptions {
  /** As it is typed. */
  round?: string;
  indicator?: string;
  language: Language;
  /** Milliseconds: the moment at which it is stacked. */
  now: number;
}

/** Everything that can be made of it. */
export interface Done {
  country: Country;
  leftOut: readonly LeftOut[];
  edition: Edition;
  today: IsoDate;
  result: Stacked;
  message: string;
}

export interface Refused {
  message: string;
  /** The call itself was wrong, not the files. */
  wrongCall: boolean;
}

function refused(text: Text, language: Language, values: Values = {}, wrongCall: boolean = false): Refused {
  return { message: say(text, language, values), wrongCall };
}

function done({ handedIn, leftOut }: { handedIn: Counted; leftOut: readonly LeftOut[] }, edition: Edition): Done {
  const today = dayInThailand(edition.builtAt);
  const country = countryOf(handedIn, word(edition, COUNTRY_NAME), today);
  const named = leftOut.map((each) => ({ file: each.file, reason: leftOutWord(edition, each) }));
  const result = stackedOf(country, named);
  return { country, leftOut, edition, today, result, message: messageOf(result, edition) };
}

/** Which files were left out, and why, stands below a refusal, too. */
export function stackFiles(read: ReadFile, options: StackOptions): Done | Refused {
  const { round: typed, indicator = 'step', language, now } = options;
  const round = typed === undefined ? null : readDate(typed);
  if (typed !== undefined && round === null) return refused(STACK_REFUSED.noDate, language, { found: typed }, true);
  if (!read.handedIn.length && !read.leftOut.length) return refused(STACK_REFUSED.noFiles, language);
  const edition = editionOf(language, new Date(now), indicator);
  const found = counted(read.handedIn, { round, indicator, today: dayInThailand(edition.builtAt) });
  const leftOut = [...read.leftOut, ...(found?.leftOut || [])];
  if (found?.handedIn.length) return done({ handedIn: found, leftOut }, edition);
  const why = leftOut.map((each) => `\n${each.file}: ${leftOutWord(edition, each)}`).join('');
  const { message, wrongCall } = round
    ? refused(STACK_REFUSED.nobodyInRound, language, { round: dateWord(edition, round, 'long') })
    : refused(STACK_REFUSED.nothingReported, language, { indicator });
  return { message: message + why, wrongCall };
}
