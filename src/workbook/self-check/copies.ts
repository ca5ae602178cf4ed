// Tabs that are copies of ours: two that bear one mark, or one without a mark that Sheets has named as a copy.
import type { Seen } from '../../self-check/seen';
import type { Book } from '../book';

/** As Google Sheets calls a duplicate, in Thai and in English. */
const COPY = /^(?:สำเนาของ|Copy of)\s*(.+?)(?: \d+)?$/i;

export function copiesIn({ sheets }: Book): Seen['copies'] {
  const copies: { tab: string; copy: string }[] = [];
  const ours = sheets.filter(({ key }) => key !== '');
  for (const { name: copy, key } of sheets) {
    const [, bare = null] = COPY.exec(copy) || [];
    const original = ours.filter((each) => each.name !== copy && (key ? each.key === key : each.name === bare))[0];
    // Of two that bear one mark the one that is not named as a copy, or else the first, counts.
    const isCopy =
      original && (!key || bare !== null || sheets.indexOf(original) < sheets.findIndex((each) => each.name === copy));
    if (original && isCopy) copies.push({ tab: original.name, copy });
  }
  return copies;
}
