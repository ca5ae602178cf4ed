// Builds the comparison with the previous round, or with any earlier one.

import { anyComparisonDocument } from '../documents/any-comparison';
import { type IsoDate, writeDate } from '../domain/calendar';
import type { Comparison } from '../domain/comparison';
import type { FundsComparison } from '../domain/funds-comparison';
import type { IndicatorId } from '../domain/indicator';
import type { Province, Round } from '../domain/province';
import { Refusal } from '../workbook/refusal';
import { writeOutput } from '../workbook/write-output';
import { type Context, command } from './command';
import { INDICATOR, indicatorAsked, indicatorOf } from './indicator';
import { PREVIOUS, ROUND } from './options';
import { type ForRound, forRound } from './result';

type Result = ForRound<{ previous: IsoDate; indicator?: IndicatorId } & (Comparison | FundsComparison)>;

/** The index of the round before, or of an earlier one that is asked for; throws a Refusal where there is none. */
export function previousRound(context: Context, province: Province, round: number, asked: unknown): number {
  const date = (index: number) =>
    writeDate((province.rounds[index] as Round).date, 'short', { language: context.language() });
  if (asked === undefined && round === 0) throw new Refusal('no-earlier-round', { round: date(0) });
  const previous = asked === undefined ? round - 1 : context.round(asked);
  if (previous >= round) throw new Refusal('previous-not-earlier', { previous: date(previous), round: date(round) });
  return previous;
}

export const comparison = command<Result>({
  id: 'comparison',
  group: 'hand-in',
  options: { round: ROUND, previous: PREVIOUS, indicator: INDICATOR },
  output: 'comparison',
  run(context, options) {
    const { book, province } = context.read();
    const indicator = indicatorOf(context, options);
    const round = context.round(options.round);
    const previous = previousRound(context, province, round, options.previous);
    const result = indicator.compare(province, previous, round);
    const document = anyComparisonDocument(result, province, { previous, round, edition: context.edition() });
    writeOutput(book, document, context.language());
    const { date } = province.rounds[previous] as Round;
    return forRound('comparison', province, round, { previous: date, ...indicatorAsked(indicator), ...result });
  },
  report: ({ fallen }) => ({ fallen: fallen.length }),
});
