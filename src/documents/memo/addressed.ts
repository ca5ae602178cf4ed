// Whom a letter to the districts goes to, and what it asks of them: all of them, or in a packet the one that it is for.
import type { District } from '../../domain/province/province';
import { ADDRESSEE, KINDS_IN_FULL, NAMES_MISSING } from '../../words/outputs/memo-clauses';
import { say } from '../../words/text';
import { type Edition, word } from '../edition';
import { whole } from '../letters/whole';
import type { MemoFigures } from './memo-figures';

/** In Thai อบต. stands for its word; in English a name is as the registry writes it. */
export function nameInFull(name: string, { language }: Edition): string {
  if (language !== 'th') return name;
  const [kind] = KINDS_IN_FULL.filter(({ short }) => name.indexOf(short.th) === 0);
  return kind ? kind.whole.th + name.slice(kind.short.th.length).trim() : name;
}

/** `name`: as the registry writes it; it may say already that it is a district. */
export function districtWord({ name, direct }: Pick<District, 'name' | 'direct'>, edition: Edition): string {
  if (direct) return nameInFull(name, edition);
  const before = say(NAMES_MISSING.district, edition.language, { district: '' });
  return name.indexOf(before) === 0 ? name : word(edition, NAMES_MISSING.district, { district: name });
}

/** Who opens it. */
export function addressee({ addressed: { district } }: MemoFigures, edition: Edition): string {
  if (!district) return word(edition, ADDRESSEE.all);
  const name = districtWord(district, edition);
  if (!district.direct) return whole(word(edition, ADDRESSEE.district, { district: name }));
  const municipality = word(edition, ADDRESSEE.municipality);
  return name.indexOf(municipality) === 0
    ? whole(word(edition, ADDRESSEE.mayor, { name: name.slice(municipality.length) }))
    : whole(word(edition, ADDRESSEE.direct, { name }));
}

/** Who is asked to report, and on what. */
export function asked({ addressed: { district } }: MemoFigures, edition: Edition): string {
  if (!district) return word(edition, ADDRESSEE.asksAll);
  const text = district.direct ? ADDRESSEE.asksDirect : ADDRESSEE.asksDistrict;
  return word(edition, text, { district: whole(districtWord(district, edition)) });
}
