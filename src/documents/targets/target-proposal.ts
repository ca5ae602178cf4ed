// A proposed main list, laid out like the target lists: each LAO with its standing, the list it is on now, and why it is proposed.
import type { Province, Target } from '../../domain/province/province';
import { type ProposedLao, proposedChanges, type TargetProposal } from '../../domain/roll-ups/target-proposal';
import { COMMON, TARGETS } from '../../words/outputs/outputs';
import { TARGET_PROPOSAL } from '../../words/outputs/target-proposal';
import { across, cell, cells, type Document, type DocumentRow } from '../document';
import { type Edition, openingRows, word } from '../edition';
import { listedRows, listHeading, listWidths, listWords } from './target-rows';

const ownWords = () => [TARGET_PROPOSAL.standing, TARGET_PROPOSAL.now, TARGET_PROPOSAL.change, TARGET_PROPOSAL.reason];
const widthsOf = (province: Province): number[] => [...listWidths(province), 100, 130, 170, 180];

export function targetWord(target: Target | null, edition: Edition): string {
  return word(edition, target ? TARGETS[target] : TARGET_PROPOSAL.neither);
}

function ownCells({ step, now, proposed, reason }: ProposedLao, edition: Edition): DocumentRow {
  const why = reason === 'standing' ? TARGET_PROPOSAL.byStanding : TARGET_PROPOSAL.byDistrict;
  const becomes = word(edition, TARGET_PROPOSAL.becomes, { target: targetWord(proposed, edition) });
  return [
    step === null ? cell('text', word(edition, COMMON.noReport)) : cell('number', step),
    cell('text', targetWord(now, edition)),
    now === proposed ? cell('text', '') : cell('check', becomes),
    cell('text', reason && word(edition, why)),
  ];
}

function listRows(target: Target, proposal: TargetProposal, province: Province, edition: Edition): DocumentRow[] {
  const listed = proposal.LAOs.filter(({ proposed }) => proposed === target).map((line) => ({
    ...line,
    name: line.lao,
  }));
  const heading = listHeading(word(edition, TARGETS[target]), proposal[target], province, edition);
  return [
    [],
    across('section', heading, widthsOf(province).length),
    cells(
      'heading',
      [...listWords(province), ...ownWords()].map((text) => word(edition, text)),
    ),
    ...listedRows(listed, province, edition, (line) => ownCells(line, edition)),
  ];
}

/** How it was made, and what taking it would change. */
function noteLines(proposal: TargetProposal, { criteria, about }: Province, edition: Edition): string[] {
  const { needed, LAOs } = proposal;
  const main = proposal.main.municipalities + proposal.main.SAOs;
  const { LAOs: changed, toMain, toSecondary } = proposedChanges(proposal);
  const changes = changed.length;
  // The menu means the first indicator, which is hardly one of the province's own.
  const notTaken = about && !about.hasRoom ? TARGET_PROPOSAL.notTakenOwn : TARGET_PROPOSAL.notTaken;
  return [
    word(edition, TARGET_PROPOSAL.how, { share: criteria.aimedShare, laos: LAOs.length, needed }),
    ...(main > needed ? [word(edition, TARGET_PROPOSAL.moreDistricts, { needed, main })] : []),
    word(edition, changes ? notTaken : TARGET_PROPOSAL.nothing, { changes, toMain, toSecondary }),
  ];
}

/** `round`: the index of the round whose standings the proposal rests on. */
export function targetProposalDocument(
  proposal: TargetProposal,
  province: Province,
  round: number,
  edition: Edition,
): Document {
  const widths = widthsOf(province);
  const notes = noteLines(proposal, province, edition);
  const opening = openingRows('target-proposal', { province, round, edition, width: widths.length }, notes);
  return {
    id: 'target-proposal',
    rows: [
      ...opening,
      ...listRows('main', proposal, province, edition),
      ...listRows('secondary', proposal, province, edition),
    ],
    widths,
    frozenRows: opening.length,
  };
}
