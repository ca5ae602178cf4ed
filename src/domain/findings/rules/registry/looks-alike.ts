// A LAO that looks like another one of its type: two that are registered, or a row that the registry does not know. Two are never taken for one.

import { type LookAlike, lookAlikes, type NamedLao } from '../../../names/look-alikes';
import { cellName, type Lao, type Province, type Row, rowsOutOfPlace } from '../../../province/province';
import { aboutLao, aboutRow, type FindingFields } from '../../finding';
import type { Rule } from '../../rule';

function aboutRegistered({ lao, other }: LookAlike<Lao>): FindingFields {
  const first = other.place ? cellName(other.place) : '';
  const variant = lao.district === other.district ? '' : 'district';
  const details = { other: other.name, own: lao.district, otherDistrict: other.district, first };
  return { ...aboutLao(lao), about: lao, found: lao.name, variant, details };
}

const known = new WeakMap<readonly Lao[], LookAlike<Lao>[]>();

/** A province is never changed, and validated for each of its rounds: its names are put to each other once. */
function registeredAlike(laos: readonly Lao[]): LookAlike<Lao>[] {
  const alike = known.get(laos) || lookAlikes(laos);
  known.set(laos, alike);
  return alike;
}

type Unknown = NamedLao & { row: Row };

function unknownRows(province: Province): Unknown[] {
  const rows: Unknown[] = [];
  for (const row of rowsOutOfPlace(province)) {
    const { match, nameText: name, district } = row;
    if (match.kind === 'unknown' && match.type) rows.push({ type: match.type, name, district, row });
  }
  return rows;
}

/** No LAO that anybody could explain: such a row has to be corrected, or registered. */
function aboutUnknown(row: Row, other: NamedLao): FindingFields {
  return { ...aboutRow(row), lao: null, variant: 'row', details: { other: other.name, advice: 'row' } };
}

export const looksAlike: Rule = {
  id: 'looks-alike',
  severity: 'check',
  explainable: true,
  lasting: true,
  about: 'province',
  *check(province) {
    const { laos } = province;
    for (const alike of registeredAlike(laos)) yield aboutRegistered(alike);
    const unknown = unknownRows(province);
    for (const { lao, other } of lookAlikes<NamedLao>([...laos, ...unknown], laos.length))
      if (!('row' in other)) yield aboutUnknown((lao as Unknown).row, other);
  },
};
