// The pictures of the guides: each is taken from the add-on as it is, with what it shows.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { printFile } from '../../../local/print-file.ts';
import { COMMAND_NAMES } from '../../../src/words/commands/command-names';
import { PAGE_WORDS } from '../../../src/words/commands/menu';
import { LONG_CLERK, OWNER, phraeBook, run, tab } from '../books/office';
import { dialogsIn } from '../browser/dialog';
import { openPage } from '../browser/opened';
import { openWindow, type Window } from '../browser/window';
import { serveBook } from '../served/served';
import { aJulyBook, JULY, NOW } from './july-book';
import { shownIn, shownOn } from './shown';

export interface Taken {
  png: Uint8Array;
  shown: string[];
}

interface Of {
  user?: string;
  width?: number;
  height?: number;
}

/** A page of the add-on alone, as long as it is, or its upper part. */
async function page(door: string, { user = OWNER, width = 300, height }: Of, act?: (page: Page) => Promise<void>) {
  const { page: opened } = await openPage({ viewport: { width, height: height ?? 200 }, deviceScaleFactor: 1.5 });
  await opened.clock.setFixedTime(NOW);
  await (await dialogsIn(opened, { user, now: NOW })).open(aJulyBook(), `menu_open_${door}`);
  await opened.locator('main').waitFor();
  await opened.waitForFunction("!document.querySelector('[aria-busy=true], progress')");
  await act?.(opened);
  await opened.mouse.move(0, 0);
  const png = await opened.screenshot({ fullPage: height === undefined, animations: 'disabled' });
  return { png, shown: await shownIn(opened.mainFrame()) };
}

/** The shared sheet with a tab open, up to a height that shows what is spoken of. */
async function sheet(
  name: string,
  { user = OWNER, width = 1280, height = 560 }: Of,
  act?: (window: Window) => Promise<void>,
) {
  const book = aJulyBook();
  const served = await serveBook(book);
  try {
    const window = await openWindow(served, user, { width, height });
    await window.openTab(name);
    await act?.(window);
    await expect.poll(() => window.page.locator('.toast:visible').count()).toBe(0);
    const frames = window.page.frames();
    const texts = await Promise.all(frames.map(shownIn));
    const png = await window.page.screenshot({ animations: 'disabled' });
    return { png, shown: [...shownOn(tab(book, name)), ...texts.flat()] };
  } finally {
    await served.stop();
  }
}

/** As it was published: before anything was typed for the other pictures. */
async function paper(form: string): Promise<Taken> {
  const { page: opened } = await openPage({ viewport: { width: 1200, height: 850 } });
  const file = join(mkdtempSync(join(tmpdir(), 'khanton-picture-')), `${form}.html`);
  writeFileSync(file, printFile(run(phraeBook(), 'print', { form, round: JULY, now: '2556-07-05T09:00' })));
  await opened.goto(pathToFileURL(file).href);
  await opened.evaluate(() => document.fonts.ready);
  const first = opened.locator('.sheet').first();
  return { png: await first.screenshot(), shown: await shownIn(opened.mainFrame()) };
}

const th = (words: { th: string } | undefined) => (words as { th: string }).th;

async function withFindings(window: Window): Promise<void> {
  await window.press(th(PAGE_WORDS.panel.menu));
  const panel = window.sidebar();
  await panel.getByRole('tab').nth(1).click();
  await panel.getByRole('button', { name: 'F12' }).first().click();
  await expect.poll(window.place).toBe('F12');
}

/** In the order in which the guides show them. */
export const PICTURES: Readonly<Record<string, () => Promise<Taken>>> = {
  sheet: () => sheet('เมืองแพร่', { height: 720 }, withFindings),
  'clerk-tab': () => sheet('ลอง', { user: LONG_CLERK, width: 1000, height: 420 }),
  'clerk-panel': () => page('panel', { user: LONG_CLERK, height: 600 }),
  receipt: () => page('panel', { user: LONG_CLERK, height: 700 }, handedIn),
  board: () => sheet('กระดาน', { height: 460 }),
  'province-panel': () => page('panel', { height: 760 }, opensDistrict),
  import: () => page('import', { width: 720, height: 600 }, previewed),
  'change-lao': () => page('change_lao', { width: 720, height: 600 }, upgraded),
  print: () => page('print', { width: 900, height: 700 }),
  'print-summary': () => paper('summary'),
  overview: () => page('overview', { width: 900, height: 880 }),
  access: () => page('access', { height: 700 }),
  'self-check': () => page('self_check', { height: 560 }),
};

async function opensDistrict(opened: Page): Promise<void> {
  const district = opened.locator('details', { hasText: 'เด่นชัย' }).first();
  await district.locator('summary').click();
  await district.getByRole('button').first().waitFor();
}

async function handedIn(opened: Page): Promise<void> {
  await opened
    .getByRole('button', { name: th(COMMAND_NAMES['hand-in']) })
    .first()
    .click();
  await opened.locator('textarea').first().fill('รอผลประชาคมหนึ่งแห่ง');
  await opened.locator('textarea').first().press('Tab');
  await opened.keyboard.press('Enter');
  await opened
    .getByRole('article', { name: /ลอง$/ })
    .evaluate((receipt) => receipt.scrollIntoView({ block: 'center' }));
}

const LIST = [
  ['อำเภอ', 'ชื่อ อปท.', '1 ก.ค. 2556'],
  ['สอง', 'ทต.ห้วยหม้าย', '5'],
  ['สอง', 'อบต.เตาปูน', '๕'],
  ['สอง', 'อบต.แดนชุมพล', 'มาก'],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

async function previewed(opened: Page): Promise<void> {
  await opened.locator('textarea').first().fill(LIST);
  await opened.getByRole('button', { name: /^ดูก่อน/ }).click();
  await opened.locator('input[type=checkbox]').nth(1).waitFor();
}

async function upgraded(opened: Page): Promise<void> {
  await opened.getByRole('radio').first().waitFor();
  await opened.keyboard.press('Space');
  for (const choice of ['ลอง', 'อบต.ปากกาง']) {
    await opened.keyboard.press('Tab');
    await opened.locator('select:focus').selectOption(choice);
  }
  for (let field = 0; field < 3; field++) await opened.keyboard.press('Tab');
  await opened.keyboard.type('15 ก.ค. 2556');
  await opened.keyboard.press('Tab');
  await opened.keyboard.press('Enter');
  await opened.locator('table').first().waitFor();
}
