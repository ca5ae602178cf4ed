// One reading of what was typed: the calculated columns and the colours of a district's tab say what the commands say, for all that can be typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recalculate } from '../../../local/office.ts';
import { LookKeeper } from '../../../local/server/looks/book-looks.ts';
import { a1 } from '../../../local/workbook/address.ts';
import { cellAt } from '../../../local/workbook/cells.ts';
import { pasteBlock } from '../../../local/workbook/typing/edits.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { anyTickTyped, anyTyped } from '../../support/books/arbitrary-writings';
import { columnOf, emptyBook, type FoundFinding, OWNER, rowOf, run, tab, type } from '../../support/books/office';
import { runs } from '../../support/chance';

const DISTRICT = 'ลอง';
const NAMES = ['อบต.ก', 'อบต.ข', 'อบต.ค', 'อบต.ง', 'ทต.จ', 'ทต.ฉ'];
const FIRST_ROW = 2;
const LAST = '2559-09-01';
const [PURPLE, RED] = ['#ead1f0', '#f9d0cc'];

let made: Workbook | null = null;

/** Evidence and funds are entered; nothing is given yet. */
function blankBook(): Workbook {
  if (!made) {
    made = emptyBook();
    const header =
      'district\ttype\tname\ttarget\t2559-04-01\titems\teligible\tinPlan\tagreed\tfundAtStart\tfounded\tmembersAtStart\tmembers:2559-04-01';
    const lines = NAMES.map((name) => `${DISTRICT}\t${name.startsWith('ทต') ? 'municipality' : 'SAO'}\t${name}\tmain`);
    run(made, 'set-up', { province: 'แพร่', year: 2559, roster: [header, ...lines].join('\n') });
  }
  return structuredClone(made);
}

const HEADER_OF = { standing: 'ขั้นล่าสุด', supported: 'ขั้นตามหลักฐาน', members: 'สมาชิกล่าสุด' } as const;

/** A block for each run of columns that districts type into, and what may be typed there. */
function blocksOf(sheet: Sheet): { column: number; width: number; typed: fc.Arbitrary<string> }[] {
  const [standing, items, counts, members, funds, remark] = [
    'ขั้นล่าสุด',
    'ข้อ 1',
    'โครงการ/กิจกรรมที่นำมาคิดร้อยละ',
    'สมาชิกล่าสุด',
    'มีกองทุนต้นปี',
    'หมายเหตุ',
  ].map((header) => columnOf(sheet, header)) as [number, number, number, number, number, number];
  return [
    { column: 2, width: standing - 2, typed: anyTyped },
    { column: items, width: counts - items, typed: anyTickTyped },
    { column: counts, width: members - counts, typed: anyTyped },
    { column: funds, width: 1, typed: anyTickTyped },
    { column: funds + 1, width: remark - funds - 1, typed: anyTyped },
  ];
}

const anyRows = (width: number, typed: fc.Arbitrary<string>) =>
  fc.array(fc.array(typed, { minLength: width, maxLength: width }), {
    minLength: NAMES.length,
    maxLength: NAMES.length,
  });

/** What the commands say of each LAO, in the order of its rows. */
function said(book: Workbook) {
  type DataRow = { LAO: string; round: string; indicator: string; standing: number | null };
  const { file } = run(book, 'export', { format: 'json', round: LAST }) as { file: { content: string } };
  const rows = (JSON.parse(file.content) as { rows: DataRow[] }).rows;
  const last = (lao: string, indicator: string) =>
    rows.filter((row) => row.LAO === lao && row.indicator === indicator).pop()?.standing ?? null;
  const { laos } = run(book, 'evidence', { round: LAST }) as { laos: { lao: string; supported: number | null }[] };
  return NAMES.map((name) => ({
    standing: last(name, 'step'),
    supported: laos.find(({ lao }) => lao === name)?.supported ?? null,
    members: last(name, 'fund-members'),
  }));
}

/** The same as the tab shows it. */
function shown(sheet: Sheet) {
  const value = (row: number, header: string) => {
    const found = cellAt(sheet, row, columnOf(sheet, header))?.value ?? null;
    return found === '' ? null : found;
  };
  return NAMES.map((_, index) => ({
    standing: value(FIRST_ROW + index, HEADER_OF.standing),
    supported: value(FIRST_ROW + index, HEADER_OF.supported),
    members: value(FIRST_ROW + index, HEADER_OF.members),
  }));
}

