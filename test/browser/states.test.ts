// Every state of the pages, at the sidebar's 300 pixels and in dialogs: what they say, and no serious fault of accessibility.
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duplicateSheet } from '../../local/workbook/structure.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import type { MadeFile } from '../../src/commands/running/command';
import { readRoster } from '../../src/domain/province/roster';
import { FACT_GROUPS } from '../../src/indicators/all';
import { QUESTION } from '../../src/words/pages/panel';
import {
  columnOf,
  emptyBook,
  findings,
  LONG_CLERK,
  OWNER,
  phraeBook,
  rowOf,
  run,
  tab,
  type,
} from '../support/books/office';
import { dialogOf, panelOf, selfCheckOf } from '../support/browser/dialog';
import { tabIsOpen } from '../support/browser/grid';
import { check, seriousFaults } from '../support/browser/sound-page';
import { openWindow, type Window } from '../support/browser/window';
import { htmlOf, xlsxOf } from '../support/provinces/list-files';
import { PHRAE_ROSTER, ROUNDS } from '../support/provinces/province';
import { MINISTRY, writtenRows } from '../support/provinces/written-list';
import { untimed } from '../support/runs/untimed';
import { type Served, serveBook } from '../support/served/served';

const servers: Served[] = [];

async function windowOf(book: Workbook): Promise<Window> {
  const served = await serveBook(book);
  servers.push(served);
  return openWindow(served, OWNER);
}

async function frameOf({ page }: Window): Promise<Frame> {
  await expect.poll(() => page.frames().filter((each) => each.url().includes('/panel/')).length).toBeGreaterThan(0);
  return page
    .frames()
    .filter((each) => each.url().includes('/panel/'))
    .at(-1) as Frame;
}

const checkPanel = async (window: Window, shot: string) => check(await frameOf(window), shot);

/** What the command makes, without a browser. */
function exported(book: Workbook): string {
  return untimed((run(book, 'export', { format: 'csv' }) as unknown as { file: MadeFile }).file.content);
}

function without(...names: string[]): Workbook {
  const book = phraeBook();
  book.sheets = book.sheets.filter(({ name }) => !names.includes(name));
  return book;
}

afterAll(async () => {
  for (const served of servers) await served.stop();
});

