// A person at the page: opens it, goes to cells, types, presses entries, reads what the grid shows. Each waits for what the person would see.
import { mkdirSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { Served } from '../served/served';
import { drawn, isEditing, isReady, selected, tabIsOpen } from './grid';
import { closePages, type Opened, openPage } from './opened';

const SCREENSHOTS = 'out/screenshots';
/** What the clipboard holds until something has been copied. */
const NOTHING = 'nothing has been copied';
/** How long a person looks before trying once more. */
const LOOK = 10_000;
const PATIENCE = 50_000;

export interface Window extends Opened {
  /** Brings a tab before the eyes. */
  openTab(name: string): Promise<void>;
  /** Selects a cell or range, `F5` or `C3:E7`, by the box that names it. */
  select(range: string): Promise<void>;
  /** The name of what is selected. */
  place(): Promise<string>;
  /** Until a cell's editor is open, or closed. */
  editing(isOpen: boolean): Promise<void>;
  /** Until the cell at this place of the window is being edited. */
  doubleClick(x: number, y: number): Promise<void>;
  /** Types into what is selected, up to the Enter. */
  type(text: string): Promise<void>;
  typeInto(cell: string, text: string): Promise<void>;
  /** Copies or cuts what is selected; what other programs get of it. */
  copy(keys?: 'Control+c' | 'Control+x'): Promise<string>;
  /** What the grid holds in a range, as a copy of it gives. */
  copied(range: string): Promise<string[][]>;
  paste(text: string): Promise<void>;
  press(entry: string): Promise<void>;
  sidebar(): FrameLocator;
  dialog(): FrameLocator;
  toast(text: string | RegExp): Promise<void>;
  shot(name: string): Promise<void>;
  /** A grid draws as long as it is open, seen or not. */
  close(): Promise<void>;
}

interface Size {
  width: number;
  height: number;
}

const PERMISSIONS = ['clipboard-read', 'clipboard-write'];

async function select(page: Page, range: string): Promise<void> {
  const nameBox = page.locator('#grid input').first();
  // A workbook that is shown anew in between puts the box back: who sees that types the name again.
  const name = async () => {
    await nameBox.click();
    await nameBox.fill(range);
    await nameBox.press('Enter');
    await page.waitForFunction(selected, range, { timeout: LOOK });
  };
  await vi.waitFor(name, { timeout: PATIENCE });
}

/** Enter would take what is still suggested for the first letters of a formula. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  if (!text.startsWith('=')) return;
  await page.evaluate(drawn, 5);
  await page.locator('[data-u-comp=sheets-formula-editor]').waitFor({ state: 'hidden' });
}

/** Does what sends an edit, and waits for the server's answer. */
async function answered(page: Page, edit: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) => response.url().includes('/edit'));
  await edit();
  await answer;
}

const write = (page: Page, text: string) => page.evaluate((given) => navigator.clipboard.writeText(given), text);

const read = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function copy(page: Page, keys: string): Promise<string> {
  await write(page, NOTHING);
  // Each is true a little after it was said; what is copied may well be blank.
  await expect.poll(() => read(page)).toBe(NOTHING);
  await page.keyboard.press(keys);
  await expect.poll(() => read(page)).not.toBe(NOTHING);
  return read(page);
}

export async function openWindow(
  served: Served,
  user: string,
  viewport: Size = { width: 1280, height: 720 },
): Promise<Window> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const opened = await openPage({ viewport, permissions: PERMISSIONS });
  const { page } = opened;
  await page.goto(new URL(`/?as=${user}`, served.address).href);
  await page.waitForFunction(isReady);
  return {
    ...opened,
    select: (range) => select(page, range),
    place: () => page.locator('#grid input').first().inputValue(),
    async editing(isOpen) {
      await page.waitForFunction(isEditing, isOpen);
    },
    async doubleClick(x, y) {
      // A workbook that is shown anew in between takes the first click for one of before.
      const click = async () => {
        await page.mouse.dblclick(x, y);
        await page.waitForFunction(isEditing, true, { timeout: LOOK });
      };
      await vi.waitFor(click, { timeout: PATIENCE });
    },
    async openTab(name) {
      await page.locator('[data-u-comp=slide-tab-item]').getByText(name, { exact: true }).click();
      await page.waitForFunction(tabIsOpen, name);
    },
    type: (text) => type(page, text),
    async typeInto(cell, text) {
      await select(page, cell);
      await answered(page, async () => {
        await type(page, text);
        await page.keyboard.press('Enter');
      });
    },
    copy: (keys = 'Control+c') => copy(page, keys),
    async copied(range) {
      await select(page, range);
      const text = await copy(page, 'Control+c');
      return text.split('\n').map((line) => line.split('\t'));
    },
    async paste(text) {
      await write(page, text);
      await answered(page, () => page.keyboard.press('Control+v'));
    },
    async press(entry) {
      await page.getByRole('button', { name: /^(ขั้นตอน|Khanton)/ }).click();
      await page.locator('.menu-items').getByRole('button', { name: entry, exact: true }).click();
    },
    sidebar: () => page.frameLocator('#sidebar iframe'),
    dialog: () => page.frameLocator('dialog iframe'),
    toast: (text) => page.locator('.toast').getByText(text).first().waitFor(),
    async shot(name) {
      await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
    },
    close: () => closePages([opened.page]),
  };
}
