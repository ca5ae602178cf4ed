// The overview in a real browser: figures are those of the command, nothing is clipped, each picture whole on A4, names shown as text.
/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeCell } from '../../local/workbook/cells.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import type { Overview as AnyOverview } from '../../src/indicators/overview';
import type { FundsOverview } from '../../src/indicators/welfare-funds/outputs/funds-overview';
import { fictitiousBook } from '../support/books/fictitious';
import { emptyBook, OWNER, phraeBook, rowOf, run, tab, type } from '../support/books/office';
import { type Dialog, dialogsIn } from '../support/browser/dialog';
import { type Opened, openPage } from '../support/browser/opened';
import { openWindow } from '../support/browser/window';
import { manyLaos, rosterText } from '../support/provinces/many-laos';
import type { LaoFields } from '../support/provinces/province';
import { type Served, serveBook } from '../support/served/served';
import { pageSizes } from '../support/shown/pdf';

type Overview = AnyOverview & { funds: FundsOverview | null };

const SCREENSHOTS = 'out/screenshots';
const OPEN = 'menu_open_overview';
const LONG = 'ชื่อยาวมาก'.repeat(20);
const HOSTILE = `<script>window.harmed = true</script>"'><img src=x onerror="window.harmed = true">`;
/** What A4 upright leaves between its margins of 12 mm, in CSS pixels. */
const PAPER = { width: 703, height: 1031 };

let opened: Opened;
let page: Page;
let dialog: Dialog;

function setUp(province: string, roster: string, more: object = {}): Workbook {
  const book = emptyBook();
  run(book, 'set-up', { province, year: 2556, roster, ...more });
  return book;
}

const bookOf = (province: string, laos: readonly LaoFields[], more: object = {}) =>
  setUp(province, rosterText(laos.map((lao) => ({ target: 'main', ...lao }))), more);
const saos = (district: string, ...cells: (number | null)[][]) =>
  cells.map((each, index): LaoFields => ({ district, type: 'SAO', name: `อบต.ที่${index}`, cells: each }));

function setting(book: Workbook, label: string, value: string): Workbook {
  const settings = tab(book, 'การตั้งค่า');
  type(book, settings, `B${rowOf(settings, label) + 1}`, value);
  return book;
}

/** Funds with targets, in the made-up sample of 2559. */
function fundsBook(): Workbook {
  const book = setting(fictitiousBook(), 'ค่าเป้าหมายของจังหวัด: กองทุนที่เพิ่ม', '6');
  return setting(book, 'ค่าเป้าหมายของจังหวัด: สมาชิกที่เพิ่ม', '2500');
}

function nineMillions(): Workbook {
  const header = 'district\ttype\tname\ttarget\t2556-07-01\tfundAtStart\tfounded\tmembersAtStart\tmembers:2556-07-01';
  const line = (index: number) => `ลอง\tSAO\tอบต.ที่${index}\tmain\t5\t1\t\t9\t9000000`;
  return setUp('ใหญ่', [header, ...Array.from({ length: 83 }, (_, index) => line(index))].join('\n'));
}

/** The only LAO of สอง is taken from the registry and from the district's tab. */
function withoutLaos(): Workbook {
  const book = bookOf('แพร่', [
    ...saos('ลอง', [1, 2, 3, 4]),
    { ...(saos('สอง', [1, 1, 1, 1])[0] as LaoFields), name: 'อบต.เดียว' },
  ]);
  for (const name of ['ทะเบียน อปท.', 'สอง']) {
    const sheet = tab(book, name);
    const row = rowOf(sheet, 'อบต.เดียว');
    for (const column of (sheet.cells[row] ?? []).keys()) changeCell(sheet, row, column, { value: null });
  }
  return book;
}

const nasty = () =>
  bookOf(`${HOSTILE}${LONG}`.slice(0, 200), [
    ...saos(HOSTILE, [1, 2, 3, 4], [null, 2, 2, 5]),
    ...saos(LONG.slice(0, 200), [0, 0, 1, 1]),
    ...saos(`"o'neill" & ข`, [5, 5, 5, 5]),
  ]);

/** A test's own book, and how many pictures it has. */
const BOOKS: readonly [string, () => Workbook, number][] = [
  ['Phrae', phraeBook, 3],
  ['funds with targets', fundsBook, 5],
  ['340 LAOs in 30 districts', () => setUp('ใหญ่', rosterText(manyLaos(340, 30))), 3],
  ['one LAO', () => bookOf('เล็ก', saos('ลอง', [1, 2, 3, 4])), 3],
  ['an empty round', () => bookOf('แพร่', saos('ลอง', [1, null, 3], [0, null, 2])), 3],
  ['all LAOs without report', () => bookOf('แพร่', saos('ลอง', [], [], [])), 3],
  ['a district without LAOs', withoutLaos, 3],
  ['9 million members in each of 83 funds', nineMillions, 5],
  ['hostile names, and names of 200 characters', nasty, 3],
];

