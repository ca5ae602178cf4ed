// Every page in an English workbook: what it shows, says to screen readers and offers to choose from, without a Thai letter.
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FORMS } from '../../src/commands/printing/forms';
import { ruleWords } from '../../src/indicators/findings/findings-said';
import { GROUPS, PAGE_WORDS } from '../../src/words/commands/menu';
import { englishBook, LATIN_LIST, LATIN_ROSTER } from '../support/books/english';
import { emptyBook, OWNER, run, tab, type } from '../support/books/office';
import { dialogOf, panelOf } from '../support/browser/dialog';
import { shownOn } from '../support/browser/shown';
import { openWindow } from '../support/browser/window';
import { serveBook } from '../support/served/served';

const SCREENSHOTS = 'out/screenshots';
const THAI = /[\u0e00-\u0e7f]/;
/** What is shown of Thai on purpose: examples of what clerks type, and of names. */
const EXAMPLES = Object.values(ruleWords()).flatMap(({ explain, example }) => [explain.en, example.en]);
const SHOW_THAI = [...EXAMPLES, 'Writes digits as Thai digits: 2556 becomes ๒๕๕๖.'];

async function thaiShown(page: Page): Promise<string[]> {
  return (await shownOn(page)).filter((text) => THAI.test(text) && !SHOW_THAI.includes(text));
}

describe('in an English workbook', () => {
  it('the panel shows reports, findings and outputs', async () => {
    const served = await serveBook(englishBook());
    onTestFinished(served.stop);
    const window = await openWindow(served, OWNER);
    await window.page.getByRole('button', { name: /^Khanton/ }).click();
    for (const { menu } of Object.values(PAGE_WORDS))
      await window.page.locator('.menu-items').getByRole('button', { name: menu.en, exact: true }).waitFor();
    await window.page
      .locator('.menu-items')
      .getByRole('button', { name: PAGE_WORDS.panel.menu.en, exact: true })
      .click();
    const panel = window.sidebar();
    await panel.getByRole('tab', { name: /^Findings/ }).waitFor();
    await window.select('B4:C6');
    await window.page.keyboard.press('Shift+F10');
    await window.page.getByRole('menu', { name: 'What can be done here' }).waitFor();
    const entries = await window.page.getByRole('menuitem').allTextContents();
    expect(entries.length).toBeGreaterThan(15);
    expect(entries.filter((entry) => THAI.test(entry))).toEqual([]);
    await window.page.keyboard.press('Escape');
    expect(await thaiShown(window.page)).toEqual([]);
    await panel.getByRole('tab', { name: /^Findings/ }).click();
    await panel.locator('.finding').first().waitFor();
    expect(await thaiShown(window.page)).toEqual([]);
    await panel.getByRole('tab').last().click();
    await panel.getByText(GROUPS['hand-in'].en).waitFor();
    expect(await thaiShown(window.page)).toEqual([]);
    await panel.getByRole('button', { name: 'Apply proposed targets' }).click();
    await panel.getByRole('alert').waitFor();
    await window.shot('english-panel');
    expect(await thaiShown(window.page)).toEqual([]);
  });

  it('help shows Thai in examples alone', async () => {
    const help = await dialogOf(englishBook(), 'help');
    await help.getByText('=STEP_STANDING(steps, highest)').waitFor();
    await help.screenshot({ path: `${SCREENSHOTS}/english-help.png` });
    expect(await thaiShown(help)).toEqual([]);
  });

  it('a roster is refused line by line', async () => {
    const dialog = await dialogOf(englishBook(), 'import');
    await dialog.locator('textarea').waitFor();
    expect(await thaiShown(dialog)).toEqual([]);
    await dialog.locator('textarea').fill(`${LATIN_ROSTER}\nNorth\tXX\tIota\tmain`);
    await dialog.getByLabel("It is the province's roster of LAOs").check();
    await dialog.getByRole('button', { name: 'Bring in', exact: true }).click();
    await dialog.getByRole('alert').getByText('line 10').waitFor();
    await dialog.screenshot({ path: `${SCREENSHOTS}/english-roster.png` });
    expect(await thaiShown(dialog)).toEqual([]);
  });

  it('a list of results is shown first, and taken back', async () => {
    const dialog = await dialogOf(englishBook(), 'import');
    await dialog.getByLabel('List', { exact: true }).fill(LATIN_LIST);
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await dialog.getByRole('heading', { name: 'What would change' }).waitFor();
    await dialog.screenshot({ path: `${SCREENSHOTS}/english-import.png` });
    expect(await thaiShown(dialog)).toEqual([]);
    await dialog.getByRole('button', { name: /^Bring in cells: \d/ }).click();
    await dialog.getByText(/^Cells written/).waitFor();
    await dialog.getByRole('button', { name: 'Undo' }).click();
    await dialog.getByText(/^Cells as they were before/).waitFor();
    expect(THAI.test(await dialog.locator('main').innerText())).toBe(false);
  });

  it('what could be tidied is shown', async () => {
    const book = englishBook();
    type(book, tab(book, 'North'), 'E3', 'step 3');
    const dialog = await dialogOf(book, 'tidy');
    await dialog.getByRole('heading', { name: 'What would change' }).waitFor();
    await dialog.screenshot({ path: `${SCREENSHOTS}/english-tidy.png` });
    expect(await thaiShown(dialog)).toEqual([]);
  });

  it('what becomes of a LAO that changes is asked, and shown', async () => {
    const dialog = await dialogOf(englishBook(), 'change_lao');
    const choose = (name: string, choice: string) =>
      dialog.getByRole('combobox', { name, exact: true }).selectOption(choice);
    for (const kind of ['Moved to another district', 'Merged', 'Opened', 'Split', 'Closed']) {
      await dialog.getByRole('radio', { name: kind }).check();
      await choose('District', 'North');
      expect(await thaiShown(dialog), kind).toEqual([]);
    }
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await dialog.getByRole('alert').getByText('Choose the district and the LAO first').waitFor();
    await choose('LAO', 'Corda');
    await dialog.getByLabel(/^Day/).fill('15 June 2016');
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await dialog.getByRole('row', { name: /^SAOs/ }).waitFor();
    await dialog.screenshot({ path: `${SCREENSHOTS}/english-change-lao.png` });
    expect(await thaiShown(dialog)).toEqual([]);
  });

  it('every form is printed', async () => {
    const dialog = await dialogOf(englishBook(), 'print');
    for (const [form, { named }] of Object.entries(FORMS)) {
      const sheets = dialog.locator('.sheet');
      await sheets.first().evaluate((sheet) => sheet.setAttribute('data-seen', ''));
      await dialog.locator('select').first().selectOption(form);
      await dialog.locator('.sheet:not([data-seen])').first().waitFor();
      expect(await dialog.locator('select').first().textContent()).toContain(named().en);
      await dialog.screenshot({ path: `${SCREENSHOTS}/english-print-${form}.png` });
      expect(await thaiShown(dialog), form).toEqual([]);
    }
  });
});

it('a workbook that is not in English shows Thai', async () => {
  const book = emptyBook();
  run(book, 'set-up', { province: 'Latinia', year: 2559, roster: LATIN_ROSTER });
  const panel = await panelOf(book);
  await panel.getByRole('tab').first().waitFor();
  expect(await thaiShown(panel)).not.toEqual([]);
});
