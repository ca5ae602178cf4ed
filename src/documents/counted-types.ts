// Which types of LAO an indicator counts: what is built of it has columns and words for those alone.
import { LAO_TYPES, type LaoType } from '../domain/province/lao';
import type { Province } from '../domain/province/province';
import { COMMON } from '../words/outputs/outputs';
import type { Text } from '../words/text';

type Of = Pick<Province, 'about'>;

/** In the order of the form. */
export const countedTypes = ({ about }: Of): readonly LaoType[] =>
  about ? LAO_TYPES.filter((type) => about.counted.indexOf(type) >= 0) : LAO_TYPES;

/** The one that is counted, where it is but one. */
export function onlyType(of: Of): LaoType | null {
  const [type, other] = countedTypes(of);
  return type && !other ? type : null;
}

/** Their headings. */
export const typeWords = (of: Of): Text[] => countedTypes(of).map((type) => COMMON[type]);
