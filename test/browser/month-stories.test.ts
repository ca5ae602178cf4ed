// What else happens in a month and at a year's end, with two people at the sheet: a late district is reminded, a closed round keeps a clerk out
// and shows what was changed all the same, a copy becomes the next year's.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { readXlsx } from '../../local/xlsx.ts';
import { closedYear, stepCell } from '../support/books/closing';
import { LONG_CLERK, OWNER, phraeBook, run, seen, tab } from '../support/books/office';
import { OFFICER, officersBook } from '../support/books/officers';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

const servers: Served[] = [];

/** The province's window and a clerk's on the same workbook, and what is kept of it. */
async function both(book: Workbook): Promise<{ province: Window; clerk: Window; kept(): Promise<Workbook> }> {
  const served = await serveBook(book);
  servers.push(served);
  const [province, clerk] = [await openWindow(served, OWNER), await openWindow(served, LONG_CLERK)];
  const kept = async () => readXlsx(new Uint8Array(await (await served.get('/download')).arrayBuffer()));
  return { province, clerk, kept };
}

afterAll(async () => {
  for (const served of servers) await served.stop();
});

const panelButton = (window: Window, name: string) => window.sidebar().getByRole('button', { name, exact: true });

describe('a late district', () => {
  let province: Window;
  let clerk: Window;
  let kept: () => Promise<Workbook>;

  beforeAll(async () => {
    ({ province, clerk, kept } = await both(phraeBook()));
  });

  it('is reminded of what it alone owes', async () => {
    await province.press('ข้อความแจ้งเตือนอำเภอ');
    await province.toast('มีข้อความแจ้งเตือน 9 ข้อความ');
    const texts = async () => {
      const sheet = (await kept()).sheets.find(({ name }) => name === 'แจ้งเตือน');
      return (sheet?.cells ?? []).flatMap((row) => (row ?? []).map((cell) => String(cell?.value ?? '')));
    };
    const own = async () => (await texts()).filter((text) => text.startsWith('เรียน ผู้รับผิดชอบรายงานของอำเภอลอง\n'));
    await expect.poll(own).toEqual([expect.stringContaining('เกินกำหนด')]);
    expect((await own()).join()).not.toContain('ทต.บ้านถิ่น');
  });

  it('hands in, and is reminded no more', async () => {
    await clerk.press('เปิดแถบด้านข้าง');
    await panelButton(clerk, 'ส่งรายงาน ลอง').click();
    await clerk.sidebar().locator('details').first().locator('.state', { hasText: 'ส่งแล้ว' }).waitFor();
    await province.press('ข้อความแจ้งเตือนอำเภอ');
    await province.toast('มีข้อความแจ้งเตือน 8 ข้อความ');
    expect([...clerk.errors, ...province.errors]).toEqual([]);
  });
});

describe('a closed round', () => {
  it('keeps the clerk out, and shows what the province changes all the same', async () => {
    const book = closedYear();
    const cell = stepCell(book, 'ลอง', 'ก.ค.', 3);
    const { province, clerk, kept } = await both(book);
    const step = async () => seen(tab(await kept(), 'ลอง'), cell);
    for (const window of [province, clerk]) await window.openTab('ลอง');
    await clerk.select(cell);
    await clerk.page.keyboard.type('1');
    await clerk.page.keyboard.press('Enter');
    await clerk.toast(new RegExp(`ช่อง ${cell} แท็บ "ลอง" เป็นช่องที่ป้องกันไว้`));
    expect(await step()).toBe('4');

    await province.typeInto(cell, '1');
    await expect.poll(step).toBe('1');
    await province.press('เปิดแถบด้านข้าง');
    const own = province.sidebar().locator('details.district', { hasText: 'ลอง' });
    await own.locator('summary').click();
    await own.getByText('เปลี่ยนหลังจากนั้น 1 ช่อง').waitFor();
    await own.getByText('ทต.บ้านปิน: เดิม 4 เป็น 1').waitFor();
    expect([...clerk.errors, ...province.errors]).toEqual([]);
  });
});

