// A person at the page: opens it, goes to cells, types, presses entries, reads what the grid shows.
import { mkdirSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Served } from './served';

const SCREENSHOTS = 'out/screenshots';
/** What leaves this machine would be a mistake. */
const HERE = /^(data:|blob:|http:\/\/127\.0\.0\.1:)/;

/** What the clipboard holds until something has been copied. */
const NOTHING = 'nothing has been copied';

export interface Window {
  page: Page;
  /** Requests to other hosts, and errors that nobody caught. */
  foreign: string[];
  errors: string[];
  /** Brings a tab before the eyes. */
  openTab(name: string): Promise<void>;
  /** Selects a cell or range, `F5` or `C3:E7`, by the box that names it. */
  select(range: string): Promise<void>;
  typeInto(cell: string, text: string): Promise<void>;
  /** What the grid holds in a range, as a copy of it gives. */
  copied(range: string): Promise<string[][]>;
  paste(text: string): Promise<void>;
  press(entry: string): Promise<void>;
  sidebar(): FrameLocator;
  dialog(): FrameLocator;
  toast(text: string | RegExp): Promise<void>;
  shot(name: string): Promise<void>;
}

interface Size {
  width: number;
  height: number;
}

export async function openWindow(
  browser: Browser,
  served: Served,
  user: string,
  viewport: Size = { width: 1280, height: 720 },
): Promise<Window> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  // Below the time of a test, so that what was waited for is named.
  page.setDefaultTimeout(12_000);
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!HERE.test(request.url())) foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(new URL(`/?as=${user}`, served.address).href);
  await page.locator('body[data-ready=true]').waitFor();
  const nameBox = page.locator('#grid input').first();
  const select = async (range: string) => {
    await page.bringToFront();
    await nameBox.click();
    await nameBox.fill(range);
    await nameBox.press('Enter');
    // The grid takes the focus back by and by.
    await page.waitForTimeout(250);
  };
  return {
    page,
    foreign,
    errors,
    select,
    async openTab(name) {
      await page.locator('[data-u-comp=slide-tab-item]').getByText(name, { exact: true }).click();
      await page.waitForTimeout(250);
    },
    async typeInto(cell, text) {
      await select(cell);
      const answered = page.waitForResponse((response) => response.url().includes('/edit'));
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await answered;
      await page.waitForTimeout(150);
    },
    async copied(range) {
      await select(range);
      await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(NOTHING)})`);
      await page.keyboard.press('Control+c');
      const read = () => page.evaluate('navigator.clipboard.readText()') as Promise<string>;
      // Copying takes its time, and what is copied may well be blank.
      let text = NOTHING;
      for (let tries = 0; tries < 50 && text === NOTHING; tries++) {
        await page.waitForTimeout(50);
        text = await read();
      }
      return text.split('\n').map((line) => line.split('\t'));
    },
    async paste(text) {
      await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
      const answered = page.waitForResponse((response) => response.url().includes('/edit'));
      await page.keyboard.press('Control+v');
      await answered;
      await page.waitForTimeout(150);
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
  };
}
