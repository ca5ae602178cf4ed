// Completeness of all indicators side by side, by district; below, which LAOs owe what, by name.
import type { Province } from '../../domain/province/province';
import type { Completeness, CompletenessLine } from '../../domain/roll-ups/completeness';
import type { IsoDate } from '../../domain/time/calendar';
import { COMMON, COMPLETENESS } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { across, cell, cells, type Document, type DocumentRow } from '../document';
import { dateWord, type Edition, openingRows, word } from '../edition';
import { LINE, type LineRoles, TOTAL_LINE } from '../line-roles';
import { inOfficialOrder, officialOrder } from '../official-order';

/** One indicator. */
export interface Side {
  named: { full: Text; short: Text };
  /** Null where nothing is owed yet. */
  round: IsoDate | null;
  owed: Completeness;
}

const LABEL = 150;
const SIDE = [82, 82, 66];
/** More would not fit on paper in letters of the usual size: further ones stand below. */
const SIDES_ABREAST = 5;
/** Pixels that names need at least, and for each of them. */
const NAMES = 480;
const NAME = 115;
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

/** District, the indicators that stand side by side, and what the names need beyond them. */
function widthsFor(sides: number): number[] {
  const groups = Math.min(sides, SIDES_ABREAST);
  const spare = NAMES - (groups - 1) * sum(SIDE);
  return [LABEL, ...([] as number[]).concat(...new Array<number[]>(groups).fill(SIDE)), ...(spare > 0 ? [spare] : [])];
}

function headings(sides: readonly Side[], edition: Edition): DocumentRow[] {
  const over = (text: (side: Side) => string) =>
    ([] as DocumentRow).concat(...sides.map((side) => across('heading', text(side), SIDE.length)));
  const own = [COMPLETENESS.expected, COMPLETENESS.reported, COMPLETENESS.missing].map((text) => word(edition, text));
  const roundOf = ({ round }: Side) =>
    round === null
      ? word(edition, COMPLETENESS.noRound)
      : `${word(edition, COMMON.round)} ${dateWord(edition, round, 'short')}`;
  return [
    [cell('heading', word(edition, COMMON.district), { down: 3 }), ...over(({ named }) => word(edition, named.short))],
    [null, ...over(roundOf)],
    [null, ...([] as DocumentRow).concat(...sides.map(() => cells('heading', own)))],
  ];
}

function lineRow(label: string, lines: readonly CompletenessLine[], roles: LineRoles): DocumentRow {
  const figures = lines.map(({ expected, reported, missing }) => cells(roles.count, [expected, reported, missing]));
  return [cell(roles.label, label), ...([] as DocumentRow).concat(...figures)];
}

function figureRows(sides: readonly Side[], province: Province, edition: Edition): DocumentRow[] {
  const ordered = sides.map(({ owed }) => inOfficialOrder(owed.lines, province));
  return [
    ...headings(sides, edition),
    ...officialOrder(province).map(({ name }, index) =>
      lineRow(
        name,
        ordered.map((lines) => lines[index] as CompletenessLine),
        LINE,
      ),
    ),
    lineRow(
      word(edition, COMMON.all),
      sides.map(({ owed }) => owed.total),
      TOTAL_LINE,
    ),
  ];
}

/** A sheet makes no merged row higher: many names take more rows. */
function namesRows(opening: DocumentRow, names: readonly string[], widths: readonly number[]): DocumentRow[] {
  const columns = widths.length - opening.length;
  const abreast = Math.max(1, Math.floor(sum(widths.slice(opening.length)) / NAME));
  const rows: DocumentRow[] = [];
  for (let from = 0; from < names.length; from += abreast) {
    const blank = opening.map((each) => each && { ...each, value: '' });
    const some = names.slice(from, from + abreast).join(', ');
    rows.push([...(from ? blank : opening), ...across('text', some, columns)]);
  }
  return rows;
}

function owedRows(
  sides: readonly Side[],
  province: Province,
  { edition, widths }: { edition: Edition; widths: readonly number[] },
): DocumentRow[] {
  const columns = widths.length - 1 - SIDE.length;
  const ordered = sides.map(({ owed }) => inOfficialOrder(owed.lines, province));
  const rows = officialOrder(province).map(({ name }, index) => {
    const owing = sides.map(({ named }, side) => ({
      short: word(edition, named.short),
      names: ((ordered[side] as CompletenessLine[])[index] as CompletenessLine).missingLAOs,
    }));
    return ([] as DocumentRow[]).concat(
      ...owing
        .filter(({ names }) => names.length)
        .map(({ short, names }, place) =>
          namesRows([cell('group', place ? '' : name), ...across('text', short, SIDE.length)], names, widths),
        ),
    );
  });
  const owing = ([] as DocumentRow[]).concat(...rows);
  return [
    [],
    across('section', word(edition, COMPLETENESS.owed), widths.length),
    [
      cell('heading', word(edition, COMMON.district)),
      ...across('heading', word(edition, COMPLETENESS.indicator), SIDE.length),
      ...across('heading', word(edition, COMPLETENESS.names), columns),
    ],
    ...(owing.length ? owing : [[cell('text', word(edition, COMMON.none))]]),
  ];
}

/** `round`: the one asked about, an index. */
export function allCompletenessDocument(
  sides: readonly Side[],
  province: Province,
  round: number,
  edition: Edition,
): Document {
  const widths = widthsFor(sides.length);
  const asked = province.rounds[round]?.date;
  const notes = sides.map(({ named }) => word(edition, named.full));
  if (sides.some((side) => side.round !== asked)) notes.push(word(edition, COMPLETENESS.ownRounds));
  const opening = openingRows('completeness', { province, round, edition, width: widths.length }).concat(
    notes.map((note) => across('note', note, widths.length, { wraps: true })),
  );
  const rows = [...opening];
  for (let from = 0; from < sides.length; from += SIDES_ABREAST) {
    if (from) rows.push([]);
    rows.push(...figureRows(sides.slice(from, from + SIDES_ABREAST), province, edition));
  }
  rows.push(...owedRows(sides, province, { edition, widths }));
  // Headings that stay in view must be those of what is below them.
  return { id: 'completeness', rows, widths, frozenRows: opening.length + (sides.length > SIDES_ABREAST ? 0 : 3) };
}
