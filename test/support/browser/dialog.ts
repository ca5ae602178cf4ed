// A dialog of the add-on as Google shows it: its page in a browser, its calls led to the built bundle and a workbook.
/// <reference lib="dom" />
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { addOnFor } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER } from '../office';

const STUB = `<script>google = { script: { run: new Proxy({}, { get: (run, name) => (...given) => {
  if (name.startsWith('with')) { run[name] = given[0]; return google.script.run; }
  const succeed = run.withSuccessHandler, fail = run.withFailureHandler;
  callAddOn(name, given).then(succeed, fail);
} }) } };</script>`;

export interface Dialog {
  /** Presses a menu entry, by its door, that opens a dialog. */
  open(book: Workbook, door: string, given?: unknown[]): Promise<void>;
}

/** Once for each page. */
export async function dialogsIn(page: Page): Promise<Dialog> {
  const file = join(mkdtempSync(join(tmpdir(), 'khanton-dialog-')), 'dialog.html');
  let shown: Workbook | null = null;
  await page.exposeFunction('callAddOn', (name: string, given: unknown[]) =>
    addOnFor(shown as Workbook, OWNER).call(name, given),
  );
  return {
    async open(book, door, given = []) {
      shown = book;
      const addOn = addOnFor(book, OWNER);
      addOn.call(door, given);
      const [dialog] = addOn.host.dialogs;
      if (!dialog) throw new Error(`${door} opens no dialog`);
      writeFileSync(file, dialog.html.content.replace('<head>', `<head>${STUB}`));
      await page.goto(pathToFileURL(file).href);
    },
  };
}
