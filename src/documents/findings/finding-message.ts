// A finding in the words that people read: what was found, what was expected, where, and what to do.

import type { Finding } from '../../domain/findings/finding';
import { districtName } from '../../domain/province/district-name';
import { cellName } from '../../domain/province/province';
import { writeDate } from '../../domain/time/calendar';
import { COMMON } from '../../words/outputs/outputs';
import type { FindingText } from '../../words/rules/slips';
import { type Language, say, type Text, type Values } from '../../words/text';
import { rangeWords } from '../range-words';

/** A type in the words of the form; any other text as it is. */
export function typeWord(text: string | null, language: Language): string | null {
  return text === 'SAO' || text === 'municipality' ? say(COMMON[text], language) : text;
}

const DATES = /^\d{4}-\d\d-\d\d(?:, \d{4}-\d\d-\d\d)*$/;

/** Dates as people write them; any other text as it is. */
export function foundWords(found: string | null, language: Language): string | null {
  if (found === null || !DATES.test(found)) return found;
  const dates = found.split(', ').map((date) => writeDate(date, 'short', { language }));
  return dates.join(', ');
}

/** What was expected: dates, ranges, and types in the words of the form. */
export function expectedText(expected: string, language: Language): string {
  return foundWords(typeWord(rangeWords(expected, language), language), language) as string;
}

/** They name indicators, whose numbers may look like ranges. */
const NAMING: readonly string[] = ['unclaimed-column', 'closed-round-changed'];

export function expectedWords({ rule, expected }: Finding, language: Language): string | null {
  if (expected === null) return null;
  return NAMING.indexOf(rule) < 0 ? expectedText(expected, language) : foundWords(expected, language);
}

function values(finding: Finding, where: string, language: Language): Values {
  const named = (district: string | null) => district && districtName(district, language);
  const date = (iso: unknown) => (typeof iso === 'string' && iso ? writeDate(iso, 'short', { language }) : '');
  return {
    ...finding.details,
    before: date(finding.details.before),
    lao: finding.lao,
    district: named(finding.district),
    round: date(finding.round),
    cell: finding.place && cellName(finding.place),
    tab: finding.tab,
    where,
    found: foundWords(finding.found, language),
    foundDistrict: named(finding.found),
    expectedDistrict: named(finding.expected),
    expected: expectedWords(finding, language),
    // Of a ladder's steps, `0-5`.
    highest: /^0-(\d+)$/.exec(finding.expected || '')?.[1],
  };
}

/** What was found, and what to do about it. */
export interface Said {
  message: string;
  remedy: string;
}

/** In the words of its rule; `where`: its cell, as whoever reads it needs it named. */
export function inWords(finding: Finding, words: FindingText, where: string, language: Language): Said {
  const message = words.messages[finding.variant] || words.messages[''];
  if (!message) throw new Error(`The rule ${finding.rule} has no words for its variant "${finding.variant}".`);
  const filled = values(finding, where, language);
  const remedy = words.remedies?.[String(finding.details.advice)] || words.remedy;
  return { message: say(message, language, filled), remedy: say(remedy, language, filled) };
}

/** Its cell, and its tab. */
export function whereFound({ place, tab }: Finding, language: Language): string {
  const cell = place && cellName(place);
  return say(cell ? COMMON.cellOfTab : COMMON.wholeTab, language, { cell, tab });
}

/** Puts findings into words. The words of an indicator's own rules stand in its room, which no document knows: so they are handed in. */
export interface FindingWords {
  titleOf(rule: string): Text;
  said(finding: Finding, language: Language): Said;
}
