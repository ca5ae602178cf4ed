// Tabs that are copies of ours: two that bear one mark, or one without a mark that Sheets has named as a copy.
import type { Seen } from '../../self-check/seen';
import { COPY_OF } from '../../words/self-check/self-check';
import { LANGUAGES, say } from '../../words/text';
import type { Book } from '../book/book';

/** The name of what it is a copy of, where Sheets has named it so; null for any other. */
function originalName(name: string): string | null {
  const [prefix] = LANGUAGES.map((language) => say(COPY_OF, language)).filter((each) => name.indexOf(each) === 0);
  return prefix === undefined ? null : name.slice(prefix.length).replace(/ \d+$/, '').trim();
}

/** By the names of the tabs: the original's, and its copy's. */
export function copiesIn({ sheets }: Book): Seen['copies'] {
  const copies: { tab: string; copy: string }[] = [];
  const ours = sheets.filter(({ key }) => key !== '');
  for (const { name: copy, key } of sheets) {
    const bare = originalName(copy);
    const original = ours.filter((each) => each.name !== copy && (key ? each.key === key : each.name === bare))[0];
    // Of two that bear one mark the one that is not named as a copy, or else the first, counts.
    const isCopy =
      original && (!key || bare !== null || sheets.indexOf(original) < sheets.findIndex((each) => each.name === copy));
    if (original && isCopy) copies.push({ tab: original.name, copy });
  }
  return copies;
}
