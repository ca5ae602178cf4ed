// Community welfare funds and their members over the rounds, for the pictures beside those of the steps.
import type { Growth } from '../../indicator/growth';
import type { FundsOverview, FundsRound } from './funds-overview';
import { FUNDS_PICTURE, MEMBERS_PICTURE } from './funds-picture-words';

/** The funds, then their members. */
export function growthOfFunds({ rounds, targets }: FundsOverview): Growth[] {
  const first = rounds[0] as FundsRound;
  return [
    {
      id: 'funds',
      start: first.fundsAtStart,
      target: targets.funds.target,
      values: rounds.map(({ fundsAtStart, founded }) => fundsAtStart + founded),
      words: FUNDS_PICTURE,
      more: [{ head: FUNDS_PICTURE.without, values: rounds.map(({ without }) => without) }],
    },
    {
      id: 'members',
      start: first.membersAtStart,
      target: targets.members.target,
      values: rounds.map(({ members }) => members),
      words: MEMBERS_PICTURE,
      more: [],
    },
  ];
}
