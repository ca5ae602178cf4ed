// The outlook: performance by district, what is missing to the marks, who is nearest, and the estimates.
import type { NearLao } from '../../domain/outlook/nearest';
import type { Outlook } from '../../domain/outlook/outlook';
import type { Province } from '../../domain/province/province';
import { OUTLOOK } from '../../words/outputs/outlook';
import { COMMON, STEP_DEFINITIONS } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { across, type Cell, cell, cells, type Document, type DocumentRow } from '../document';
import { type Edition, openingRows, word } from '../edition';
import { downThePage } from '../official-order';
import { performanceRows } from '../progress/performance';
import { passingWord, shortNameOf, stepWord } from '../steps';
import { estimateColumns, estimateRows } from './estimate';

const WIDTHS = [260, 85, 85, 95, 95, 85, 90, 85, 85, 90, 110];
/** How many columns stand before the names of the nearest. */
const BEFORE_NAMES = 3;
const NAMES_A_ROW = 7;

/** Two columns wide, as its heading is long. */
const wide = (cells: readonly Cell[]): DocumentRow =>
  ([] as DocumentRow).concat(...cells.map(({ role, value }) => across(role, value, 2)));

function wayRows({ marks, total }: Outlook, province: Province, edition: Edition): DocumentRow[] {
  const passing = passingWord(edition, province);
  const headings = (texts: readonly Text[]) =>
    cells(
      'heading',
      texts.map((text) => word(edition, text, { passing })),
    );
  const orTooFew = (steps: number | null) =>
    steps === null ? cell('text', word(edition, OUTLOOK.tooFew)) : cell('count', steps);
  const row = (name: keyof Outlook['marks']): DocumentRow => {
    const { share, needed, missing, stepsLeft, candidates, stepsInAll } = marks[name];
    return [
      cell('label', word(edition, OUTLOOK[name], { share })),
      ...cells('count', [needed, total.passed, missing]),
      ...wide([orTooFew(stepsLeft), cell('count', candidates), orTooFew(stepsInAll)]),
    ];
  };
  const tooFew = [marks.required, marks.aimed].some(({ stepsLeft }) => stepsLeft === null);
  const note = word(edition, OUTLOOK.tooFewNote, { noReport: total.noReport });
  return [
    across('section', word(edition, OUTLOOK.way), WIDTHS.length),
    [
      ...headings([OUTLOOK.mark, OUTLOOK.needed, OUTLOOK.passed, OUTLOOK.missing]),
      ...wide(headings([OUTLOOK.stepsLeft, OUTLOOK.candidates, OUTLOOK.stepsInAll])),
    ],
    row('required'),
    row('aimed'),
    ...(tooFew ? [across('note', note, WIDTHS.length)] : []),
  ];
}

/** A group is a district's LAOs that are equally near. A sheet makes no merged row higher: long groups take more rows. */
function groupRows(laos: readonly NearLao[]): DocumentRow[] {
  const { district, stepsLeft } = laos[0] as NearLao;
  return Array.from({ length: Math.ceil(laos.length / NAMES_A_ROW) }, (_, row) => {
    const names = laos.slice(row * NAMES_A_ROW, (row + 1) * NAMES_A_ROW).map(({ lao }) => lao);
    const opening =
      row === 0 ? [cell('label', district), ...cells('number', [stepsLeft, laos.length])] : [null, null, null];
    return [...opening, ...across('text', names.join(', '), WIDTHS.length - BEFORE_NAMES)];
  });
}

function nearestRows({ nearest }: Outlook, province: Province, edition: Edition): DocumentRow[] {
  const groups = new Map<string, NearLao[]>();
  for (const lao of downThePage(nearest, province)) {
    const key = `${lao.district}|${lao.stepsLeft}`;
    groups.set(key, [...(groups.get(key) || []), lao]);
  }
  return [
    across('section', word(edition, OUTLOOK.nearest), WIDTHS.length),
    [
      ...cells(
        'heading',
        [COMMON.district, OUTLOOK.lacks, OUTLOOK.count].map((text) => word(edition, text)),
      ),
      ...across('heading', word(edition, OUTLOOK.names), WIDTHS.length - BEFORE_NAMES),
    ],
    ...([] as DocumentRow[]).concat(...Array.from(groups.values(), groupRows)),
    ...(groups.size ? [] : [[cell('text', word(edition, COMMON.none))]]),
  ];
}

/** `round` is an index. */
export function outlookDocument(outlook: Outlook, province: Province, round: number, edition: Edition): Document {
  const spare = Math.max(0, estimateColumns(outlook) - WIDTHS.length);
  const widths = [...WIDTHS, ...new Array<number>(spare).fill(85)];
  const { pass } = province.steps;
  // Its headings have no room for a name.
  const passed = word(edition, STEP_DEFINITIONS.passed, {
    passing: passingWord(edition, province),
    step: stepWord(edition, province, pass),
  });
  const named = shortNameOf(province, pass) === '' ? [] : [passed];
  const opening = openingRows('outlook', { province, round, edition, width: widths.length }, named);
  const sections = [
    performanceRows(outlook, province, { edition, width: WIDTHS.length }),
    wayRows(outlook, province, edition),
    nearestRows(outlook, province, edition),
    estimateRows(outlook, province, { edition, width: WIDTHS.length }),
  ];
  const rows = opening.concat(...sections.map((section) => [[], ...section]));
  return { id: 'outlook', rows, widths, frozenRows: opening.length };
}
