// Printed forms in a real browser: PDFs with the pages that the preview shows, in Sarabun, nothing clipped, every figure that of the command.
/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { printFile } from '../../local/print-file.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { FORM_IDS } from '../../src/commands/printing/forms';
import { LETTERS } from '../../src/documents/letters/letters';
import { fictitiousBook } from '../support/books/fictitious';
import { emptyBook, JULY_DATE, phraeBook, run, tab, type } from '../support/books/office';
import { type Dialog, dialogsIn } from '../support/browser/dialog';
import { type Opened, openPage } from '../support/browser/opened';
import { openPrinted, thaiDigits } from '../support/browser/printed';
import { manyLaos, rosterText } from '../support/provinces/many-laos';
import { type LaoFields, ROUNDS } from '../support/provinces/province';
import { printedRows } from '../support/shown/paper';
import { fontsOf, pageSizes } from '../support/shown/pdf';

const SCREENSHOTS = 'out/screenshots';
const LONG = 'ชื่อยาวมาก'.repeat(20);
/** What rests on evidence and funds needs a workbook in which they are entered. */
const FACTS: readonly string[] = ['funds', 'evidence'];

let opened: Opened;
let page: Page;

function bookOf(province: string, laos: readonly LaoFields[]): Workbook {
  const book = emptyBook();
  run(book, 'set-up', { province, year: 2556, roster: rosterText(laos.map((lao) => ({ target: 'main', ...lao }))) });
  return book;
}

/** Quotes, angle brackets, and names of 200 characters without a space. */
function nastyBook(): Workbook {
  const lao = (district: string, name: string): LaoFields => ({
    district,
    type: 'SAO',
    name,
    cells: ROUNDS.map((_, round) => 5 - round),
  });
  const names = [
    'อบต.<b>"ก"</b>',
    `อบต.${LONG}`,
    "อบต.o'neill & ข",
    ...Array.from({ length: 40 }, (_, index) => `อบต.ที่${index}`),
  ];
  const book = bookOf(`"<i>แพร่</i>' ${LONG}`.slice(0, 200), [
    ...names.map((name) => lao('<ลอง>', name)),
    ...names.map((name) => lao(LONG.slice(0, 180), name)),
  ]);
  const first = tab(book, '<ลอง>');
  type(book, first, 'J5', LONG.repeat(4));
  return book;
}

const open = (book: Workbook, form: string) => openPrinted(page, book, form);

/** What the sheets hold: rows without headings, the text of the feet, and what does not fit into its place. */
function sheets() {
  return page.evaluate(() => {
    const all = Array.from(document.querySelectorAll<HTMLElement>('.preview .sheet'));
    const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) =>
      clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
    return {
      rows: all.flatMap((sheet) =>
        Array.from(sheet.querySelectorAll('tbody tr'), (row) =>
          Array.from(row.querySelectorAll('td:not(.blank, .gap, .group), th'), ({ textContent }) => textContent ?? ''),
        ),
      ),
      headings: all.map((sheet) => sheet.querySelectorAll('table').length - sheet.querySelectorAll('thead').length),
      feet: all.map((sheet) => sheet.querySelector('.count-of-pages')?.textContent),
      heads: all.map((sheet) => sheet.querySelector('header')?.textContent ?? ''),
      heights: all.map((sheet) => sheet.getBoundingClientRect().height),
      cut: all.flatMap((sheet) =>
        [sheet, ...sheet.querySelectorAll('.body, td, th, p, h1, h2, header')]
          .filter(isCut)
          .map(({ outerHTML }) => outerHTML),
      ),
      signers: all.map((sheet) => sheet.querySelectorAll('.signer').length),
    };
  });
}

const pdfOf = () => page.pdf({ preferCSSPageSize: true });

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  opened = await openPage({ viewport: { width: 1200, height: 850 } });
  page = opened.page;
});

