// What a guide quotes in bold Thai (an entry of the menu, a tab, a button, a line of the settings) is called so in the add-on or in the page.
import { describe, expect, it } from 'vitest';
import { GUIDES } from '../support/guides/pages';
import { WORD_FILES } from '../support/word-files';
import { read } from './house';

const THAI = /[\u0e00-\u0e7f]/;
const SAID = /\bth: (?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
/** Not what things were called before: it is read, and said no more. */
const FILES = [
  ...WORD_FILES.filter((path) => !path.endsWith('former-words.ts')).map((path) => `src/${path}`),
  'local/page/words.ts',
];

/** A place to fill is written as `…`; a count behind a name is left out. */
const known = new Set(
  FILES.flatMap((path) => [...read(path).matchAll(SAID)]).map(([, single, double]) =>
    (single ?? double ?? '').replace(/ \(\{\w+\}\)$/, '').replace(/\{\w+\}/g, '…'),
  ),
);

/** `**ขั้นตอน > ปิดรอบ**` quotes two words; `… (วัน)` ends as one of them does. */
function quoted(page: string): string[] {
  const bold = [...read(page).matchAll(/\*\*([^*\n]+)\*\*/g)].map(([, text]) => text as string);
  return bold.filter((text) => THAI.test(text)).flatMap((text) => text.split(' > '));
}

const isKnown = (text: string) =>
  known.has(text) || (text.startsWith('… ') && [...known].some((each) => each.endsWith(text.slice(2))));

describe('the words', () => {
  it('are read', () => {
    expect(known.size).toBeGreaterThan(800);
    expect(known.has('สร้างสรุปจังหวัด')).toBe(true);
  });
});

describe.each(GUIDES)('%s', (page) => {
  it('quotes what there is', () => {
    expect([...new Set(quoted(page).filter((text) => !isKnown(text)))]).toEqual([]);
  });
});

it('the guides quote the menu', () => {
  expect(GUIDES.flatMap(quoted).length).toBeGreaterThan(150);
});
