// Random provinces in a random round, with random marks.
import fc from 'fast-check';
import type { Province } from '../../../src/domain/province/province';
import type { PlainLao } from '../../reference/plain';
import { runs } from '../chance';
import { anyLaos } from './arbitrary-laos';
import { provinceOf, ROUNDS } from './province';

/** The marks in percent; `laos` are the province's, as the reference takes them. */
export interface Case {
  laos: PlainLao[];
  round: number;
  required: number;
  aimed: number;
}

/** 12.5 and 62.5 are exact, so that the reference may multiply them. */
const anyShare = fc.constantFrom(0, 1, 12.5, 50, 60, 62.5, 70, 99, 100);

const caseOf = (laos: fc.Arbitrary<PlainLao[]>): fc.Arbitrary<Case> =>
  fc.record({ laos, round: fc.nat(ROUNDS.length - 1), required: anyShare, aimed: anyShare });

export const anyCase = caseOf(anyLaos);
export const fewLaos = caseOf(anyLaos.filter(({ length }) => length <= 9));

/** The province with these marks. */
export function withMarks(province: Province, { required, aimed }: Pick<Case, 'required' | 'aimed'>): Province {
  return { ...province, criteria: { ...province.criteria, requiredShare: required, aimedShare: aimed } };
}

export function always(check: (province: Province, drawn: Case) => void, cases = anyCase): void {
  const property = fc.property(cases, (drawn) => {
    check(withMarks(provinceOf(drawn.laos), drawn), drawn);
  });
  fc.assert(property, { numRuns: runs(80) });
}
