// The indicator that a command is asked about: the first that this workbook measures, unless another one of them is named.
import * as z from 'zod/mini';
import { numberMeant } from '../../domain/agreement/same-number';
import { asOf } from '../../domain/province/lives/as-of';
import type { Province, Round } from '../../domain/province/province';
import { comparable } from '../../domain/thai/thai-text';
import { type IsoDate, readDate } from '../../domain/time/calendar';
import { ALL_INDICATORS, INDICATORS, measuredIndicators } from '../../indicators/all';
import type { Indicator } from '../../indicators/indicator/indicator';
import { currentRoundOf } from '../../indicators/month/current-round';
import { lineWord } from '../../indicators/presets';
import { orAnyOf, say } from '../../words/text';
import { SETTING_LABELS } from '../../words/workbook/settings';
import { findTab } from '../../workbook/book/book';
import { Refusal } from '../../workbook/book/refusal';
import { indicatorsTab } from '../../workbook/tabs/indicators';
import { mustBeMeasured } from './allowed/must-be-entered';
import type { Context, Option, Options } from './command';
import { figuresOf, provinceOf } from './figures';

export const INDICATOR: Option = { schema: () => z.string(), expected: 'indicator', help: 'indicator' };

/** Whether every indicator is asked for, side by side. */
export function isForAll({ indicator }: Options): boolean {
  return indicator !== undefined && comparable(String(indicator)) === ALL_INDICATORS;
}

/** The same of what shows all where nothing is asked and there are several: that is what a clerk owes. */
export function meansAll(context: Context, options: Options): boolean {
  if (options.indicator !== undefined) return isForAll(options);
  return measuredIndicators(figuresOf(context, options).province).length > 1;
}

/** What a command is asked about: the province as the indicator sees it, and an index among its own rounds. */
export interface Asked {
  indicator: Indicator;
  province: Province;
  round: number;
  /** As nobody in particular sees it. */
  whole: Province;
}

/** Throws a Refusal where this workbook does not measure it. */
export function indicatorOf(
  context: Context,
  { indicator: asked }: Options,
  province: Province = context.read().province,
): Indicator {
  if (asked === undefined) return measuredIndicators(province)[0] as Indicator;
  const number = comparable(String(asked));
  const isAsked = ({ id }: Indicator) => comparable(id) === number;
  const own = INDICATORS.filter(isAsked)[0];
  if (own) mustBeMeasured(context, own, province);
  const measured = measuredIndicators(province);
  const found = numberMeant(number, measured);
  if (found) return found;
  const { language, hasIndicators } = context.read().settings;
  if (!hasIndicators && findTab(context.open(), indicatorsTab.key))
    throw new Refusal('not-entered', { setting: say(SETTING_LABELS.indicators, language) }, language);
  const expected = orAnyOf(
    measured.map(({ id }) => lineWord(id, language)),
    language,
  );
  throw new Refusal('option-wrong', { option: 'indicator', found: String(asked), expected });
}

/** The day that is asked for, or the indicator's current round; undefined for what is no date. */
function dateOf(context: Context, options: Options): IsoDate | undefined {
  if (options.round !== undefined) return readDate(options.round) ?? undefined;
  const { province } = context.read();
  const indicator = indicatorOf(context, options);
  const seen = indicator.of(province);
  // Where an indicator has no rounds of its own, the workbook's current one is meant.
  const round =
    seen.rounds === province.rounds
      ? context.round(undefined)
      : context.round(undefined, { province: seen, current: () => currentRoundOf(indicator, province) });
  return (seen.rounds[round] as Round).date;
}

/** Throws a Refusal for an indicator that is not measured, and for a round that is none of its own. */
export function askedOf(context: Context, options: Options): Asked {
  const date = dateOf(context, options);
  const year = provinceOf(context, date, options);
  const whole = date === undefined ? year : asOf(year, date);
  const indicator = indicatorOf(context, options, whole);
  const province = indicator.of(whole);
  const round = context.round(options.round ?? date, { province, current: () => 0 });
  return { indicator, province, round, whole };
}

/** The first one in steps where none is named. */
function inSteps(context: Context, options: Options): Options {
  if (options.indicator !== undefined) return options;
  const first = measuredIndicators(context.read().province).filter(({ hasSteps }) => hasSteps)[0];
  return first ? { ...options, indicator: first.id } : options;
}

/** Of what is built of steps alone. Throws a Refusal for any other indicator. */
export function askedInSteps(context: Context, options: Options): Asked {
  const asked = askedOf(context, inSteps(context, options));
  if (!asked.indicator.hasSteps) throw new Refusal('indicator-without-steps', { indicator: asked.indicator.id });
  return asked;
}

/** What a result says of it: nothing of the steps, which are meant where nothing is asked. */
export function indicatorAsked({ id, about }: Indicator): { indicator?: string } {
  return about === null ? {} : { indicator: id };
}
