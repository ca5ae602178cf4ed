// A sample indicator with a room of its own: how far SAOs are on their way to one merged plan, seen in the steps of the community plan; and what
// districts enter for it beside them.
import { lineInLetters } from '../../../../src/documents/memo/in-letters';
import type { DeclaredIndicator } from '../../../../src/domain/agreement/declared-indicator';
import { seenBy } from '../../../../src/domain/agreement/seen-by';
import type { Reports } from '../../../../src/domain/measures/reports';
import type { Province } from '../../../../src/domain/province/province';
import type { OwnIndicator } from '../../../../src/indicators/indicator/indicator';
import { stepsKind } from '../../../../src/indicators/kinds/steps';
import { MERGED_PLANS } from './merged-facts';
import { MERGED_COLUMNS, MERGED_NAMED, MERGED_RULE_WORDS, MERGED_SETTING } from './merged-words';
import { planWithoutVillages } from './plan-without-villages';
import { villagesCounted } from './villages-counted';
import { villagesOutput } from './villages-output';

const ID = 'merged';

/** By the step of the community plan: none, begun, merged. */
const OWN_STEP = [0, 1, 1, 2, 2, 2];

function merged(steps: Reports): Reports {
  return { ...steps, highest: 2, pass: 2, values: steps.values.map((step) => OWN_STEP[step] ?? step) };
}

/** What it says of itself, so that documents name it and count whom it counts. */
function declared({ rounds }: Province): DeclaredIndicator {
  return {
    ...{ id: ID, kind: 'steps', name: 'แผนชุมชนระดับ อบต. ฉบับเดียว', steps: [], pass: 2 },
    ...{ required: 50, aimed: 80, counted: ['SAO'], target: null, nationalTarget: null },
    rounds: rounds.map(({ date }) => date),
  };
}

const kind = stepsKind(ID);

export const mergedIndicator: OwnIndicator = {
  ...kind,
  id: ID,
  about: () => MERGED_NAMED.full,
  named: () => MERGED_NAMED,
  inLetters: () => lineInLetters({ id: ID, name: MERGED_NAMED.short.th, hasRoom: true }),
  entered: null,
  leftOutBy: null,
  of: (province) => ({
    ...seenBy(province, declared(province)),
    groups: province.groups.filter((id) => id === MERGED_PLANS.id),
    steps: merged(province.steps),
  }),
  lineOf: declared,
  facts: {
    ...MERGED_PLANS,
    line: ID,
    words: () => MERGED_COLUMNS,
    setting: () => MERGED_SETTING,
    calculated: villagesCounted,
  },
  rules: [...kind.rules, planWithoutVillages],
  ruleWords: () => MERGED_RULE_WORDS,
  ownsRoundColumns: false,
  presets: [],
  outputs: [villagesOutput],
  besideSteps: null,
};
