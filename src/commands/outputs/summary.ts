// Builds the provincial summary: the department's progress form, or of what is not measured in steps its figures by district.

import { summaryDocument } from '../../documents/progress/summary';
import { withPicture } from '../../documents/progress/summary-picture';
import { compareRounds } from '../../domain/roll-ups/comparison';
import { summarise } from '../../domain/roll-ups/summary';
import { REPORTS } from '../../words/commands/compared';
import { say } from '../../words/text';
import type { Context } from '../running/command';
import { LIVE } from '../running/figures';
import { type Asked, askedOf, INDICATOR, indicatorAsked } from '../running/indicator';
import { ROUND } from '../running/options';
import { type Built, outputCommand } from '../running/output';
import { type ForRound, forRound } from '../running/result';

/** Of what every summary counts in its total line, whatever it is the summary of. */
type Total = Partial<Record<'LAOs' | 'municipalities' | 'SAOs' | 'reported' | 'carried', number>>;
type Result = ForRound<{ indicator?: string; total: Total }>;

function ofSteps(context: Context, { indicator, province, round }: Asked): Built<Result> {
  const result = summarise(province, round);
  const edition = context.edition(indicator);
  const previous = round - 1;
  const compared = round === 0 ? null : { previous, comparison: compareRounds(province, previous, round) };
  const form = summaryDocument(result, province, { round, edition, compared });
  return {
    result: forRound('summary', province, round, { ...indicatorAsked(indicator), ...result }),
    document: form,
    onSheet: withPicture(form, result, province, edition),
    names: indicator.id,
  };
}

export const summary = outputCommand<Result>({
  id: 'summary',
  group: 'hand-in',
  options: { round: ROUND, indicator: INDICATOR, live: LIVE },
  output: 'summary',
  build(context, options) {
    const asked = askedOf(context, options);
    const { indicator, province, round } = asked;
    const made = indicator.summarise?.(province, round);
    if (!made) return ofSteps(context, asked);
    const result = { ...indicatorAsked(indicator), ...made.result };
    // Whatever it is the summary of, it stands on the summary's tab.
    return {
      result: forRound('summary', province, round, result),
      document: { ...made.document(context.edition(indicator)), id: 'summary' },
      names: indicator.id,
    };
  },
  report: ({ total: { LAOs, municipalities = 0, SAOs = 0, reported, carried } }, context) => ({
    LAOs: LAOs ?? municipalities + SAOs,
    reports: reported === undefined ? '' : say(REPORTS, context.language(), { reported, carried }),
  }),
});