const BOOKS: readonly [string, () => Workbook][] = [
  ['evidence and funds', fictitiousBook],
  ['evidence and funds in Thai digits', () => thaiDigits(fictitiousBook())],
  ['Phrae', phraeBook],
  ['Phrae in Thai digits', () => thaiDigits(phraeBook())],
  ['340 LAOs', () => bookOf('ใหญ่', manyLaos(340, 25))],
  ['names of 200 characters, quotes and brackets', nastyBook],
  ['one LAO', () => bookOf('เล็ก', [{ district: 'ลอง', type: 'SAO', name: 'อบต.เดียว', cells: [1, 2, 3, 4] }])],
];

describe.each(BOOKS)('%s', (name, make) => {
  /** Printing changes nothing of it. */
  let book: Workbook;
  beforeAll(() => {
    book = make();
  });
  const forms = FORM_IDS.filter((form) => form !== 'packet' && (name.startsWith('evidence') || !FACTS.includes(form)));

  it.each(forms)('%s: as many pages in the PDF as sheets, nothing clipped, every row once', async (form) => {
    const html = await open(book, form);
    const { rows, feet, headings, heights, cut } = await sheets();
    const pdf = await pdfOf();
    const isWrittenUpright = !/<article class="form (wide|dense)/.test(html);
    const upright = (await page.locator('.preview > .form:not(.wide, .dense)').count()) > 0;
    // Turned where it then needs just one.
    if (upright !== isWrittenUpright) expect([upright, feet.length]).toEqual([true, 1]);
    const isLetter = LETTERS.some(({ id }) => id === form);
    if (isLetter) expect(upright).toBe(true);
    expect(pageSizes(pdf)).toEqual(feet.map(() => (upright ? [210, 297] : [297, 210])));
    // In a letter to others nothing is bold.
    const bold = form.startsWith('letter') ? [] : ['Sarabun-Bold'];
    expect(fontsOf(pdf)).toEqual([...bold, 'Sarabun-Regular']);
    expect(cut).toEqual([]);
    for (const height of heights) expect(height).toBeCloseTo(upright ? 1122.5 : 793.7, 0);
    // The lines of a comparison, the matrix of moves and what is said instead of an estimate have no headings.
    if (!['summary', 'comparison', 'outlook'].includes(form))
      expect(headings.every((without) => without === 0)).toBe(true);
    // A group is named again on each page.
    const body = printedRows(html.replace(/<thead>[\s\S]*?<\/thead>|<td class="group">[^<]*<\/td>/g, ''));
    const blankless = (all: string[][]) =>
      all.map((row) => row.map((text) => text.replaceAll('\u00a0', ' ')).filter((text) => text !== ''));
    expect(blankless(rows)).toEqual(blankless(body));
  });
});

it('numbers its pages, repeats province and round on each, and is signed once, at the end', async () => {
  await open(thaiDigits(phraeBook()), 'targets');
  const { feet, heads, signers } = await sheets();
  const digits = '๐๑๒๓๔๕๖๗๘๙';
  expect(feet.length).toBeGreaterThan(2);
  expect(feet).toEqual(feet.map((__, index) => `หน้า ${digits[index + 1]} จาก ${digits[feet.length]}`));
  for (const head of heads)
    expect(head.replaceAll('\u00a0', ' ')).toMatch(/^บัญชีรายชื่อเทศบาลและ.*จังหวัดแพร่.*๕ กรกฎาคม ๒๕๕๖/);
  expect(signers).toEqual([...feet.slice(1).map(() => 0), 2]);
});

it('says again at the head of a page which district its rows belong to', async () => {
  await open(phraeBook(), 'targets');
  const first = await page.evaluate(() =>
    Array.from(
      document.querySelectorAll('.preview .sheet'),
      (sheet) => sheet.querySelector('tbody .group')?.textContent,
    ),
  );
  expect(first.length).toBeGreaterThan(2);
  expect(first).not.toContain('');
});

