// The rows of a target list: districts down the page, each named once, municipalities and SAOs in columns of their own.
import type { LaoType } from '../../domain/province/lao';
import type { Province } from '../../domain/province/province';
import { COMMON, TARGETS } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { countedTypes, onlyType, typeWords } from '../counted-types';
import { cell, cells, type DocumentRow } from '../document';
import { type Edition, word } from '../edition';
import { downThePage } from '../official-order';

export interface Listed {
  district: string;
  type: LaoType;
  name: string;
}

/** The headings of the columns that every list begins with: a column of names for each type that is counted. */
export const listWords = (province: Province): readonly Text[] => [
  TARGETS.number,
  COMMON.district,
  ...typeWords(province),
];
export const listWidths = (province: Province): number[] => [45, 150, ...countedTypes(province).map(() => 160)];

/** `counts`: of municipalities and of SAOs. */
export const listHeading = (
  target: string,
  counts: { municipalities: number; SAOs: number },
  province: Province,
  edition: Edition,
): string => word(edition, TARGETS[onlyType(province) || 'heading'], { target, ...counts });

/** `rest`: what stands behind the name. An empty list says so. */
export function listedRows<Lao extends Listed>(
  listed: readonly Lao[],
  province: Province,
  edition: Edition,
  rest: (lao: Lao) => DocumentRow,
): DocumentRow[] {
  const types = countedTypes(province);
  const laos = downThePage(listed, province);
  const rows = laos.map((lao, index) => {
    const { district, type, name } = lao;
    const isFirst = index === 0 || (laos[index - 1] as Lao).district !== district;
    const names = types.map((each) => (each === type ? name : ''));
    const place = [cell('number', index + 1), cell('group', isFirst ? district : '')];
    return [...place, ...cells('text', names), ...rest(lao)];
  });
  return rows.length ? rows : [[null, cell('text', word(edition, COMMON.none))]];
}
