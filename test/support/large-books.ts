// Large provinces whose districts enter everything: steps, evidence and funds.
import { manyLaos, rosterText } from './many-laos';

const FACTS = [
  'items',
  'eligible',
  'inPlan',
  'agreed',
  'fundAtStart',
  'founded',
  'membersAtStart',
  'members:2556-07-01',
];

/** A roster with evidence and a fund in every row. */
export function fullRoster(laos: number, districts: number): string {
  const [header, ...lines] = rosterText(manyLaos(laos, districts)).split('\n');
  const factsOf = (index: number) => ['11111111', index + 1, index % 7, 1, 1, '', index, index + 9];
  return [[header, ...FACTS].join('\t'), ...lines.map((line, index) => [line, ...factsOf(index)].join('\t'))].join(
    '\n',
  );
}
