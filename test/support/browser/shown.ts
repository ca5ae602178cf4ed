// What a page shows, says to screen readers and offers to choose from, folded parts too: its texts, and the attributes that speak.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const SHOWN = `[...document.querySelectorAll('body, body *')].flatMap((each) => [
  ...[...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && !/SCRIPT|STYLE/.test(each.tagName)).map((node) => node.data),
  ...['title', 'alt', 'placeholder', 'aria-label'].map((name) => each.getAttribute(name) || ''),
  each.tagName === 'INPUT' && /^(?:button|submit|text|)$/.test(each.type) ? each.value : '',
]).concat(document.title).filter((text) => text.trim() !== '')`;

/** In a page of the add-on's that stands alone, or beside the sheet. */
export async function shownOn(page: Page): Promise<string[]> {
  const beside = page.frames().filter((each) => each.url().includes('/panel/'));
  const texts = (await (beside.at(-1) ?? page).evaluate(SHOWN)) as string[];
  expect(texts.length).toBeGreaterThan(5);
  return texts;
}

/** What stands in text that wraps: no attribute, no choice of a list. */
const WRAPPING = `[...document.querySelectorAll('body *:not(option):not(script):not(style):not(textarea)')].flatMap((each) =>
  [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data)).filter((text) => text.trim() !== '')`;

export async function wrappingOn(page: Page): Promise<string[]> {
  const beside = page.frames().filter((each) => each.url().includes('/panel/'));
  return (await (beside.at(-1) ?? page).evaluate(WRAPPING)) as string[];
}
