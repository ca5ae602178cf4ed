// The welfare-fund indicator (2559, 1.5): more community welfare funds, at one LAO one fund, and more members of them.
import { FUND_MEASURES } from '../data/fund-measures';
import { FUNDS, hasFund, membersIn } from '../funds';
import { compareFunds } from '../funds-comparison';
import type { Indicator } from '../indicator';
import { foundedBeforeStart } from '../rules/founded-before-start';
import { fundTwice } from '../rules/fund-twice';
import { membersFall } from '../rules/members-fall';
import { membersMissing } from '../rules/members-missing';
import { membersWithoutFund } from '../rules/members-without-fund';

export const fundsIndicator: Indicator = {
  id: 'funds',
  facts: FUNDS,
  always: false,
  expects: hasFund,
  reports: (province, lao, round) => hasFund(province, lao, round) && membersIn(province, lao, round) !== null,
  compare: compareFunds,
  measures: FUND_MEASURES,
  rules: [membersMissing, membersFall, membersWithoutFund, fundTwice, foundedBeforeStart],
};
