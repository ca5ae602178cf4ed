// Builds the comparison with the previous round, or with any earlier one.

import type { Province, Round } from '../../domain/province/province';
import { type IsoDate, writeDate } from '../../domain/time/calendar';
import type { Compared } from '../../indicators/indicator/indicator';
import { say } from '../../words/text';
import { Refusal } from '../../workbook/book/refusal';
import type { Context } from '../running/command';
import { LIVE } from '../running/figures';
import { askedOf, INDICATOR, indicatorAsked } from '../running/indicator';
import { PREVIOUS, ROUND } from '../running/options';
import { outputCommand } from '../running/output';
import { type ForRound, forRound } from '../running/result';

type Result = ForRound<{ previous: IsoDate; indicator?: string } & Compared['result']>;

/** The index of the round before, or of an earlier one that is asked for; throws a Refusal where there is none. */
export function previousRound(context: Context, province: Province, round: number, asked: unknown): number {
  const date = (index: number) =>
    writeDate((province.rounds[index] as Round).date, 'short', { language: context.language() });
  if (asked === undefined && round === 0) throw new Refusal('no-earlier-round', { round: date(0) });
  const previous = asked === undefined ? round - 1 : context.round(asked, { province, current: () => round });
  if (previous >= round) throw new Refusal('previous-not-earlier', { previous: date(previous), round: date(round) });
  return previous;
}

export const comparison = outputCommand<Result>({
  id: 'comparison',
  group: 'hand-in',
  options: { round: ROUND, previous: PREVIOUS, indicator: INDICATOR, live: LIVE },
  output: 'comparison',
  build(context, options) {
    const { indicator, province, round } = askedOf(context, options);
    const previous = previousRound(context, province, round, options.previous);
    const { result, document } = indicator.compare(province, previous, round);
    const { date } = province.rounds[previous] as Round;
    return {
      result: forRound('comparison', province, round, { previous: date, ...indicatorAsked(indicator), ...result }),
      document: document(context.edition(indicator)),
      names: indicator.id,
    };
  },
  report({ fallen, total }, context, options) {
    const { indicator } = askedOf(context, options);
    const { net } = (total || {}) as { net?: number };
    return { figures: say(indicator.comparedWords(), context.language(), { fallen: fallen.length, net }) };
  },
});
