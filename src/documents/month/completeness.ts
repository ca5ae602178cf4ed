// Completeness: reported by district and round, and the LAOs that are missing in this one, by name.

import type { Province } from '../../domain/province/province';
import type { Completeness, CompletenessLine } from '../../domain/roll-ups/completeness';
import { COMMON, COMPLETENESS } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { across, cell, cells, type Document, type DocumentRow } from '../document';
import { type Edition, openingRows, roundWord, word } from '../edition';
import { inOfficialOrder, officialOrder } from '../official-order';

const ownWords = () => [COMPLETENESS.expected, COMPLETENESS.reported, COMPLETENESS.missing, COMPLETENESS.missingNames];

function headings(province: Province, rounds: number, edition: Edition): DocumentRow[] {
  const asked = `${word(edition, COMMON.round)} ${roundWord(edition, province, rounds - 1)}`;
  const own = ownWords().map((heading) => word(edition, heading));
  const dates = Array.from({ length: rounds }, (_, round) => roundWord(edition, province, round, 'brief'));
  return [
    [
      cell('heading', word(edition, COMMON.district), { down: 2 }),
      ...across('heading', word(edition, COMPLETENESS.byRound), rounds),
      ...across('heading', asked, own.length),
    ],
    [null, ...cells('heading', [...dates, ...own])],
  ];
}

/** `byRound`: the same line in every round up to the one asked about, which is the last. */
function lineRow(label: string, byRound: readonly CompletenessLine[], isTotal: boolean): DocumentRow {
  const now = byRound[byRound.length - 1] as CompletenessLine;
  const reported = byRound.map((line) => line.reported);
  return [
    cell(isTotal ? 'total-label' : 'label', label),
    ...cells(isTotal ? 'total' : 'count', [...reported, now.expected, now.reported, now.missing]),
    // The total's names stand in the lines above it.
    cell(isTotal ? 'total-label' : 'text', isTotal ? '' : now.missingLAOs.join(', ')),
  ];
}

/** `byRound`: the completeness of every round up to the one asked about, which is the last; `about`: of what, where that does not go without saying. */
export function completenessDocument(
  byRound: readonly Completeness[],
  province: Province,
  edition: Edition,
  about: Text | null = null,
): Document {
  const round = byRound.length - 1;
  const widths = [150, ...byRound.map(() => 85), 90, 90, 60, 480];
  const which = about ? [word(edition, about)] : [];
  const opening = openingRows('completeness', { province, round, edition, width: widths.length }, which);
  const ordered = byRound.map(({ lines }) => inOfficialOrder(lines, province));
  const districts = officialOrder(province).map(({ name }, index) =>
    lineRow(
      name,
      ordered.map((lines) => lines[index] as CompletenessLine),
      false,
    ),
  );
  return {
    id: 'completeness',
    rows: [
      ...opening,
      ...headings(province, byRound.length, edition),
      ...districts,
      lineRow(
        word(edition, COMMON.all),
        byRound.map(({ total }) => total),
        true,
      ),
    ],
    widths,
    frozenRows: opening.length + 2,
  };
}
