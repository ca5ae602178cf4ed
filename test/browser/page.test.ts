// The shared sheet in a real browser: the page opens, a menu entry is pressed, a refused entry is put back.
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXlsx } from '../../local/xlsx.ts';
import { launchBrowser } from '../support/browser';
import { LONG_CLERK, phraeBook, seen, tab } from '../support/office';
import { type Served, serveBook } from '../support/served';

const SCREENSHOTS = 'out/screenshots';
const book = phraeBook();
const download = async () => readXlsx(new Uint8Array(await (await served.get('/download')).arrayBuffer()));
const foreign: string[] = [];
const errors: string[] = [];
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  [served, browser] = await Promise.all([serveBook(book), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  page.on('request', (request) => {
    if (!/^(data:|blob:|http:\/\/127\.0\.0\.1:)/.test(request.url())) foreign.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(new URL(`/?as=${LONG_CLERK}`, served.address).href);
  await page.getByRole('button', { name: /^ขั้นตอน/ }).waitFor();
  await page.locator('#grid canvas').first().waitFor();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

it('opens as the clerk that was asked for', async () => {
  expect(await page.locator('#view-as').inputValue()).toBe(LONG_CLERK);
  await page.screenshot({ path: `${SCREENSHOTS}/page-opened.png` });
});

it('puts back what the clerk may not change, and says so', async () => {
  await page.locator('#entry').fill('ลองพิมพ์');
  await page.locator('#entry').press('Enter');
  await page.getByText('แก้ไขไม่ได้').waitFor();
  await page.screenshot({ path: `${SCREENSHOTS}/page-refused.png` });
  expect(seen(tab(await download(), 'เริ่มที่นี่'), 'A1')).toBe(seen(tab(book, 'เริ่มที่นี่'), 'A1'));
});

it('builds the summary from the menu and says so', async () => {
  await page.getByRole('button', { name: /^ขั้นตอน/ }).click();
  await page.getByRole('button', { name: 'สร้างสรุปจังหวัด' }).click();
  await page.getByText('สร้างสรุปจังหวัดแล้ว').waitFor();
  await page.screenshot({ path: `${SCREENSHOTS}/page-summary.png` });
  expect(seen(tab(await download(), 'สรุปจังหวัด'), 'A7')).toBe('เทศบาลเมืองแพร่');
});

it('asks no other host, and has no error of its own', () => {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
