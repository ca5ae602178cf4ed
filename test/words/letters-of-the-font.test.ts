// Each letter of each word is in the font that the pages bring along: no page relies on the fonts of a machine.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WORD_FILES } from '../support/word-files';

const FONT = readFileSync(new URL('../../src/panel/fonts.css', import.meta.url), 'utf8');

/** What the styles say of the font's files, each range once. */
const RANGES = Array.from(FONT.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g), ([, from = '', to = from]) => ({
  from: Number.parseInt(from, 16),
  to: Number.parseInt(to, 16),
}));

/** Marks of states in cells of the board, which Google's fonts draw, each beside its word; arrows in the terminal. */
const NOT_ON_PAGES: Readonly<Record<string, string>> = {
  'words/workbook/acts.ts': '○◔▲↩✓■↻',
  'words/commands/changes.ts': '→',
};

const isDrawn = (letter: string) =>
  RANGES.some(({ from, to }) => (letter.codePointAt(0) as number) >= from && (letter.codePointAt(0) as number) <= to);

it.each(WORD_FILES)('%s', (path) => {
  const text = readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
  const others = Array.from(new Set(text)).filter((letter) => !isDrawn(letter));
  expect(others.sort()).toEqual(Array.from(NOT_ON_PAGES[path] ?? '').sort());
});
