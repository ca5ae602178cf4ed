// Takes the proposed targets into the registry, the province's own tab: the owner only, and only once what changes has been said.

import { roundWord, word } from '../documents/edition';
import { indicatorName } from '../documents/indicator-name';
import { targetWord } from '../documents/targets/target-proposal';
import { targetsDocument } from '../documents/targets/targets';
import { districtName } from '../domain/province/district-name';
import type { Province } from '../domain/province/province';
import {
  type ProposedChanges,
  proposedChanges,
  proposeTargets,
  withProposal,
} from '../domain/roll-ups/target-proposal';
import { countTargets } from '../domain/roll-ups/targets';
import { TARGET_PROPOSAL } from '../words/outputs/target-proposal';
import { say } from '../words/text';
import { Refusal } from '../workbook/book/refusal';
import { openTargets, writeTargets } from '../workbook/writing/registry-targets';
import { writeOutput } from '../workbook/writing/write-output';
import { type Context, command } from './running/command';
import { isConfirmed, withCode } from './running/confirmed';
import { askedInSteps, INDICATOR, indicatorAsked } from './running/indicator';
import { CONFIRM, ROUND } from './running/options';
import { type ForRound, forRound } from './running/result';

type Result = ForRound<{ indicator?: string; changes: ProposedChanges }>;

/** More would not fit into a question. */
const MOST_LINES = 12;

function changeLines(changes: ProposedChanges, context: Context): string {
  const edition = context.edition();
  const lines = changes.LAOs.slice(0, MOST_LINES).map(({ district: own, lao, now, proposed }) => {
    const district = districtName(own, edition.language);
    const [before, after] = [targetWord(now, edition), targetWord(proposed, edition)];
    return word(edition, TARGET_PROPOSAL.changeLine, { lao, district, now: before, proposed: after });
  });
  const more = changes.LAOs.length - lines.length;
  return [...lines, ...(more > 0 ? [word(edition, TARGET_PROPOSAL.moreLines, { more })] : [])].join('\n');
}

function unconfirmed(changes: ProposedChanges, province: Province, round: number, context: Context): Refusal {
  const { about } = province;
  const values = {
    of: about ? say(indicatorName(about), context.language()) : say(TARGET_PROPOSAL.thisOne, context.language()),
    round: roundWord(context.edition(), province, round),
    tab: province.registryTab,
    changes: changes.LAOs.length,
    lines: changeLines(changes, context),
  };
  return new Refusal('targets-unconfirmed', values, context.language(), changes.confirm);
}

export const takeTargets = command<Result>({
  id: 'take-targets',
  group: 'targets',
  options: { indicator: INDICATOR, round: ROUND, confirm: CONFIRM },
  output: 'targets',
  run(context, options) {
    const { book, settings } = context.read();
    const { indicator, province, round } = askedInSteps(context, { ...options, live: true });
    const proposal = proposeTargets(province, round);
    const changes = proposedChanges(proposal);
    if (changes.confirm !== null) {
      const registry = openTargets(book, settings);
      if (!isConfirmed(options.confirm, changes.confirm)) {
        const confirm = withCode(options.confirm, changes.confirm);
        throw unconfirmed({ ...changes, confirm }, province, round, context);
      }
      writeTargets(registry, changes.LAOs, settings);
    }
    const taken = withProposal(province, proposal);
    const document = targetsDocument(countTargets(taken, round), taken, { round, edition: context.edition(indicator) });
    writeOutput(book, document, context.language());
    return forRound('take-targets', province, round, { ...indicatorAsked(indicator), changes });
  },
  report: ({ changes: { LAOs, toMain, toSecondary } }) => ({ changes: LAOs.length, toMain, toSecondary }),
});
