// Letters in a real browser, as the printer sees them: room for the Garuda, the regulation's sizes, page numbers, and no name or figure over two lines.
/// <reference lib="dom" />
import { mkdirSync, readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { LETTERS } from '../../src/documents/letters/letters';
import { emptyBook, phraeBook, run, setUpBook } from '../support/books/office';
import { dialogsIn } from '../support/browser/dialog';
import { type Opened, openPage } from '../support/browser/opened';
import { openPrinted, thaiDigits } from '../support/browser/printed';
import { manyLaos, rosterText } from '../support/provinces/many-laos';
import { PHRAE_ROSTER } from '../support/provinces/province';
import { fontsOf, pageSizes } from '../support/shown/pdf';

const SCREENSHOTS = 'out/screenshots';
const IDS = LETTERS.map(({ id }) => id);
/** CSS pixels in a millimetre. */
const MM = 96 / 25.4;

let opened: Opened;
let page: Page;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  opened = await openPage({ viewport: { width: 1000, height: 1200 } });
  page = opened.page;
});

/** 340 LAOs, of whom all but one owe their report: their names fill pages. */
function bookOfMany(): Workbook {
  const book = emptyBook();
  const laos = manyLaos(340, 25).map((lao, index) => ({ ...lao, target: 'main' as const, cells: [index ? null : 1] }));
  run(book, 'set-up', { province: 'นครศรีธรรมราช', year: 2556, roster: rosterText(laos) });
  return thaiDigits(book);
}

const BOOKS = {
  Phrae: phraeBook,
  'Phrae in Thai digits': () => thaiDigits(phraeBook()),
  'Phrae in English': () => setUpBook({ province: 'แพร่', year: 2556, roster: PHRAE_ROSTER, language: 'en' }),
  'many who owe it': bookOfMany,
} as const;

const open = (book: Workbook, form: string) => openPrinted(page, book, form);

/** In millimetres from the upper edge of the first sheet; sizes in points. */
const measured = () =>
  page.evaluate((mm) => {
    const sheet = document.querySelector('.sheet') as Element;
    const { top, left } = sheet.getBoundingClientRect();
    const at = (selector: string) => {
      const found = sheet.querySelector(selector);
      if (!found) return null;
      const box = found.getBoundingClientRect();
      return {
        top: (box.top - top) / mm,
        left: (box.left - left) / mm,
        height: box.height / mm,
        width: box.width / mm,
      };
    };
    const points = (selector: string) => {
      const found = sheet.querySelector(selector);
      return found && Math.round(Number.parseFloat(getComputedStyle(found).fontSize) * 75) / 100;
    };
    const speed = at('.speed');
    const draft = at('.draft');
    const bold = Array.from(sheet.querySelectorAll('*'))
      .filter((each) => each.childElementCount === 0 && Number(getComputedStyle(each).fontWeight) > 400)
      .map(({ textContent }) => textContent);
    const next = sheet.querySelector('header :not(.garuda)') ? 'header :not(.garuda)' : 'section';
    return {
      garuda: at('.garuda'),
      below: at(next),
      isOverDraft:
        speed !== null &&
        draft !== null &&
        speed.top < draft.top + draft.height - 0.5 &&
        draft.top < speed.top + speed.height - 0.5,
      sizes: ['.title', '.head .named', '.paragraph', '.speed'].map(points),
      bold,
    };
  }, MM);

/** Names and figures with their units that stand on more than one line; and pages. */
const parted = () =>
  page.evaluate(() => {
    const lines = (range: Range) =>
      new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom))).size;
    const found: string[] = [];
    const range = document.createRange();
    for (const name of document.querySelectorAll('.sheet .whole')) {
      range.selectNodeContents(name);
      if (lines(range) > 1) found.push(name.textContent || '');
    }
    const texts = document.createTreeWalker(document.querySelector('.preview') as Node, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      for (const match of (node.textContent || '').matchAll(
        /[^\s"]{0,2}\u00a0?[\d๐-๙][\d๐-๙.,]*\u00a0[ก-๛a-zA-Z]{2}/g,
      )) {
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        if (lines(range) > 1) found.push(match[0]);
      }
    return found;
  });

const sheets = () =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('.preview .sheet'), (sheet) => {
      const number = sheet.querySelector('footer') as HTMLElement;
      const body = (sheet.querySelector('.body') as HTMLElement).getBoundingClientRect();
      const box = number.getBoundingClientRect();
      const whole = sheet.getBoundingClientRect();
      return {
        number: number.offsetParent === null ? null : number.textContent,
        isAbove: box.bottom <= body.top,
        isInMiddle: Math.abs(box.left + box.right - whole.left - whole.right) < 2,
        height: whole.height,
      };
    }),
  );

describe.each(Object.entries(BOOKS))('%s', (name, make) => {
  let book: Workbook;
  beforeAll(() => {
    book = make();
  });

  it.each(IDS)('%s as the regulation has it', async (form) => {
    await open(book, form);
    const isMemo = form === 'memo';
    const { garuda, below, isOverDraft, sizes, bold } = await measured();
    expect(garuda?.top).toBeCloseTo(15, 1);
    expect(garuda?.height).toBeCloseTo(isMemo ? 15 : 30, 1);
    expect(below?.top).toBeGreaterThan(isMemo ? 29.9 : 44.9);
    expect(isOverDraft).toBe(false);
    // Three quarters of TH Sarabun's 29, 20, 16 and 32.
    expect(sizes).toEqual([isMemo ? 22 : null, isMemo ? 15 : null, 12, 24]);
    expect(bold).toHaveLength(isMemo ? 5 : 0);
    expect(await parted()).toEqual([]);
    const pages = await sheets();
    for (const [index, { number, isAbove, isInMiddle, height }] of pages.entries()) {
      expect(height).toBeCloseTo(297 * MM, 0);
      if (!index) expect(number).toBeNull();
      else expect([isAbove, isInMiddle]).toEqual([true, true]);
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pageSizes(pdf)).toEqual(pages.map(() => [210, 297]));
    expect(fontsOf(pdf).filter((font) => font !== 'Sarabun-Bold')).toEqual(['Sarabun-Regular']);
    await page.emulateMedia({ media: 'screen' });
    await page.screenshot({ path: `${SCREENSHOTS}/${form}-${name.replaceAll(' ', '-')}.png`, fullPage: true });
  });
});

it('numbers each page but the first, in the digits of the letter', async () => {
  await open(bookOfMany(), 'letter-districts');
  const numbers = (await sheets()).map(({ number }) => number);
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers.slice(0, 3)).toEqual([null, '- ๒ -', '- ๓ -']);
});

it('are saved from the dialog as .docx, under the form’s name and its round; other forms are not', async () => {
  await page.emulateMedia({ media: 'screen' });
  const dialog = await dialogsIn(page);
  await dialog.open(phraeBook(), 'menu_open_print');
  await page.locator('.preview .sheet').first().waitFor();
  const save = page.getByRole('button', { name: '.docx' });
  expect(await save.count()).toBe(0);
  await page.getByLabel('แบบรายงาน').selectOption('letter-department');
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toBe('หนังสือถึงกรมส่งเสริมการปกครองท้องถิ่น 2556-07-01.docx');
  const zip = await JSZip.loadAsync(readFileSync(await download.path()));
  expect(await zip.file('word/document.xml')?.async('string')).toContain('อธิบดีกรมส่งเสริมการปกครองท้องถิ่น');
  await page.screenshot({ path: `${SCREENSHOTS}/print-letter.png` });
});

it('asks no other host, and has no error of its own', () => {
  expect([opened.foreign, opened.errors]).toEqual([[], []]);
});
