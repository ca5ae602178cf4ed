// Completeness: reported by district and round, and the LAOs that are missing in this one, by name.
import type { Completeness, CompletenessLine } from '../domain/completeness';
import type { Province } from '../domain/province';
import { COMMON, COMPLETENESS } from '../words/outputs';
import { across, cell, cells, type Document, type DocumentRow, type Role } from './document';
import { type Edition, openingRows, roundWord, word } from './edition';

/** `byRound`: the completeness of every round up to the one asked about, which is the last. */
export function completenessDocument(byRound: readonly Completeness[], province: Province, edition: Edition): Document {
  const round = byRound.length - 1;
  const now = byRound[round] as Completeness;
  const widths = [150, ...byRound.map(() => 85), 85, 85, 85, 480];
  const opening = openingRows('completeness', { province, round, edition, width: widths.length });
  const own = [COMPLETENESS.expected, COMPLETENESS.reported, COMPLETENESS.missing, COMPLETENESS.missingNames];
  const row = (
    label: string,
    earlier: readonly CompletenessLine[],
    line: CompletenessLine,
    roles: { label: Role; count: Role },
  ): DocumentRow => [
    cell(roles.label, label),
    ...cells(roles.count, [...earlier.map(({ reported }) => reported), line.expected, line.reported, line.missing]),
    cell(roles.label === 'label' ? 'text' : roles.label, line.district === null ? '' : line.missingLAOs.join(', ')),
  ];
  return {
    id: 'completeness',
    rows: [
      ...opening,
      [
        cell('heading', word(edition, COMMON.district), { down: 2 }),
        ...across('heading', word(edition, COMPLETENESS.byRound), byRound.length),
        ...across(
          'heading',
          word(edition, COMMON.edition, {
            province: province.name,
            year: province.year,
            round: roundWord(edition, province, round),
          }),
          own.length,
        ),
      ],
      [
        null,
        ...cells('heading', [
          ...byRound.map((_, index) => roundWord(edition, province, index, 'brief')),
          ...own.map((heading) => word(edition, heading)),
        ]),
      ],
      ...now.lines.map((line, index) =>
        row(
          line.district || '',
          byRound.map(({ lines }) => lines[index] as CompletenessLine),
          line,
          { label: 'label', count: 'count' },
        ),
      ),
      row(
        word(edition, COMMON.all),
        byRound.map(({ total }) => total),
        now.total,
        { label: 'total-label', count: 'total' },
      ),
    ],
    widths,
    frozenRows: opening.length + 2,
  };
}
