// The steps that the help shows: those that the workbook declares, in its language; those of the letters where it declares none, or cannot be read.
import { describe, expect, it } from 'vitest';
import { PLAN_HELP, PLAN_STEPS } from '../../src/indicators/community-plan/plan-help-words';
import { HELP_PAGE } from '../../src/words/pages/help-page';
import { emptyBook, phraeBook, setUpBook } from '../support/books/office';
import { dialogOf } from '../support/browser/dialog';

const SCREENSHOTS = 'out/screenshots';

const declared = (language: 'th' | 'en') =>
  setUpBook({
    ...{ province: 'แพร่', year: 2569, language },
    indicators: 'id\tkind\tname\tsteps\tpass\n1.6\tsteps\tLocal plans\t7\t5',
    roster: 'district\ttype\tname\ttarget\nลอง\tSAO\tอบต.ข\tmain',
  });

describe('the help', () => {
  it.each([
    { language: 'th', passed: 'นับว่าผ่านเมื่อผ่านขั้น 5 ขึ้นไป', seventh: 'ขั้นที่ 7' },
    { language: 'en', passed: 'Counted as passed: step 5 or a higher one', seventh: 'Step 7' },
  ] as const)('has the steps that the tab declares, in $language', async ({ language, passed, seventh }) => {
    const help = await dialogOf(declared(language), 'help');
    await help.getByText(passed, { exact: true }).waitFor();
    const section = help.locator('#steps');
    expect(await section.locator('h2').innerText()).toBe(HELP_PAGE.declared[language]);
    expect(await section.locator('h3').count()).toBe(2);
    await section.getByText(seventh, { exact: true }).waitFor();
    expect(await section.innerText()).not.toContain(PLAN_HELP.ofLetters[language]);
    await section.screenshot({ path: `${SCREENSHOTS}/help-steps-${language}.png` });
  });

  it.each([
    ['where there is no such tab', phraeBook],
    ['where nothing can be read', emptyBook],
  ])('has those of the letters %s', async (_, book) => {
    const help = await dialogOf(book(), 'help');
    await help.getByText(PLAN_HELP.ofLetters.th, { exact: true }).waitFor();
    expect(await help.locator('#steps h2').innerText()).toBe(PLAN_HELP.steps.th);
    expect(await help.locator('#steps dt').count()).toBe(PLAN_STEPS.length);
  });
});
