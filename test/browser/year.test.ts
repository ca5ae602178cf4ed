// A year in the browser, in short: a new workbook, a clerk pastes the rounds, a colleague sees it, the province builds, and prints to PDF.
/// <reference lib="dom" />
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newBook } from '../../local/new-book.ts';
import { callCommand } from '../../local/office.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { readXlsx } from '../../local/xlsx.ts';
import type { Summary } from '../../src/domain/roll-ups/summary';
import type { FundsSummary } from '../../src/indicators/welfare-funds/outputs/funds-summary';
import { columnOf, done, tab } from '../support/books/office';
import { openPage } from '../support/browser/opened';
import { openWindow, type Window } from '../support/browser/window';
import {
  asText,
  clerkOf,
  districtsIn,
  emptied,
  laosIn,
  paste,
  roundHeader,
  type YearLao,
  yearOf,
} from '../support/runs/year';
import { type Served, serveBook } from '../support/served/served';
import { printedRows } from '../support/shown/paper';
import { fontsOf, pageSizes } from '../support/shown/pdf';

const JULY = 3;
const YEARS = [
  { ...yearOf({ year: 2556, province: 'แพร่', file: 'phrae-2556.tsv', measures: 1 }), clerks: 'ลอง' },
  { ...yearOf({ year: 2559, province: 'สมมติ', file: 'fictitious-2559.tsv', measures: 3 }), clerks: 'ทุ่งหลวงทอง' },
];

/** April to July as a block of cells. */
const blockOf = (laos: readonly YearLao[]) => laos.map(({ cells }) => cells.slice(0, JULY + 1).map(asText));
/** What the command says of the same data. */
const run = (book: Workbook, command: string, options: Record<string, unknown> = {}) =>
  done(callCommand(book, book.owner, command, options));
const letter = (column: number) => String.fromCharCode(65 + column);

