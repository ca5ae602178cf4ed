// Who has not reported, by name and in full, a paragraph for each district.
import { laosByDistrict } from '../../domain/province/province';
import { KINDS_IN_FULL, NAMES_MISSING } from '../../words/outputs/memo-clauses';
import { say } from '../../words/text';
import { type Edition, word } from '../edition';
import { whole } from '../letters/whole';
import { who } from './memo-clauses';
import { type MemoFigures, NEXT_PARAGRAPH } from './memo-figures';

/** In Thai อบต. stands for its word; in English a name is as the registry writes it. */
function nameInFull(name: string, { language }: Edition): string {
  if (language !== 'th') return name;
  const [kind] = KINDS_IN_FULL.filter(({ short }) => name.indexOf(short.th) === 0);
  return kind ? kind.whole.th + name.slice(kind.short.th.length).trim() : name;
}

function listed(names: readonly string[], edition: Edition): string {
  const [last = '', ...others] = names.map((name) => whole(name)).reverse();
  if (!others.length) return last;
  return others.reverse().join(word(edition, NAMES_MISSING.next)) + word(edition, NAMES_MISSING.last) + last;
}

/** `name`: as the registry writes it; it may say already that it is a district. */
function districtWord(name: string, edition: Edition): string {
  const before = say(NAMES_MISSING.district, edition.language, { district: '' });
  const said = name.indexOf(before) === 0 ? name : word(edition, NAMES_MISSING.district, { district: name });
  return whole(said);
}

/** Where nobody has reported, or everybody has, no name is needed. */
export function missingNames(figures: MemoFigures, edition: Edition): string {
  const { province, reports, missing } = figures;
  const of = { who: who(edition, figures), missing: missing.length };
  if (!missing.length) return word(edition, NAMES_MISSING.none, of);
  if (!reports.reported) return word(edition, NAMES_MISSING.nobody, of);
  const lines = Array.from(laosByDistrict({ districts: province.districts, laos: [...missing] }))
    .filter(([, laos]) => laos.length)
    .map(([district, laos], index) => {
      const isDirect = province.districts.some(({ name, direct }) => direct && name === district);
      return word(edition, isDirect ? NAMES_MISSING.direct : NAMES_MISSING.line, {
        number: index + 1,
        district: districtWord(district, edition),
        count: laos.length,
        names: listed(
          laos.map(({ name }) => nameInFull(name, edition)),
          edition,
        ),
      });
    });
  return [word(edition, NAMES_MISSING.some, of), ...lines].join(NEXT_PARAGRAPH);
}
