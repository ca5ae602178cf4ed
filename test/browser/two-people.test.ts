// Two people in one cell: each has a window, one saves while the other types. Nothing is mixed, and nothing overwritten unseen.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { LONG_CLERK, OWNER, phraeBook, tab } from '../support/books/office';
import { drawn } from '../support/browser/grid';
import { nextUpdate } from '../support/browser/told';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

const book = phraeBook();
const long = tab(book, 'ลอง');
const REMARK = 9;
const STEP = 6;
const kept = (row: number, column: number) => long.cells[row - 1]?.[column]?.value ?? null;

let served: Served;
let province: Window;
let clerk: Window;

beforeAll(async () => {
  served = await serveBook(book);
  province = await openWindow(served, OWNER);
  clerk = await openWindow(served, LONG_CLERK);
  for (const window of [province, clerk]) await window.openTab('ลอง');
});

beforeEach(async () => {
  expect(await clerk.page.locator('dialog').count()).toBe(0);
});

afterAll(async () => {
  await served?.stop();
});

const question = () => clerk.page.locator('dialog');
const answer = (name: string) => question().getByRole('button', { name }).click();
const MINE = 'ใช้ข้อมูลที่ท่านกรอก';
const THEIRS = 'ใช้ค่าที่บันทึกแล้ว';

/** The clerk begins to type, and has been told by then what the province saved in the cell. */
async function typesWhileProvinceSaves(cell: string, begun: string, saved: string): Promise<void> {
  await clerk.select(cell);
  await clerk.page.keyboard.type(begun);
  await clerk.editing(true);
  const told = await nextUpdate(clerk);
  await province.typeInto(cell, saved);
  await told();
  await clerk.page.evaluate(drawn, 3);
}

it('the open editor keeps its own Thai text, and asks on Enter which of both stays', async () => {
  await typesWhileProvinceSaves('J3', 'เหตุผลของ', 'ตรวจแล้ว');
  await clerk.page.keyboard.type('อำเภอ');
  await clerk.page.keyboard.press('Enter');
  await question().getByText('ช่อง J3 แท็บ "ลอง" มีผู้อื่นแก้ไขแล้ว').waitFor();
  await question().getByText(OWNER).waitFor();
  expect(await question().locator('blockquote').allTextContents()).toEqual(['ตรวจแล้ว', 'เหตุผลของอำเภอ']);
  await clerk.shot('page-conflict');
  // Not before the clerk has said so.
  expect(kept(3, REMARK)).toBe('ตรวจแล้ว');
  // A key that was meant for the grid answers nothing.
  await clerk.page.keyboard.press('Enter');
  await answer(MINE);
  await expect.poll(() => kept(3, REMARK)).toBe('เหตุผลของอำเภอ');
  await expect.poll(() => province.copied('J3')).toEqual([['เหตุผลของอำเภอ']]);
});

it('a typed 3 does not become the 4 of somebody else, and theirs may stay', async () => {
  await typesWhileProvinceSaves('G3', '3', '4');
  await clerk.page.keyboard.press('Enter');
  await question().waitFor();
  expect(await question().locator('blockquote').allTextContents()).toEqual(['4', '3']);
  await answer(THEIRS);
  await question().waitFor({ state: 'detached' });
  await expect.poll(() => clerk.copied('G3')).toEqual([['4']]);
  expect(kept(3, STEP)).toBe(4);
});

it('the caret stays where it is, when the cell and its row change underneath', async () => {
  await clerk.select('J4');
  await clerk.page.keyboard.type('แก้ ab');
  await clerk.page.keyboard.press('Enter');
  await expect.poll(() => kept(4, REMARK)).toBe('แก้ ab');
  await clerk.select('J4');
  await clerk.page.keyboard.press('F2');
  await clerk.editing(true);
  await clerk.page.keyboard.press('ArrowLeft');
  const told = await nextUpdate(clerk);
  await province.typeInto('J4', 'บรรทัดยาว '.repeat(20).trim());
  await told();
  await clerk.page.evaluate(drawn, 3);
  await clerk.page.keyboard.type('ค');
  await clerk.page.keyboard.press('Enter');
  await question().waitFor();
  expect((await question().locator('blockquote').allTextContents())[1]).toBe('แก้ aคb');
  await answer(MINE);
  await expect.poll(() => kept(4, REMARK)).toBe('แก้ aคb');
});

it('an editor that is left unchanged, or with Escape, shows what was saved meanwhile', async () => {
  for (const [key, saved] of [
    ['Escape', 'หนึ่ง'],
    ['Enter', 'สอง'],
  ] as const) {
    await clerk.select('J5');
    await clerk.page.keyboard.press('F2');
    await clerk.editing(true);
    const told = await nextUpdate(clerk);
    await province.typeInto('J5', saved);
    await told();
    await clerk.page.keyboard.press(key);
    await clerk.editing(false);
    await expect.poll(() => clerk.copied('J5')).toEqual([[saved]]);
    expect(kept(5, REMARK)).toBe(saved);
  }
});

/** The clerk's edits do not reach the server before what this returns is called. */
async function holdEdits(): Promise<() => void> {
  let goOn = () => {};
  const free = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await clerk.page.route('**/edit*', async (route) => {
    await free;
    await route.continue();
  });
  return goOn;
}

it('to a slow server, somebody who types twice into a cell is not a second person', async () => {
  const goOn = await holdEdits();
  for (const text of ['3', '4', '5']) {
    const sent = clerk.page.waitForRequest(/\/edit/);
    await clerk.select('G5');
    await clerk.page.keyboard.type(text);
    await clerk.page.keyboard.press('Enter');
    await sent;
  }
  goOn();
  await expect.poll(() => kept(5, STEP)).toBe(5);
  await clerk.page.unrouteAll({ behavior: 'wait' });
  await expect.poll(() => clerk.copied('G5')).toEqual([['5']]);
});

it('to a slow server, what two people type at once is asked about, and the next cell can be typed into meanwhile', async () => {
  const goOn = await holdEdits();
  await clerk.select('J6');
  await clerk.page.keyboard.type('น้ำท่วม');
  await clerk.page.keyboard.press('Enter');
  await clerk.editing(false);
  await province.typeInto('J6', 'รับทราบ');
  await clerk.select('J7');
  await clerk.page.keyboard.type('อีก');
  await clerk.editing(true);
  const answered = clerk.page.waitForResponse(/\/edit/);
  goOn();
  await answered;
  await clerk.page.keyboard.type('ช่อง');
  await clerk.page.keyboard.press('Enter');
  await question().waitFor();
  expect(await question().locator('blockquote').allTextContents()).toEqual(['รับทราบ', 'น้ำท่วม']);
  await answer(MINE);
  await expect.poll(() => [kept(6, REMARK), kept(7, REMARK)]).toEqual(['น้ำท่วม', 'อีกช่อง']);
  await clerk.page.unrouteAll({ behavior: 'wait' });
});

it('has no error of the page', () => {
  expect([...province.errors, ...clerk.errors]).toEqual([]);
});
