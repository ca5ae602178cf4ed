// How many there are by district, of what a declared indicator counts: in one round, and from one round to another.
import type { Province } from '../../domain/province/province';
import type { Amounts, AmountsComparison, AmountsComparisonLine, AmountsLine } from '../../domain/roll-ups/amounts';
import { AMOUNTS, COMMON, COMPARISON } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { across, cell, cells, type Document, type DocumentRow } from '../document';
import { betweenWord, type Edition, openingRows, totalWord, word } from '../edition';
import { LINE, type LineRoles, TOTAL_LINE } from '../line-roles';
import { inOfficialOrder } from '../official-order';
import { changedRows } from './change-rows';
import { fallenRows } from './fallen-rows';
import { comparedWord } from './official-rows';

const WIDTHS = [190, 100, 110, 110, 110, 150, 170];
const COMPARISON_WIDTHS = [190, 190, 110, 110, 110];

const headingRow = (texts: readonly Text[], edition: Edition): DocumentRow =>
  cells(
    'heading',
    texts.map((text) => word(edition, text)),
  );

function lineRow(label: string, line: AmountsLine, roles: LineRoles, isNumber: boolean): DocumentRow {
  const { LAOs, start, now, increase, unknown, startUnknown } = line;
  return [
    cell(roles.label, label),
    ...cells(roles.count, [LAOs, start, now]),
    cell(roles.change, increase),
    ...cells(roles.count, isNumber ? [unknown, startUnknown] : [unknown]),
  ];
}

function targetLines({ target: { target, nation, reached } }: Amounts, edition: Edition): string[] {
  return [
    ...(target === null ? [] : [word(edition, AMOUNTS.target, { target, reached })]),
    ...(nation === null ? [] : [word(edition, AMOUNTS.nation, { nation })]),
  ];
}

/** `round` is an index; `isNumber`: of which the start of the year may be unknown, where a LAO that has something or not says both at once. */
export function amountsDocument(
  amounts: Amounts,
  province: Province,
  { round, edition, isNumber }: { round: number; edition: Edition; isNumber: boolean },
): Document {
  const widths = isNumber ? WIDTHS : WIDTHS.slice(0, -1);
  const { start, now, increase, unknown, startUnknown } = AMOUNTS;
  const opening = openingRows(
    'summary',
    { province, round, edition, width: widths.length },
    targetLines(amounts, edition),
  );
  return {
    id: 'summary',
    rows: [
      ...opening,
      headingRow(
        [COMMON.district, COMMON.lao, start, now, increase, unknown, ...(isNumber ? [startUnknown] : [])],
        edition,
      ),
      ...inOfficialOrder(amounts.lines, province).map((line) => lineRow(line.district || '', line, LINE, isNumber)),
      lineRow(totalWord(edition, province), amounts.total, TOTAL_LINE, isNumber),
    ],
    widths,
    frozenRows: opening.length + 1,
  };
}

function comparedRow(label: string, { before, now, net }: AmountsComparisonLine, roles: LineRoles): DocumentRow {
  return [...across(roles.label, label, 2), ...cells(roles.count, [before, now]), cell(roles.change, net)];
}

function fewerRows({ fallen }: AmountsComparison, province: Province, edition: Edition): DocumentRow[] {
  const headings = { section: AMOUNTS.fallen, from: COMPARISON.before, to: COMPARISON.now };
  return fallenRows(fallen, province, headings, { edition, width: COMPARISON_WIDTHS.length });
}

const below = (rows: DocumentRow[]): DocumentRow[] => (rows.length ? [[], ...rows] : []);

/** `previous` and `round` are indices of rounds; `mayFall`: whether a LAO may have less than before. */
export function amountsComparisonDocument(
  comparison: AmountsComparison,
  province: Province,
  { previous, round, edition, mayFall }: { previous: number; round: number; edition: Edition; mayFall: boolean },
): Document {
  const between = betweenWord(edition, province, previous, round);
  const opening = openingRows(
    { title: comparedWord(edition, province, { previous, round, toDepartment: false }) },
    { province, round, edition, width: COMPARISON_WIDTHS.length },
    [between],
  );
  const changes = headingRow([COMPARISON.before, COMPARISON.now, COMPARISON.net], edition);
  return {
    id: 'comparison',
    rows: [
      ...opening,
      [...across('heading', word(edition, COMMON.district), 2), ...changes],
      ...inOfficialOrder(comparison.lines, province).map((line) => comparedRow(line.district || '', line, LINE)),
      comparedRow(totalWord(edition, province), comparison.total, TOTAL_LINE),
      ...(mayFall ? [[], ...fewerRows(comparison, province, edition)] : []),
      ...below(changedRows(comparison.changes, { edition, width: COMPARISON_WIDTHS.length })),
    ],
    widths: COMPARISON_WIDTHS,
    frozenRows: opening.length + 1,
  };
}