describe('a row that is taller than a page', () => {
  const WORDS = Array.from({ length: 2500 }, (_, index) => `เหตุผล${index}`);

  /** Three LAOs, one of them with a remark of several pages. */
  function longRemark(text: string): Workbook {
    const lao = (name: string): LaoFields => ({ district: 'ลอง', type: 'SAO', name, cells: [4, 3, 3, 2] });
    const book = bookOf('ยาว', ['อบต.ก่อน', 'อบต.ยาว', 'อบต.หลัง'].map(lao));
    type(book, tab(book, 'ลอง'), 'J4', text);
    return book;
  }

  it('goes on on the next pages: no word is lost, clipped or said twice, and it is said whose it is', async () => {
    await open(longRemark(WORDS.join(' ')), 'targets');
    const { rows, feet, cut, heights } = await sheets();
    const parts = rows.filter((row) => row.some((text) => text.includes('เหตุผล')));
    expect(feet.length).toBeGreaterThan(2);
    expect(feet.at(-1)).toBe(`หน้า ${feet.length} จาก ${feet.length}`);
    expect(pageSizes(await pdfOf())).toHaveLength(feet.length);
    expect(cut).toEqual([]);
    for (const height of heights) expect(height).toBeCloseTo(793.7, 0);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((row) => row.at(-1)?.trim()).join(' ')).toBe(WORDS.join(' '));
    for (const [index, row] of parts.entries()) expect(row.join()).toContain(index ? '(ต่อ)' : 'อบต.ยาว');
    expect(rows.flat().filter((text) => /^อบต\.(ก่อน|หลัง)$/.test(text))).toEqual(['อบต.ก่อน', 'อบต.หลัง']);
  });

  it('goes on where its text has no blank to be broken at', async () => {
    const text = 'ที่'.repeat(9000);
    await open(longRemark(text), 'targets');
    const { rows, cut } = await sheets();
    const parts = rows.map((row) => row.at(-1) ?? '').filter((part) => part.startsWith('ที่ที่'));
    expect(cut).toEqual([]);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe(text);
  });
});

