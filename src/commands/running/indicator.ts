// The indicator that a command is asked about: the steps, unless another one is named that is entered in this workbook.
import * as z from 'zod/mini';
import { INDICATORS } from '../../indicators/all';
import type { Indicator, IndicatorId } from '../../indicators/indicator';
import type { Text } from '../../words/text';
import { INDICATOR_WORDS } from '../../words/workbook/indicators';
import type { Context, Option, Options } from './command';
import { mustBeEntered } from './must-be-entered';

export const INDICATOR: Option = {
  schema: () => z.enum(INDICATORS.map(({ id }) => id)),
  expected: 'indicator',
  help: 'indicator',
};

/** Throws a refusal where the districts do not enter it. */
export function indicatorOf(context: Context, { indicator: asked }: Options): Indicator {
  const indicator = INDICATORS.filter(({ id }) => id === asked)[0] || (INDICATORS[0] as Indicator);
  if (!indicator.always) mustBeEntered(context, indicator.facts.id);
  return indicator;
}

/** What a result says of it: nothing of the steps, which are meant where nothing is asked. */
export function indicatorAsked({ id, always }: Indicator): { indicator?: IndicatorId } {
  return always ? {} : { indicator: id };
}

/** What an output says of it; null for the steps: the form's own indicator goes without saying. */
export function wordsOf({ id, always }: Indicator): Text | null {
  return always ? null : INDICATOR_WORDS[id];
}
