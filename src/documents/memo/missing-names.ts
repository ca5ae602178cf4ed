// Who has not reported, by name and in full, a paragraph for each district.
import { laosByDistrict } from '../../domain/province/province';
import { NAMES_MISSING } from '../../words/outputs/memo-clauses';
import { type Edition, word } from '../edition';
import { whole } from '../letters/whole';
import { districtWord, nameInFull } from './addressed';
import { who } from './memo-clauses';
import { type MemoFigures, NEXT_PARAGRAPH } from './memo-figures';

function listed(names: readonly string[], edition: Edition): string {
  const [last = '', ...others] = names.map((name) => whole(name)).reverse();
  if (!others.length) return last;
  return others.reverse().join(word(edition, NAMES_MISSING.next)) + word(edition, NAMES_MISSING.last) + last;
}

/** Where nobody has reported, or everybody has, no name is needed. */
export function missingNames(figures: MemoFigures, edition: Edition): string {
  const { province, reports, missing } = figures;
  const { district } = figures.addressed;
  if (district?.direct) {
    const name = whole(districtWord(district, edition));
    return word(edition, missing.length ? NAMES_MISSING.ownMissing : NAMES_MISSING.ownDone, { name });
  }
  const all = who(edition, figures);
  const of = { who: district ? word(edition, NAMES_MISSING.inside, { who: all }) : all, missing: missing.length };
  if (!missing.length) return word(edition, NAMES_MISSING.none, of);
  if (!reports.reported) return word(edition, NAMES_MISSING.nobody, of);
  const lines = Array.from(laosByDistrict({ districts: province.districts, laos: [...missing] }))
    .filter(([, laos]) => laos.length)
    .map(([name, laos], index) => {
      const isDirect = province.districts.some((each) => each.direct && each.name === name);
      return word(edition, isDirect ? NAMES_MISSING.direct : NAMES_MISSING.line, {
        number: index + 1,
        district: whole(districtWord({ name, direct: false }, edition)),
        count: laos.length,
        names: listed(
          laos.map(({ name }) => nameInFull(name, edition)),
          edition,
        ),
      });
    });
  return [word(edition, NAMES_MISSING.some, of), ...lines].join(NEXT_PARAGRAPH);
}
