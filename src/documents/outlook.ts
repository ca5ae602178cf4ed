// The outlook: performance by district, what is missing to the marks, who is nearest, and the estimates.
import type { NearLao } from '../domain/nearest';
import type { Outlook } from '../domain/outlook';
import type { Province } from '../domain/province';
import { OUTLOOK } from '../words/outlook';
import { COMMON } from '../words/outputs';
import { across, cell, cells, type Document, type DocumentRow } from './document';
import { type Edition, openingRows, word } from './edition';
import { estimateColumns, estimateRows } from './estimate';
import { officialOrder } from './official-order';
import { performanceRows } from './performance';

const WIDTHS = [260, 85, 85, 95, 85, 85, 90, 85, 85, 90, 110];
/** What stands before the names of the nearest. */
const NEAREST = [COMMON.district, OUTLOOK.lacks, OUTLOOK.count];

function wayRows({ marks, total }: Outlook, edition: Edition): DocumentRow[] {
  const headings = [
    OUTLOOK.mark,
    OUTLOOK.needed,
    OUTLOOK.passed,
    OUTLOOK.missing,
    OUTLOOK.stepsLeft,
    OUTLOOK.candidates,
    OUTLOOK.stepsInAll,
  ].map((text) => word(edition, text));
  const orTooFew = (steps: number | null) =>
    steps === null ? cell('text', word(edition, OUTLOOK.tooFew)) : cell('count', steps);
  const row = (name: keyof Outlook['marks']): DocumentRow => {
    const { share, needed, missing, stepsLeft, candidates, stepsInAll } = marks[name];
    return [
      cell('label', word(edition, OUTLOOK[name], { share })),
      ...cells('count', [needed, total.passed, missing]),
      orTooFew(stepsLeft),
      cell('count', candidates),
      orTooFew(stepsInAll),
    ];
  };
  const tooFew = [marks.required, marks.aimed].some(({ stepsLeft }) => stepsLeft === null);
  const note = word(edition, OUTLOOK.tooFewNote, { noReport: total.noReport });
  return [
    across('section', word(edition, OUTLOOK.way), WIDTHS.length),
    cells('heading', headings),
    row('required'),
    row('aimed'),
    ...(tooFew ? [across('note', note, WIDTHS.length)] : []),
  ];
}

/** One row for each district and number of steps left. */
function nearestRows({ nearest }: Outlook, province: Province, edition: Edition): DocumentRow[] {
  const groups = new Map<string, NearLao[]>();
  for (const { name } of officialOrder(province)) {
    for (const lao of nearest.filter(({ district }) => district === name)) {
      const key = `${name}|${lao.stepsLeft}`;
      groups.set(key, [...(groups.get(key) || []), lao]);
    }
  }
  const rest = WIDTHS.length - NEAREST.length;
  return [
    across('section', word(edition, OUTLOOK.nearest), WIDTHS.length),
    [
      ...cells(
        'heading',
        NEAREST.map((text) => word(edition, text)),
      ),
      ...across('heading', word(edition, OUTLOOK.names), rest),
    ],
    ...Array.from(groups.values(), (laos) => {
      const { district, stepsLeft } = laos[0] as NearLao;
      const names = laos.map(({ lao }) => lao).join(', ');
      return [cell('label', district), ...cells('number', [stepsLeft, laos.length]), ...across('text', names, rest)];
    }),
    ...(groups.size ? [] : [[cell('text', word(edition, COMMON.none))]]),
  ];
}

/** `round` is an index. */
export function outlookDocument(outlook: Outlook, province: Province, round: number, edition: Edition): Document {
  const spare = Math.max(0, estimateColumns(outlook) - WIDTHS.length);
  const widths = [...WIDTHS, ...new Array<number>(spare).fill(85)];
  const opening = openingRows('outlook', { province, round, edition, width: widths.length });
  const sections = [
    performanceRows(outlook, province, { edition, width: WIDTHS.length }),
    wayRows(outlook, edition),
    nearestRows(outlook, province, edition),
    estimateRows(outlook, province, { edition, width: WIDTHS.length }),
  ];
  const rows = opening.concat(...sections.map((section) => [[], ...section]));
  return { id: 'outlook', rows, widths, frozenRows: opening.length };
}
