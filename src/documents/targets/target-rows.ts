// The rows of a target list: districts down the page, each named once, municipalities and SAOs in columns of their own.
import type { LaoType } from '../../domain/province/lao';
import type { Province } from '../../domain/province/province';
import { COMMON, TARGETS } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { cell, cells, type DocumentRow } from '../document';
import { type Edition, word } from '../edition';
import { downThePage } from '../official-order';

export interface Listed {
  district: string;
  type: LaoType;
  name: string;
}

/** The headings of the columns that every list begins with. */
export const listWords = (): readonly Text[] => [TARGETS.number, COMMON.district, COMMON.municipality, COMMON.SAO];
export const LIST_WIDTHS: readonly number[] = [45, 150, 160, 160];

/** `rest`: what stands behind the name. An empty list says so. */
export function listedRows<Lao extends Listed>(
  listed: readonly Lao[],
  province: Province,
  edition: Edition,
  rest: (lao: Lao) => DocumentRow,
): DocumentRow[] {
  const laos = downThePage(listed, province);
  const rows = laos.map((lao, index) => {
    const { district, type, name } = lao;
    const isFirst = index === 0 || (laos[index - 1] as Lao).district !== district;
    const names = type === 'SAO' ? ['', name] : [name, ''];
    const place = [cell('number', index + 1), cell('group', isFirst ? district : '')];
    return [...place, ...cells('text', names), ...rest(lao)];
  });
  return rows.length ? rows : [[null, cell('text', word(edition, COMMON.none))]];
}
