// A workbook whose cells would do harm if anything of them were run: it opens, shows text as text, and executes nothing.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkOf } from '../../local/page/grid/link.ts';
import { changeCell } from '../../local/workbook/cells.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { columnOf, OWNER, phraeBook, tab } from '../support/books/office';
import { drawn } from '../support/browser/grid';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

const SCRIPT = '<script>window.harmed = true</script><img src=x onerror="parent.harmed = window.harmed = true">';
const TEXTS = [SCRIPT, `"'><svg onload=window.harmed=true>`, '\u202eกลับด้าน\u202c', 'ก'.repeat(50_000), '=1+1'];
const FORMULAS = [
  '=HYPERLINK("javascript:window.harmed=true","กดที่นี่")',
  '=HYPERLINK("data:text/html,<script>window.harmed=true</script>","กดที่นี่")',
  '=IMPORTXML("http://example.com/steal","//a")',
  '=WEBSERVICE("http://example.com/steal")',
];

function hostileBook(): Workbook {
  const book = phraeBook();
  const long = tab(book, 'ลอง');
  const remark = columnOf(long, 'หมายเหตุ');
  TEXTS.forEach((value, index) => {
    changeCell(long, 2 + index, remark, { value, note: SCRIPT });
  });
  changeCell(long, 8, columnOf(long, 'ชื่อ อปท.'), { value: SCRIPT });
  changeCell(long, 9, 5, { value: SCRIPT });
  const start = tab(book, 'เริ่มที่นี่');
  FORMULAS.forEach((formula, index) => {
    changeCell(start, 10 + index, 0, { value: null, formula });
  });
  start.rowCount = 5000;
  for (let row = 20; row < 5000; row++) changeCell(start, row, 0, { value: `${row} ${SCRIPT}` });
  return book;
}

let served: Served;
let owner: Window;
const harmed = () =>
  Promise.all(owner.page.frames().map((frame) => frame.evaluate('globalThis.harmed === true'))).then((all) =>
    all.includes(true),
  );

beforeAll(async () => {
  served = await serveBook(hostileBook());
  owner = await openWindow(served, OWNER);
});

afterAll(async () => {
  await served?.stop();
});

it('shows text as text', async () => {
  await owner.openTab('ลอง');
  await owner.shot('page-hostile');
  const copied = await owner.copied('J3');
  expect(copied.flat().join('')).toContain('<script>');
  expect(await harmed()).toBe(false);
});

it('follows no link that would run something', async () => {
  await owner.openTab('เริ่มที่นี่');
  for (const cell of ['A11', 'A12', 'A13']) {
    await owner.select(cell);
    await owner.page.evaluate(drawn, 3);
    expect(await owner.page.locator('#cell-link').isVisible()).toBe(false);
    await owner.page.keyboard.press('Alt+Enter');
    await owner.page.evaluate(drawn, 3);
  }
  expect(owner.page.context().pages()).toHaveLength(1);
  expect(await harmed()).toBe(false);
});

it.each([
  ['=HYPERLINK("javascript:alert(1)","x")', null],
  ['=HYPERLINK(" JAVASCRIPT:alert(1)","x")', null],
  ['=HYPERLINK("data:text/html,x","x")', null],
  ['=HYPERLINK("file:///etc/passwd","x")', null],
  ['=HYPERLINK("https:","x")', null],
  ['=SUM(1)', null],
  ['=HYPERLINK("https://example.go.th/a?b","x")', { kind: 'web', address: 'https://example.go.th/a?b' }],
  ['=HYPERLINK("#gid=12&range=F4","x")', { kind: 'place', sheetId: 12, cell: 'F4' }],
  ['=HYPERLINK("#gid=12","x")', { kind: 'place', sheetId: 12, cell: null }],
])('the link %s', (formula, link) => {
  expect(linkOf(formula)).toEqual(link);
});

it('shows findings about it in the panel as text', async () => {
  await owner.press('เปิดแถบด้านข้าง');
  const panel = owner.sidebar();
  await panel.getByRole('tab', { name: /สิ่งที่พบ/ }).click();
  await panel.getByLabel('อำเภอ').selectOption('ลอง');
  await panel.getByText('<script>').first().waitFor();
  await owner.shot('panel-hostile');
  expect(await panel.locator('#page :is(script, img, svg)').count()).toBe(0);
  expect(await harmed()).toBe(false);
});

it('asks no other host, whatever a formula names', () => {
  expect(owner.foreign).toEqual([]);
});
