// The LAOs that have less than in an earlier round, with what their districts say of it.
import { remarkOf } from '../../domain/month/explanations';
import { laoKey } from '../../domain/province/lao';
import type { Province } from '../../domain/province/province';
import type { Fallen } from '../../domain/roll-ups/fallen';
import { COMMON } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { across, cell, cells, type DocumentRow } from '../document';
import { type Edition, word } from '../edition';

interface Headings {
  section: Text;
  from: Text;
  to: Text;
}

/** `width`: of the whole document, in columns; the remark takes what is left. */
export function fallenRows(
  fallen: readonly Fallen[],
  province: Province,
  { section, from, to }: Headings,
  { edition, width }: { edition: Edition; width: number },
): DocumentRow[] {
  const remarks = new Map(province.laos.map((lao) => [lao.key, remarkOf(province, lao)]));
  const headings = [COMMON.district, COMMON.lao, from, to].map((text) => word(edition, text));
  const left = width - headings.length;
  return [
    across('section', word(edition, section), width),
    [...cells('heading', headings), ...across('heading', word(edition, COMMON.remark), left)],
    ...fallen.map(({ district, type, lao, ...steps }) => [
      ...cells('text', [district, lao]),
      ...cells('number', [steps.from, steps.to]),
      ...across('text', remarks.get(laoKey(type, lao, district)) || '', left),
    ]),
    ...(fallen.length ? [] : [[cell('text', word(edition, COMMON.none))]]),
  ];
}