describe('the panel', () => {
  /** Phrae: nobody changes it here. */
  let window: Window;
  beforeAll(async () => {
    window = await windowOf(phraeBook());
  });
  afterAll(() => window.close());

  it('shows reports, findings and outputs, at 300 pixels', async () => {
    await window.press('เปิดแถบด้านข้าง');
    const panel = window.sidebar();
    await panel.getByRole('tab', { name: 'การรายงาน' }).waitFor();
    expect(await window.page.locator('#sidebar iframe').evaluate((frame) => frame.clientWidth)).toBe(300);
    await panel.locator('details', { hasText: 'วังชิ้น' }).locator('summary').click();
    await panel.locator('details[open]', { hasText: 'วังชิ้น' }).waitFor();
    await checkPanel(window, 'panel-reports');
    await panel.getByRole('tab', { name: /สิ่งที่พบ/ }).click();
    await panel.locator('.finding').first().waitFor();
    await checkPanel(window, 'panel-findings');
    await panel.getByLabel('เรื่อง').selectOption('jump');
    await expect
      .poll(() => panel.locator('.finding').count())
      .toBe(findings(phraeBook()).filter(({ rule }) => rule === 'jump').length);
    await panel.getByRole('tab', { name: 'สร้างรายงาน' }).click();
    await panel.getByRole('button', { name: /CSV/ }).waitFor();
    await checkPanel(window, 'panel-outputs');
    const [download] = await Promise.all([
      window.page.waitForEvent('download'),
      panel.getByRole('button', { name: /CSV/ }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('khanton-แพร่-2556-07-01.csv');
    expect(untimed(readFileSync(await download.path(), 'utf8'))).toBe(exported(phraeBook()));
    await panel.getByText('ส่งออกแล้ว 332 แถว').waitFor();
    expect(await seriousFaults(window.page, ['#grid'])).toEqual([]);
  });

  it('makes the data for the department once it has said what is still open', async () => {
    const panel = window.sidebar();
    await panel.getByRole('button', { name: 'ส่งข้อมูลให้กรม' }).click();
    await panel.getByText('รายการต้องแก้ไข 11 รายการ').waitFor();
    await checkPanel(window, 'panel-send-data');
    await panel.getByRole('button', { name: QUESTION.no.th, exact: true }).click();
    await expect.poll(() => panel.getByText('รายการต้องแก้ไข 11 รายการ').count()).toBe(0);
    await panel.getByRole('button', { name: 'ส่งข้อมูลให้กรม' }).click();
    const [download] = await Promise.all([
      window.page.waitForEvent('download'),
      panel.getByRole('button', { name: QUESTION.yesFile.th, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('khanton-54-2556-07-01.csv');
    expect(untimed(readFileSync(await download.path(), 'utf8'))).toBe(exported(phraeBook()));
    await panel.getByText('จัดทำไฟล์ข้อมูลแล้ว 332 แถว').waitFor();
    await checkPanel(window, 'panel-sent-data');
  });

  it('makes an output of another indicator, in one of its own rounds', async () => {
    const book = emptyBook();
    const roster = 'district\ttype\tname\ttarget\t2569-04-01\t1.6@2568-10-01\nลอง\tSAO\tอบต.หัวทุ่ง\tmain\t3\t6\n';
    const indicators = 'id\tkind\tname\tsteps\trounds\n1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\t2568-10-01\n';
    run(book, 'set-up', { province: 'แพร่', year: 2569, roster, indicators, rounds: '2568-10-01,2569-04-01' });
    const panel = await panelOf(book);
    await panel.getByRole('tab', { name: 'สร้างรายงาน' }).click();
    await panel.getByLabel('ตัวชี้วัด').selectOption('1.6');
    await panel.getByText('สร้างจากรอบ 1 ต.ค. 2568').waitFor();
    await check(panel.mainFrame(), 'panel-indicators');
    await panel.getByRole('button', { name: 'สร้างสรุปจังหวัด' }).click();
    await panel.getByText('สร้างสรุปจังหวัดแล้ว').waitFor();
    expect(tab(book, 'สรุปจังหวัด').cells[1]?.[0]?.value).toBe('ตัวชี้วัดที่ 1.6 "แผนพัฒนาท้องถิ่น"');
  });

  it('narrows what was found to one indicator', async () => {
    const book = emptyBook();
    const roster =
      'district\ttype\tname\ttarget\t2569-04-01\t1.6@2569-04-01\nลอง\tSAO\tอบต.หัวทุ่ง\tmain\t4\t7\nลอง\tSAO\tอบต.ปากกาง\tmain\t4\t7\n';
    const indicators = 'id\tkind\tname\tsteps\n1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\n';
    const rounds = '2568-10-01,2569-04-01';
    run(book, 'set-up', { province: 'แพร่', year: 2569, roster, indicators, rounds });
    const district = tab(book, 'ลอง');
    type(book, district, `${String.fromCharCode(65 + columnOf(district, 'รอบ 1 เม.ย. 2569'))}3`, 'หก');
    type(book, district, `${String.fromCharCode(65 + columnOf(district, '1.6 รอบ 1 เม.ย. 2569'))}3`, 'แปด');
    const panel = await panelOf(book);
    await panel.getByRole('tab', { name: /^สิ่งที่พบ/ }).click();
    const wrong = (text: string) => panel.getByText(new RegExp(`${text}.*ไม่ใช่ขั้น|"${text}"`)).count();
    await panel.getByText('แปด').first().waitFor();
    expect(await wrong('หก')).toBeGreaterThan(0);
    await panel.getByLabel('ตัวชี้วัด').selectOption({ label: 'ตัวชี้วัดที่ 1.6' });
    await panel.getByText('หก').first().waitFor({ state: 'detached' });
    expect(await wrong('แปด')).toBeGreaterThan(0);
    await check(panel.mainFrame(), 'panel-indicator-findings');
  });

  it('says that nothing is left to mend, and that all have reported', async () => {
    const book = emptyBook();
    const roster = 'district\ttype\tname\ttarget\t2556-04-01\nลอง\tSAO\tอบต.หัวทุ่ง\tmain\t3\n';
    run(book, 'set-up', { province: 'แพร่', year: 2556, roster });
    const panel = await panelOf(book);
    await panel.getByText('รายงานครบทุกแห่งแล้ว').waitFor();
    await panel.getByRole('tab', { name: 'สิ่งที่พบ (0)' }).click();
    await panel.getByText('ไม่พบสิ่งที่ต้องแก้').waitFor();
    await check(panel.mainFrame(), 'panel-nothing');
  });

  it('sets a new workbook up with one button', async () => {
    const panel = await panelOf(emptyBook());
    await panel.getByRole('heading', { name: 'เริ่มใช้ครั้งแรก' }).waitFor();
    await check(panel.mainFrame(), 'panel-first-run');
    await panel.getByRole('button', { name: 'ตั้งค่าสเปรดชีต' }).click();
    await panel.getByText('ทะเบียน อปท. ยังว่าง').waitFor();
    await check(panel.mainFrame(), 'panel-empty');
  });

  it('names the setting that is wrong, and what it would have to be', async () => {
    const book = phraeBook();
    type(book, tab(book, 'การตั้งค่า'), 'B5', '120');
    const panel = await panelOf(book);
    await panel.getByRole('alert').getByText('ช่อง B5').waitFor();
    await check(panel.mainFrame(), 'panel-setting-wrong');
    await panel.getByRole('button', { name: 'ลองอีกครั้ง' }).waitFor();
  });

  it('says that the registry is missing', async () => {
    const panel = await panelOf(without('ทะเบียน อปท.'));
    await panel.getByRole('alert').getByText('ไม่พบแท็บ "ทะเบียน อปท."').waitFor();
    await check(panel.mainFrame(), 'panel-no-registry');
  });

  it('says what is safe when the server is gone, and works again when it is asked again', async () => {
    // Another one may be open: it is the new one that is looked at.
    const opened = window.page.waitForResponse((response) => response.url().includes('/panel/'));
    await window.press('เปิดแถบด้านข้าง');
    await (await opened).finished();
    const panel = window.sidebar();
    await panel.getByText('ตรวจแล้วเมื่อ').waitFor();
    await window.page.route('**/run*', (route) => route.abort());
    try {
      await panel.getByRole('button', { name: 'ตรวจอีกครั้ง' }).click();
      await panel.getByRole('alert').getByText('ข้อมูลที่อำเภอกรอกไว้ไม่เปลี่ยน').waitFor();
      await checkPanel(window, 'panel-fault');
    } finally {
      await window.page.unroute('**/run*');
    }
    await panel.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
    await expect.poll(() => panel.getByRole('alert').count()).toBe(0);
  });

  it('asks before the targets in the registry are changed', async () => {
    const panel = await panelOf(phraeBook());
    await panel.getByRole('tab', { name: 'สร้างรายงาน' }).click();
    await panel.getByRole('button', { name: 'ใช้เป้าหมายตามข้อเสนอ' }).click();
    await panel.getByRole('alert').getByText('14').first().waitFor();
    await check(panel.mainFrame(), 'panel-question');
    await panel.getByRole('button', { name: QUESTION.no.th }).click();
    await expect.poll(() => panel.getByRole('alert').count()).toBe(0);
    await panel.getByRole('button', { name: 'ใช้เป้าหมายตามข้อเสนอ' }).click();
    await panel.getByRole('button', { name: 'ยืนยัน' }).click();
    await panel.getByText('เปลี่ยนเป้าหมายในทะเบียนแล้ว 14 แห่ง').waitFor();
  });

  it('shows the rows that are selected, alone', async () => {
    await window.openTab('เมืองแพร่');
    await window.select('A4:F4');
    await window.press('แถวที่เลือก');
    await window.sidebar().getByText('เฉพาะแถว 4–4').waitFor();
    await expect.poll(() => window.sidebar().locator('.finding').count()).toBe(1);
    await checkPanel(window, 'panel-rows');
  });

  it('is in English in an English workbook', async () => {
    const book = emptyBook();
    run(book, 'set-up', { province: 'Phrae', year: 2556, roster: PHRAE_ROSTER, language: 'en' });
    const panel = await panelOf(book);
    await panel.getByRole('tab', { name: 'Findings (26)' }).click();
    await panel.locator('.finding').first().waitFor();
    await check(panel.mainFrame(), 'panel-english');
    const words = (await panel.evaluate(
      `[...document.querySelectorAll('h2, h3, h4, label > span, .head button, .tabs button, footer')].map((each) => each.textContent).join(' ')`,
    )) as string;
    expect(words).not.toMatch(/[ก-๙]/);
  });
});

/** Every kind of fault at once that leaves the settings readable. */
function spoiled(): Workbook {
  const book = without('สรุปจังหวัด', 'วังชิ้น');
  for (const each of tab(book, 'ลอง').protections) each.warningOnly = true;
  type(book, tab(book, 'สอง'), 'I2', 'อย่างอื่น');
  duplicateSheet(book, tab(book, 'สูงเม่น'), 'สำเนาของ สูงเม่น');
  return Object.assign(book, { id: 'another', timeZone: 'America/New_York', locale: 'en_US' });
}

describe('the self-check', () => {
  it('opens from the menu and from the panel, and finds a whole workbook in order', async () => {
    const window = await windowOf(phraeBook());
    await window.press('ตรวจสอบระบบ');
    await window.sidebar().getByText('ระบบพร้อมใช้งาน').waitFor();
    await checkPanel(window, 'self-check-good');
    await window.press('เปิดแถบด้านข้าง');
    await window.sidebar().getByText('ตรวจแล้วเมื่อ').waitFor();
    await window.sidebar().getByRole('button', { name: 'ตรวจสอบระบบ' }).click();
    await window.sidebar().getByText('ระบบพร้อมใช้งาน').waitFor();
    await window.close();
  });

  it('says what is wrong and what to do, and one button mends what can be mended', async () => {
    const book = spoiled();
    const page = await selfCheckOf(book);
    await page.getByText('ต้องแก้ไข 7 รายการ ควรตรวจสอบ 2 รายการ').waitFor();
    for (const text of ['"วังชิ้น"', 'America/New_York', 'สำเนาของ สูงเม่น', 'ขั้นล่าสุด'])
      await page.locator('.line', { hasText: text }).first().waitFor();
    await check(page.mainFrame(), 'self-check-spoiled');
    await page.setViewportSize({ width: 300, height: 2600 });
    await check(page.mainFrame(), 'self-check-spoiled-whole');
    await page.getByRole('button', { name: 'แก้ให้ 5 รายการ' }).click();
    await page.getByText('ตั้งค่าแล้ว: เพิ่ม 2 แท็บ').waitFor();
    // What a person has to put right is left.
    await page.getByText('ต้องแก้ไข 3 รายการ ควรตรวจสอบ 1 รายการ').waitFor();
    expect(await page.getByRole('button', { name: /แก้ให้/ }).count()).toBe(0);
    await check(page.mainFrame(), 'self-check-mended');
  });

  it('tells a clerk what is wrong and whom to tell, in the language of the settings', async () => {
    const book = emptyBook();
    const editors = `ลอง=${LONG_CLERK}`;
    run(book, 'set-up', { province: 'Phrae', year: 2556, roster: PHRAE_ROSTER, language: 'en', editors });
    tab(book, 'สอง').protections = [];
    const page = await selfCheckOf(book, LONG_CLERK);
    await page.getByText('Must fix 2, check 0').waitFor();
    await page.getByText('please tell the province').waitFor();
    expect(await page.getByRole('button', { name: /Fix/ }).count()).toBe(0);
    await page.locator('summary').click();
    await check(page.mainFrame(), 'self-check-clerk');
    expect((await page.locator('main').innerText()).replaceAll(/"[^"]*"/g, '')).not.toMatch(/[ก-๙]/);
  });

  it('asks before it marks tabs again, and says why where set-up refuses', async () => {
    const lost = phraeBook();
    for (const marked of [lost, ...lost.sheets]) marked.metadata = [];
    const page = await selfCheckOf(lost);
    await page.getByRole('button', { name: 'แก้ให้ 2 รายการ' }).click();
    await page.getByRole('alert').getByText('ไม่มีเครื่องหมายของระบบเหลืออยู่').waitFor();
    await page.getByRole('button', { name: QUESTION.yes.th }).click();
    await page.getByText('ระบบพร้อมใช้งาน').waitFor();
    const book = phraeBook();
    const settings = tab(book, 'การตั้งค่า');
    type(book, settings, `B${rowOf(settings, 'รุ่นของสเปรดชีต') + 1}`, '99');
    const newer = await selfCheckOf(book);
    await newer.getByText('ใหม่กว่าที่ระบบรู้จัก').waitFor();
    expect(await newer.getByRole('button', { name: /แก้ให้/ }).count()).toBe(0);
    await check(newer.mainFrame(), 'self-check-newer');
    const panel = await panelOf(book);
    await panel.getByRole('alert').getByText('เป็นรุ่น 99').waitFor();
    await check(panel.mainFrame(), 'panel-newer');
  });
});

describe('the dialogs', () => {
  it('help holds the steps, the rules and the functions', async () => {
    const help = await dialogOf(phraeBook(), 'help');
    await help.getByText('=STEP_STANDING(steps, highest)').waitFor();
    await check(help.mainFrame(), 'dialog-help');
  });

  it('a roster for a workbook that lost its marks is asked about, and taken once that is confirmed', async () => {
    const book = phraeBook();
    for (const marked of [book, ...book.sheets]) marked.metadata = [];
    const dialog = await dialogOf(book, 'import');
    await dialog.getByLabel('รายการ', { exact: true }).fill(PHRAE_ROSTER);
    await dialog.getByLabel('เป็นบัญชีรายชื่อ อปท. ของจังหวัด').check();
    await dialog.getByRole('button', { name: 'นำเข้า', exact: true }).click();
    await dialog.getByRole('alert').getByText('ไม่มีเครื่องหมายของระบบเหลืออยู่').waitFor();
    await check(dialog.mainFrame(), 'dialog-roster-marks-lost');
    await dialog.getByRole('button', { name: new RegExp(QUESTION.yes.th) }).click();
    await dialog.getByText('ตั้งค่าแล้ว').waitFor();
  });

  it('a roster is an .xlsx file, or a table that was copied with its joined cells', async () => {
    const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
    const rows = writtenRows(roster.lines, roster.rounds, MINISTRY);
    const dialog = await dialogOf(emptyBook(), 'import');
    const field = dialog.getByLabel('รายการ', { exact: true });
    await dialog.getByLabel('เลือกไฟล์').setInputFiles({
      name: 'บัญชี.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(await xlsxOf([rows])),
    });
    await expect.poll(() => field.inputValue()).toContain('อบต.หัวทุ่ง');
    const asFile = await field.inputValue();
    await field.fill('');
    await field.evaluate(
      (element, html) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/html', html);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      htmlOf(rows, 0),
    );
    await expect.poll(() => field.inputValue()).toContain('อบต.หัวทุ่ง');
    // A joined district stands in each of its rows; in the file it stands in the first alone.
    const linesOf = (text: string) => text.split('\n').map((line) => line.trimEnd().replace(/^[^\t]*\t/, ''));
    expect(linesOf(await field.inputValue())).toEqual(linesOf(asFile));
    await dialog
      .getByLabel('เลือกไฟล์')
      .setInputFiles({ name: 'ขาด.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004') });
    await dialog.getByRole('alert').getByText('ไม่ครบหรือเสียหาย').waitFor();
    await dialog.getByRole('button', { name: 'นำเข้า', exact: true }).click();
    await dialog.getByText('อปท. ในทะเบียน 83 แห่ง').waitFor();
  });

  it('a roster is refused line by line, then taken', async () => {
    const window = await windowOf(emptyBook());
    await window.press('นำเข้ารายชื่อหรือผล');
    const dialog = window.dialog();
    await dialog
      .getByLabel('รายการ', { exact: true })
      .fill('district\ttype\tname\ttarget\nลอง\tXX\tอบต.ก\tmain\nลอง\tSAO\t\tmain');
    await dialog.getByRole('button', { name: 'นำเข้า', exact: true }).click();
    await dialog.getByRole('alert').getByText('บรรทัด 2').waitFor();
    await checkPanel(window, 'dialog-roster-refused');
    await dialog.getByLabel('จังหวัด').fill('แพร่');
    await dialog
      .getByLabel('รายการ', { exact: true })
      .fill('อำเภอ\tประเภท\tชื่อ อปท.\tเป้าหมาย\t1 เม.ย. 2556\nลอง\tอบต.\tอบต.หัวทุ่ง\tหลัก\t๓');
    await dialog.getByRole('button', { name: 'นำเข้า', exact: true }).click();
    await dialog.getByText('ตั้งค่าแล้ว').waitFor();
    await dialog.getByRole('button', { name: 'ปิด' }).click();
    // After the first import the first tab tells how to go on.
    await window.page.waitForFunction(tabIsOpen, 'เริ่มที่นี่');
    await window.openTab('ลอง');
    await window.shot('dialog-roster-taken');
  });
});
