// The comparison of funds and members with an earlier round: by district, then the LAOs whose members are fewer.

import { across, cell, cells, type Document, type DocumentRow } from '../../documents/document';
import { betweenWord, type Edition, openingRows, totalWord, word } from '../../documents/edition';
import { LINE, type LineRoles, TOTAL_LINE } from '../../documents/line-roles';
import { inOfficialOrder } from '../../documents/official-order';
import { changedRows } from '../../documents/progress/change-rows';
import { fallenRows } from '../../documents/progress/fallen-rows';
import { comparedWord } from '../../documents/progress/official-rows';
import type { Province } from '../../domain/province/province';
import { COMMON, COMPARISON } from '../../words/outputs/outputs';
import { FUNDS, FUNDS_NAMED } from './fund-words';
import { membersName } from './members-name';
import type { FundsComparison, FundsComparisonLine } from './outputs/funds-comparison';

const changeWords = () => [COMPARISON.before, COMPARISON.now, COMPARISON.net];
const WIDTHS = [170, 170, 110, 110, 110, 110, 110];

function lineRow(label: string, { funds, members }: FundsComparisonLine, roles: LineRoles): DocumentRow {
  const counts = [funds, members].map(({ before, now, net }) => [
    ...cells(roles.count, [before, now]),
    cell(roles.change, net),
  ]);
  return [cell(roles.label, label), ...([] as DocumentRow).concat(...counts)];
}

/** `previous` and `round` are indices of rounds. */
export function fundsComparisonDocument(
  comparison: FundsComparison,
  province: Province,
  { previous, round, edition }: { previous: number; round: number; edition: Edition },
): Document {
  const between = betweenWord(edition, province, previous, round);
  const opening = openingRows(
    { title: comparedWord(edition, province, { previous, round, toDepartment: false }) },
    { province, round, edition, width: WIDTHS.length },
    [...(province.about ? membersName(province, edition) : [word(edition, FUNDS_NAMED.full)]), between],
  );
  const changes = changeWords().map((text) => word(edition, text));
  const rows: DocumentRow[] = [
    ...opening,
    [
      cell('heading', word(edition, COMMON.district), { down: 2 }),
      ...across('heading', word(edition, FUNDS.since), changes.length),
      ...across('heading', word(edition, FUNDS.members), changes.length),
    ],
    [null, ...cells('heading', [...changes, ...changes])],
    ...inOfficialOrder(comparison.lines, province).map((line) => lineRow(line.district || '', line, LINE)),
    lineRow(totalWord(edition, province), comparison.total, TOTAL_LINE),
    [],
    ...fallenRows(
      comparison.fallen,
      province,
      { section: FUNDS.fallenMembers, from: COMPARISON.before, to: COMPARISON.now },
      { edition, width: WIDTHS.length },
    ),
  ];
  const changed = changedRows(comparison.changes, { edition, width: WIDTHS.length });
  if (changed.length) rows.push([], ...changed);
  return { id: 'comparison', rows, widths: WIDTHS, frozenRows: opening.length + 2 };
}
