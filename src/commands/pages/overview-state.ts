// What the page of the overview shows: the figures with their rounds and words, read without waiting for anybody.

import { type Digits, dateWord, type Edition } from '../../documents/edition';
import { estimateNotes } from '../../documents/estimate';
import { inOfficialOrder } from '../../documents/official-order';
import type { Round } from '../../domain/province/province';
import type { MeanStanding } from '../../domain/roll-ups/overview';
import type { IsoDate } from '../../domain/time/calendar';
import { type Overview, overview } from '../../indicators/overview';
import type { Language } from '../../words/text';
import { makeContext } from '../running/context';
import { figuresOf } from '../running/figures';
import { orRefused, type Refused } from '../running/outcome';

export interface OverviewRoundName {
  date: IsoDate;
  /** 1 ก.ค. 2556 */
  label: string;
  /** 1 ก.ค. 56 */
  brief: string;
}

export interface OverviewState {
  done: true;
  language: Language;
  digits: Digits;
  province: string;
  /** Buddhist fiscal year. */
  year: number;
  /** All rounds of the settings: those after the one shown have a place in the pictures too. */
  rounds: OverviewRoundName[];
  round: IsoDate;
  /** Its lines in the order of the form. */
  overview: Overview;
  /** How its estimates were made, or why there are none, a sentence each. */
  estimateNotes: string[];
}

function roundName({ date }: Round, edition: Edition): OverviewRoundName {
  return { date, label: dateWord(edition, date, 'short'), brief: dateWord(edition, date, 'brief') };
}

/** `round`: a date as the page got it; without it the newest round in which anything has been reported. */
export function overviewState(round?: IsoDate | null, now: Date = new Date()): OverviewState | Refused {
  const context = makeContext(now);
  return orRefused<OverviewState | Refused>(context, () => {
    const { province, round: index } = figuresOf(context, { round: round || undefined });
    const edition = context.edition();
    const figures = overview(province, index);
    const { noReport } = figures.total.rounds[index] as MeanStanding;
    return {
      done: true,
      language: edition.language,
      digits: edition.digits,
      province: province.name,
      year: province.year,
      rounds: context.read().province.rounds.map((each) => roundName(each, edition)),
      round: (province.rounds[index] as Round).date,
      estimateNotes: estimateNotes(figures.estimates, { noReport, pass: province.steps.pass }, edition),
      overview: { ...figures, lines: inOfficialOrder(figures.lines, province) },
    };
  });
}
