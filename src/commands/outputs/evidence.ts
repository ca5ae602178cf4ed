// Builds the evidence behind the steps: what it supports against what is claimed.

import { evidenceDocument } from '../../indicators/community-plan/evidence-document';
import { type EvidenceSummary, summariseEvidence } from '../../indicators/community-plan/evidence-summary';
import { stepIndicator } from '../../indicators/community-plan/indicator';
import { type ProjectShares, projectShares } from '../../indicators/community-plan/project-shares';
import { LIVE } from '../running/figures';
import { askedOf } from '../running/indicator';
import { ROUND } from '../running/options';
import { outputCommand } from '../running/output';
import { type ForRound, forRound } from '../running/result';

type Result = ForRound<{ criteria: ProjectShares } & EvidenceSummary>;

export const evidence = outputCommand<Result>({
  id: 'evidence',
  group: 'follow',
  entered: 'evidence',
  options: { round: ROUND, live: LIVE },
  output: 'evidence',
  build(context, options) {
    const { province, round } = askedOf(context, { ...options, indicator: stepIndicator.id });
    const result = summariseEvidence(province, round);
    return {
      result: forRound('evidence', province, round, { criteria: projectShares(province), ...result }),
      document: evidenceDocument(result, province, round, context.edition(stepIndicator)),
      names: stepIndicator.id,
    };
  },
  report: ({ total }) => ({ LAOs: total.LAOs, over: total.over, under: total.under }),
});
