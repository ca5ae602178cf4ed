// Builds the evidence behind the steps: what it supports against what is claimed.

import { evidenceDocument } from '../documents/evidence';
import { type EvidenceSummary, summariseEvidence } from '../domain/evidence-summary';
import type { Criteria } from '../domain/fiscal-year';
import { ROUND } from './options';
import { outputCommand } from './output';
import { type ForRound, forRound } from './result';

type Result = ForRound<{ criteria: Pick<Criteria, 'planShare' | 'budgetShare'> } & EvidenceSummary>;

export const evidence = outputCommand<Result>({
  id: 'evidence',
  group: 'follow',
  entered: 'evidence',
  options: { round: ROUND },
  output: 'evidence',
  build(context, options) {
    const { province } = context.read();
    const round = context.round(options.round);
    const result = summariseEvidence(province, round);
    const { planShare, budgetShare } = province.criteria;
    return {
      result: forRound('evidence', province, round, { criteria: { planShare, budgetShare }, ...result }),
      document: evidenceDocument(result, province, round, context.edition()),
    };
  },
  report: ({ total }) => ({ LAOs: total.LAOs, over: total.over, under: total.under }),
});