/** Addresses of step cells with this colour, and of those that the rule finds. */
async function coloured(book: Workbook, sheet: Sheet, background: string): Promise<string[]> {
  const looks = (await new LookKeeper().of(book, [])).get(sheet.id) ?? new Map();
  const end = columnOf(sheet, HEADER_OF.standing);
  const cells = [...looks]
    .filter(([, look]) => look.background === background)
    .map(([key]) => key.split(':').map(Number) as [number, number]);
  return cells
    .filter(([, column]) => column < end)
    .map(([row, column]) => a1({ row, column, rows: 1, columns: 1 }))
    .sort();
}

const found = (findings: readonly FoundFinding[], rule: string) =>
  findings.flatMap((each) => (each.rule === rule && each.cell ? [each.cell] : [])).sort();

const isError = (value: unknown) => value !== null && typeof value === 'object';

async function holds(book: Workbook): Promise<void> {
  await recalculate(book);
  const sheet = tab(book, DISTRICT);
  const commands = said(book);
  const calculated = Object.values(HEADER_OF).map((header) => columnOf(sheet, header));
  shown(sheet).forEach((row, index) => {
    // A cell that holds an error shows as one, and claims nothing.
    const claimed = Object.entries(row).filter(([, value]) => !isError(value));
    const entries = (sheet.cells[FIRST_ROW + index] ?? []).filter((_, column) => !calculated.includes(column));
    const isFailing = entries.some((cell) => isError(cell?.value));
    if (!isFailing) expect(claimed).toHaveLength(Object.keys(row).length);
    expect(commands[index]).toMatchObject(Object.fromEntries(claimed));
  });
  const { findings } = run(book, 'validate', { round: LAST }) as unknown as { findings: FoundFinding[] };
  expect(await coloured(book, sheet, PURPLE)).toEqual(found(findings, 'not-a-step'));
  expect(await coloured(book, sheet, RED)).toEqual(found(findings, 'regression'));
}

describe('a tab, its colours and the commands', () => {
  const blocks = blocksOf(tab(blankBook(), DISTRICT));

  it('agree on whatever was typed', async () => {
    const anyTab = fc.tuple(...blocks.map(({ width, typed }) => anyRows(width, typed)));
    // A day that stood in a cell before leaves its format there, and a number typed over it is kept as a day.
    const anyDays = fc.array(fc.boolean(), { minLength: NAMES.length, maxLength: NAMES.length });
    const property = fc.asyncProperty(anyTab, anyDays, async (texts, days) => {
      const book = blankBook();
      const { id } = tab(book, DISTRICT);
      blocks.forEach(({ column, width }, index) => {
        days.forEach((isDay, row) => {
          if (isDay) pasteBlock(book, OWNER, id, FIRST_ROW + row, column, [Array<string>(width).fill('1/2')]);
        });
        pasteBlock(book, OWNER, id, FIRST_ROW, column, texts[index] as string[][]);
      });
      await holds(book);
    });
    await fc.assert(property, { numRuns: runs(12), endOnFailure: true });
  });

  it.each(['20', '20%', '0.2', '๒๐', "'20 %", "'๒๐%", "'0.2", "'0.5 %", '100%', '1'])(
    'agree on a share that is typed as %s',
    async (share) => {
      const book = blankBook();
      const sheet = tab(book, DISTRICT);
      const settings = tab(book, 'การตั้งค่า');
      type(book, settings, `B${rowOf(settings, 'ขั้น 4: ร้อยละของโครงการที่อยู่ในแผนพัฒนา') + 1}`, share);
      const [items, counts] = [columnOf(sheet, 'ข้อ 1'), columnOf(sheet, 'โครงการ/กิจกรรมที่นำมาคิดร้อยละ')];
      // Of 200 projects: 0, 0.5, 1, 19.5, 20 and 100 percent.
      const rows = [0, 1, 2, 39, 40, 200].map((inPlan) => ['200', String(inPlan), String(inPlan)]);
      pasteBlock(
        book,
        OWNER,
        sheet.id,
        FIRST_ROW,
        items,
        rows.map(() => Array<string>(8).fill('TRUE')),
      );
      pasteBlock(book, OWNER, sheet.id, FIRST_ROW, counts, rows);
      await holds(book);
      expect(new Set(shown(sheet).map(({ supported }) => supported)).size).toBe(2);
    },
  );
});
