// Findings in the words that people read: those of an indicator's own rules stand in its room, all others with the words of rules.
import { type FindingWords, inWords, type Said, whereFound } from '../../documents/findings/finding-message';
import type { Finding } from '../../domain/findings/finding';
import type { Province } from '../../domain/province/province';
import { FOUND_AND_REMEDY } from '../../words/outputs/outputs';
import type { RuleWords } from '../../words/rules/rule-words';
import { RULE_WORDS } from '../../words/rules/rules';
import { type Language, say, type Text } from '../../words/text';
import { INDICATOR_FOUND, INDICATOR_NUMBER } from '../../words/workbook/declared-indicators';
import { INDICATORS, measuredIndicators } from '../all';
import { lineWord } from '../presets';

let known: Readonly<Record<string, RuleWords>> | null = null;

/** By the id of the rule. They are read when they are asked for: they stand in a file of their own. */
export function ruleWords(): Readonly<Record<string, RuleWords>> {
  known = known ?? Object.assign({}, ...INDICATORS.map((indicator) => indicator.ruleWords()), RULE_WORDS);
  return known as Readonly<Record<string, RuleWords>>;
}

const wordsOf = (rule: string) => ruleWords()[rule] as RuleWords;

/** Where several indicators have a rule, its words do not say of which it speaks; of the first of all that goes without saying. */
function indicatorWord({ indicator, rule, variant }: Finding, language: Language): string {
  const own = INDICATORS.filter(({ id }) => id === indicator)[0];
  const isSaid = indicator === null || (own && (own.about === null || rule in own.ruleWords()));
  // One that is left out is none of those of which the rest of the list is.
  if (isSaid && !(own && variant === 'left-out')) return '';
  // The id of an indicator with a room is a word of the machine's.
  return own
    ? `${say(own.named({ presets: [] }).short, language)}: `
    : say(INDICATOR_FOUND, language, { id: indicator });
}

/** One whose name nobody kept is named by what it is about. */
const withName = (finding: Finding, language: Language): Finding =>
  finding.expected === null ? finding : { ...finding, expected: lineWord(finding.expected, language) };

/** In the words of its rule, and behind the name of its indicator where that does not go without saying. */
export function findingWords(finding: Finding, language: Language): Said {
  const { message, remedy } = inWords(
    withName(finding, language),
    wordsOf(finding.rule),
    whereFound(finding, language),
    language,
  );
  return { message: indicatorWord(finding, language) + message, remedy };
}

/** What each indicator is called in short, by its id: those that are measured, then those that only findings name, left out or taken out by now. */
export function namesFound(province: Province, findings: readonly Finding[]): Map<string, Text> {
  const names = new Map(
    measuredIndicators(province).map(({ id, named }): [string, Text] => [id, named(province).short]),
  );
  for (const { indicator } of findings) {
    if (indicator === null || names.has(indicator)) continue;
    const own = INDICATORS.filter(({ id }) => id === indicator)[0];
    const number = (language: Language) => say(INDICATOR_NUMBER, language, { id: indicator });
    names.set(indicator, own ? own.named(province).short : { th: number('th'), en: number('en') });
  }
  return names;
}

/** Both in one line. */
export function findingMessage(finding: Finding, language: Language): string {
  const { message, remedy } = findingWords(finding, language);
  return say(FOUND_AND_REMEDY, language, { message, remedy });
}

/** Where there are several indicators, the one that else goes without saying is named, too: for whoever reads a finding alone, without its tab. */
export function findingWordsOf(province: Province): FindingWords {
  const first = INDICATORS.filter(({ about }) => about === null)[0];
  if (!first || measuredIndicators(province).length < 2) return FINDING_WORDS;
  const said: FindingWords['said'] = (finding, language) => {
    const { message, remedy } = findingWords(finding, language);
    const named = finding.indicator === first.id ? `${say(first.named(province).short, language)}: ` : '';
    return { message: named + message, remedy };
  };
  return { ...FINDING_WORDS, said };
}

/** For documents. */
export const FINDING_WORDS: FindingWords = { titleOf: (rule) => wordsOf(rule).title, said: findingWords };
