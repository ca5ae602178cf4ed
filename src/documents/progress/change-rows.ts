// LAOs that have changed between two rounds, one line each: what became of them is named, and counted as no rise and no fall.
import type { ChangedLao, LaoChange } from '../../domain/province/lives/between';
import { CHANGED_LAOS } from '../../words/outputs/changed-laos';
import { COMMON } from '../../words/outputs/outputs';
import { across, cells, type DocumentRow } from '../document';
import { dateWord, type Edition, word } from '../edition';

/** In one line, each with its district where it is another one than before. */
function namesOf(laos: readonly ChangedLao[], edition: Edition): string {
  const [first] = laos;
  const isOneDistrict = laos.every(({ district }) => district === first?.district);
  const names = laos.map(({ lao, district }) => (isOneDistrict ? lao : `${lao} (${district})`));
  if (!first) return word(edition, COMMON.none);
  return names.join(', ') + (isOneDistrict ? ` (${first.district})` : '');
}

/** None where nobody has changed. `width`: of the whole document, in columns, at least five. */
export function changedRows(
  changes: readonly LaoChange[] | undefined,
  { edition, width }: { edition: Edition; width: number },
): DocumentRow[] {
  if (!changes?.length) return [];
  const headings = [CHANGED_LAOS.what, CHANGED_LAOS.since].map((text) => word(edition, text));
  const left = width - headings.length;
  const [one, other] = [Math.floor(left / 2), Math.ceil(left / 2)];
  return [
    across('section', word(edition, CHANGED_LAOS.section), width),
    [
      ...cells('heading', headings),
      ...across('heading', word(edition, CHANGED_LAOS.from), one),
      ...across('heading', word(edition, CHANGED_LAOS.to), other),
    ],
    ...changes.map(
      ({ kind, since, from, to }): DocumentRow => [
        ...cells('text', [word(edition, CHANGED_LAOS[kind]), since ? dateWord(edition, since, 'short') : '']),
        ...across('text', namesOf(from, edition), one, { wraps: true }),
        ...across('text', namesOf(to, edition), other, { wraps: true }),
      ],
    ),
    across('note', word(edition, CHANGED_LAOS.note), width),
  ];
}
