// The last sheet of a form: the comparison of a month needs just one, and the definitions below the target lists do not stand on it alone.
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { emptyBook, JULY_DATE, phraeBook, rowOf, run, setUpBook, tab, type } from '../support/books/office';
import { openPage } from '../support/browser/opened';
import { openPrinted, thaiDigits } from '../support/browser/printed';
import { manyLaos, rosterText } from '../support/provinces/many-laos';
import { JULY, ROUNDS } from '../support/provinces/province';

let page: Page;
beforeAll(async () => {
  page = (await openPage({ viewport: { width: 1200, height: 1200 } })).page;
});

/** CSS pixels in a point. */
const POINT = 96 / 72;

function inEnglish(book: Workbook): Workbook {
  const settings = tab(book, 'การตั้งค่า');
  type(book, settings, `B${rowOf(settings, 'ภาษา') + 1}`, 'en');
  return book;
}

/** Of each sheet its height, the size of its smallest letters in points, its six lines, and what does not fit into its place. */
function sheets() {
  return page.evaluate((point) => {
    const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: Element) =>
      clientWidth > 0 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1);
    return Array.from(document.querySelectorAll<HTMLElement>('.preview .sheet'), (sheet) => ({
      height: sheet.getBoundingClientRect().height,
      smallest:
        Math.min(
          ...Array.from(sheet.querySelectorAll('td, th, .note'), (place) =>
            parseFloat(getComputedStyle(place).fontSize),
          ),
        ) / point,
      tables: sheet.querySelectorAll('table').length,
      lines: sheet.querySelectorAll('table.lines tr').length,
      cut: Array.from(sheet.querySelectorAll('.body, td, th, p, h1, h2')).filter(isCut).length,
    }));
  }, POINT);
}

describe('the comparison of July 2556', () => {
  it.each<[string, () => Workbook]>([
    ['in Thai', phraeBook],
    ['in Thai, in Thai digits', () => thaiDigits(phraeBook())],
    ['in English', () => inEnglish(phraeBook())],
    ['in English, in Thai digits', () => inEnglish(thaiDigits(phraeBook()))],
  ])('%s: all on one sheet of A4, in letters as large as ever', async (_, make) => {
    await openPrinted(page, make(), 'comparison', { round: JULY_DATE });
    const all = await sheets();
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ tables: 4, lines: 6, cut: 0 });
    expect(all[0]?.height).toBeCloseTo((297 * 96) / 25.4, 0);
    expect(all[0]?.smallest).toBeGreaterThanOrEqual(9.5);
  });

  it('goes on to a second sheet where too many have fallen, on its side as it always was', async () => {
    const laos = manyLaos(60, 3).map((lao) => ({
      ...lao,
      cells: ROUNDS.map((_, round) => (round === JULY ? 4 : 5)),
    }));
    await openPrinted(page, setUpBook({ province: 'แพร่', year: 2556, roster: rosterText(laos) }), 'comparison', {
      round: JULY_DATE,
    });
    const all = await sheets();
    expect(all.length).toBeGreaterThan(1);
    for (const { height, cut } of all) expect([Math.round(height), cut]).toEqual([Math.round((210 * 96) / 25.4), 0]);
  });
});

/** Of each sheet how many rows each of its tables has, and whether the definitions stand on it. */
function lists() {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('.preview .sheet'), (sheet) => ({
      rows: Array.from(sheet.querySelectorAll('table'), (table) => table.querySelectorAll('tbody tr').length),
      hasDefinitions: Array.from(sheet.querySelectorAll('.note')).some(({ textContent }) =>
        (textContent ?? '').includes('หมายถึง'),
      ),
    })),
  );
}

describe('the definitions below the target lists', () => {
  it.each([
    ['of the province', 'targets', {}],
    ['with what explains the figures', 'targets', { explained: true }],
    ['of a district, which nobody signs', 'packet', { district: 'อำเภอ1' }],
  ])('%s: however many are listed, three rows of the table stand above them', async (_, form, options) => {
    // A sheet holds 21 rows, the definitions need the room of eight: some of these counts end in it, whatever the opening takes.
    for (let count = 12; count < 44; count += 3) {
      const laos = manyLaos(count, 1).map((lao, index) => ({
        ...lao,
        target: index < 5 ? ('main' as const) : ('secondary' as const),
      }));
      const book = emptyBook();
      run(book, 'set-up', { province: 'แพร่', year: 2556, roster: rosterText(laos) });
      await openPrinted(page, book, form, options);
      const defining = (await lists()).filter(({ hasDefinitions }) => hasDefinitions);
      expect(defining).toHaveLength(1);
      expect(defining[0]?.rows.at(-1) ?? 0, `${count} listed`).toBeGreaterThanOrEqual(3);
    }
  });
});
