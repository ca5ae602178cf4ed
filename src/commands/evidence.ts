// Builds the evidence behind the steps: what it supports against what is claimed.

import { evidenceDocument } from '../documents/evidence';
import { type EvidenceSummary, summariseEvidence } from '../domain/evidence-summary';
import type { Criteria } from '../domain/fiscal-year';
import { writeOutput } from '../workbook/write-output';
import { command } from './command';
import { ROUND } from './options';
import { type ForRound, forRound } from './result';

type Result = ForRound<{ criteria: Pick<Criteria, 'planShare' | 'budgetShare'> } & EvidenceSummary>;

export const evidence = command<Result>({
  id: 'evidence',
  group: 'follow',
  entered: 'evidence',
  options: { round: ROUND },
  output: 'evidence',
  run(context, options) {
    const { book, province } = context.read();
    const round = context.round(options.round);
    const result = summariseEvidence(province, round);
    writeOutput(book, evidenceDocument(result, province, round, context.edition()), context.language());
    const { planShare, budgetShare } = province.criteria;
    return forRound('evidence', province, round, { criteria: { planShare, budgetShare }, ...result });
  },
  report: ({ total }) => ({ LAOs: total.LAOs, over: total.over, under: total.under }),
});
