// Community welfare funds and their members over the rounds, where they are entered.
import type { FundsOverview, FundsRound } from '../../../indicators/welfare-funds/funds-overview';
import { FUNDS_PICTURE, GROWTH_PICTURE, MEMBERS_PICTURE } from '../../../words/pages/overview';
import { type Growth, GrowthPicture } from './growth-picture';
import type { Drawn } from './picture';

const fundsOf = ({ fundsAtStart, founded }: FundsRound) => fundsAtStart + founded;

function growthOfFunds({ rounds, targets }: FundsOverview): Growth {
  return {
    id: 'funds',
    start: (rounds[0] as FundsRound).fundsAtStart,
    target: targets.funds.target,
    values: rounds.map(fundsOf),
    words: FUNDS_PICTURE,
    more: [{ head: FUNDS_PICTURE.without, values: rounds.map(({ without }) => without) }],
    noTarget: GROWTH_PICTURE.noTarget,
  };
}

function growthOfMembers({ rounds, targets }: FundsOverview): Growth {
  return {
    id: 'members',
    start: (rounds[0] as FundsRound).membersAtStart,
    target: targets.members.target,
    values: rounds.map(({ members }) => members),
    words: MEMBERS_PICTURE,
    more: [],
    noTarget: GROWTH_PICTURE.noTarget,
  };
}

export function FundsPicture(drawn: Drawn) {
  const { funds } = drawn.state.overview;
  return funds ? <GrowthPicture growth={growthOfFunds(funds)} drawn={drawn} /> : null;
}

export function MembersPicture(drawn: Drawn) {
  const { funds } = drawn.state.overview;
  return funds ? <GrowthPicture growth={growthOfMembers(funds)} drawn={drawn} /> : null;
}
