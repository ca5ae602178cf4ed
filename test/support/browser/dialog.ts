// A page of the add-on as Google shows it, without a sheet around it: its calls are led to the built bundle and a workbook.
/// <reference lib="dom" />
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { addOnFor } from '../../../local/office.ts';
import type { AddOn } from '../../../local/runtime.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER } from '../books/office';
import { openPage } from './opened';

const STUB = `<script>google = { script: { host: { close() { pageClosed = true; } }, run: new Proxy({}, { get: (run, name) => (...given) => {
  if (name.startsWith('with')) { run[name] = given[0]; return google.script.run; }
  const succeed = run.withSuccessHandler, fail = run.withFailureHandler;
  callAddOn(name, given).then(succeed, fail);
} }) } };</script>`;

export interface Dialog {
  /** Presses a menu entry, by its door, that opens a dialog or the sidebar. */
  open(book: Workbook, door: string): Promise<void>;
}

/** How the page's calls go. */
export interface Calling {
  /** Who presses and calls. */
  user?: string;
  /** The moment of every execution, in milliseconds: the machine's without it. */
  now?: number;
  /** Milliseconds that each service call takes, by its name: none without it. */
  costOf?(name: string): number;
  /** Before each call of the page's; it may take its time, or throw. */
  before?(name: string, given: readonly unknown[]): Promise<void>;
}

/** An execution whose clock goes on with its calls alone. */
function slowly(book: Workbook, user: string, costOf: (name: string) => number): AddOn {
  let now = Date.now();
  const addOn = addOnFor(book, user, 'FULL', { now: () => now });
  addOn.host.beforeCall = (name) => {
    now += costOf(name);
  };
  return addOn;
}

/** Once for each page. */
export async function dialogsIn(page: Page, { user = OWNER, now, costOf, before }: Calling = {}): Promise<Dialog> {
  const at = now === undefined ? {} : { now: () => now };
  const file = join(mkdtempSync(join(tmpdir(), 'khanton-dialog-')), 'dialog.html');
  let shown: Workbook | null = null;
  await page.exposeFunction('callAddOn', async (name: string, given: unknown[]) => {
    await before?.(name, given);
    const book = shown as Workbook;
    return (costOf ? slowly(book, user, costOf) : addOnFor(book, user, 'FULL', at)).call(name, given);
  });
  return {
    async open(book, door) {
      shown = book;
      const addOn = addOnFor(book, user, 'FULL', at);
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

async function alone(book: Workbook, door: string, width: number, calling?: Calling): Promise<Page> {
  const { page } = await openPage({ viewport: { width, height: 640 } });
  await (await dialogsIn(page, calling)).open(book, door);
  return page;
}

/** The panel of a workbook, in a page of its own. */
export const panelOf = (book: Workbook, calling?: Calling): Promise<Page> =>
  alone(book, 'menu_open_panel', SIDEBAR, calling);

/** The self-check's, which stands in the sidebar too. */
export const selfCheckOf = (book: Workbook, user?: string): Promise<Page> =>
  alone(book, 'menu_open_self_check', SIDEBAR, user === undefined ? {} : { user });

/** Who may change what, likewise. */
export const accessOf = (book: Workbook, user?: string, calling: Calling = {}): Promise<Page> =>
  alone(book, 'menu_open_access', SIDEBAR, user === undefined ? calling : { ...calling, user });

export const dialogOf = (
  book: Workbook,
  id: 'help' | 'import' | 'tidy' | 'change_lao' | 'print' | 'overview' | 'access' | 'self_check',
  calling?: Calling,
): Promise<Page> => alone(book, `menu_open_${id}`, 720, calling);
