// Every form on paper, in both digits and with long names: no heading, name or number is broken inside, and lists begin and go on as they should.
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { FORM_IDS } from '../../src/commands/printing/forms';
import { LETTERS } from '../../src/documents/letters/letters';
import { fictitiousBook } from '../support/books/fictitious';
import { emptyBook, phraeBook, run, tab, type } from '../support/books/office';
import { openPage } from '../support/browser/opened';
import { openPrinted, thaiDigits } from '../support/browser/printed';
import { rosterText } from '../support/provinces/many-laos';
import { type LaoFields, ROUNDS } from '../support/provinces/province';

let page: Page;

/** As long as names of places are, and a remark of many words. */
function longNames(): Workbook {
  const districts = ['เฉลิมพระเกียรติ', 'เมืองประจวบคีรีขันธ์', 'บางคล้า'];
  const laos = districts.flatMap((district) =>
    Array.from({ length: 12 }, (_, index): LaoFields & { target: 'main' | 'secondary' } => ({
      district,
      type: index % 3 ? 'SAO' : 'municipality',
      name: `${index % 3 ? 'อบต.' : 'ทต.'}พระนครศรีอยุธยา${'กขคงจฉชซญฐณด'[index]}`,
      cells: ROUNDS.map((__, round) => (index + round) % 6),
      target: index < 9 ? 'main' : 'secondary',
    })),
  );
  const book = emptyBook();
  run(book, 'set-up', { province: 'ประจวบคีรีขันธ์', year: 2556, roster: rosterText(laos) });
  type(book, tab(book, 'บางคล้า'), 'J4', 'อยู่ระหว่างจัดประชุมประชาคม 12 หมู่บ้าน จะแล้วเสร็จภายในวันที่ 15 กรกฎาคม 2556');
  return book;
}

/** Texts of which a line ends where neither a blank stands nor a word of prose ends, with what stands around that place. */
function broken(): Promise<string[]> {
  return page.evaluate(() => {
    const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
    const isMark = (letter: string) => /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u2060]/.test(letter);
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('.preview') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const place = node.parentElement as HTMLElement;
      // Names of more letters than any place has may be broken anywhere.
      if (text.trim() === '' || place.closest('.anything, .letter')) continue;
      const isProse = place.closest('.note') !== null || place.className === 'words';
      const ends = new Set(Array.from(segmenter.segment(text), ({ index }) => index));
      let line: number | null = null;
      for (let at = 0; at < text.length; at += 1) {
        const letter = text[at] as string;
        if (isMark(letter) || letter.trim() === '') continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { top, height } = range.getBoundingClientRect();
        const isBegun = line !== null && top > line + height / 2;
        const before = text[at - 1] ?? '';
        const isParted = /\d\d|[๐-๙][๐-๙]/.test(before + letter) || !(isProse && ends.has(at));
        if (isBegun && before.trim() !== '' && isParted)
          found.push(`${place.closest('td, th, p, h1, h2')?.className}: ${text.slice(0, at)}|${text.slice(at)}`);
        line = top;
      }
    }
    return found;
  });
}

/** Of each table on each sheet its caption, and its rows: the number, and the district that is named. */
function lists(): Promise<{ caption: string; sheet: number; rows: number; district: string }[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('.preview .sheet')).flatMap((sheet, index) =>
      Array.from(sheet.querySelectorAll('section'))
        .filter((section) => section.querySelector('td.group'))
        .map((section) => ({
          caption: section.querySelector('h2')?.textContent ?? '',
          sheet: index,
          rows: section.querySelectorAll('tbody tr').length,
          district: section.querySelector('tbody td.group')?.textContent ?? '',
        })),
    ),
  );
}

beforeAll(async () => {
  page = (await openPage({ viewport: { width: 1200, height: 850 } })).page;
});

const isLetter = (form: string) => LETTERS.some(({ id }) => id === form);
const FORMS = FORM_IDS.filter((form) => !isLetter(form));
const FACTS: readonly string[] = ['funds', 'evidence'];

describe.each<[string, () => Workbook]>([
  ['evidence and funds', fictitiousBook],
  ['evidence and funds in Thai digits', () => thaiDigits(fictitiousBook())],
  ['Phrae', phraeBook],
  ['Phrae in Thai digits', () => thaiDigits(phraeBook())],
  ['long names', longNames],
  ['long names in Thai digits', () => thaiDigits(longNames())],
])('%s', (name, make) => {
  let book: Workbook;
  beforeAll(() => {
    book = make();
  });

  it.each(FORMS.filter((form) => name.startsWith('evidence') || !FACTS.includes(form)))(
    '%s: nothing is broken inside a word or a number',
    async (form) => {
      await openPrinted(page, book, form);
      expect(await page.title()).not.toBe('ขั้นตอน');
      expect(await broken()).toEqual([]);
    },
  );

  it('targets: each list begins with five rows or on a new page, and each page says whose its first row is', async () => {
    await openPrinted(page, book, 'targets');
    const all = await lists();
    expect(all.length).toBeGreaterThan(1);
    for (const [index, { caption, rows, sheet, district }] of all.entries()) {
      expect(district).not.toBe('');
      const isFirstOnSheet = all[index - 1]?.sheet !== sheet;
      if (!isFirstOnSheet && !caption.includes('(ต่อ)')) expect(rows).toBeGreaterThanOrEqual(5);
    }
  });
});

it('a measure that finds nothing finds nothing: a heading that is too narrow is told', async () => {
  await openPrinted(page, phraeBook(), 'summary');
  await page.addStyleTag({
    content:
      '.form th.heading span { white-space: normal; overflow-wrap: anywhere; } .form th.heading { font-size: 30pt !important; }',
  });
  expect((await broken()).length).toBeGreaterThan(0);
});