async function open(book: Workbook): Promise<void> {
  await dialog.open(book, OPEN);
  await page.locator('figure').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** Until the pictures are drawn as wide as there is room, or as paper is. */
async function drawnAsWide(paper?: number): Promise<void> {
  await page.waitForFunction((wanted) => {
    const figures = Array.from(document.querySelectorAll('figure'));
    return figures.every((figure) => {
      const room = Math.max(240, Math.min(860, Math.floor(figure.parentElement?.clientWidth ?? 0)));
      return figure.querySelector<SVGSVGElement>(':scope > svg')?.viewBox.baseVal.width === (wanted ?? room);
    });
  }, paper);
}

/** The rows of the table behind a picture. */
const tableOf = (picture: string) =>
  page.evaluate(
    (id) =>
      Array.from(document.querySelectorAll(`figure:has(#${id}-title) tbody tr`), (row) =>
        Array.from(row.querySelectorAll('th, td'), ({ textContent }) => textContent ?? ''),
      ),
    picture,
  );

/** The figures that stand in a picture itself, in the order of drawing. */
const figuresOf = (picture: string) =>
  page.locator(`figure:has(#${picture}-title) > svg[role=img] text.figure`).allTextContents();

const grouped = (value: number) => value.toLocaleString('en-US');
const overview = (book: Workbook) => run(book, 'overview') as unknown as Overview;
const axeFinds = async () => {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
};

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  opened = await openPage({ viewport: { width: 900, height: 640 } });
  page = opened.page;
  dialog = await dialogsIn(page);
});

beforeEach(async () => {
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 900, height: 640 });
});

describe.each(BOOKS)('%s', (_, make, pictures) => {
  beforeAll(() => open(make()));

  it('has its pictures, each with a title, a description, and a table behind it', async () => {
    const images = page.getByRole('img');
    await expect.poll(() => images.count()).toBe(pictures);
    for (const image of await images.all()) {
      const [title, description] = await Promise.all(
        ['title', 'desc'].map((tag) => image.locator(tag).first().textContent()),
      );
      expect(title).not.toBe('');
      expect(description).not.toMatch(/^$|undefined|NaN|\{/);
      const name = await image.evaluate((svg) => svg.closest('figure')?.querySelector('h2')?.textContent);
      expect(name).toBe(title);
    }
    await expect.poll(() => page.locator('figure details table').count()).toBe(pictures);
    expect(await page.locator('body').innerText()).not.toMatch(/undefined|NaN|Infinity/);
  });

  it('clips no text, on the widest page and on the narrowest', async () => {
    for (const width of [900, 320]) {
      await page.setViewportSize({ width, height: 640 });
      await drawnAsWide();
      const cut = await page.evaluate(() =>
        Array.from(document.querySelectorAll<SVGSVGElement>('figure > svg')).flatMap((svg) => {
          const { width: right, height: bottom } = svg.viewBox.baseVal;
          return Array.from(svg.querySelectorAll<SVGTextElement>('text')).flatMap((text) => {
            const box = text.getBBox();
            const isIn = box.x > -2 && box.y > -2 && box.x + box.width < right + 2 && box.y + box.height < bottom + 2;
            return isIn ? [] : [text.textContent];
          });
        }),
      );
      expect(cut, `${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${width}`).toBe(
        true,
      );
    }
  });

  it('prints each picture whole on A4', async () => {
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await drawnAsWide(700);
    const figures = await page.evaluate(() =>
      Array.from(document.querySelectorAll('figure'), (figure) => {
        const { top, bottom } = figure.getBoundingClientRect();
        return { top, bottom, kept: getComputedStyle(figure).breakInside };
      }),
    );
    expect(figures.map(({ kept }) => kept)).toEqual(figures.map(() => 'avoid'));
    // As many sheets as it takes where a picture that does not fit on the rest of one begins the next.
    let [sheets, from] = [1, figures[0]?.top ?? 0];
    for (const { top, bottom } of figures) {
      expect(bottom - top).toBeLessThan(PAPER.height);
      if (bottom - from > PAPER.height) [sheets, from] = [sheets + 1, top];
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pageSizes(pdf)).toEqual(Array.from({ length: sheets }, () => [210, 297]));
    expect(await page.locator('.toolbar').isVisible()).toBe(false);
    expect(await page.locator('figure .edition').first().isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  });

  it('has nothing that keeps people out', async () => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await axeFinds()).toEqual([]);
  });
});

