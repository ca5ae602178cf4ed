// The output of the evidence behind the steps: what it supports against what is claimed.
import type { OwnOutput } from '../../indicator/own-output';
import { type ProjectShares, projectShares } from '../project-shares';
import { evidenceDocument } from './evidence-document';
import { EVIDENCE_OUTPUT } from './evidence-output-words';
import { type EvidenceSummary, summariseEvidence } from './evidence-summary';

export const evidenceOutput: OwnOutput<{ criteria: ProjectShares } & EvidenceSummary> = {
  id: 'evidence',
  group: 'follow',
  words: () => EVIDENCE_OUTPUT,
  make(province, round) {
    const summary = summariseEvidence(province, round);
    return {
      result: { criteria: projectShares(province), ...summary },
      document: (edition) => evidenceDocument(summary, province, round, edition),
    };
  },
  told: ({ total: { LAOs, over, under } }) => ({ LAOs, over, under }),
};
