// A page of the add-on as Google shows it, without a sheet around it: its calls are led to the built bundle and a workbook.
/// <reference lib="dom" />
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { addOnFor } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER } from '../books/office';
import { openPage } from './opened';

const STUB = `<script>google = { script: { run: new Proxy({}, { get: (run, name) => (...given) => {
  if (name.startsWith('with')) { run[name] = given[0]; return google.script.run; }
  const succeed = run.withSuccessHandler, fail = run.withFailureHandler;
  callAddOn(name, given).then(succeed, fail);
} }) } };</script>`;

export interface Dialog {
  /** Presses a menu entry, by its door, that opens a dialog or the sidebar. */
  open(book: Workbook, door: string): Promise<void>;
}

/** Once for each page. */
/** `user`: who presses and calls. */
export async function dialogsIn(page: Page, user: string = OWNER): Promise<Dialog> {
  const file = join(mkdtempSync(join(tmpdir(), 'khanton-dialog-')), 'dialog.html');
  let shown: Workbook | null = null;
  await page.exposeFunction('callAddOn', (name: string, given: unknown[]) =>
    addOnFor(shown as Workbook, user).call(name, given),
  );
  return {
    async open(book, door) {
      shown = book;
      const addOn = addOnFor(book, user);
      addOn.call(door, []);
      const html = addOn.host.sidebar ?? addOn.host.dialogs[0]?.html;
      if (!html) throw new Error(`${door} opens no page`);
      writeFileSync(file, html.content.replace('<head>', `<head>${STUB}`));
      await page.goto(pathToFileURL(file).href);
    },
  };
}

/** The sidebar is as wide as this everywhere. */
const SIDEBAR = 300;

async function alone(book: Workbook, door: string, width: number, user?: string): Promise<Page> {
  const { page } = await openPage({ viewport: { width, height: 640 } });
  await (await dialogsIn(page, user)).open(book, door);
  return page;
}

/** The panel of a workbook, in a page of its own. */
export const panelOf = (book: Workbook): Promise<Page> => alone(book, 'menu_open_panel', SIDEBAR);

/** The self-check's, which stands in the sidebar too. */
export const selfCheckOf = (book: Workbook, user?: string): Promise<Page> =>
  alone(book, 'menu_open_self_check', SIDEBAR, user);

/** Who may change what, likewise. */
export const accessOf = (book: Workbook, user?: string): Promise<Page> =>
  alone(book, 'menu_open_access', SIDEBAR, user);

export const dialogOf = (book: Workbook, id: 'help' | 'roster' | 'print'): Promise<Page> =>
  alone(book, `menu_open_${id}`, 720);
