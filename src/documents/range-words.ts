// What a rule or a line would take, "0-100", as people write it: from one to the other.
import { RANGE } from '../words/outputs/outputs';
import { type Language, say } from '../words/text';

/** Any other text as it is. */
export function rangeWords(expected: string, language: Language): string {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(expected) || [];
  return from === undefined ? expected : say(RANGE, language, { from: Number(from), to: Number(to) });
}
