// The progress form (แบบรายงานความก้าวหน้า) in the official layout, with what stands behind its figures beside it.
import { type Step, stepsUpTo } from '../../domain/measures/step';
import type { LaoType } from '../../domain/province/lao';
import type { Province } from '../../domain/province/province';
import type { Summary, SummaryLine } from '../../domain/roll-ups/summary';
import { COMMON, SUMMARY } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { countedTypes, typeWords } from '../counted-types';
import { across, cell, cells, type Document, type DocumentRow } from '../document';
import { type Edition, openingRows, totalWord, word } from '../edition';
import { LINE, type LineRoles, TOTAL_LINE } from '../line-roles';
import { inOfficialOrder } from '../official-order';
import { definitionRows, shortNameOf, stepWord } from '../steps';

/** Those of the form: from step 1. */
const formSteps = ({ steps }: Province) => stepsUpTo(steps.highest).slice(1);
const behindWords = (): readonly Text[] => [SUMMARY.step0, COMMON.noReport, SUMMARY.reported, SUMMARY.carried];
/** Short names need room: a sheet breaks Thai words anywhere. */
const NAMED = 96;

/** The form of five steps fits a page as it is; with more of them its columns are narrower, and no heading may break inside a word. */
function widthsOf(form: readonly Step[], province: Province): number[] {
  const [number, bare] = form.length > 5 ? [95, 48] : [70, 55];
  const step = form.some((each) => shortNameOf(province, each) !== '') ? NAMED : bare;
  const types = countedTypes(province).length;
  const counts = [...new Array<number>(types).fill(number), ...new Array<number>(types * form.length).fill(step)];
  return [150, ...counts, 20, 105, 105, 90, 80];
}

function headings(form: readonly Step[], province: Province, edition: Edition): DocumentRow[] {
  const name = (type: Text) => word(edition, type);
  const behind = behindWords().map(name);
  const steps = form.map((step) => stepWord(edition, province, step));
  const types = typeWords(province).map(name);
  const stepsOf = types.map((type) => across('heading', word(edition, SUMMARY.stepsOf, { type }), steps.length));
  return [
    [
      cell('heading', name(COMMON.district), { down: 2 }),
      ...across('heading', word(edition, SUMMARY.numberOf), types.length),
      ...([] as DocumentRow).concat(...stepsOf),
      null,
      ...across('heading', word(edition, SUMMARY.behind), behind.length),
    ],
    [null, ...cells('heading', types.concat(...types.map(() => steps))), null, ...cells('heading', behind)],
  ];
}

function lineRow(
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
    ...cells(roles.count, [step0, municipality.noReport + SAO.noReport, reported, carried]),
  ];
}

export function summaryDocument(summary: Summary, province: Province, round: number, edition: Edition): Document {
  const form = formSteps(province);
  const of = { form, types: countedTypes(province) };
  const widths = widthsOf(form, province);
  const opening = openingRows('summary', { province, round, edition, width: widths.length }, [
    word(edition, SUMMARY.carriedNote),
  ]);
  return {
    id: 'summary',
    rows: [
      ...opening,
      ...headings(form, province, edition),
      ...inOfficialOrder(summary.lines, province).map((line) => lineRow(line.district || '', line, of, LINE)),
      lineRow(totalWord(edition, province), summary.total, of, TOTAL_LINE),
      ...definitionRows(province, edition, widths.length),
    ],
    widths,
    frozenRows: opening.length + 2,
  };
}
