// The rows of a target list: districts down the page, each named once, municipalities and SAOs in columns of their own.
import type { LaoType } from '../../domain/province/lao';
import type { Province } from '../../domain/province/province';
import { COMMON, COUNTS, TARGETS } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { countedTypes, onlyType, typeWords } from '../counted-types';
import { across, cell, cells, type DocumentRow } from '../document';
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
  district: string = '',
): string =>
  word(edition, district === '' ? TARGETS.heading : TARGETS.headingOfDistrict, {
    province: province.name,
    district,
    counts: word(edition, COUNTS[onlyType(province) || 'all'], counts),
    target,
  });

/** How many there are of each type, and in how many districts; `rest`: blanks up to the end of the list. None below an empty list. */
export function totalRows(
  listed: readonly Listed[],
  province: Province,
  edition: Edition,
  rest: number,
): DocumentRow[] {
  if (!listed.length) return [];
  const reached = province.districts.filter(
    ({ name, direct }) => !direct && listed.some((lao) => lao.district === name),
  );
  const label =
    reached.length > 1 ? word(edition, COMMON.total, { districts: reached.length }) : word(edition, COMMON.all);
  const counts = countedTypes(province).map((type) => listed.filter((lao) => lao.type === type).length);
  return [[...across('total-label', label, 2), ...cells('total', [...counts, ...new Array<string>(rest).fill('')])]];
}

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
