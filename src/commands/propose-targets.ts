// Proposes a main target list, to be looked at. The registry is not changed.

import { targetProposalDocument } from '../documents/targets/target-proposal';
import {
  type ProposedChanges,
  proposeTargets as propose,
  proposedChanges,
  type TargetProposal,
} from '../domain/roll-ups/target-proposal';
import { writeOutput } from '../workbook/writing/write-output';
import { command } from './running/command';
import { askedInSteps, INDICATOR, indicatorAsked } from './running/indicator';
import { ROUND } from './running/options';
import { type ForRound, forRound } from './running/result';

type Result = ForRound<TargetProposal & { changes: ProposedChanges }>;

export const proposeTargets = command<Result>({
  id: 'propose-targets',
  group: 'targets',
  options: { round: ROUND, indicator: INDICATOR },
  output: 'target-proposal',
  run(context, options) {
    const { book } = context.read();
    // The registry is changed by it, which is as it stands.
    const { indicator, province, round } = askedInSteps(context, { ...options, live: true });
    const proposal = propose(province, round);
    writeOutput(
      book,
      targetProposalDocument(proposal, province, round, context.edition(indicator)),
      context.language(),
    );
    return forRound('propose-targets', province, round, {
      ...indicatorAsked(indicator),
      ...proposal,
      changes: proposedChanges(proposal),
    });
  },
  report: ({ main, changes }) => ({ main: main.municipalities + main.SAOs, changes: changes.LAOs.length }),
});
