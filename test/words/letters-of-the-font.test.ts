// Each letter of each word is in the fonts that the pages bring along: no page relies on the fonts of a machine.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { WORD_FILES } from '../support/word-files';

/** Whether what the styles say of their files has a letter. */
function drawnBy(styles: string): (letter: string) => boolean {
  const font = readFileSync(new URL(`../../${styles}`, import.meta.url), 'utf8');
  const ranges = Array.from(font.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g), ([, from = '', to = from]) => ({
    from: Number.parseInt(from, 16),
    to: Number.parseInt(to, 16),
  }));
  return (letter) => {
    const code = letter.codePointAt(0) as number;
    return ranges.some(({ from, to }) => code >= from && code <= to);
  };
}

const isOnPages = drawnBy('src/panel/fonts.css');
const isInCells = drawnBy('local/page/fonts.css');

/** Signs of states in cells of the board, each beside its word; arrows in the terminal. */
const IN_CELLS: Readonly<Record<string, string>> = {
  'words/workbook/acts.ts': '○◔▲↩✓■↻',
  'words/commands/changes.ts': '→',
};

it.each(WORD_FILES)('%s', (path) => {
  const text = readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
  const others = Array.from(new Set(text)).filter((letter) => !isOnPages(letter));
  expect(others.sort()).toEqual(Array.from(IN_CELLS[path] ?? '').sort());
  expect(others.filter((letter) => !isInCells(letter))).toEqual([]);
});
