// What districts enter for the sample indicator alone: whether there is one plan, and how many villages have a part in it.
import { type FactGroup, field } from '../../../../src/domain/measures/fact-group';

export const [PLAN, VILLAGES] = ['mergedPlan', 'mergedVillages'] as const;

export const MERGED_PLANS: FactGroup = {
  id: 'merged',
  since: null,
  fields: () => [field(PLAN, 'tick'), field(VILLAGES, 'count')],
};
