// The welfare-fund indicator (2559, 1.5): more community welfare funds, at one LAO one fund, and more members of them.

import { seenInRoom } from '../../domain/agreement/seen-by';
import { INDICATOR_SHORT, INDICATOR_WORDS } from '../../words/workbook/indicators';
import type { Declares, OwnIndicator } from '../indicator';
import { namesOf } from '../names';
import { fundsComparisonDocument } from './comparison-document';
import { FUNDS, hasFund, isFundGiven, membersFact, membersIn, membersNow } from './funds';
import { compareFunds } from './funds-comparison';
import { fundsDocument } from './funds-document';
import { summariseFunds } from './funds-summary';
import { FUND_MEASURES } from './measures';
import { FUND_PRESETS } from './preset';
import { foundedAfterYear } from './rules/founded-after-year';
import { foundedBeforeStart } from './rules/founded-before-start';
import { fundMissing } from './rules/fund-missing';
import { fundTwice } from './rules/fund-twice';
import { membersFall } from './rules/members-fall';
import { membersMissing } from './rules/members-missing';
import { membersWithoutFund } from './rules/members-without-fund';

const names = (declares: Declares) =>
  namesOf(declares, 'funds', { full: INDICATOR_WORDS.funds, short: INDICATOR_SHORT.funds });

export const fundsIndicator: OwnIndicator = {
  id: 'funds',
  about: (declares) => names(declares).full,
  named: names,
  entered: 'funds',
  facts: FUNDS,
  presets: FUND_PRESETS,
  hasSteps: false,
  isByRound: true,
  of: (province) => seenInRoom(province, 'funds'),
  summarise(province, round) {
    const result = summariseFunds(province, round);
    return { result, document: (edition) => fundsDocument(result, province, round, edition) };
  },
  // Its figures stand in the overview of the steps.
  overview: null,
  // Who has not said whether there is a fund owes that, and is counted as missing.
  expects: (province, lao, round) => hasFund(province, lao, round) || !isFundGiven(province, lao),
  reports: (province, lao, round) => hasFund(province, lao, round) && membersIn(province, lao, round) !== null,
  compare(province, previous, round) {
    const result = compareFunds(province, previous, round);
    return { result, document: (edition) => fundsComparisonDocument(result, province, { previous, round, edition }) };
  },
  roundFact: membersFact,
  handsOn(province, lao, round) {
    const [there, members] = [hasFund(province, lao, round), membersNow(province, lao, round)];
    if (!isFundGiven(province, lao)) return {};
    return { fundAtStart: there, ...(there && members !== null ? { membersAtStart: members } : {}) };
  },
  measures: FUND_MEASURES,
  rules: [
    membersMissing,
    fundMissing,
    membersFall,
    membersWithoutFund,
    fundTwice,
    foundedBeforeStart,
    foundedAfterYear,
  ],
};
