// Where words for people stand.
import { readdirSync } from 'node:fs';
import { HOLDS_WORDS } from '../../scripts/words.ts';

const SOURCE = new URL('../../src/', import.meta.url);

/** Below src/. */
export const WORD_FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((path) => HOLDS_WORDS.test(`src/${path}`))
  .sort();
