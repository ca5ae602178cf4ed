// The shared sheet in a real browser: a clerk's work from the first look to the summary, with mouse and clipboard.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../local/xlsx.ts';
import { LONG_CLERK, OWNER, phraeBook, SONG_CLERK, seen, tab } from '../support/books/office';
import { drawn, isOnFillHandle, isReady, selected } from '../support/browser/grid';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

let served: Served;
let owner: Window;
const download = async () => readXlsx(new Uint8Array(await (await served.get('/download')).arrayBuffer()));
const kept = async (name: string, cell: string) => seen(tab(await download(), name), cell);

beforeAll(async () => {
  served = await serveBook(phraeBook());
  owner = await openWindow(served, OWNER);
});

afterAll(async () => {
  await served?.stop();
});

describe('the owner', () => {
  afterAll(() => owner.close());

  it('validates from the menu, goes to the third regression, mends it, and has one finding less', async () => {
    await owner.shot('page-opened');
    await owner.press('ทั้งจังหวัด');
    await owner.toast(/ต้องแก้ไข 11 /);
    await owner.press('เปิดแถบด้านข้าง');
    const panel = owner.sidebar();
    await panel.getByRole('tab', { name: 'สิ่งที่พบ (26)' }).click();
    await owner.shot('panel-findings');
    await panel.getByRole('button', { name: 'ไปที่ช่อง F12 แท็บ "เมืองแพร่"' }).click();
    await expect.poll(owner.place).toBe('F12');
    await owner.typeInto('F12', '4');
    expect(await kept('เมืองแพร่', 'F12')).toBe('4');
    await panel.getByRole('button', { name: 'ตรวจอีกครั้ง' }).click();
    await panel.getByRole('tab', { name: 'สิ่งที่พบ (25)' }).waitFor();
  });

  it('builds the summary from the panel and reads the published row of ลอง in the grid', async () => {
    const panel = owner.sidebar();
    await panel.getByRole('tab', { name: 'สร้างรายงาน' }).click();
    await owner.shot('panel-outputs');
    await panel.getByRole('button', { name: 'สร้างสรุปจังหวัด' }).click();
    await panel.getByText('สร้างสรุปจังหวัดแล้ว').waitFor();
    await panel.getByRole('button', { name: 'เปิดแท็บ "สรุปจังหวัด"' }).click();
    const published = ['ลอง', '5', '6', '0', '0', '1', '4', '0', '0', '0', '1', '3', '2'];
    const row = async () => (await owner.copied('A8:M24')).find(([name]) => name === 'ลอง') ?? [];
    // The page goes to the tab by and by.
    await expect.poll(async () => (await row()).map((text) => (text === '-' ? '0' : text))).toEqual(published);
    await owner.shot('page-summary');
  });

  it('presses the button on the first tab', async () => {
    await owner.openTab('เริ่มที่นี่');
    await owner.page.locator('#pictures').getByRole('button', { name: 'ตรวจสอบ' }).click();
    await owner.toast(/ต้องแก้ไข 10 /);
  });

  it('follows a link of the findings to its cell', async () => {
    await owner.openTab('ผลการตรวจ');
    await owner.select('H6');
    await owner.page.locator('#cell-link').click();
    await expect.poll(owner.place).toBe('F4');
  });

  it('types a custom function into a cell, which is calculated again when its cells change', async () => {
    await owner.openTab('เริ่มที่นี่');
    await owner.typeInto('A20', '=STEP_COUNT(ลอง!C3:F13, 5)');
    await expect.poll(() => owner.copied('A20')).toEqual([['2']]);
    await owner.openTab('ลอง');
    await owner.typeInto('F3', '5');
    await owner.openTab('เริ่มที่นี่');
    await expect.poll(() => owner.copied('A20')).toEqual([['3']]);
    await owner.typeInto('A21', '=STEP_COUNT(ลอง!C3:F13, 9)');
    expect(await kept('เริ่มที่นี่', 'A21')).toBe('#ERROR!');
    await owner.select('A21');
    await owner.page.locator('#cell-reason').getByText('ต้องเป็นขั้น 0 ถึง 5').waitFor();
    await owner.shot('page-functions');
  });

  it('shows that a custom function is under way', async () => {
    let goOn = () => {};
    const seen = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await owner.page.route('**/edit*', async (route) => {
      await seen;
      await route.continue();
    });
    await owner.select('A23');
    await owner.type('=LAOS_NEEDED(83, 70)');
    await owner.page.keyboard.press('Enter');
    await expect.poll(() => owner.copied('A23')).toEqual([['Loading…']]);
    await owner.shot('page-loading');
    goOn();
    await owner.page.unrouteAll({ behavior: 'wait' });
    await expect.poll(() => owner.copied('A23')).toEqual([['59']]);
  });

  it('takes an edit back and does it again', async () => {
    await owner.openTab('ลอง');
    await owner.typeInto('G3', '3');
    await owner.select('A1');
    for (const [keys, value] of [
      ['Control+z', ''],
      ['Control+y', '3'],
    ] as const) {
      const answered = owner.page.waitForResponse(/\/(un|re)do/);
      await owner.page.keyboard.press(keys);
      await answered;
      expect(await kept('ลอง', 'G3')).toBe(value);
    }
  });

  it('has no error of the page, and asked no other host', () => {
    expect(owner.errors).toEqual([]);
    expect(owner.foreign).toEqual([]);
  });
});

