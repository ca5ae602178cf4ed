// What is handed out of the welfare-fund indicator (2559, 1.5): whether a LAO has a fund, and how many members it has.

import { type Measure, measured } from '../../domain/data/measure';
import { hasFund, isFundGiven, membersIn, membersNow } from './funds';

/** 1: there is one on the day of the round; 0: there is said to be none. Where nothing was ever entered, nothing is known. */
const fundMeasure: Measure = {
  name: 'fund',
  at(province, lao, round) {
    const fund = isFundGiven(province, lao) ? Number(hasFund(province, lao, round)) : null;
    return measured(fund, fund);
  },
};

/** Members of a fund; where there is no fund, there are none to report. */
const membersMeasure: Measure = {
  name: 'fund-members',
  at(province, lao, round) {
    const value = hasFund(province, lao, round) ? membersIn(province, lao, round) : null;
    return measured(value, membersNow(province, lao, round));
  },
};

export const FUND_MEASURES: readonly Measure[] = [fundMeasure, membersMeasure];
