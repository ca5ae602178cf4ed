// A finding in the words that people read: what was found, what was expected, where, and what to do.

import { writeDate } from '../domain/calendar';
import type { Finding } from '../domain/finding';
import { cellName } from '../domain/province';
import { COMMON } from '../words/outputs';
import { RULE_WORDS, type RuleWords } from '../words/rules';
import { type Language, say, type Values } from '../words/text';

function typeWord(text: string | null, language: Language): string | null {
  return text === 'SAO' || text === 'municipality' ? say(COMMON[text], language) : text;
}

function values(finding: Finding, language: Language): Values {
  const date = (iso: unknown) => (typeof iso === 'string' && iso ? writeDate(iso, 'short', { language }) : '');
  return {
    ...finding.details,
    before: date(finding.details.before),
    lao: finding.lao,
    district: finding.district,
    round: date(finding.round),
    cell: finding.place && cellName(finding.place),
    tab: finding.tab,
    found: finding.found,
    expected: typeWord(finding.expected, language),
  };
}

/** The message and the remedy, in one line of text. */
export function findingMessage(finding: Finding, language: Language): string {
  const words = RULE_WORDS[finding.rule] as RuleWords;
  const message = words.messages[finding.variant] || words.messages[''];
  if (!message) throw new Error(`The rule ${finding.rule} has no words for its variant "${finding.variant}".`);
  const filled = values(finding, language);
  // A finding about no cell has no cell to send people to.
  const remedy = say(words.remedy, language, filled)
    .replace(/ช่อง\s+(?=แท็บ)/g, '')
    .replace(/\bin\s+of tab/g, 'on tab');
  return `${say(message, language, filled)} — ${remedy}`;
}
