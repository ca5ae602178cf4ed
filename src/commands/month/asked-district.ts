// The district that an act is about: the one that is named, else the user's own, else that of the open tab.

import { namedDistrict } from '../../domain/province/district-name';
import type { District, Province } from '../../domain/province/province';
import { ownDistricts } from '../../workbook/book/own-district';
import { Refusal } from '../../workbook/book/refusal';
import { readSelection } from '../../workbook/book/selection';
import type { Context } from '../running/command';

function byPerson(context: Context, province: Province): District | undefined {
  const own = ownDistricts(context.open(), province);
  if (own.length === 1) return province.districts.filter(({ name }) => name === own[0])[0];
  const selected = readSelection();
  return selected ? province.districts.filter(({ tab }) => tab === selected.tab)[0] : undefined;
}

/** Throws a Refusal that names those that there are. */
export function askedDistrict(context: Context, asked: unknown): District {
  const { province } = context.read();
  const found =
    typeof asked === 'string' ? namedDistrict(province.districts, asked, province.name) : byPerson(context, province);
  if (found) return found;
  const expected = province.districts.map(({ name }) => name).join(', ');
  const code = typeof asked === 'string' ? 'district-unknown' : 'district-missing';
  throw new Refusal(code, { found: String(asked), expected }, context.language());
}
