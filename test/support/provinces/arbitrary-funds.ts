// Random welfare funds: there from the start, founded before, in or after the rounds, twice, or not at all; members with gaps and falls.
import fc from 'fast-check';
import type { PlainFund } from '../../reference/funds';
import { anyLaos } from './arbitrary-laos';
import { fund, type TypedFacts } from './facts';
import { ROUNDS } from './province';

const anyDay = fc.constantFrom(
  '2012-09-30',
  '2012-10-01',
  '2013-03-31',
  '2013-04-01',
  '2013-05-15',
  '2013-09-01',
  '2013-09-30',
  '2013-10-01',
);

const anyMembers = fc.oneof(
  { weight: 5, arbitrary: fc.nat(900) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(0, 9_000_000) },
);

const anyFund = fc.record({
  fundAtStart: fc.constantFrom(true, true, false, null),
  founded: fc.option(anyDay, { freq: 3 }),
  membersAtStart: anyMembers,
  members: fc.array(anyMembers, { minLength: ROUNDS.length, maxLength: ROUNDS.length }),
});

export const anyFunds: fc.Arbitrary<PlainFund[]> = fc.tuple(anyLaos, fc.infiniteStream(anyFund)).map(([laos, each]) =>
  laos.map(({ district, type, name }) => ({
    district,
    type,
    name,
    ...(each.next().value as Omit<PlainFund, 'district' | 'type' | 'name'>),
  })),
);

/** As it stands in the cells of a tab. */
export function typedFund({ members, fundAtStart, founded, membersAtStart }: PlainFund): TypedFacts {
  return fund({ fundAtStart, founded, membersAtStart }, members);
}
