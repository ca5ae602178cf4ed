// Random evidence for random LAOs: in order, with gaps, or none; counts that are met, short, of nothing, impossible or left out.
import fc from 'fast-check';
import type { PlainEvidence, PlainEvidenced } from '../../reference/evidence';
import { anyLaos } from './arbitrary-laos';
import { evidence, type TypedFacts } from './facts';

/** The first so many items, or any. */
const anyItems = fc.oneof(
  { weight: 3, arbitrary: fc.nat(8).map((done) => Array.from({ length: 8 }, (_, item) => item < done)) },
  { weight: 1, arbitrary: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }) },
);

const anyCount = fc.oneof(
  { weight: 4, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.nat(1e7) },
);

/** Counts that mostly go down, as they should. */
const anyCounts = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.nat(60), fc.nat(100), fc.nat(100)).map(([eligible, plan, budget]) => {
      const inPlan = Math.floor((eligible * plan) / 100);
      return { eligible, inPlan, agreed: Math.floor((inPlan * budget) / 100) };
    }),
  },
  { weight: 1, arbitrary: fc.record({ eligible: anyCount, inPlan: anyCount, agreed: anyCount }) },
);

export const anyEvidence: fc.Arbitrary<PlainEvidence> = fc
  .tuple(anyItems, anyCounts)
  .map(([items, counts]) => ({ items, ...counts }));

/** Some LAOs have entered nothing. */
export const anyEvidencedLaos: fc.Arbitrary<PlainEvidenced[]> = fc
  .tuple(anyLaos, fc.infiniteStream(fc.option(anyEvidence, { freq: 5 })))
  .map(([laos, each]) => laos.map((lao) => ({ ...lao, evidence: each.next().value as PlainEvidence | null })));

/** As it stands in the cells of a tab. */
export function typedEvidence({ evidence: given }: PlainEvidenced): TypedFacts {
  if (!given) return { item1: null };
  const digits = given.items.map((done) => (done ? '1' : '0')).join('');
  return evidence(digits, given.eligible, given.inPlan, given.agreed);
}
