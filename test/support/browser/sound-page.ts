// A page as it must be at any width: no fault of accessibility, no text that is cut off, nothing that stands out sideways.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string | null;
  nodes: { html: string }[];
}

/** What axe finds, of any weight, with the elements. */
export async function faults(
  where: Page | Frame,
  except: readonly string[] = [],
  impacts?: readonly string[],
): Promise<string[]> {
  await where.evaluate(AXE);
  const exclude = JSON.stringify(except.map((selector) => [selector]));
  const { violations } = (await where.evaluate(
    `axe.run({ include: [['html']], exclude: ${exclude} }, { resultTypes: ['violations'], iframes: false })`,
  )) as { violations: Violation[] };
  const counted = violations.filter(({ impact }) => !impacts || impacts.includes(impact ?? ''));
  return counted.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** What axe holds to be serious or worse: of a page that is not all ours. */
export async function seriousFaults(where: Page | Frame, except: readonly string[] = []): Promise<string[]> {
  return faults(where, except, ['serious', 'critical']);
}

/** Texts that are cut off sideways or stand out of the page. */
const CLIPPED = `[...document.querySelectorAll('main *')].filter((each) => each.children.length === 0
  && !each.closest('.unseen') && each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1 && !['TEXTAREA', 'INPUT', 'SELECT', 'OPTION', 'PROGRESS'].includes(each.tagName))
  .map((each) => each.textContent)`;

/** Nothing is cut off, and nothing stands out sideways. */
export async function fits(page: Frame, shot: string): Promise<void> {
  expect(await page.evaluate(CLIPPED), shot).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), shot).toBe(true);
}

/** Takes a picture, and expects nothing wrong. */
export async function check(page: Frame, shot: string): Promise<void> {
  await page.page().screenshot({ path: `out/screenshots/${shot}.png` });
  expect(await faults(page), shot).toEqual([]);
  await fits(page, shot);
}
