// The welfare funds on the tab of indicators (letter of 2559): the funds are one `has`, their members one `count`, each with the increase aimed at.
import { say, type Text } from '../../words/text';
import { FUNDS_FORMER_NAMES } from '../../words/workbook/former-words';
import { formerName } from '../indicator/former-name';
import type { Preset, PresetMark } from '../indicator/preset';
import { FUNDS_NAME, FUNDS_NAME_2559, MEMBERS_NAME } from './fund-preset-words';
import { FUND_TARGET_WORDS } from './fund-target-words';
import { type FundTargets, nationalTargetsOf } from './fund-targets';
import { FUNDS_NAMED } from './fund-words';

/** In its letter it is indicator 1.5; which number it has in a later year, the agreement of that year says. */
const NUMBERED = 2559;

/** The data calls the members so, too. */
export const MEMBERS_ID = 'fund-members';

function line(kind: 'has' | 'count', nameIn: (year: number) => Text): Preset['said'] {
  return (year, language) => ({ kind, name: say(nameIn(year), language), steps: [], pass: 0 });
}

/** The letters leave it to the province. */
function own(id: keyof typeof FUND_TARGET_WORDS, of: keyof FundTargets): PresetMark {
  const setting = { usual: () => null, words: () => FUND_TARGET_WORDS[id] };
  return { id, at: 'target', isNeeded: false, setting, wasKeptAs: ['fundTargets', of] };
}

function nations(id: keyof typeof FUND_TARGET_WORDS, of: keyof FundTargets): PresetMark {
  const setting = { usual: (year: number) => nationalTargetsOf(year)[of], words: () => FUND_TARGET_WORDS[id] };
  return { id, at: 'nationalTarget', isNeeded: false, setting, wasKeptAs: ['nationalFundTargets', of] };
}

export const FUND_PRESETS: readonly Preset[] = [
  {
    id: 'funds',
    called: () => FUNDS_NAMED.short,
    marks: [own('provinceFunds', 'funds'), nations('nationalFunds', 'funds')],
    // Since when there is a fund is said once, in whichever round.
    isFixed: ['rounds'],
    said: line('has', (year) => (year === NUMBERED ? FUNDS_NAME_2559 : FUNDS_NAME)),
    former: () =>
      FUNDS_FORMER_NAMES.map((before, index) => formerName(before, index === 0 ? FUNDS_NAME : FUNDS_NAME_2559)),
  },
  {
    id: MEMBERS_ID,
    called: () => MEMBERS_NAME,
    marks: [own('provinceMembers', 'members'), nations('nationalMembers', 'members')],
    // Members are those of a fund.
    isFixed: ['counted'],
    said: line('count', () => MEMBERS_NAME),
  },
];
