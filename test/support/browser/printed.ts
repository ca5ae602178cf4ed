// A form in a browser as the printer sees it: the file that the command line writes, laid out with its own fonts.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { printFile } from '../../../local/print-file.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { rowOf, run, tab, type } from '../books/office';

const FOLDER = mkdtempSync(join(tmpdir(), 'khanton-printed-'));

/** Returns the HTML of the command. `options`: more of its own, such as the round. */
export async function openPrinted(page: Page, book: Workbook, form: string, options: object = {}): Promise<string> {
  const printed = run(book, 'print', { form, ...options }) as { html: string };
  const file = join(FOLDER, `${form}.html`);
  writeFileSync(file, printFile(printed));
  await page.goto(pathToFileURL(file).href);
  await page.evaluate(() => document.fonts.ready);
  await page.emulateMedia({ media: 'print' });
  return printed.html;
}

/** The same workbook, with Thai digits on what it prints. */
export function thaiDigits(book: Workbook): Workbook {
  const settings = tab(book, 'การตั้งค่า');
  type(book, settings, `B${rowOf(settings, 'ตัวเลขในรายงาน') + 1}`, 'thai');
  return book;
}
