// One plan in which no village has a part: then nothing was merged.
import { aboutFact } from '../../../../src/domain/findings/finding';
import type { Rule } from '../../../../src/domain/findings/rule';
import { countIn, isTicked } from '../../../../src/domain/measures/facts';
import { MERGED_PLANS, PLAN, VILLAGES } from './merged-facts';

export const planWithoutVillages: Rule = {
  id: 'plan-without-villages',
  severity: 'must-fix',
  entered: MERGED_PLANS.id,
  about: 'lao',
  *check(province, lao) {
    const { facts } = province;
    if (isTicked(facts, lao.index, PLAN) && !countIn(facts, lao.index, VILLAGES))
      yield aboutFact(province, lao, VILLAGES);
  },
};
