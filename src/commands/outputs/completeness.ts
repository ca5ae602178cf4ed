// Builds the completeness of reports: who has reported and who is missing, of one indicator, or of all side by side.

import { allCompletenessDocument } from '../../documents/month/all-completeness';
import { completenessDocument } from '../../documents/month/completeness';
import { type Round, roundOn } from '../../domain/province/province';
import { type Completeness, completeness as completenessOf } from '../../domain/roll-ups/completeness';
import type { IsoDate } from '../../domain/time/calendar';
import { completenessOfAll } from '../../indicators/month/completeness';
import { COMPLETENESS } from '../../words/outputs/outputs';
import { say, type Values } from '../../words/text';
import type { Context, Options } from '../running/command';
import { figuresOf, LIVE } from '../running/figures';
import { askedOf, INDICATOR, indicatorAsked, indicatorOf, isForAll, meansAll } from '../running/indicator';
import { ROUND } from '../running/options';
import { type Built, outputCommand } from '../running/output';
import { type ForRound, forRound } from '../running/result';

interface OfOne extends Completeness {
  indicator?: string;
}

interface OfAll {
  /** In the order in which they are measured; `round` is null where none of an indicator's rounds has come. */
  indicators: ({ indicator: string; round: IsoDate | null } & Completeness)[];
}

type Result = ForRound<OfOne> | ForRound<OfAll>;

/** Of the first indicator alone is answered what asks for none: in a round of its own. */
function isReportedByFirst(context: Context, options: Options): boolean {
  const { province, round } = figuresOf(context, options);
  const { rounds } = indicatorOf(context, {}, province).of(province);
  return roundOn({ rounds }, (province.rounds[round] as Round).date) >= 0;
}

function buildOne(context: Context, options: Options): Built<ForRound<OfOne>> {
  const { indicator, province, round } = askedOf(context, options);
  const byRound = Array.from({ length: round + 1 }, (_, index) => completenessOf(province, index, indicator));
  const about = province.about ? null : (indicator.about?.(province) ?? null);
  const document = completenessDocument(byRound, province, context.edition(indicator), about);
  const result = { ...indicatorAsked(indicator), ...(byRound[round] as Completeness) };
  return { result: forRound('completeness', province, round, result), document, names: indicator.id };
}

function buildAll(context: Context, options: Options): Built<ForRound<OfAll>> {
  const { province, round } = figuresOf(context, options);
  const all = completenessOfAll(province, round);
  const sides = all.map(({ indicator, ...side }) => ({ ...side, named: indicator.named(province) }));
  const indicators = all.map(({ indicator: { id }, round: own, owed }) => ({ indicator: id, round: own, ...owed }));
  return {
    result: forRound('completeness', province, round, { indicators }),
    document: allCompletenessDocument(sides, province, round, context.edition()),
    names: null,
  };
}

/** What stands on the tab: of all indicators their sum. */
function reported(result: Result, context: Context, options: Options): Values {
  if (!meansAll(context, options)) {
    const { expected, reported, missing } = (result as OfOne).total;
    return { expected, reported, missing };
  }
  const { result: all } = buildAll(context, options);
  const sum = (of: 'expected' | 'reported' | 'missing') =>
    all.indicators.reduce((together, { total }) => together + total[of], 0);
  const together = say(COMPLETENESS.together, context.language(), { count: all.indicators.length });
  return { expected: sum('expected'), reported: sum('reported'), missing: sum('missing'), together };
}

export const completeness = outputCommand<Result>({
  id: 'completeness',
  group: 'follow',
  options: { round: ROUND, indicator: { ...INDICATOR, help: 'indicatorOrAll' }, live: LIVE },
  output: 'completeness',
  build(context, options): Built<Result> {
    if (isForAll(options)) return buildAll(context, options);
    if (!meansAll(context, options)) return buildOne(context, options);
    const all = buildAll(context, options);
    if (!isReportedByFirst(context, options)) return all;
    return { ...buildOne(context, options), document: all.document, names: null };
  },
  report: reported,
});
