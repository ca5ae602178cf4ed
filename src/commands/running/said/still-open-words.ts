// What is still open of a round when its data is to go to the department, in words.
import { districtName } from '../../../domain/province/district-name';
import { ruleWords } from '../../../indicators/findings/findings-said';
import type { StillOpen } from '../../../indicators/month/still-open';
import { STILL_OPEN } from '../../../words/commands/send-data';
import { type Language, say, type Text, type Values } from '../../../words/text';

/** The most of them first. */
function rulesWord(mustFix: StillOpen['mustFix'], language: Language): string {
  const rules = Array.from(mustFix).sort(([, one], [, other]) => other - one);
  const named = rules.map(([rule, count]) => {
    const { title } = ruleWords()[rule] as { title: Text };
    return say(STILL_OPEN.rule, language, { rule: say(title, language), count });
  });
  return say(STILL_OPEN.rules, language, { rules: named.join(', ') });
}

const countOf = (mustFix: StillOpen['mustFix']) => Array.from(mustFix.values()).reduce((sum, count) => sum + count, 0);

/** A line each; none where nothing is open. */
export function stillOpenLines(
  { mustFix, notHandedIn, notAccepted, missing }: StillOpen,
  language: Language,
): string[] {
  const lines: string[] = [];
  const line = (text: Text, count: number, more: Values = {}) => {
    if (count) lines.push(say(text, language, { count, ...more }));
  };
  const districts = (names: readonly string[]) => names.map((name) => districtName(name, language)).join(', ');
  line(STILL_OPEN.mustFix, countOf(mustFix), { rules: rulesWord(mustFix, language) });
  line(STILL_OPEN.notHandedIn, notHandedIn.length, { districts: districts(notHandedIn) });
  line(STILL_OPEN.notAccepted, notAccepted.length, { districts: districts(notAccepted) });
  line(STILL_OPEN.missing, missing);
  return [...lines, say(STILL_OPEN.notClosed, language)];
}
