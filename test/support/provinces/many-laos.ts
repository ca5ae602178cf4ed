// Large made-up provinces: the same ones each time, with gaps and falls.
import { type LaoFields, ROUNDS } from './province';

/** A repeatable sequence of whole numbers below `limit` (a linear congruential generator). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

export function manyLaos(count: number, districts: number): LaoFields[] {
  const next = numbers(2556);
  return Array.from({ length: count }, (_, index): LaoFields => {
    const isSao = next(3) > 0;
    return {
      district: `อำเภอ${(index % districts) + 1}`,
      type: isSao ? 'SAO' : 'municipality',
      name: `${isSao ? 'อบต.' : 'ทต.'}ตำบล${index + 1}`,
      target: next(10) < 7 ? 'main' : 'secondary',
      cells: ROUNDS.map((__, round) => (next(12) === 0 ? null : Math.min(5, Math.max(0, round - 1 + next(3))))),
    };
  });
}

/** The same as a roster file. */
export function rosterText(laos: readonly LaoFields[]): string {
  const header = ['district', 'type', 'name', 'target', ...ROUNDS].join('\t');
  const lines = laos.map(({ district, type, name, target, cells }) =>
    [district, type, name, target, ...ROUNDS.map((_, round) => cells[round] ?? '')].join('\t'),
  );
  return [header, ...lines].join('\n');
}

/** A roster's columns of evidence and of a fund. */
export const FACTS = [
  'items',
  'eligible',
  'inPlan',
  'agreed',
  'fundAtStart',
  'founded',
  'membersAtStart',
  'members:2556-07-01',
];
