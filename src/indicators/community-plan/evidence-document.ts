// The evidence behind the steps: by district, what is claimed and what is supported; then each LAO with its items, shares and findings.

import { across, type Cell, cell, cells, type Document, type DocumentRow, type Role } from '../../documents/document';
import { type Edition, openingRows, totalWord, word } from '../../documents/edition';
import { inOfficialOrder, officialOrder } from '../../documents/official-order';
import { definitionRows, stepWord } from '../../documents/steps';
import { LETTERS_HIGHEST, type Step, stepsUpTo } from '../../domain/measures/step';
import type { Province } from '../../domain/province/province';
import { COMMON } from '../../words/outputs/outputs';
import type { RuleWords } from '../../words/rules/rule-words';
import type { Text, Values } from '../../words/text';
import { EVIDENCE_OUTPUT } from './evidence-output-words';
import { EVIDENCE_RULE_WORDS } from './evidence-rule-words';
import type { EvidenceLine, EvidenceSummary, LaoEvidence, ShareFigures } from './evidence-summary';
import { EVIDENCE } from './evidence-words';
import { projectShares } from './project-shares';

const ITEMS = [1, 2, 3, 4, 5, 6, 7, 8];
const WIDTHS = [140, 170, 84, 84, ...new Array<number>(12).fill(68), 84, 84, 84, 300];
/** Of the first table: claimed and supported at each step and at none, and how they compare. */
const comparedWords = (): readonly Text[] => [EVIDENCE.equal, EVIDENCE.over, EVIDENCE.under];

type Words = (text: Text, values?: Values) => string;
type StepName = (step: Step) => string;

function districtHeadings(say: Words, stepName: StepName): DocumentRow[] {
  const steps = stepsUpTo(LETTERS_HIGHEST).map(stepName);
  const compared = comparedWords().map((text) => say(text));
  return [
    [
      cell('heading', say(COMMON.district), { down: 2 }),
      cell('heading', say(EVIDENCE.laos), { down: 2 }),
      ...across('heading', say(EVIDENCE.claimed), steps.length + 1),
      ...across('heading', say(EVIDENCE.supported), steps.length + 1),
      ...across('heading', say(EVIDENCE.compared), compared.length),
    ],
    [
      null,
      null,
      ...cells('heading', [say(COMMON.noReport), ...steps, say(EVIDENCE.nothing), ...steps]),
      ...cells('heading', compared),
    ],
  ];
}

function districtRow(label: string, line: EvidenceLine, roles: { label: Role; count: Role }): DocumentRow {
  const { LAOs, claimed, supported, equal, over, under } = line;
  const counts = [LAOs, claimed.noReport, ...claimed.steps, supported.nothing, ...supported.steps, equal, over, under];
  return [cell(roles.label, label), ...cells(roles.count, counts)];
}

function laoHeadings(say: Words, stepName: StepName): DocumentRow[] {
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
  const percent = share && share.percent !== null ? say(EVIDENCE.percent, { percent: share.percent }) : '';
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

function laoRow(lao: LaoEvidence, say: Words, isFirst: boolean): DocumentRow {
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

export function evidenceDocument(
  summary: EvidenceSummary,
  province: Province,
  round: number,
  edition: Edition,
): Document {
  const say: Words = (text, values = {}) => word(edition, text, values);
  const stepName: StepName = (step) => stepWord(edition, province, step);
  const opening = openingRows(EVIDENCE_OUTPUT, { province, round, edition, width: WIDTHS.length }, [
    say(EVIDENCE.criteria, { ...projectShares(province) }),
  ]);
  const laos = ([] as DocumentRow[]).concat(
    ...officialOrder(province).map(({ name }) =>
      summary.laos.filter(({ district }) => district === name).map((lao, index) => laoRow(lao, say, index === 0)),
    ),
  );
  return {
    id: 'evidence',
    rows: [
      ...opening,
      across('section', say(EVIDENCE.byDistrict), WIDTHS.length),
      ...districtHeadings(say, stepName),
      ...inOfficialOrder(summary.lines, province).map((line) =>
        districtRow(line.district || '', line, { label: 'label', count: 'count' }),
      ),
      districtRow(totalWord(edition, province), summary.total, { label: 'total-label', count: 'total' }),
      [],
      across('section', say(EVIDENCE.byLao), WIDTHS.length),
      ...laoHeadings(say, stepName),
      ...laos,
      ...definitionRows(province, edition, WIDTHS.length),
    ],
    widths: WIDTHS,
    frozenRows: opening.length,
  };
}
