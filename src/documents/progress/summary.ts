// The progress form (แบบรายงานความก้าวหน้า) as the department's letter prints it, the comparison below its table; what stands behind its figures is
// beside it on the sheet alone.
import { type Step, stepsUpTo } from '../../domain/measures/step';
import type { LaoType } from '../../domain/province/lao';
import type { Province } from '../../domain/province/province';
import type { Summary, SummaryLine } from '../../domain/roll-ups/summary';
import { COMMON, COUNTS, SUMMARY } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { countedTypes, onlyType, typeWords } from '../counted-types';
import { across, cell, cells, type Document, type DocumentRow, ours } from '../document';
import { type Edition, openingRows, totalWord, word } from '../edition';
import { LINE, type LineRoles, TOTAL_LINE } from '../line-roles';
import { inOfficialOrder } from '../official-order';
import { definitionRows, shortNameOf, stepOnForms } from '../steps';
import { type Compared, comparedWord, officialRows } from './official-rows';

/** Those of the form: from step 1. */
export const formSteps = ({ steps }: Province) => stepsUpTo(steps.highest).slice(1);
const behindWords = (): readonly Text[] => [SUMMARY.step0, COMMON.noReport, SUMMARY.reported, SUMMARY.carried];
/** Short names need room: a sheet breaks Thai words anywhere. So do the form's items. */
const NAMED = 96;
const WITH_ITEMS = 72;
/** Of a line of the comparison. */
const LABEL_COLUMNS = 4;

/** The form of five steps fits a page as it is; with more of them its columns are narrower, and no heading may break inside a word. */
export function formWidths(form: readonly Step[], province: Province, edition: Edition): number[] {
  const [number, bare] = form.length > 5 ? [95, 48] : [70, 55];
  const hasItems = form.some((each) => stepOnForms(edition, province, each).length > 'Step 10'.length);
  const isNamed = form.some((each) => shortNameOf(province, each) !== '');
  const step = isNamed ? NAMED : hasItems ? WITH_ITEMS : bare;
  const types = countedTypes(province).length;
  const counts = [...new Array<number>(types).fill(number), ...new Array<number>(types * form.length).fill(step)];
  return [150, ...counts, 20, 105, 105, 90, 80];
}

/** `of`: what a line is of. */
export function formHeadings(
  form: readonly Step[],
  province: Province,
  { edition, of = COMMON.district }: { edition: Edition; of?: Text },
): DocumentRow[] {
  const name = (type: Text) => word(edition, type);
  const behind = behindWords().map(name);
  const steps = form.map((step) => stepOnForms(edition, province, step));
  const types = typeWords(province).map(name);
  const stepsOf = types.map((type) => across('heading', word(edition, SUMMARY.stepsOf, { type }), steps.length));
  return [
    [
      cell('heading', name(of), { down: 2 }),
      ...across('heading', word(edition, SUMMARY.numberOf), types.length),
      ...([] as DocumentRow).concat(...stepsOf),
      null,
      ...ours(across('heading', word(edition, SUMMARY.behind), behind.length)),
    ],
    [null, ...cells('heading', types.concat(...types.map(() => steps))), null, ...ours(cells('heading', behind))],
  ];
}

export function formLine(
  label: string,
  line: SummaryLine,
  { form, types }: { form: readonly Step[]; types: readonly LaoType[] },
  roles: LineRoles,
): DocumentRow {
  const { municipality, SAO, municipalities, SAOs, reported, carried } = line;
  const numbers = { municipality: municipalities, SAO: SAOs };
  const counts = types.map((type) => form.map((step) => line[type].steps[step] as number));
  const step0 = (municipality.steps[0] as number) + (SAO.steps[0] as number);
  return [
    cell(roles.label, label),
    ...cells(roles.count, types.map((type) => numbers[type]).concat(...counts)),
    null,
    ...ours(cells(roles.count, [step0, municipality.noReport + SAO.noReport, reported, carried])),
  ];
}

function comparedRows(
  { previous, comparison }: Compared,
  province: Province,
  { round, edition, width }: { round: number; edition: Edition; width: number },
): DocumentRow[] {
  const title = word(edition, comparedWord(edition, province, { previous, round, toDepartment: true }));
  const isOwn = province.about !== null && !province.about.hasRoom;
  return [[], ...officialRows(comparison, isOwn, { edition, width, labels: LABEL_COLUMNS, title })];
}

/** `compared`: with the round before, and its index; null in the first round. */
export function summaryDocument(
  summary: Summary,
  province: Province,
  { round, edition, compared }: { round: number; edition: Edition; compared: Compared | null },
): Document {
  const form = formSteps(province);
  const of = { form, types: countedTypes(province) };
  const widths = formWidths(form, province, edition);
  const { municipalities, SAOs } = summary.total;
  const opening = openingRows(
    'summary',
    { province, round, edition, width: widths.length },
    {
      counts: [word(edition, COUNTS[onlyType(province) || 'all'], { municipalities, SAOs })],
      notes: [word(edition, SUMMARY.carriedNote)],
    },
  );
  return {
    id: 'summary',
    rows: [
      ...opening,
      ...formHeadings(form, province, { edition }),
      ...inOfficialOrder(summary.lines, province).map((line) => formLine(line.district || '', line, of, LINE)),
      formLine(totalWord(edition, province), summary.total, of, TOTAL_LINE),
      ...definitionRows(province, edition, widths.length),
      ...(compared ? comparedRows(compared, province, { round, edition, width: widths.length }) : []),
    ],
    widths,
    frozenRows: opening.length + 2,
  };
}
