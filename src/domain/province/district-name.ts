// How people write the name of a district: with or without the word before it.
import { comparable } from '../thai/thai-text';

const PREFIX = /^(?:อำเภอ|อ\.)/;
const bare = (name: string) => comparable(name).replace(PREFIX, '');

/** Whether a name is what was asked for, with or without the word before either. */
export const isNamed = (name: string, asked: string) => bare(name) === bare(asked);

/** The one that is meant among some; a name that is written in full comes before one that lacks the word. */
export function namedDistrict<District extends { name: string }>(
  districts: readonly District[],
  asked: string,
): District | undefined {
  const exact = districts.filter(({ name }) => comparable(name) === comparable(asked))[0];
  return exact || districts.filter(({ name }) => isNamed(name, asked))[0];
}
