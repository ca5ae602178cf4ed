// The evidence behind the steps: by district, what is claimed and what is supported; then each LAO with its items, shares and findings.
import { across, cell, cells, type Document, type DocumentRow } from '../../../documents/document';
import { type Edition, openingRows, totalWord, word } from '../../../documents/edition';
import { LINE, type LineRoles, TOTAL_LINE } from '../../../documents/line-roles';
import { inOfficialOrder, officialOrder } from '../../../documents/official-order';
import { definitionRows, stepWord } from '../../../documents/steps';
import { LETTERS_HIGHEST, stepsUpTo } from '../../../domain/measures/step';
import type { Province } from '../../../domain/province/province';
import { COMMON } from '../../../words/outputs/outputs';
import type { Text } from '../../../words/text';
import { projectShares } from '../project-shares';
import { laoHeadings, laoRow, type StepName, type Words } from './evidence-lao-rows';
import { EVIDENCE_OUTPUT } from './evidence-output-words';
import type { EvidenceLine, EvidenceSummary } from './evidence-summary';
import { EVIDENCE } from './evidence-words';

const WIDTHS = [140, 170, 84, 84, ...new Array<number>(12).fill(68), 84, 84, 84, 300];
/** Of the first table: claimed and supported at each step and at none, and how they compare. */
const comparedWords = (): readonly Text[] => [EVIDENCE.equal, EVIDENCE.over, EVIDENCE.under];

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

function districtRow(label: string, line: EvidenceLine, roles: LineRoles): DocumentRow {
  const { LAOs, claimed, supported, equal, over, under } = line;
  const counts = [LAOs, claimed.noReport, ...claimed.steps, supported.nothing, ...supported.steps, equal, over, under];
  return [cell(roles.label, label), ...cells(roles.count, counts)];
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
      ...inOfficialOrder(summary.lines, province).map((line) => districtRow(line.district || '', line, LINE)),
      districtRow(totalWord(edition, province), summary.total, TOTAL_LINE),
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
