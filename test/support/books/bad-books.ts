// Workbooks that are odd, empty or extreme, as an office may well have them: nothing in them may bring a command down.
import { pasteBlock } from '../../../local/workbook/typing/edits.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { PHRAE_ROSTER } from '../provinces/province';
import { FICTITIOUS_ROSTER } from './fictitious';
import { columnOf, OWNER, rowOf, run, setUpBook, tab, type } from './office';

const SETTINGS = 'การตั้งค่า';
const SHARES = ['B5', 'B6', 'B7', 'B8'];
const FUND_TARGETS = [
  'ค่าเป้าหมายของจังหวัด: กองทุนที่เพิ่ม',
  'ค่าเป้าหมายของจังหวัด: สมาชิกที่เพิ่ม',
  'เป้าหมายทั้งประเทศ: กองทุนที่เพิ่ม',
  'เป้าหมายทั้งประเทศ: สมาชิกที่เพิ่ม',
];
const LONG = 'ชื่อยาวมาก'.repeat(20);
const HOSTILE = "\"><script>alert('ก')</script><b>\"แพร่\"</b> & 'น่าน'";

function changed(book: Workbook, change: (book: Workbook) => void): Workbook {
  change(book);
  return book;
}

/** The roster's lines of these districts: a few tabs are enough. */
function linesOf(roster: string, ...districts: string[]): string {
  const [header = '', ...lines] = roster.trimEnd().split(/\r?\n/);
  return [header, ...lines.filter((line) => districts.includes(line.split('\t')[0] ?? ''))].join('\n');
}

const PHRAE = linesOf(PHRAE_ROSTER, 'เทศบาลเมืองแพร่', 'ลอง', 'สอง');
const FICTITIOUS = linesOf(FICTITIOUS_ROSTER, 'เทศบาลเมืองสมมติ', 'เมืองสมมติ', 'ทุ่งหลวงทอง');

function bookOf(roster: string, province = 'แพร่', year = 2556): Workbook {
  return setUpBook({ province, year, roster });
}

const fictitiousBook = () => bookOf(FICTITIOUS, 'สมมติ', 2559);

function shares(percent: string): Workbook {
  return changed(fictitiousBook(), (book) => {
    for (const cell of SHARES) type(book, tab(book, SETTINGS), cell, percent);
  });
}

function fundTargets(target: string): Workbook {
  return changed(fictitiousBook(), (book) => {
    const settings = tab(book, SETTINGS);
    for (const label of FUND_TARGETS) type(book, settings, `B${rowOf(settings, label) + 1}`, target);
  });
}

/** In every round, and at the start of the year, of every LAO. */
function membersOfEach(members: string): Workbook {
  return changed(fictitiousBook(), (book) => {
    for (const name of ['เมืองสมมติ', 'ทุ่งหลวงทอง']) {
      const sheet = tab(book, name);
      const LAOs = FICTITIOUS.split('\n').filter((line) => line.startsWith(`${name}\t`)).length;
      const block = Array.from({ length: LAOs }, () => new Array<string>(7).fill(members));
      pasteBlock(book, OWNER, sheet.id, 2, columnOf(sheet, 'สมาชิกต้นปี'), block);
    }
  });
}

/** The roster of Phrae without the cells of these columns, counted from 0. */
function without(...columns: number[]): string {
  const [header = '', ...lines] = PHRAE.split('\n');
  const blanked = (line: string) => line.split('\t').map((cell, column) => (columns.includes(column) ? '' : cell));
  return [header, ...lines.map((line) => blanked(line).join('\t'))].join('\n');
}

const HEADER = 'district\ttype\tname\ttarget\t2556-04-01\t2556-05-01';

/** By what is odd about it. */
export const BAD_BOOKS: Readonly<Record<string, () => Workbook>> = {
  'no LAO in the province': () => setUpBook({ province: 'แพร่', year: 2559 }),
  'a district without any LAO, whose tab is empty': () =>
    changed(bookOf(PHRAE), (book) => {
      type(book, tab(book, SETTINGS), 'H6', 'ว่างเปล่า');
      run(book, 'set-up');
    }),
  'a district without any LAO, before it has a tab': () =>
    changed(bookOf(PHRAE), (book) => type(book, tab(book, SETTINGS), 'H6', 'ว่างเปล่า')),
  'one LAO in the province': () => bookOf(`${HEADER}\nลอง\tSAO\tอบต.ปากกาง\tmain\t1\t3\n`),
  'one municipality that reports straight to the province': () =>
    bookOf(`${HEADER}\nเทศบาลเมืองแพร่\tmunicipality\tทม.แพร่\tsecondary\t1\t0\n`),
  'shares of 0 %': () => shares('0'),
  'shares of 100 %': () => shares('100'),
  'targets of 0 funds and of 0 members': () => fundTargets('0'),
  'no target of funds, nor of members': () => fundTargets(''),
  '9,000,000 members in each fund': () => membersOfEach('9,000,000'),
  'an empty round between full ones': () => bookOf(without(6)),
  'a first round without any report': () => bookOf(without(4)),
  'no report at all': () => bookOf(without(4, 5, 6, 7)),
  'names of 200 characters': () =>
    bookOf(
      `${HEADER}\n${LONG.slice(0, 200)}\tSAO\tอบต.${LONG.slice(0, 196)}\tmain\t1\t3\nลอง\tSAO\tอบต.ปากกาง\tmain\t5\t4\n`,
      LONG.slice(0, 200),
    ),
  'names with quotes and angle brackets': () =>
    bookOf(`${HEADER}\n<ลอง> & "สอง"\tSAO\tอบต.<i>'ก'</i>\tmain\t5\t4\n`, HOSTILE),
};