describe('an exception', () => {
  it('has ended by itself: the clerk hands in no more, what is typed all the same is shown, and the next validation shuts the columns', async () => {
    const book = closedYear();
    const until = { until: '2556-07-10', reason: 'แก้ตามหนังสือ', now: '2556-07-08T09:00' };
    run(book, 'reopen', { round: '2556-07-01', district: 'ลอง', ...until });
    const cell = stepCell(book, 'ลอง', 'ก.ค.', 3);
    const { province, clerk, kept } = await both(book);
    const step = async () => seen(tab(await kept(), 'ลอง'), cell);
    await clerk.press('เปิดแถบด้านข้าง');
    const own = clerk.sidebar().locator('details').first();
    await own.locator('.state', { hasText: 'ปิดแล้ว' }).waitFor();
    expect(await clerk.sidebar().getByRole('button', { name: 'ส่งรายงาน ลอง' }).count()).toBe(0);
    await clerk.openTab('ลอง');
    await clerk.typeInto(cell, '1');
    await expect.poll(step).toBe('1');

    await province.press('ทั้งจังหวัด');
    await province.toast('พบรายการต้องแก้ไข');
    const found = async () =>
      run(await kept(), 'validate', { round: '2556-07-01' }).findings as { rule: string; cell: string }[];
    expect(await found()).toContainEqual(
      expect.objectContaining({ rule: 'closed-round-changed', cell, found: '1', expected: '4' }),
    );
    await clerk.select(cell);
    await clerk.page.keyboard.type('5');
    await clerk.page.keyboard.press('Enter');
    await clerk.toast(new RegExp(`ช่อง ${cell} แท็บ "ลอง" เป็นช่องที่ป้องกันไว้`));
    expect(await step()).toBe('1');
    expect([...clerk.errors, ...province.errors]).toEqual([]);
  });
});

describe('two officers', () => {
  it('who close the same round at the same moment: one closes it, the other is told by whom and when, and it is closed once', async () => {
    const served = await serveBook(officersBook());
    servers.push(served);
    const officers = [await openWindow(served, OWNER), await openWindow(served, OFFICER)];
    for (const window of officers) {
      await window.press('เปิดแถบด้านข้าง');
      await panelButton(window, 'ปิดรอบ').click();
      await panelButton(window, 'ปิดรอบ 1 ก.ค. 2556').waitFor();
    }
    await Promise.all(officers.map((window) => panelButton(window, 'ปิดรอบ 1 ก.ค. 2556').click()));
    const said = (window: Window) => window.sidebar().locator('main').innerText();
    const closed = async () =>
      (await Promise.all(officers.map(said))).filter((text) => text.includes('เก็บข้อมูล อปท. 83 แห่ง'));
    const told = async () => (await Promise.all(officers.map(said))).filter((text) => /ปิดแล้วเมื่อ .* น\./.test(text));
    await expect.poll(async () => [(await closed()).length, (await told()).length]).toEqual([1, 1]);
    const kept = await readXlsx(new Uint8Array(await (await served.get('/download')).arrayBuffer()));
    const { entries } = run(kept, 'ledger') as { entries: { act: string }[] };
    expect(entries.map(({ act }) => act)).toEqual(['close']);
    expect(officers.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

describe("a year's end", () => {
  it('a copy becomes the next year’s, once that is confirmed, and the clerk begins anew in it', async () => {
    const year = phraeBook();
    run(year, 'hand-in', { district: 'ลอง', round: '2556-07-01', now: '2556-07-01T08:00' });
    const copy: Workbook = { ...structuredClone(year), id: 'a copy', name: 'สำเนา' };
    const { province, clerk, kept } = await both(copy);
    await province.press('เริ่มปีงบประมาณใหม่');
    const question = province.page.locator('dialog');
    await question.getByText('สำเนานี้จะเป็นของปีงบประมาณ 2557').waitFor();
    await question.getByRole('button', { name: 'ใช่', exact: true }).click();
    await province.toast('สำเนานี้พร้อมใช้ในปีงบประมาณ 2557');
    await clerk.openTab('ลอง');
    await clerk.typeInto('C3', '2');
    await expect.poll(async () => seen(tab(await kept(), 'ลอง'), 'C3')).toBe('2');
    expect(run(await kept(), 'ledger')).toMatchObject({ entries: [{ act: 'new-year', after: '2557' }] });
    expect([...clerk.errors, ...province.errors]).toEqual([]);
  });
});
