// What a declared indicator counts, over the rounds, from the start of the year towards the increase aimed at.
import type { AmountsOverviewState } from '../../../commands/pages/overview-state';
import type { AmountsRound } from '../../../domain/roll-ups/amounts-overview';
import type { Growth } from '../../../indicators/indicator/growth';
import { AMOUNTS_PICTURE, GROWTH_PICTURE } from '../../../words/pages/overview';
import { GrowthPicture } from './growth-picture';
import type { Drawn } from './picture';

function growthOf({ overview: { rounds, target } }: AmountsOverviewState): Growth {
  return {
    id: 'amounts',
    start: (rounds[0] as AmountsRound).start,
    target: target.target,
    values: rounds.map(({ now }) => now),
    words: AMOUNTS_PICTURE,
    more: [{ head: AMOUNTS_PICTURE.unknown, values: rounds.map(({ unknown }) => unknown) }],
  };
}

export function AmountsPicture(drawn: Drawn<AmountsOverviewState>) {
  return <GrowthPicture growth={growthOf(drawn.state)} noTarget={GROWTH_PICTURE.noAim} drawn={drawn} />;
}
