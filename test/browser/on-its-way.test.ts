// Each page of the add-on runs in a browser after all that HtmlService is reported to do to it on its way.
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PAGES } from '../../scripts/pages.ts';
import { theBrowser } from '../support/browser/launch';
import { onItsWay } from '../support/shown/on-its-way';

/** Google's side, which takes every call and has not answered yet. */
const GOOGLE = `const runner = new Proxy({}, { get: (_, name) => (...given) => (name.startsWith('with') ? runner : undefined) });
window.google = { script: { run: runner, host: { close() {}, editor: { focus() {} } } } };`;

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await theBrowser();
  context = await browser.newContext();
  await context.addInitScript(GOOGLE);
});

afterAll(() => context?.close());

it.each(Object.keys(PAGES))('%s', async (name) => {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.route('**/*', (route) => {
    const html = readFileSync(new URL(`../../dist/${name}.html`, import.meta.url), 'utf8');
    return route.fulfill({ contentType: 'text/html', body: onItsWay(html) });
  });
  await page.goto('http://add-on.invalid/');
  await expect.poll(() => page.locator('#page').innerText()).toMatch(/[ก-๙]{3}/);
  await expect.poll(() => page.evaluate(() => document.fonts.check('16px Sarabun', 'ก'))).toBe(true);
  expect(faults).toEqual([]);
  await page.close();
});