describe.each(YEARS)('$year', (year) => {
  const { sample, clerks } = year;
  const clerk = clerkOf(year, clerks);
  const block = blockOf(laosIn(year, clerks));
  const area = `C3:${letter(2 + JULY)}${2 + block.length}`;
  let served: Served;
  let province: Window;
  let district: Window;
  const kept = async () => readXlsx(new Uint8Array(await (await served.get('/download')).arrayBuffer()));

  /** Everything but what the clerk is about to paste: the other districts' steps, and all funds. */
  function othersTyped(workbook: Workbook): void {
    for (const name of districtsIn(year)) {
      const [laos, user] = [laosIn(year, name), clerkOf(year, name)];
      if (name !== clerks) paste(workbook, user, name, roundHeader(year, 0), blockOf(laos));
      if (year.year !== 2559) continue;
      const funds = laos.map(({ given, members }) => [
        ...[given.fundAtStart === '1' ? 'TRUE' : 'FALSE', '', given.membersAtStart ?? ''],
        ...members.slice(0, JULY + 1).map(asText),
      ]);
      paste(workbook, user, name, 'มีกองทุนต้นปี', funds);
    }
  }

  beforeAll(async () => {
    const { workbook } = await newBook({
      path: 'year.xlsx',
      roster: emptied(sample),
      year: year.year,
      province: year.province,
      editors: districtsIn(year).map((name) => `${name}=${clerkOf(year, name)}`),
    });
    othersTyped(workbook);
    served = await serveBook(workbook);
    province = await openWindow(served, workbook.owner);
    district = await openWindow(served, clerk);
  });

  afterAll(async () => {
    await Promise.all([province, district].map((window) => window?.close()));
    await served?.stop();
  });

  it('a clerk pastes the rounds, and a colleague sees them', async () => {
    await province.openTab(clerks);
    await district.openTab(clerks);
    await district.select('C3');
    await district.paste(block.map((row) => row.join('\t')).join('\n'));
    await expect.poll(() => district.copied(area)).toEqual(block);
    await expect.poll(() => province.copied(area)).toEqual(block);
    expect(columnOf(tab(await kept(), clerks), roundHeader(year, JULY))).toBe(2 + JULY);
  });

  it('the province validates from the panel', async () => {
    await province.press('เปิดแถบด้านข้าง');
    const panel = province.sidebar();
    await panel.getByLabel('รอบรายงาน').selectOption(`${year.year - 543}-07-01`);
    await panel.getByRole('tab', { name: /^สิ่งที่พบ/ }).click();
    await panel.getByRole('button', { name: 'ตรวจอีกครั้ง' }).click();
    const { findings } = run(await kept(), 'validate', { round: `${year.year}-07-01` });
    await panel.getByRole('tab', { name: `สิ่งที่พบ (${(findings as unknown[]).length})` }).waitFor();
  });

  it('builds the summary from the menu', async () => {
    await province.press('สร้างสรุปจังหวัด');
    await province.toast('สร้างสรุปจังหวัดแล้ว');
    await province.openTab('สรุปจังหวัด');
    const { total } = run(await kept(), 'summary') as unknown as Summary;
    const row = async () => (await province.copied('A7:M20')).find(([name]) => name?.startsWith('รวม')) ?? [];
    const counts = [total.municipality, total.SAO].flatMap(({ steps }) => steps.slice(1));
    // The page goes to the tab by and by.
    await expect
      .poll(async () => (await row()).slice(1))
      .toEqual([total.municipalities, total.SAOs, ...counts].map(String));
  });

  if (year.year === 2559)
    it('builds the funds from the menu', async () => {
      await province.press('กองทุนสวัสดิการชุมชน');
      await province.toast(/สร้างรายงานกองทุนแล้ว/);
      await province.openTab('กองทุนสวัสดิการ');
      const { total } = run(await kept(), 'funds') as unknown as FundsSummary;
      const row = async () => (await province.copied('A6:I20')).find(([name]) => name?.startsWith('รวม')) ?? [];
      const { LAOs, fundsAtStart, founded, without } = total;
      await expect
        .poll(async () => (await row()).slice(1, 5))
        .toEqual([LAOs, fundsAtStart, founded, without].map(String));
      expect(await row()).toContain(total.members.toLocaleString('en-US'));
    });

  it('opens the print dialog, and the summary goes to PDF page by page', async () => {
    await province.press('พิมพ์แบบรายงาน');
    await province.dialog().locator('.preview .sheet').first().waitFor();
    const frame = (await (await province.page.locator('dialog iframe').elementHandle())?.contentFrame()) as Frame;
    const rows = await frame.evaluate(() =>
      Array.from(document.querySelectorAll('.preview .sheet tbody tr'), (row) =>
        Array.from(row.querySelectorAll('td:not(.blank, .gap), th'), ({ textContent }) =>
          (textContent ?? '').replace(/\u00a0/g, ' ').replace(/\u2060/g, ''),
        ),
      ),
    );
    const { html } = run(await kept(), 'print', { form: 'summary' }) as { html: string };
    expect(rows).toEqual(printedRows(html.replace(/<thead>[\s\S]*?<\/thead>/g, '')));
    const sheets = await frame.locator('.preview .sheet').count();
    const { page: paper } = await openPage();
    await paper.setContent((await frame.content()).replace(/<script[\s\S]*?<\/script>/g, ''));
    await paper.evaluate(() => document.fonts.ready);
    const pdf = await paper.pdf({ preferCSSPageSize: true });
    expect(pageSizes(pdf)).toEqual(new Array(sheets).fill([297, 210]));
    expect(fontsOf(pdf)).toEqual(['Sarabun-Bold', 'Sarabun-Regular']);
    await province.shot(`year-${year.year}-print`);
  });

  it('has no error of the page, and asked no other host', () => {
    for (const { errors, foreign } of [province, district]) expect([errors, foreign]).toEqual([[], []]);
  });
});
