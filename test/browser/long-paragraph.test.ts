// A paragraph of a letter that is longer than a page goes on on the next one, line by line: nothing is clipped, lost, or said twice.
/// <reference lib="dom" />
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { printFile } from '../../local/print-file.ts';
import { phraeBook, run } from '../support/books/office';
import { openPage } from '../support/browser/opened';

const FOLDER = mkdtempSync(join(tmpdir(), 'khanton-long-'));
const SENTENCE = 'จังหวัดได้ตรวจสอบผลการดำเนินงานของทุกอำเภอแล้ว รวม 83 แห่ง ';

it.each([
  ['of sentences', SENTENCE.repeat(60).trim()],
  ['without any blank', 'จังหวัดได้ตรวจสอบผลการดำเนินงาน'.repeat(110)],
])('%s fills its pages', async (_, text) => {
  const printed = run(phraeBook(), 'print', { form: 'memo' }) as { html: string };
  const html = printed.html.replace(/(<p class="paragraph"><span class="cell"><span class="said">)[^<]*/, `$1${text}`);
  expect(html).toContain(text);
  const { page } = await openPage({ viewport: { width: 1000, height: 1200 } });
  const file = join(FOLDER, 'letter.html');
  writeFileSync(file, printFile({ ...printed, html }));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => document.fonts.ready);
  await page.emulateMedia({ media: 'print' });
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/long-${text.length}.png`, fullPage: true });
  const sheets = await page.evaluate(() =>
    Array.from(document.querySelectorAll('.preview .sheet'), (sheet) => {
      const body = sheet.querySelector('.body') as HTMLElement;
      const lines = Array.from(sheet.querySelectorAll('.one-line'));
      return {
        overhang: sheet.getBoundingClientRect().height - (297 * 96) / 25.4,
        number: (sheet.querySelector('footer') as HTMLElement).textContent,
        widest: Math.max(...lines.map((line) => line.scrollWidth - line.clientWidth), 0),
        lines: lines.length,
        isBelow: (body.firstElementChild as Element).getBoundingClientRect().top >= body.getBoundingClientRect().top,
        text: lines.map(({ textContent }) => textContent).join(''),
      };
    }),
  );
  expect(
    sheets
      .map(({ text: said }) => said)
      .join('')
      .replaceAll('\u00a0', ' '),
  ).toBe(text);
  expect(sheets.filter(({ lines }) => lines > 0).length).toBeGreaterThan(1);
  for (const { overhang, widest, isBelow } of sheets)
    expect([overhang < 2, widest <= 1, isBelow]).toEqual([true, true, true]);
  expect(sheets.slice(1).map(({ number }) => number)).toEqual(sheets.slice(1).map((__, index) => `- ${index + 2} -`));
});