describe('the whole packet', () => {
  it('is one PDF of a letter before the forms of each indicator, with a title of its own, each part with its own pages', async () => {
    const html = await open(fictitiousBook(), 'packet');
    const { feet, heights, cut } = await sheets();
    const sizes = pageSizes(await pdfOf());
    const kinds = Array.from(html.matchAll(/<article class="form (\w+)/g), ([, kind]) => kind);
    expect(kinds).toEqual(['letter', 'wide', 'wide', 'letter', 'wide']);
    expect(sizes).toHaveLength(feet.length);
    expect(sizes[0]).toEqual([210, 297]);
    expect(sizes.at(-1)).toEqual([297, 210]);
    expect(sizes).toEqual(heights.map((height) => (height > 1000 ? [210, 297] : [297, 210])));
    expect(cut).toEqual([]);
    expect(feet.filter((foot) => foot?.startsWith('หน้า 1 จาก'))).toHaveLength(2);
    expect((await page.title()).replaceAll('\u00a0', ' ')).toBe(
      'รายงานถึงกรมส่งเสริมการปกครองท้องถิ่น รอบรายงานวันที่ 5 กรกฎาคม 2559',
    );
  });
});

it('can be read without its script: the file holds the whole form', () => {
  const printed = run(phraeBook(), 'print', { form: 'summary', round: JULY_DATE }) as { html: string };
  expect(printFile(printed)).toContain(printed.html);
});

describe('the dialog', () => {
  let dialog: Dialog;
  beforeAll(async () => {
    dialog = await dialogsIn(page);
  });

  async function openDialog(book: Workbook): Promise<void> {
    await page.emulateMedia({ media: 'screen' });
    await dialog.open(book, 'menu_open_print');
    await page.locator('.preview .sheet').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
  }

  it('shows the forms as pages, and prints them with one button', async () => {
    await openDialog(phraeBook());
    await page.screenshot({ path: `${SCREENSHOTS}/print-summary.png` });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: 'พิมพ์' }).click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
    await page.getByLabel('แบบรายงาน').selectOption('targets');
    await page.getByText('ตัวอย่าง 5 หน้า').waitFor();
    await page.screenshot({ path: `${SCREENSHOTS}/print-targets.png` });
    // What a PDF is called.
    expect(await page.title()).toMatch(/^บัญชีรายชื่อเทศบาลและองค์การบริหารส่วนตำบลเป้าหมาย/);
  });

  it('prints the packet to the department or to a district, and the office’s own explanations where they are asked for', async () => {
    await openDialog(phraeBook());
    await page.getByLabel('แบบรายงาน').selectOption('packet');
    await page.getByText('ขอแสดงความนับถือ').waitFor();
    await page.getByText('แบบรายงานความก้าวหน้า').first().waitFor();
    expect(await page.getByText('ที่มาของตัวเลข').count()).toBe(0);
    await page.getByLabel('พิมพ์คำอธิบายของสำนักงานด้วย').check();
    await page.getByText('ที่มาของตัวเลข').first().waitFor();
    await page.getByLabel('ส่งถึง').selectOption('ลอง');
    await page.getByText('อำเภอลอง จำนวนเทศบาล 4 แห่ง').first().waitFor();
    expect(await page.title()).toMatch(/^รายงานถึงอำเภอลอง/);
    await page.screenshot({ path: `${SCREENSHOTS}/print-packet.png` });
  });

  it('offers the forms that the workbook has the facts for, and what each of them takes', async () => {
    const forms = () =>
      page
        .getByLabel('แบบรายงาน')
        .locator('option')
        .evaluateAll((options) => options.length);
    await openDialog(phraeBook());
    expect(await forms()).toBe(FORM_IDS.length - FACTS.length);
    await openDialog(fictitiousBook());
    expect(await forms()).toBe(FORM_IDS.length);
    expect(await page.getByLabel('เทียบกับรอบ').count()).toBe(0);
    await page.getByLabel('แบบรายงาน').selectOption('comparison');
    await page.getByLabel('เทียบกับรอบ').selectOption('2016-04-01');
    await page.getByText('เทียบรอบ 1 เมษายน 2559 กับรอบ 1 กรกฎาคม 2559').first().waitFor();
    await page.getByLabel('ตัวชี้วัด').selectOption('funds');
    await page.getByText('อปท. ที่สมาชิกลดลง').waitFor();
    await page.screenshot({ path: `${SCREENSHOTS}/print-comparison.png` });
    await page.getByLabel('แบบรายงาน').selectOption('funds');
    await page.getByText('ความสำเร็จในการส่งเสริม').first().waitFor();
    expect(await page.getByLabel('เทียบกับรอบ').count()).toBe(0);
    await page.screenshot({ path: `${SCREENSHOTS}/print-funds.png` });
  });

  it('says in plain words what cannot be printed, and goes on', async () => {
    await openDialog(phraeBook());
    await page.getByLabel('รอบรายงาน').selectOption('2013-04-01');
    await page.getByText('รอบรายงานวันที่ 5 เมษายน 2556').waitFor();
    await page.getByLabel('แบบรายงาน').selectOption('comparison');
    await page.getByText('เป็นรอบแรก ไม่มีรอบก่อนให้เทียบ').waitFor();
    await page.getByLabel('รอบรายงาน').selectOption('2013-05-01');
    await page.getByText('เทียบรอบ 1 เมษายน 2556 กับรอบ 1 พฤษภาคม 2556').first().waitFor();
  });

  it('says which blank of the memo is unknown, on the screen and not on paper', async () => {
    const book = phraeBook();
    type(book, tab(book, 'แม่แบบบันทึก'), 'B4', 'มี {จำนวนวัด} แห่ง');
    await openDialog(book);
    await page.getByLabel('แบบรายงาน').selectOption('memo');
    await page.getByText('ช่อง B4: ไม่รู้จัก {จำนวนวัด}').waitFor();
    await page.screenshot({ path: `${SCREENSHOTS}/print-memo.png` });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.problems').isVisible()).toBe(false);
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
  });

  it('has nothing that keeps people out', async () => {
    await openDialog(phraeBook());
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });
});

it('asks no other host, and has no error of its own', () => {
  expect([opened.foreign, opened.errors]).toEqual([[], []]);
});