describe('figures', () => {
  it.each([
    ['Phrae', phraeBook],
    ['the made-up province', fundsBook],
  ])('of %s are those of run overview', async (_, make) => {
    const book = make();
    const { rounds, LAOs, lines, total, funds, estimates, marks } = overview(book);
    await open(book);
    const down = (steps: number[]) => [...steps].reverse();
    const shown = (cells: string[][]) => cells.map(([, ...figures]) => figures);
    expect(shown(await tableOf('steps'))).toEqual(
      rounds.map(({ steps, noReport, reported }) => [...down(steps), noReport, LAOs, reported].map(String)),
    );
    expect(await figuresOf('steps')).toEqual(
      rounds.flatMap(({ steps, noReport }) => [noReport, ...steps].filter((count) => count > 0).map(String)),
    );
    const passed = rounds.map((round) => String(round.passed));
    const estimated = estimates.rounds.flatMap((__, index) =>
      [estimates.own, estimates.median].flatMap((made) => (made ? [String(made.passed[index])] : [])),
    );
    expect((await tableOf('passed')).map((row) => row[1])).toEqual([...passed, ...estimated]);
    expect(await figuresOf('passed')).toEqual([
      String(marks.aimed.needed),
      String(marks.required.needed),
      ...passed,
      ...estimated,
    ]);
    const mean = (value: number | null) => (value === null ? '–' : value.toFixed(2));
    const byName = new Map((await tableOf('districts')).map(([name, ...figures]) => [name, figures]));
    for (const line of [...lines, { ...total, district: 'ทั้งจังหวัด' }])
      expect(byName.get(line.district as string)).toEqual([
        String(line.LAOs),
        ...line.rounds.map((round) => mean(round.mean)),
      ]);
    expect(byName.size).toBe(lines.length + 1);
    const members = await tableOf('members');
    expect(members.map((row) => row.slice(1, 3))).toEqual(
      (funds?.rounds ?? []).map((round) => [grouped(round.members), grouped(round.membersAtStart)]),
    );
    expect((await tableOf('funds')).map((row) => row[1])).toEqual(
      (funds?.rounds ?? []).map(({ fundsAtStart, founded }) => String(fundsAtStart + founded)),
    );
  });

  it('change with the round that is chosen', async () => {
    await open(phraeBook());
    await page.getByRole('combobox').selectOption('2013-05-01');
    await page.getByRole('heading', { name: 'ถึงรอบ 1 พ.ค. 2556' }).waitFor();
    expect(await tableOf('steps')).toHaveLength(2);
  });

  it('are of the indicator that is chosen, with its own steps and words', async () => {
    const line = (name: string, cells: (string | number)[]) => ['ลอง', 'SAO', name, 'main', ...cells].join('\t');
    const book = setUp(
      'แพร่',
      [
        'district\ttype\tname\ttarget\t1.6@2556-04-01\t1.6@2556-07-01\t2.1@start\t2.1@2556-05-01',
        line('อบต.ก', [2, 7, 5, 8]),
        line('อบต.ข', ['', 6, 1, '']),
      ].join('\n'),
      {
        indicators: [
          'id\tkind\tname\tsteps\tpass\trounds\ttarget',
          `1.6\tsteps\tแผนพัฒนาท้องถิ่น${LONG}\t7\t6\t2556-04-01 2556-07-01\t`,
          '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\t\t\t20',
        ].join('\n'),
      },
    );
    await open(book);
    const choice = page.getByRole('combobox', { name: 'ตัวชี้วัด' });
    await choice.selectOption('1.6');
    await page.getByRole('heading', { name: 'ผ่านขั้น 6 ขึ้นไป เทียบกับเกณฑ์' }).waitFor();
    const ladder = run(book, 'overview', { indicator: '1.6' }) as unknown as Overview;
    expect((await tableOf('steps')).map((row) => row.slice(1, 9))).toEqual(
      ladder.rounds.map(({ steps }) => [...steps].reverse().map(String)),
    );
    const text = (await page.locator('main').innerText()) ?? '';
    expect(text).toContain('ที่อยู่ในขั้น 6 ขึ้นไป');
    expect(text).toContain('ขั้นเฉลี่ย (0 ถึง 7)');
    expect(text).not.toMatch(/5 ขั้น|ขั้น 5 ในแต่ละรอบ|undefined|NaN/);
    await page.screenshot({ path: `${SCREENSHOTS}/overview-ladder.png`, fullPage: true });
    await page.setViewportSize({ width: 320, height: 640 });
    await drawnAsWide();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.setViewportSize({ width: 900, height: 640 });
    await choice.selectOption('2.1');
    await page.getByRole('heading', { name: 'จำนวนในแต่ละรอบ' }).waitFor();
    expect((await tableOf('amounts')).slice(0, 2).map((row) => row.slice(1))).toEqual([
      ['6', '6', '0', '0'],
      ['9', '6', '+3', '0'],
    ]);
    await page.screenshot({ path: `${SCREENSHOTS}/overview-count.png`, fullPage: true });
    expect(await axeFinds()).toEqual([]);
    await choice.selectOption('step');
    await page.getByRole('heading', { name: 'ผ่านครบ 5 ขั้น เทียบกับเกณฑ์' }).waitFor();
  });

  it('are in Thai digits where the settings say so', async () => {
    await open(setting(phraeBook(), 'ตัวเลขในรายงาน', 'thai'));
    expect((await figuresOf('steps')).join('')).toMatch(/^[๐-๙]+$/);
    expect((await tableOf('districts')).flatMap((row) => row.slice(1)).join('')).toMatch(/^[๐-๙.]+$/);
  });
});

