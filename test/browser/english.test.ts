// Every page in an English workbook: what it shows, says to screen readers and offers to choose from, without a Thai letter.
import type { Frame } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { GROUPS, PAGE_WORDS } from '../../src/words/menu';
import { FORM_WORDS } from '../../src/words/print';
import { RULE_WORDS } from '../../src/words/rules';
import { openWindow, type Window } from '../support/browser/window';
import { englishBook, LATIN_ROSTER } from '../support/english';
import { emptyBook, OWNER, run } from '../support/office';
import { type Served, serveBook } from '../support/served';

/** All texts and the attributes that speak, folded parts and choices too. */
const SHOWN = `[...document.querySelectorAll('body, body *')].flatMap((each) => [
  ...[...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && !/SCRIPT|STYLE/.test(each.tagName)).map((node) => node.data),
  ...['title', 'alt', 'placeholder', 'aria-label', 'value'].map((name) => each.getAttribute(name) || ''),
]).concat(document.title).filter((text) => text.trim() !== '')`;

const THAI = /[\u0e00-\u0e7f]/;
/** What is shown of Thai on purpose: examples of what clerks type, and of names. */
const EXAMPLES = Object.values(RULE_WORDS).flatMap(({ explain, example }) => [explain.en, example.en]);
const SHOW_THAI = [...EXAMPLES, 'Writes digits as Thai digits: 2556 becomes ๒๕๕๖.'];

const servers: Served[] = [];

async function windowOf(book: Workbook): Promise<Window> {
  const served = await serveBook(book);
  servers.push(served);
  return openWindow(served, OWNER);
}

async function thaiShown({ page }: Window): Promise<string[]> {
  const frame = page
    .frames()
    .filter((each) => each.url().includes('/panel/'))
    .at(-1) as Frame;
  const texts = (await frame.evaluate(SHOWN)) as string[];
  expect(texts.length).toBeGreaterThan(5);
  return texts.filter((text) => THAI.test(text) && !SHOW_THAI.includes(text));
}

afterAll(async () => {
  for (const served of servers) await served.stop();
});

describe('in an English workbook', () => {
  it('the panel shows reports, findings and outputs', async () => {
    const window = await windowOf(englishBook());
    await window.press(PAGE_WORDS.panel.menu.en);
    const panel = window.sidebar();
    await panel.getByRole('tab', { name: /^Findings/ }).waitFor();
    expect(await thaiShown(window)).toEqual([]);
    await panel.getByRole('tab', { name: /^Findings/ }).click();
    await panel.locator('.finding').first().waitFor();
    expect(await thaiShown(window)).toEqual([]);
    await panel.getByRole('tab').last().click();
    await panel.getByText(GROUPS['hand-in'].en).waitFor();
    expect(await thaiShown(window)).toEqual([]);
    await panel.getByRole('button', { name: 'Take the proposed targets' }).click();
    await panel.getByRole('alert').waitFor();
    await window.shot('english-panel');
    expect(await thaiShown(window)).toEqual([]);
  });

  it('help shows Thai in examples alone', async () => {
    const window = await windowOf(englishBook());
    await window.press(PAGE_WORDS.help.menu.en);
    await window.dialog().getByText('=STEP_STANDING(steps)').waitFor();
    await window.shot('english-help');
    expect(await thaiShown(window)).toEqual([]);
  });

  it('a roster is refused line by line', async () => {
    const window = await windowOf(englishBook());
    await window.press(PAGE_WORDS.roster.menu.en);
    const dialog = window.dialog();
    await dialog.locator('textarea').waitFor();
    expect(await thaiShown(window)).toEqual([]);
    await dialog.locator('textarea').fill(`${LATIN_ROSTER}\nNorth\tXX\tIota\tmain`);
    await dialog.locator('button').first().click();
    await dialog.getByRole('alert').getByText('line 10').waitFor();
    await window.shot('english-roster');
    expect(await thaiShown(window)).toEqual([]);
  });

  it('every form is printed', async () => {
    const window = await windowOf(englishBook());
    await window.press(PAGE_WORDS.print.menu.en);
    const dialog = window.dialog();
    for (const [form, { en }] of Object.entries(FORM_WORDS)) {
      const sheets = dialog.locator('.sheet');
      await sheets.first().evaluate((sheet) => sheet.setAttribute('data-seen', ''));
      await dialog.locator('select').first().selectOption(form);
      await dialog.locator('.sheet:not([data-seen])').first().waitFor();
      expect(await dialog.locator('select').first().textContent()).toContain(en);
      await window.shot(`english-print-${form}`);
      expect(await thaiShown(window), form).toEqual([]);
    }
  });
});

it('a workbook that is not in English shows Thai', async () => {
  const book = emptyBook();
  run(book, 'set-up', { province: 'Latinia', year: 2559, roster: LATIN_ROSTER });
  const window = await windowOf(book);
  await window.press(PAGE_WORDS.panel.menu.th);
  await window.sidebar().getByRole('tab').first().waitFor();
  expect(await thaiShown(window)).not.toEqual([]);
});
