// The forms of a closed round, years later: whatever was done to the workbook since, they are what they were, to the last character.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import { deleteRows, deleteSheet, insertColumns, renameSheet, sortRows } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import {
  ALL,
  AS_DATA,
  built,
  closedYear,
  FEW,
  fullYear,
  JULY,
  stepCell,
  YEARS_LATER,
} from '../../support/books/closing';
import { columnOf, OWNER, rowOf, tab, type } from '../../support/books/office';
import { stateless } from '../../support/runs/untimed';

const SETTINGS = 'การตั้งค่า';
const REGISTRY = 'ทะเบียน อปท.';

/** What can be chosen on the page that prints is what there is now. */
const CHOICES = ['forms', 'formNames', 'rounds', 'indicators'];

const told = (...given: Parameters<typeof built>) =>
  Object.fromEntries(
    Object.entries(built(...given)).map(([name, result]) => [
      name,
      stateless(
        Object.fromEntries(Object.entries(result).filter(([key]) => !('html' in result && CHOICES.includes(key)))),
      ),
    ]),
  );

/** Papers say when they were built: all are at one moment. */
const NOW = { now: YEARS_LATER };

const labelled = (book: Workbook, label: string) => {
  const row = tab(book, SETTINGS).cells.findIndex((cells) => `${cells?.[0]?.value}`.includes(label));
  if (row < 0) throw new Error(`no setting ${label}`);
  return `B${row + 1}`;
};

function setTo(book: Workbook, label: string, text: string): void {
  type(book, tab(book, SETTINGS), labelled(book, label), text);
}

const CHANGES: Record<string, (book: Workbook) => void> = {
  'every step of the year': (book) => {
    for (const name of ['ลอง', 'สอง'])
      for (const month of ['มิ.ย.', 'ก.ค.'] as const)
        for (const row of [3, 4]) type(book, tab(book, name), stepCell(book, name, month, row), '0');
  },
  'facts, members and indicators': (book) => {
    const long = tab(book, 'ลอง');
    for (let column = columnOf(long, 'ขั้นล่าสุด') + 1; column < columnOf(long, 'หมายเหตุ'); column += 1) {
      const cell = long.cells[2]?.[column];
      if (cell && !cell.formula) cell.value = typeof cell.value === 'boolean' ? !cell.value : 1;
    }
  },
  'the shares, the names and the targets': (book) => {
    for (const [cell, text] of Object.entries({ C3: 'ชื่อใหม่', F3: '5', N3: 'ใหม่', Q6: '1', Q7: '99' }))
      type(book, tab(book, 'ตัวชี้วัด'), cell, text);
    type(book, tab(book, REGISTRY), 'D3', 'รอง');
  },
  'the deadlines': (book) => {
    type(book, tab(book, SETTINGS), 'E6', "'30 มิ.ย. 2556");
    type(book, tab(book, SETTINGS), 'F6', "'9 ก.ค. 2556");
  },
  'a district is renamed': (book) => {
    for (const cells of [...tab(book, SETTINGS).cells, ...tab(book, REGISTRY).cells])
      for (const cell of cells ?? []) if (cell?.value === 'ลอง') cell.value = 'ลองใหม่';
    // Refused, since its tab still has the old name; what was typed into the settings stands there all the same.
    expect(callCommand(book, OWNER, 'set-up', { now: YEARS_LATER })).toMatchObject({ code: 'district-renamed' });
  },
  'a LAO is registered no more': (book) => {
    const registry = tab(book, REGISTRY);
    deleteRows(book, registry, rowOf(registry, 'อบต.เตาปูน'), 1);
  },
  'all rows of a tab are deleted': (book) => deleteRows(book, tab(book, 'สอง'), 2, 2),
  'a tab is deleted': (book) => deleteSheet(book, tab(book, 'สอง')),
  'the registry is sorted': (book) =>
    sortRows(tab(book, REGISTRY), { row: 2, column: 0, rows: 6, columns: 4 }, [{ column: 2, ascending: false }]),
  'a column is inserted, a tab renamed': (book) => {
    insertColumns(book, tab(book, 'ลอง'), 3, 1);
    renameSheet(book, tab(book, 'ลอง'), 'อำเภอลอง');
  },
  'evidence, funds and indicators are entered no more': (book) => {
    for (const label of ['หลักฐาน', 'กองทุนสวัสดิการ', 'ตัวชี้วัด']) setTo(book, label, 'off');
  },
};

/** Of the workbook in which nothing is closed. */
const before = told(fullYear(), ALL, NOW);
const few = Object.fromEntries(FEW.map(([name]) => [name, before[name]]));

it('what is kept is what stands there: the forms are those from before the closing', () => {
  expect(told(closedYear(), ALL, NOW)).toEqual(before);
});

describe('built again years later', () => {
  it.each(Object.keys(CHANGES))('%s', (change) => {
    const book = closedYear();
    CHANGES[change]?.(book);
    expect(told(book, FEW, NOW)).toEqual(few);
  });

  it('all of it at once, but for the tab', () => {
    const book = closedYear();
    for (const [name, change] of Object.entries(CHANGES)) if (!name.startsWith('a tab is')) change(book);
    expect(told(book, ALL, NOW)).toEqual(before);
  });

  it('a round that is in the settings no more', () => {
    const book = closedYear();
    const sheet = tab(book, SETTINGS);
    setTo(book, 'ตัวชี้วัด', 'off');
    for (const cell of ['D6', 'E6', 'F6']) type(book, sheet, cell, '');
    expect(callCommand(book, OWNER, 'summary', { round: JULY, live: true })).toMatchObject({ code: 'round-unknown' });
    expect(told(book, FEW, NOW)).toEqual(few);
  });
});

it('the tabs as they stand are asked for with --live', () => {
  const [closed, open] = [closedYear(), fullYear()];
  for (const book of [closed, open]) CHANGES['every step of the year']?.(book);
  const live = told(closed, AS_DATA, { ...NOW, live: true });
  expect(live).not.toEqual(told(closed, AS_DATA, NOW));
  expect(live).toEqual(told(open, AS_DATA, NOW));
});

it('says behind what was done that the figures are those of the closing', () => {
  const book = closedYear();
  const said = (options: object) => {
    const outcome = callCommand(book, OWNER, 'summary', { round: JULY, ...options });
    return outcome.done ? outcome.message : '';
  };
  expect(said({})).toContain('จึงใช้ข้อมูลที่เก็บไว้เมื่อปิดรอบ วันที่ 5 ก.ค. 2556 เวลา 10.00 น.');
  expect(said({ live: true })).not.toContain('ปิดรอบ');
  expect(said({ round: '2556-06-01' })).not.toContain('ปิดรอบ');
});
