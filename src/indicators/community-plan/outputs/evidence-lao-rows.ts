// Each LAO on the output of the evidence: its items, its shares of projects, and what was found.
import { across, type Cell, cell, cells, type DocumentRow } from '../../../documents/document';
import type { Step } from '../../../domain/measures/step';
import { COMMON } from '../../../words/outputs/outputs';
import type { RuleWords } from '../../../words/rules/rule-words';
import type { Text, Values } from '../../../words/text';
import { EVIDENCE_RULE_WORDS } from '../evidence-rule-words';
import type { LaoEvidence, ShareFigures } from './evidence-summary';
import { EVIDENCE } from './evidence-words';

export type Words = (text: Text, values?: Values) => string;
export type StepName = (step: Step) => string;

const ITEMS = [1, 2, 3, 4, 5, 6, 7, 8];

export function laoHeadings(say: Words, stepName: StepName): DocumentRow[] {
  const own = [COMMON.district, COMMON.lao, EVIDENCE.claimedStep, EVIDENCE.supportedStep];
  const shares = [EVIDENCE.inPlan, EVIDENCE.share, EVIDENCE.missing, EVIDENCE.agreed, EVIDENCE.share, EVIDENCE.missing];
  return [
    [
      ...own.map((text) => cell('heading', say(text), { down: 2 })),
      ...across('heading', say(EVIDENCE.items), ITEMS.length),
      cell('heading', say(EVIDENCE.eligible), { down: 2 }),
      ...across('heading', stepName(4), shares.length / 2),
      ...across('heading', stepName(5), shares.length / 2),
      cell('heading', say(EVIDENCE.findings), { down: 2 }),
    ],
    [
      ...own.map(() => null),
      ...cells(
        'heading',
        ITEMS.map((item) => say(EVIDENCE.item, { item })),
      ),
      null,
      ...cells(
        'heading',
        shares.map((text) => say(text)),
      ),
    ],
  ];
}

/** What stands where there is no share. */
const noShareWords = (): Readonly<Record<ShareFigures['state'], Text | null>> => ({
  met: null,
  notMet: null,
  notGiven: null,
  undefined: EVIDENCE.undefined,
  impossible: EVIDENCE.impossible,
});

function shareCells(count: number | null, share: ShareFigures | null, say: Words): DocumentRow {
  const without = share && noShareWords()[share.state];
  const percent = share && share.percent !== null ? say(EVIDENCE.percent, { percent: share.percent.toFixed(2) }) : '';
  return [
    cell('number', count),
    cell(share && share.met === false ? 'must-fix' : 'number', without ? say(without) : percent),
    cell('number', share?.missing || null),
  ];
}

function supportedCell(claimed: Step | null, supported: Step | null): Cell {
  const more = (claimed || 0) - (supported || 0);
  return cell(more > 0 ? 'must-fix' : more < 0 ? 'check' : 'number', supported);
}

export function laoRow(lao: LaoEvidence, say: Words, isFirst: boolean): DocumentRow {
  const titles = lao.findings.map((rule) => say((EVIDENCE_RULE_WORDS[rule] as RuleWords).title));
  return [
    cell('group', isFirst ? lao.district : ''),
    cell('text', lao.lao),
    cell('number', lao.claimed),
    supportedCell(lao.claimed, lao.supported),
    ...cells(
      'number',
      ITEMS.map((item) => (lao.items && lao.items[item - 1] === '1' ? say(EVIDENCE.done) : '')),
    ),
    cell('number', lao.eligible),
    ...shareCells(lao.inPlan, lao.planShare, say),
    ...shareCells(lao.agreed, lao.budgetShare, say),
    cell('text', titles.join(', ')),
  ];
}
