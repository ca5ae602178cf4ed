// What fills the places of a header's words, read back from a header as it stands: of `{id} รอบ {round}`, `1.6 รอบ 1 ต.ค. 2568`.
import { remembered } from '../../domain/thai/memory';
import { normaliseThai } from '../../domain/thai/thai-text';
import { LANGUAGES, type Text } from '../../words/text';

const PLACE = /\{(\w+)\}/;

/** Every other part of a template is the name of a place. */
const patternOf = remembered((template) => {
  const parts = template.split(PLACE).map((part, index) => {
    if (index % 2) return `(?<${part}>.+?)`;
    return normaliseThai(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('\\s*')}$`, 'i');
});

/** In either language; null where the header is none of these words. */
export function placesIn(words: Text, header: string): Readonly<Record<string, string>> | null {
  const text = normaliseThai(header);
  for (const language of LANGUAGES) {
    const found = patternOf(words[language]).exec(text);
    if (found?.groups) return found.groups;
  }
  return null;
}