describe('the clerk of สอง', () => {
  let song: Window;
  let other: Window;

  beforeAll(async () => {
    song = await openWindow(served, SONG_CLERK);
    other = await openWindow(served, LONG_CLERK);
  });

  it('fills a step down by dragging: one edit', async () => {
    await song.openTab('สอง');
    const edits: string[] = [];
    song.page.on('request', (request) => {
      if (request.url().includes('/edit')) edits.push(request.postData() ?? '');
    });
    const canvas = await song.page.locator('canvas[id^=univer-sheet-main]').boundingBox();
    // The corner of E8: columns A to E and rows 1 to 8, as set-up makes them, below the headings of the grid.
    const x = (canvas?.x ?? 0) + 46 + 90 + 190 + 3 * 110;
    const y = (canvas?.y ?? 0) + 20 + 26 + 30 + 6 * 21;
    // By the mouse, as whoever drags does it: for what was selected by its name, or first, the grid keeps the sizes of the tab before.
    for (const [cell, up] of [
      ['E7', 31],
      ['E8', 10],
    ] as const) {
      await song.page.mouse.click(x - 55, y - up);
      await song.page.waitForFunction(selected, cell);
      // Pressed again within half a second, it would be a double click.
      await song.page.waitForTimeout(700);
    }
    await song.page.mouse.move(x - 1, y - 1);
    await song.page.waitForFunction(isOnFillHandle);
    await song.page.evaluate(drawn, 5);
    await song.page.mouse.down();
    await song.page.evaluate(drawn, 5);
    // The grid looks at the mouse when it draws: how far it was dragged is known from the edit.
    for (let down = 4; down <= 52; down += 4) {
      await song.page.mouse.move(x - 10, y + down);
      await song.page.evaluate(drawn, 2);
    }
    await song.page.mouse.up();
    await expect.poll(() => edits.length).toBe(1);
    const { row, column, block } = JSON.parse(edits[0] ?? '{}') as { row: number; column: number; block: string[][] };
    expect({ row, column }).toEqual({ row: 8, column: 4 });
    expect(block.length).toBeGreaterThan(0);
    await expect.poll(() => song.copied(`E8:E${8 + block.length}`)).toEqual([['4'], ...block.map(() => ['4'])]);
    expect(edits).toHaveLength(1);
    await song.shot('page-filled');
  });

  it('is refused in เมืองแพร่, and the value stays', async () => {
    await song.openTab('เมืองแพร่');
    await song.typeInto('F3', '1');
    await song.toast(/ช่อง F3 แท็บ "เมืองแพร่" เป็นช่องที่ป้องกันไว้/);
    await song.shot('page-refused');
    // One at a time, and gone when something is done.
    await song.typeInto('F4', '1');
    await song.toast(/ช่อง F4 แท็บ "เมืองแพร่"/);
    await expect.poll(() => song.page.locator('.toast').count()).toBe(1);
    expect(await kept('เมืองแพร่', 'F3')).toBe('4');
    await expect.poll(() => song.copied('F3')).toEqual([['4']]);
  });

  it('pastes a block with Thai digits, and another window sees it', async () => {
    await other.openTab('สอง');
    await song.openTab('สอง');
    await song.select('F3');
    await song.paste('๔\t๔\t๕\r\n๓\t๓\t๔\r\n2\t3\t4\r\n๕\t๕\t๕\r\n๑\t๒\t๓\r\n');
    await expect
      .poll(() => song.copied('F3:H7'))
      .toEqual([
        ['๔', '๔', '๕'],
        ['๓', '๓', '๔'],
        ['2', '3', '4'],
        ['๕', '๕', '๕'],
        ['๑', '๒', '๓'],
      ]);
    expect(await song.page.locator('.toast').count()).toBe(0);
    await expect.poll(() => other.copied('H3:H5')).toEqual([['๕'], ['๔'], ['4']]);
    await other.shot('page-two-windows');
  });

  it('sees the own district first in the panel', async () => {
    await song.press('เปิดแถบด้านข้าง');
    await song.sidebar().getByRole('tab', { name: /สิ่งที่พบ/ }).click();
    await expect.poll(() => song.sidebar().getByLabel('อำเภอ').inputValue()).toBe('สอง');
    await song.sidebar().getByRole('tab', { name: 'การรายงาน' }).click();
    await song.sidebar().locator('.district-name').first().getByText('สอง').waitFor();
    await song.shot('panel-clerk');
  });

  it('finds everything again after a reload', async () => {
    await song.page.reload();
    await song.page.waitForFunction(isReady);
    await song.openTab('สอง');
    await expect.poll(() => song.copied('H3:H4')).toEqual([['๕'], ['๔']]);
  });

  it('changes the person by the switch', async () => {
    await song.page.locator('#view-as').selectOption(LONG_CLERK);
    await song.page.waitForURL(/long/);
    await song.page.waitForFunction(isReady);
    expect(await song.page.locator('#view-as').inputValue()).toBe(LONG_CLERK);
  });
});
