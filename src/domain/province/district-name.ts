// How the name of a district is written in a sentence, and which one is meant.
import { districtFinder } from '../names/district-names';
import { normaliseThai } from '../thai/thai-text';
import { reportsDirectly } from './lao';

/** The one that is meant among some of the province; one that is written in just that way comes first. */
export function namedDistrict<District extends { name: string }>(
  districts: readonly District[],
  asked: string,
  province: string = '',
): District | undefined {
  const meant = districtFinder({ province, names: districts.map(({ name }) => name) })(asked);
  return districts.filter(({ name }) => name === meant)[0];
}

/** A town that reports straight to the province is no district, however its kind is shortened. */
export const isTown = reportsDirectly;

/** It says itself what it is. */
const SAYS_ITSELF = /^(?:อำเภอ|กิ่ง ?อ)/;

/**
 * As a Thai sentence names it: with the word before it, once, also where the office has typed that itself. Tables and headings have the name as
 * it was typed; so has English.
 */
export function districtName(name: string, language: 'th' | 'en'): string {
  const typed = normaliseThai(name);
  if (language === 'en' || typed === '' || isTown(typed) || SAYS_ITSELF.test(typed)) return name;
  const rest = typed.replace(/^อ\. ?/, '');
  return `อำเภอ${/^[ก-๙]/.test(rest) ? '' : ' '}${rest}`;
}
