// The menu above the grid in low and in narrow windows: each of its entries can be reached, with the mouse and by keyboard.
/// <reference lib="dom" />
import { afterAll, expect, it } from 'vitest';
import { OWNER, phraeBook } from '../support/books/office';
import { seriousFaults } from '../support/browser/sound-page';
import { openWindow } from '../support/browser/window';
import { serveBook } from '../support/served/served';

const served = await serveBook(phraeBook());
afterAll(() => served.stop());

/** Of the entries those that are wholly seen. */
function seen(): string[] {
  const list = document.querySelector('.menu-items:not([hidden])') as HTMLElement;
  const edge = list.getBoundingClientRect();
  const [right, bottom] = [Math.min(edge.right, innerWidth), Math.min(edge.bottom, innerHeight)];
  const isIn = ({ left, top, right: end, bottom: foot }: DOMRect) =>
    left >= Math.max(0, edge.left) && top >= edge.top && end <= right && foot <= bottom;
  return [...list.querySelectorAll('button')]
    .filter((entry) => isIn(entry.getBoundingClientRect()))
    .map(({ textContent }) => textContent);
}

async function opened(width: number, height: number) {
  const { page } = await openWindow(served, OWNER, { width, height });
  await page.getByRole('button', { name: 'ขั้นตอน' }).click();
  const list = page.locator('.menu-items:visible');
  return { page, list, entries: await list.getByRole('button').allTextContents() };
}

it.each([1080, 800, 600])('all of it is seen in a window %i pixels high', async (height) => {
  const { page, entries } = await opened(1280, height);
  expect(entries.length).toBeGreaterThan(25);
  expect(await page.evaluate(seen)).toEqual(entries);
  await page.emulateMedia({ forcedColors: 'active' });
  // The grid is Univer's.
  expect(await seriousFaults(page, ['#grid'])).toEqual([]);
  await page.screenshot({ path: `out/screenshots/menu-${height}.png` });
});

it.each([
  [640, 400],
  [320, 640],
])('what does not fit into %i x %i comes into view with the wheel and with the keys', async (width, height) => {
  const { page, list, entries } = await opened(width, height);
  await list.hover();
  await page.mouse.wheel(0, 5000);
  await expect.poll(() => page.evaluate(seen)).toContain(entries.at(-1));
  for (const key of ['Home', ...entries.slice(1).map(() => 'ArrowDown')]) {
    await page.keyboard.press(key);
    const entry = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await page.evaluate(seen)).toContain(entry);
  }
  expect(
    await list
      .getByRole('button')
      .last()
      .evaluate((entry) => entry === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  expect(await page.evaluate(seen)).toContain(entries.at(-1));
});
