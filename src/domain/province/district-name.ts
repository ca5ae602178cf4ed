// How the name of a district is written: as people type it, with or without the word before it, and as a sentence names it.
import { comparable, normaliseThai } from '../thai/thai-text';
import { reportsDirectly } from './lao';

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

/** A town that reports straight to the province is no district, however its kind is shortened. */
export const isTown = (name: string) => reportsDirectly(name) || /^ท[มนต]\./.test(normaliseThai(name));

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
