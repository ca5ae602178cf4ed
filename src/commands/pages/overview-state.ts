// What the page of the overview shows: the figures with their rounds and words, read without waiting for anybody.

import { type Digits, dateWord, type Edition } from '../../documents/edition';
import { indicatorName } from '../../documents/indicator-name';
import { inOfficialOrder } from '../../documents/official-order';
import { estimateNotes } from '../../documents/outlook/estimate';
import { numberMeant } from '../../domain/agreement/same-number';
import type { Province, Round } from '../../domain/province/province';
import type { AmountsOverview } from '../../domain/roll-ups/amounts-overview';
import type { MeanStanding } from '../../domain/roll-ups/overview';
import type { IsoDate } from '../../domain/time/calendar';
import { measuredIndicators } from '../../indicators/all';
import type { Growth } from '../../indicators/indicator/growth';
import type { Indicator } from '../../indicators/indicator/indicator';
import { growthsBeside, type Overview } from '../../indicators/overview';
import { type Language, say } from '../../words/text';
import { isOfSteps, overviewFigures } from '../overview';
import { makeContext } from '../running/context';
import { orRefused, type Refused } from '../running/outcome';

export interface OverviewRoundName {
  date: IsoDate;
  /** 1 ก.ค. 2556 */
  label: string;
  /** 1 ก.ค. 56 */
  brief: string;
}

/** Whatever is measured. */
export interface OverviewFrame {
  done: true;
  language: Language;
  digits: Digits;
  province: string;
  /** Buddhist fiscal year. */
  year: number;
  /** All rounds of the indicator: those after the one shown have a place in the pictures too. */
  rounds: OverviewRoundName[];
  round: IsoDate;
  /** The first is meant where none is chosen. */
  indicators: { id: string; label: string }[];
  indicator: string;
  /** What pictures say of it; null for the one that goes without saying. */
  about: string | null;
}

export interface StepsOverviewState extends OverviewFrame {
  kind: 'steps';
  /** The highest step, and the one from which a LAO has passed. */
  highest: number;
  pass: number;
  /** Its lines in the order of the form. */
  overview: Overview;
  /** What other indicators show beside it. */
  growths: Growth[];
  /** How its estimates were made, or why there are none, a sentence each. */
  estimateNotes: string[];
}

export interface AmountsOverviewState extends OverviewFrame {
  kind: 'amounts';
  overview: AmountsOverview;
}

export type OverviewState = StepsOverviewState | AmountsOverviewState;

function roundName({ date }: Round, edition: Edition): OverviewRoundName {
  return { date, label: dateWord(edition, date, 'short'), brief: dateWord(edition, date, 'brief') };
}

function ofSteps(overview: Overview, province: Province, round: number, edition: Edition) {
  const { highest, pass } = province.steps;
  const { noReport } = overview.total.rounds[round] as MeanStanding;
  return {
    kind: 'steps' as const,
    highest,
    pass,
    estimateNotes: estimateNotes(overview.estimates, { noReport, pass }, edition),
    overview: { ...overview, lines: inOfficialOrder(overview.lines, province) },
  };
}

/** What its figures are of: what they are of by themselves, or its line of the tab. */
function aboutWords({ overviewOf }: Indicator, province: Province, language: Language): string | null {
  const about = overviewOf?.(province) ?? (province.about && indicatorName(province.about));
  return about && say(about, language);
}

/**
 * `round`: a date as the page got it; without it the newest round in which anything has been reported. `indicator`: an id as the page got it;
 * without it the first.
 */
export function overviewState(
  round?: IsoDate | null,
  indicator?: string | null,
  now: Date = new Date(),
): OverviewState | Refused {
  const context = makeContext(now);
  return orRefused<OverviewState | Refused>(context, () => {
    const asked = { round: round || undefined, indicator: indicator || undefined };
    const { indicator: own, province, round: index, whole, figures } = overviewFigures(context, asked);
    const edition = context.edition();
    const { language, digits } = edition;
    const { province: now } = context.read();
    const measured = measuredIndicators(now);
    // What can be chosen is what there is now.
    const choices = numberMeant(own.id, measured)?.of(now) ?? province;
    const frame: OverviewFrame = {
      done: true,
      language,
      digits,
      province: province.name,
      year: province.year,
      rounds: choices.rounds.map((each) => roundName(each, edition)),
      round: (province.rounds[index] as Round).date,
      indicators: measured.map(({ id, named }) => ({ id, label: say(named(now).full, language) })),
      indicator: own.id,
      about: aboutWords(own, province, language),
    };
    return isOfSteps(figures)
      ? { ...frame, ...ofSteps(figures, province, index, edition), growths: growthsBeside(whole, frame.round) }
      : { ...frame, kind: 'amounts', overview: figures };
  });
}