describe('the page', () => {
  it('calls an estimate an estimate, and says how it was made', async () => {
    await open(phraeBook());
    const picture = page.locator('figure:has(#passed-title)');
    await expect.poll(() => picture.locator('.estimate.own').count()).toBe(3);
    expect(await picture.locator('desc').textContent()).toMatch(/ประมาณการ ก: .*ประมาณการ ไม่ใช่ผลจริง/);
    await picture.getByText(/^ประมาณการ ก ทำโดย/).waitFor();
    await picture.getByText(/^ประมาณการ ข ทำโดย/).waitFor();
  });

  it('opens a table, and prints with one button', async () => {
    await open(fundsBook());
    await page.screenshot({ path: `${SCREENSHOTS}/overview.png`, fullPage: true });
    await page.getByText('ตัวเลขของภาพนี้เป็นตาราง').first().click();
    await expect.poll(() => page.getByRole('table').count()).toBe(1);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.getByRole('button', { name: 'พิมพ์' }).click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
  });

  it('is in English when the settings say so', async () => {
    const book = setting(bookOf('Phrae', saos('Long', [1, 2, 3, 4], [null, 0, 0, 2])), 'ภาษา', 'en');
    // Whoever reads the settings first brings the language of the pages up to date.
    run(book, 'completeness');
    await open(book);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toMatch(/Mean standing of each district/);
    expect(text).not.toMatch(/[ก-๙]/);
    expect(await axeFinds()).toEqual([]);
    await page.screenshot({ path: `${SCREENSHOTS}/overview-english.png`, fullPage: true });
  });

  it('shows names as text, and runs nothing of them', async () => {
    await open(nasty());
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
    expect((await tableOf('districts')).map(([name]) => name)).toEqual([
      HOSTILE,
      LONG.slice(0, 200),
      `"o'neill" & ข`,
      'ทั้งจังหวัด',
    ]);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('<script>');
    await page.screenshot({ path: `${SCREENSHOTS}/overview-hostile.png`, fullPage: true });
  });

  it('says that nothing has been reported, and hatches it', async () => {
    await open(bookOf('แพร่', saos('ลอง', [], [])));
    await page.getByText('ยังไม่มี อปท. ใดเคยรายงาน').waitFor();
    const fills = await page
      .locator('figure:has(#steps-title) > svg rect')
      .evaluateAll((all) => all.map((rect) => rect.getAttribute('fill')));
    expect(fills).toEqual(['url(#no-report)']);
  });

  it('shows a district without LAOs as such', async () => {
    await open(withoutLaos());
    await page.locator('figure:has(#districts-title) > svg').getByText('ไม่มี อปท.').waitFor();
    expect(await tableOf('districts')).toContainEqual(['สอง', '0', '–', '–', '–', '–']);
  });

  it('says that there is nothing to draw yet', async () => {
    const book = emptyBook();
    run(book, 'set-up', { province: 'แพร่', year: 2556 });
    await dialog.open(book, OPEN);
    await page.getByText('ทะเบียน อปท. ยังว่าง').waitFor();
    expect(await page.locator('figure').count()).toBe(0);
  });
});

it('asks no other host, and has no error of its own', () => {
  expect([opened.foreign, opened.errors]).toEqual([[], []]);
});

describe('in the shared sheet', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveBook(phraeBook());
  });
  afterAll(async () => {
    await served?.stop();
  });

  it('opens from the menu; the summary has its picture of blocks below it', async () => {
    const owner = await openWindow(served, OWNER);
    await owner.press('ภาพรวม');
    await owner.dialog().getByRole('img').first().waitFor();
    await expect.poll(() => owner.dialog().getByRole('img').count()).toBe(3);
    await owner.shot('overview-dialog');
    await owner.page.keyboard.press('Escape');
    await owner.press('สร้างสรุปจังหวัด');
    await owner.toast(/สรุปจังหวัด/);
    const column = async () => (await owner.copied('C29:C39')).flat();
    await expect.poll(async () => (await column()).filter((text) => /[█▒░]/.test(text)).length).toBe(6);
    await owner.shot('summary-picture');
    expect([owner.foreign, owner.errors]).toEqual([[], []]);
  });
});
