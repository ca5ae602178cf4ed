// A claimed step whose items are not all done, or whose projects are not counted. Where a share falls short, that is said apart.

import { aboutFact } from '../../../domain/findings/finding';
import type { Rule } from '../../../domain/findings/rule';
import { isBlankFact, isTicked } from '../../../domain/measures/facts';
import { standingAt } from '../../../domain/measures/standing';
import type { Step } from '../../../domain/measures/step';
import type { Province } from '../../../domain/province/province';
import { evidenceIn, ITEMS, STEP_EVIDENCE, supportedStep } from '../evidence';
import { projectShares } from '../project-shares';

/** Facts that are not there and that a step rests on: items first, counts of projects where no item is missing. */
function missingFacts({ facts }: Province, lao: number, claimed: Step): { facts: string[]; variant: string } {
  const behind = STEP_EVIDENCE.filter(({ step }) => step <= claimed);
  const items = ([] as number[])
    .concat(...behind.map((step) => [...step.items]))
    .map((item) => ITEMS[item - 1] as string);
  const undone = items.filter((id) => !isTicked(facts, lao, id));
  if (undone.length) return { facts: undone, variant: evidenceIn(facts, lao) ? '' : 'nothing' };
  const counts = ([] as string[]).concat(...behind.map(({ share }) => (share ? [share.whole, share.part] : [])));
  return { facts: counts.filter((id) => isBlankFact(facts, lao, id)), variant: 'counts' };
}

export const stepWithoutEvidence: Rule = {
  id: 'step-without-evidence',
  severity: 'must-fix',
  entered: 'evidence',
  about: 'lao',
  *check(province, lao, round) {
    const claimed = standingAt(province.steps, lao.index, round).step;
    if (claimed === null) return;
    const { facts, variant } = missingFacts(province, lao.index, claimed);
    const [first] = facts;
    // Without a cell the missing header is the finding.
    if (first === undefined || !province.facts.place(lao.index, first)) return;
    const evidence = evidenceIn(province.facts, lao.index);
    yield {
      ...aboutFact(province, lao, first),
      round: (province.rounds[round] as { date: string }).date,
      found: String(claimed),
      expected: String(evidence ? supportedStep(evidence, projectShares(province)) : 0),
      variant,
      details: {
        missing: facts
          .filter((id) => ITEMS.indexOf(id) >= 0)
          .map((id) => id.slice('item'.length))
          .join(', '),
      },
    };
  },
};
