// A finding in the words that people read: what was found, what was expected, where, and what to do.

import type { Finding } from '../../domain/findings/finding';
import { districtName } from '../../domain/province/district-name';
import { cellName } from '../../domain/province/province';
import { writeDate } from '../../domain/time/calendar';
import { COMMON } from '../../words/outputs/outputs';
import { RULE_WORDS, type RuleWords } from '../../words/rules/rules';
import type { FindingText } from '../../words/rules/slips';
import { type Language, say, type Values } from '../../words/text';
import { INDICATOR_FOUND } from '../../words/workbook/declared-indicators';
import { INDICATOR_WORDS } from '../../words/workbook/indicators';

/** A type in the words of the form; any other text as it is. */
export function typeWord(text: string | null, language: Language): string | null {
  return text === 'SAO' || text === 'municipality' ? say(COMMON[text], language) : text;
}

const DATES = /^\d{4}-\d\d-\d\d(?:, \d{4}-\d\d-\d\d)*$/;

/** Dates and types as people write them; any other text as it is. */
export function expectedWords(expected: string | null, language: Language): string | null {
  if (expected === null || !DATES.test(expected)) return typeWord(expected, language);
  const dates = expected.split(', ').map((date) => writeDate(date, 'short', { language }));
  return dates.join(', ');
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
    found: finding.found,
    foundDistrict: named(finding.found),
    expectedDistrict: named(finding.expected),
    expected: expectedWords(finding.expected, language),
    // Of a ladder's steps, `0-5`.
    highest: /^0-(\d+)$/.exec(finding.expected || '')?.[1],
  };
}

/** The province's own indicators are named; of the others the rule says which it is about. */
function indicatorWord({ indicator }: Finding, language: Language): string {
  const isOwn = indicator === null || indicator in INDICATOR_WORDS;
  return isOwn ? '' : say(INDICATOR_FOUND, language, { id: indicator });
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
  return {
    message: indicatorWord(finding, language) + say(message, language, filled),
    remedy: say(remedy, language, filled),
  };
}

export function findingWords(finding: Finding, language: Language): Said {
  const { place, tab } = finding;
  const cell = place && cellName(place);
  const where = say(cell ? COMMON.cellOfTab : COMMON.wholeTab, language, { cell, tab });
  return inWords(finding, RULE_WORDS[finding.rule] as RuleWords, where, language);
}

/** Both in one line. */
export function findingMessage(finding: Finding, language: Language): string {
  const { message, remedy } = findingWords(finding, language);
  return `${message} — ${remedy}`;
}
