// What takes several executions goes on by itself in the page that asked for it: the page says how far it is, comes to the end, and says so once.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { emptyBook, phraeBook, run, tab } from '../support/books/office';
import { nameOfficers, OFFICER, officersBook, SECOND_OFFICER, wholeTab } from '../support/books/officers';
import { STEPS_ONLY } from '../support/books/small-province';
import { accessOf, type Calling, dialogOf, panelOf } from '../support/browser/dialog';
import { check } from '../support/browser/sound-page';

/** So that a set-up of two districts does not last. */
const SLOW = () => 2000;

/** What a page has called, and how it is made to wait. */
interface Watched extends Required<Pick<Calling, 'costOf' | 'before'>> {
  /** The commands that it ran, in their order. */
  commands: string[];
  /** The next command with that name, the n-th, waits until it is let go, or fails with what `instead` throws. */
  hold(command: string, nth: number, instead?: () => never): { reached: Promise<void>; go(): void };
}

/** A promise, and what fulfils it. */
function gate() {
  let resolve = () => {};
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

function watched(): Watched {
  const commands: string[] = [];
  const held: { command: string; nth: number; wait(): Promise<void> }[] = [];
  return {
    commands,
    costOf: SLOW,
    async before(name, [command]) {
      if (name !== 'runCommand') return;
      commands.push(String(command));
      const nth = commands.filter((each) => each === command).length;
      for (const each of held) if (each.command === command && each.nth === nth) await each.wait();
    },
    hold(command, nth, instead) {
      const [reached, gone] = [gate(), gate()];
      const wait = async () => {
        reached.resolve();
        await gone.promise;
        instead?.();
      };
      held.push({ command, nth, wait });
      return { reached: reached.promise, go: gone.resolve };
    },
  };
}

const failing = () => {
  throw new Error('We are sorry, a server error occurred.');
};

const namesOf = ({ sheets }: Workbook) => sheets.map(({ name }) => name);

async function bringIn(page: Page): Promise<void> {
  await page.getByLabel('จังหวัด').fill(STEPS_ONLY.province);
  await page.getByLabel('รายการ', { exact: true }).fill(STEPS_ONLY.roster);
  await page.getByRole('button', { name: 'นำเข้า', exact: true }).click();
}

it('a roster is brought in over several executions, and the board is built behind the last', async () => {
  const [book, calls] = [emptyBook(), watched()];
  const second = calls.hold('set-up', 2);
  const page = await dialogOf(book, 'import', calls);
  await bringIn(page);
  await second.reached;
  await page
    .getByRole('status')
    .getByText(/สร้างแล้ว \d+ จาก \d+ แท็บ กำลังทำต่อ/)
    .waitFor();
  await check(page.mainFrame(), 'roster-goes-on');
  expect(namesOf(book)).not.toContain('กระดาน');
  second.go();
  await page.getByRole('status').getByText('ตั้งค่าแล้ว').waitFor();
  expect(calls.commands.filter((each) => each === 'set-up').length).toBeGreaterThan(2);
  expect(calls.commands.slice(-2)).toEqual(['set-up', 'board']);
  expect(namesOf(book).slice(0, 4)).toEqual(['กระดาน', 'เริ่มที่นี่', 'ลอง', 'สอง']);
  // Whole: set up once more it has nothing to do.
  expect(run(book, 'set-up')).toMatchObject({ addedTabs: [], left: [] });
});

it('a board that fails spoils nothing: what was asked for is done, and the first act builds it', async () => {
  const [book, calls] = [emptyBook(), watched()];
  calls.hold('board', 1, failing).go();
  const page = await dialogOf(book, 'import', { ...calls, costOf: () => 0 });
  await bringIn(page);
  await page.getByRole('status').getByText('ตั้งค่าแล้ว').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(namesOf(book)).not.toContain('กระดาน');
  run(book, 'hand-in', { district: 'ลอง', round: '2556-04-01', reason: 'ครบแล้ว', now: '2556-04-01T08:00' });
  expect(namesOf(book)[0]).toBe('กระดาน');
});

it('an execution that fails in between is told of, and one more press goes on where it stopped', async () => {
  const [book, calls] = [emptyBook(), watched()];
  const second = calls.hold('set-up', 2, failing);
  const page = await panelOf(book, calls);
  await page.getByRole('button', { name: 'ตั้งค่าสเปรดชีต' }).click();
  await second.reached;
  await page.getByText(/สร้างแล้ว \d+ จาก \d+ แท็บ กำลังทำต่อ/).waitFor();
  await check(page.mainFrame(), 'panel-goes-on');
  const made = namesOf(book);
  second.go();
  await page.getByRole('alert').waitFor();
  expect(namesOf(book)).toEqual(made);
  await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
  // What stands is shown; set-up is asked for once more.
  await page.getByText('ทะเบียน อปท. ยังว่าง').waitFor();
  run(book, 'set-up');
  expect(namesOf(book)).toContain('วางแบบที่จัดทำเอง');
  // Nobody could be shown on a board.
  expect(calls.commands).not.toContain('board');
});

it('access is set over several executions: who lost it is named once, whichever execution took it', async () => {
  const [book, calls] = [officersBook(), watched()];
  tab(book, 'ลอง').protections = [];
  nameOfficers(book, OFFICER);
  const second = calls.hold('mend-access', 2);
  const page = await accessOf(book, undefined, calls);
  await page.getByRole('button', { name: 'ปรับสิทธิ์ให้ตรงกับการตั้งค่า' }).click();
  await second.reached;
  await page.getByText(/ปรับแล้ว \d+ จาก \d+ ส่วน กำลังทำต่อ/).waitFor();
  await check(page.mainFrame(), 'access-goes-on');
  // The button is no second command meanwhile.
  expect(await page.getByRole('button', { name: 'ปรับสิทธิ์ให้ตรงกับการตั้งค่า' }).isDisabled()).toBe(true);
  second.go();
  // An editor of the file whom the settings do not name: that is for the owner to look at.
  await page.getByText(/^ต้องแก้ไข 0 รายการ ควรตรวจสอบ 1 รายการ/).waitFor();
  expect(await page.getByText(`เอาสิทธิ์ออก: ${SECOND_OFFICER}`).count()).toBe(1);
  expect(calls.commands.filter((each) => each === 'mend-access').length).toBeGreaterThan(1);
  for (const name of ['ลอง', 'การตั้งค่า']) expect(wholeTab(book, name).editors).not.toContain(SECOND_OFFICER);
  expect(run(book, 'access').counts).toEqual({ 'must-fix': 0, check: 1 });
});

it('closed rounds are protected in an execution of their own where there is no time for them', async () => {
  const [book, calls] = [phraeBook(), watched()];
  run(book, 'close-round', { round: '2556-07-01', now: '2556-07-05T10:00' });
  tab(book, 'ลอง').protections = tab(book, 'ลอง').protections.filter(({ area }) => area === null);
  const page = await accessOf(book, undefined, calls);
  await page.getByRole('button', { name: 'ปรับสิทธิ์ให้ตรงกับการตั้งค่า' }).click();
  await page.getByText('สิทธิ์ตรงกับการตั้งค่า', { exact: true }).waitFor();
  expect(calls.commands.filter((each) => each === 'mend-access').length).toBeGreaterThan(1);
  const strict = tab(book, 'ลอง').protections.filter(({ area, warningOnly }) => area !== null && !warningOnly);
  expect(strict.length).toBeGreaterThan(1);
});
