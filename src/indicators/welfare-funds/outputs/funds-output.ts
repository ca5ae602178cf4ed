// The output of the community welfare funds and their members by district, against the targets.
import type { OwnOutput } from '../../indicator/own-output';
import { fundsDocument } from './funds-document';
import { FUNDS_OUTPUT } from './funds-output-words';
import { type FundsSummary, summariseFunds } from './funds-summary';

export const fundsOutput: OwnOutput<FundsSummary> = {
  id: 'funds',
  group: 'hand-in',
  words: () => FUNDS_OUTPUT,
  make(province, round) {
    const result = summariseFunds(province, round);
    return { result, document: (edition) => fundsDocument(result, province, round, edition) };
  },
  told: ({ total }) => ({
    funds: total.fundsAtStart + total.founded,
    founded: total.founded,
    without: total.without,
    members: total.members,
    change: total.increase > 0 ? `+${total.increase}` : total.increase,
  }),
};
