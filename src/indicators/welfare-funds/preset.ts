// The welfare funds on the tab of indicators (letter of 2559): the funds are one `has`, their members one `count`, each with the increase aimed at.
import { say, type Text } from '../../words/text';
import type { Preset } from '../indicator/preset';
import { FUNDS_NAME, FUNDS_NAME_2559, MEMBERS_NAME } from './fund-preset-words';

/** In its letter it is indicator 1.5; which number it has in a later year, the agreement of that year says. */
const NUMBERED = 2559;

/** The data calls the members so, too. */
export const MEMBERS_ID = 'fund-members';

function line(kind: 'has' | 'count', nameIn: (year: number) => Text): Preset['said'] {
  return (year, language) => ({ kind, name: say(nameIn(year), language), steps: [], pass: 0 });
}

export const FUND_PRESETS: readonly Preset[] = [
  {
    id: 'funds',
    marks: [
      { id: 'provinceFunds', at: 'target', isNeeded: false },
      { id: 'nationalFunds', at: 'nationalTarget', isNeeded: false },
    ],
    // Since when there is a fund is said once, in whichever round.
    isFixed: ['rounds'],
    said: line('has', (year) => (year === NUMBERED ? FUNDS_NAME_2559 : FUNDS_NAME)),
  },
  {
    id: MEMBERS_ID,
    marks: [
      { id: 'provinceMembers', at: 'target', isNeeded: false },
      { id: 'nationalMembers', at: 'nationalTarget', isNeeded: false },
    ],
    // Members are those of a fund.
    isFixed: ['counted'],
    said: line('count', () => MEMBERS_NAME),
  },
];
