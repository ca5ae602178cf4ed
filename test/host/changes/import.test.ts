// A list of results through the built bundle: shown first, written once agreed to, and told by what stood there before.
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { ImportResult } from '../../../src/commands/changes/import';
import { listOfFile } from '../../../src/panel/list-file/list-of-file';
import { LONG_CLERK, OWNER, phraeBook, run, tab, type } from '../../support/books/office';
import { bringIn, confirm, JULY_LIST, takeBack, typedOn, withoutJuly } from '../../support/changes/lists';

const NOW = '2556-07-03T09:00';

const look = (book: Workbook, options: object, user = OWNER) =>
  run(book, 'import', { now: NOW, ...options }, user) as unknown as ImportResult;

const kindsOf = ({ cells }: ImportResult) => cells.map(({ kind, lao, before, after }) => [kind, lao, before, after]);

const list = (...rows: (string | number)[][]) => rows.map((row) => row.join('\t')).join('\n');
const HEADER = ['อำเภอ', 'ชื่อ อปท.', 'รอบ 1 ก.ค. 2556'];

let start: Workbook;
const book = () => structuredClone(start);

beforeAll(() => {
  start = withoutJuly();
});

describe("a month's results", () => {
  it('are shown and nothing is written; once agreed to, the tabs are as if they had been typed', () => {
    const one = book();
    const { counts, written, confirm: code } = look(one, { list: JULY_LIST });
    expect(one).toEqual(start);
    expect([counts, written]).toEqual([{ new: 80, changed: 0, same: 0, unread: 0, near: 0 }, null]);
    const done = look(one, { list: JULY_LIST, confirm: code });
    expect([done.written, done.meanwhile, done.confirm]).toEqual([80, [], null]);
    expect(typedOn(one)).toEqual(typedOn(phraeBook()));
    expect(look(one, { list: JULY_LIST }).counts).toEqual({ new: 0, changed: 0, same: 80, unread: 0, near: 0 });
  });

  it('are told by what stands there: new, changed, the same, in whichever writing', () => {
    const one = book();
    type(one, tab(one, 'ลอง'), 'F3', '๔');
    type(one, tab(one, 'ลอง'), 'F4', '2');
    const found = look(one, {
      list: list(HEADER, ['ลอง', 'ทต.บ้านปิน', 4], ['อ.ลอง', 'ทต.แม่ปาน', 'ขั้น 3'], ['ลอง', 'ทต.แม่ลานนา', 1]),
    });
    expect(kindsOf(found)).toEqual([
      ['same', 'ทต.บ้านปิน', '๔', '4'],
      ['changed', 'ทต.แม่ปาน', '2', '3'],
      ['new', 'ทต.แม่ลานนา', '', '1'],
    ]);
  });

  it.each([
    ['tabs', '(1)\tลอง\tอบต.\tปากกาง\t3\n(2)\tลอง\tเทศบาล\tบ้านปิน\t2', 'ที่\tอำเภอ\tประเภท\tชื่อ อปท.\tก.ค.\n'],
    ['spaces', '1 อบต.ปากกาง ลอง 3\n2 ทต. บ้านปิน ลอง 2', 'ที่ ชื่อ อปท. อำเภอ ก.ค.\n'],
    ['spaces, without headings', '1 อบต.ปากกาง ลอง 3\n2 ทต. บ้านปิน ลอง 2', ''],
  ])('between whose cells stand %s', (_, rows, headings) => {
    const found = look(book(), { list: headings + rows, round: '2556-07-01' });
    expect(kindsOf(found)).toEqual([
      ['new', 'อบต.ปากกาง', '', '3'],
      ['new', 'ทต.บ้านปิน', '', '2'],
    ]);
  });

  it('between whose cells stand spaces are named where one is blank', () => {
    const { cells } = look(book(), { list: 'อำเภอ ชื่อ อปท. มิ.ย. ก.ค.\nลอง อบต.ปากกาง 3\nลอง อบต.หัวทุ่ง 3 3' });
    expect(cells.map(({ line, why, lao }) => [line, why, lao])).toEqual([
      [2, 'spaces', 'ลอง อบต.ปากกาง 3'],
      [3, null, 'อบต.หัวทุ่ง'],
      [3, null, 'อบต.หัวทุ่ง'],
    ]);
  });

  it('never blank what stands there', () => {
    const one = book();
    type(one, tab(one, 'ลอง'), 'F3', '4');
    const { cells, confirm: code } = look(one, {
      list: list(HEADER, ['ลอง', 'ทต.บ้านปิน', ''], ['ลอง', 'ทต.แม่ปาน', '-']),
    });
    expect([cells, code]).toEqual([[], null]);
  });

  it('that cannot be read are named with their row, and nobody is guessed', () => {
    const found = look(book(), {
      list: list(
        HEADER,
        ['ลอง', 'ทต.บ้านปิน', 'รออนุมัติ'],
        ['ลอง', 'อบต.ไม่มีจริงเลย', 3],
        ['เชียงใหม่', 'อบต.ปากกาง', 3],
        ['ลอง', 'อบต.ปากกาง', 3],
        ['ลอง', 'อบต. ปากกาง', 4],
      ),
    });
    expect(found.cells.map(({ line, why, kind }) => [line, kind, why])).toEqual([
      [2, 'unread', 'step'],
      [3, 'unread', 'lao'],
      [4, 'unread', 'district'],
      [5, 'near', 'two-values'],
      [6, 'near', 'two-values'],
    ]);
    for (const { kind, message } of found.cells) expect(message !== '').toBe(kind !== 'new');
  });

  it('of names that are nearly registered are asked, and taken once the row is said to mean them', () => {
    const one = book();
    const near = list(HEADER, ['ลอง', 'อบต.ปากกา', 3], ['ลอง', 'อบต.หัวทุ่ง', 2]);
    const asked = look(one, { list: near });
    expect(asked.cells.map(({ kind, lao, other }) => [kind, lao, other])).toEqual([
      ['near', 'อบต.ปากกา', 'อบต.ปากกาง'],
      ['new', 'อบต.หัวทุ่ง', null],
    ]);
    expect(look(structuredClone(one), { list: near, confirm: asked.confirm }).written).toBe(1);
    expect(look(structuredClone(one), { list: near, confirm: asked.confirm, only: '1' }).written).toBe(1);
    const same = look(one, { list: near, same: '2' });
    expect(same.counts).toMatchObject({ new: 2, near: 0 });
    expect(look(one, { list: near, same: '2', confirm: same.confirm }).written).toBe(2);
  });

  it('may be taken in part, by their numbers', () => {
    const one = book();
    const { confirm: code } = look(one, { list: JULY_LIST });
    expect(look(one, { list: JULY_LIST, confirm: code, only: '1,3-5' }).written).toBe(4);
    expect(look(one, { list: JULY_LIST }).counts).toMatchObject({ new: 76, same: 4 });
  });

  it('of several rounds come in together, and name the LAOs that the list lacks', () => {
    const found = look(book(), {
      list: list(['อำเภอ', 'ชื่อ อปท.', 'มิ.ย. 56', '1/7/2556'], ['ลอง', 'ทต.บ้านปิน', 3, 4]),
    });
    expect(found.cells.map(({ round }) => round)).toEqual(['2013-06-01', '2013-07-01']);
    expect(found.lacking).toHaveLength(10);
    expect(found.lacking.every(({ district }) => district === 'ลอง')).toBe(true);
  });

  it('whose list has changed tabs behind it are looked at again', () => {
    const one = book();
    const { confirm: code } = look(one, { list: JULY_LIST });
    type(one, tab(one, 'ลอง'), 'F3', '2');
    const before = structuredClone(one);
    const refused = callCommand(one, OWNER, 'import', { now: NOW, list: JULY_LIST, confirm: code });
    expect(refused).toMatchObject({ done: false, code: 'changes-moved' });
    expect(one).toEqual(before);
  });
});

const refusalOf = (one: Workbook, options: object) =>
  callCommand(one, OWNER, 'import', { now: NOW, ...options }) as { done: false; code: string; message: string };

describe('whom a row may mean', () => {
  it('a LAO of the other type is asked about, and is another one where the list has both', () => {
    const one = book();
    const other = list(HEADER, ['ลอง', 'ทต.ปากกาง', 4]);
    const found = look(one, { list: other });
    expect(found.cells.map(({ kind, lao, other }) => [kind, lao, other])).toEqual([
      ['near', 'ทต.ปากกาง', 'อบต.ปากกาง'],
    ]);
    expect(found.cells[0]?.message).toContain('คนละประเภท');
    expect(look(structuredClone(one), { list: other, confirm: found.confirm }).written).toBe(0);
    expect(look(structuredClone(one), { list: other, confirm: found.confirm, only: '1' }).written).toBe(1);
    const both = look(one, { list: `${other}\nลอง\tอบต.ปากกาง\t3` });
    expect(both.cells.map(({ kind, why }) => [kind, why])).toEqual([
      ['unread', 'lao'],
      ['new', null],
    ]);
    // Both are registered: nothing is asked.
    expect(look(one, { list: list(HEADER, ['ลอง', 'ทต.บ้านปิน', 4], ['ลอง', 'อบต.บ้านปิน', 3]) }).counts.new).toBe(2);
  });

  it('a misspelt district is asked about where it has a LAO of that name, and one that is nobody is refused', () => {
    const found = look(book(), {
      list: list(HEADER, ['ร้องกวาว', 'อบต.แม่ทราย', 4], ['อ.รอง', 'อบต.ปากกาง', 3], ['ร้องกวาว', 'อบต.ปากกาง', 3]),
    });
    expect(found.cells.map(({ kind, why, district, other }) => [kind, why, district, other])).toEqual([
      ['near', null, 'ร้องกวาง', 'อบต.แม่ทราย'],
      ['near', null, 'ลอง', 'อบต.ปากกาง'],
      ['unread', 'district', 'ร้องกวาว', null],
    ]);
    expect(found.cells[0]?.message).toContain('รายการว่าอยู่ "ร้องกวาว"');
  });

  it('numbers that name nothing to write, and rows of which nothing is asked, are refused by name', () => {
    const one = book();
    const mixed = list(HEADER, ['ลอง', 'ทต.บ้านปิน', 'มาก'], ['ลอง', 'อบต.ปากกา', 3], ['ลอง', 'ทต.แม่ปาน', 2]);
    const { confirm: code } = look(one, { list: mixed });
    for (const asked of [{}, { confirm: code }]) {
      const refused = refusalOf(one, { list: mixed, ...asked, only: '1,3' });
      expect(refused).toMatchObject({ done: false, code: 'only-not-written' });
      expect(refused.message).toContain('หมายเลข 1 ');
      expect(refusalOf(one, { list: mixed, ...asked, only: '1-99' })).toMatchObject({ code: 'option-wrong' });
    }
    const same = refusalOf(one, { list: mixed, same: '3-4,99' });
    expect(same).toMatchObject({ done: false, code: 'same-not-asked' });
    expect(same.message).toMatch(/4,99.*: 3$/);
    expect(one).toEqual(start);
  });
});

describe('a round of another year', () => {
  it('is named with its year, and one that this year does not have with that', () => {
    const found = look(book(), {
      list: list([...HEADER, '1 ก.ค. 2557', '1 ม.ค. 2556', 'ผู้รายงาน'], ['ลอง', 'ทต.บ้านปิน', 4, 3, 2, 'ก']),
    });
    expect(found.understood.map(({ why }) => why)).toEqual([
      null,
      null,
      null,
      'เป็นรอบของปีงบประมาณ 2557 สเปรดชีตนี้เป็นปีงบประมาณ 2556',
      'ปีงบประมาณ 2556 ไม่มีรอบนี้ในการตั้งค่า',
      null,
    ]);
    expect(found.cells.map(({ after }) => after)).toEqual(['4']);
  });

  it('is none of this year where the list names no district', () => {
    const found = look(book(), { list: list(['ชื่อ อปท.', 'ก.ค. 57'], ['ทต.บ้านปิน', 4], ['อบต.ปากกาง', 3]) });
    expect(found.understood.map(({ means, why }) => [means, why?.includes('2557') ?? false])).toEqual([
      ['name', false],
      [null, true],
    ]);
    expect(found.cells).toEqual([]);
  });
});

describe('rows that are of no LAO', () => {
  it('are told apart, and a LAO among them stays', () => {
    const found = look(book(), {
      list: list(
        ['ที่', ...HEADER],
        [1, 'ลอง', 'บ้านปิน', 4],
        ['', '', 'รวม อ.ลอง 11 แห่ง', 44],
        ['', 'รวม อ.ลอง', '11 แห่ง', 44],
        ['', 'รวมทั้งสิ้น', '', 60],
        ['', '', 'ร้อยละ', 70],
        ['รายงานผลอำเภอสอง', '', '', ''],
        [1, '', 'อบต.เตาปูน', 3],
        ['', '', 'อบต.รวมไทยพัฒนา', 3],
        ['', '', 'รวมไทยพัฒนา', 3],
        ['ผู้รายงาน', '', 'นายดี ใจงาม', ''],
        ['', 'ผู้รายงาน', 'นายดี ใจงาม', ''],
        ['', 'ตำแหน่ง', 'ท้องถิ่นอำเภอ', ''],
        ['ข้อมูล ณ วันที่ 5 ก.ค. 2556', '', '', ''],
      ),
    });
    expect(found.cells.map(({ line, kind, why, district, lao }) => [line, kind, why, district, lao])).toEqual([
      [2, 'unread', 'type', 'ลอง', 'บ้านปิน'],
      [8, 'new', null, 'สอง', 'อบต.เตาปูน'],
      [9, 'unread', 'lao', 'สอง', 'อบต.รวมไทยพัฒนา'],
      [10, 'unread', 'lao', 'สอง', 'รวมไทยพัฒนา'],
    ]);
  });
});

describe('what stands twice', () => {
  it('in two columns of a round: a blank says nothing, and of two values nobody chooses for the user', () => {
    const one = book();
    const twice = list(
      [...HEADER, 'ก.ค. 56'],
      ['ลอง', 'ทต.บ้านปิน', 4, 5],
      ['ลอง', 'ทต.แม่ปาน', '', 5],
      ['ลอง', 'อบต.ปากกาง', 3, 3],
    );
    const found = look(one, { list: twice });
    expect(found.cells.map(({ kind, why, after }) => [kind, why, after])).toEqual([
      ['near', 'two-values', '4'],
      ['near', 'two-values', '5'],
      ['new', null, '5'],
      ['new', null, '3'],
    ]);
    expect(look(structuredClone(one), { list: twice, confirm: found.confirm }).written).toBe(2);
    const chosen = structuredClone(one);
    expect(look(chosen, { list: twice, confirm: found.confirm, only: '2' }).written).toBe(1);
    expect(tab(chosen, 'ลอง').cells[2]?.[5]?.value).toBe(5);
  });

  it('in two rows: the one that says something counts, and the same said again is said once', () => {
    const found = look(book(), {
      list: list(
        HEADER,
        ['ลอง', 'ทต.บ้านปิน', ''],
        ['ลอง', 'ทต.บ้านปิน', 4],
        ['ลอง', 'ทต.แม่ปาน', 3],
        ['อ.ลอง', 'ทต. แม่ปาน', '๓'],
        ['ลอง', 'อบต.ปากกาง', 3],
        ['ลอง', 'อบต.ปากกาง', '-'],
        ['ลอง', 'อบต.ปากกาง', 5],
      ),
    });
    expect(found.cells.map(({ line, kind, after }) => [line, kind, after])).toEqual([
      [3, 'new', '4'],
      [4, 'new', '3'],
      [6, 'near', '3'],
      [8, 'near', '5'],
    ]);
    expect(found.cells[2]?.message).toContain('บรรทัด 6 เป็น 3, บรรทัด 8 เป็น 5');
  });

  it('in two names that are nearly one: each is asked, and both together are refused', () => {
    const one = book();
    const near = list(HEADER, ['ลอง', 'อบต.ปากกา', 3], ['ลอง', 'อบต.ปากกาว', 4]);
    const found = look(one, { list: near });
    expect(found.cells.map(({ kind, after }) => [kind, after])).toEqual([
      ['near', '3'],
      ['near', '4'],
    ]);
    expect(refusalOf(one, { list: near, confirm: found.confirm, only: '1,2' })).toMatchObject({
      code: 'only-two-values',
      message: expect.stringContaining('1-2'),
    });
    expect(look(one, { list: near, confirm: found.confirm, only: '2' }).written).toBe(1);
  });

  it('in a name that is nearly one with a row of its own: nothing is asked', () => {
    const found = look(book(), { list: list(HEADER, ['ลอง', 'อบต.ปากกา', 3], ['ลอง', 'อบต.ปากกาง', 4]) });
    expect(found.cells.map(({ kind, why, after }) => [kind, why, after])).toEqual([
      ['unread', 'twice', '3'],
      ['new', null, '4'],
    ]);
  });
});

describe('a file with a sheet for each district', () => {
  async function fileOf(sheets: Record<string, (string | number)[][]>): Promise<string> {
    const file = new ExcelJS.Workbook();
    for (const [name, rows] of Object.entries(sheets)) file.addWorksheet(name).addRows(rows);
    const read = await listOfFile(new Uint8Array(await file.xlsx.writeBuffer()));
    return 'text' in read ? read.text : '';
  }
  const sheet = (lao: string, step: number) => [
    ['ชื่อ อปท.', '1 ก.ค. 2556'],
    [lao, step],
  ];

  it.each([
    ['by its name', { ลอง: sheet('ทต.บ้านปิน', 4), สอง: sheet('อบต.เตาปูน', 3) }],
    ['by a title', { แผ่น1: [['อำเภอลอง'], ...sheet('ทต.บ้านปิน', 4)], แผ่น2: [['อำเภอสอง'], ...sheet('อบต.เตาปูน', 3)] }],
  ])('comes in whole, each told %s', async (_, sheets) => {
    const found = look(book(), { list: await fileOf(sheets) });
    expect(found.cells.map(({ kind, district, lao, after }) => [kind, district, lao, after])).toEqual([
      ['new', 'ลอง', 'ทต.บ้านปิน', '4'],
      ['new', 'สอง', 'อบต.เตาปูน', '3'],
    ]);
  });
});

it('of the district that is chosen alone', () => {
  const found = look(book(), {
    list: list(HEADER, ['ลอง', 'ทต.บ้านปิน', 4], ['สอง', 'อบต.เตาปูน', 3]),
    district: 'สอง',
  });
  expect(found.cells.map(({ kind, why, lao }) => [kind, why, lao])).toEqual([
    ['unread', 'elsewhere', 'ทต.บ้านปิน'],
    ['new', null, 'อบต.เตาปูน'],
  ]);
});

it('a cell of which the sheet has made a day is written, and is a day again once that is undone', () => {
  const one = book();
  type(one, tab(one, 'ลอง'), 'F3', '3/4/2556');
  const before = structuredClone(tab(one, 'ลอง').cells[2]?.[5]);
  expect(before?.value).not.toBe(4);
  expect(bringIn(one, list(HEADER, ['ลอง', 'ทต.บ้านปิน', 4])).meanwhile).toEqual([]);
  expect(tab(one, 'ลอง').cells[2]?.[5]?.value).toBe(4);
  expect(takeBack(one).counts).toEqual({ back: 1, kept: 0, closed: 0 });
  expect(tab(one, 'ลอง').cells[2]?.[5]?.value).toEqual(before?.value);
});

describe('columns', () => {
  const LIST = list(['ชื่อ อปท.', 'อำเภอ', 'คะแนนรวม'], ['ทต.บ้านปิน', 'ลอง', 4]);

  it('that nobody can tell are named and not used, and are what somebody says', () => {
    const unknown = look(book(), { list: LIST });
    expect(unknown.cells).toEqual([]);
    expect(unknown.understood.map(({ means }) => means)).toEqual(['name', 'district', null]);
    const said = look(book(), { list: LIST, columns: '3=2556-07-01' });
    expect(said.cells.map(({ kind, round, after }) => [kind, round, after])).toEqual([['new', '2013-07-01', '4']]);
    expect(look(book(), { list: LIST, columns: '3=-' }).understood[2]?.means).toBe('-');
  });

  it.each(['3=', 'x', '0=-', '3=วันใดก็ได้', '3=2556-07-02'])('said as %s are refused by their option', (columns) => {
    expect(callCommand(book(), OWNER, 'import', { now: NOW, list: LIST, columns })).toMatchObject({
      done: false,
      code: 'option-wrong',
    });
  });

  it('that the list does not have are refused, and one that is said to be the names is so alone', () => {
    expect(refusalOf(book(), { list: LIST, columns: '3=2556-07-01,9=-,12=-' })).toMatchObject({
      code: 'columns-not-there',
      message: expect.stringContaining('9,12 '),
    });
    const numbered = list(['ชื่อ', 'ท้องที่', 'อปท. ที่รายงาน', '1 ก.ค. 2556'], ['นาย ก', 'ลอง', 'ทต.บ้านปิน', 4]);
    const found = look(book(), { list: numbered, columns: '2=district,3=name' });
    expect(found.understood.map(({ means }) => means)).toEqual(['-', 'district', 'name', expect.any(String)]);
    expect(found.cells.map(({ kind, lao, after }) => [kind, lao, after])).toEqual([['new', 'ทต.บ้านปิน', '4']]);
  });

  it('may be without any heading, where one is left beside the names', () => {
    const found = look(book(), { list: list(['ลอง', 'ทต.บ้านปิน', 4], ['ลอง', 'ทต.แม่ปาน', 3]), round: '2556-07-01' });
    expect(found.cells.map(({ kind, after }) => [kind, after])).toEqual([
      ['new', '4'],
      ['new', '3'],
    ]);
  });

  it('of one district may name none', () => {
    const own = list(['ชื่อ อปท.', 'ผลการประเมิน'], ['ทต.บ้านปิน', 4], ['อบต.ปากกาง', 2]);
    const found = look(book(), { list: own, district: 'ลอง', round: '2556-07-01' });
    expect(found.cells.map(({ kind, district, after }) => [kind, district, after])).toEqual([
      ['new', 'ลอง', '4'],
      ['new', 'ลอง', '2'],
    ]);
  });

  it('are those of the own tab, copied as it stands', () => {
    const whole = phraeBook();
    const { cells } = tab(whole, 'ลอง');
    const copied = cells.slice(1).map((row) => (row ?? []).map((cell) => String(cell?.value ?? '')));
    const found = look(book(), { list: list(...copied), district: 'ลอง' });
    expect(found.counts.unread).toBe(0);
    expect(found.understood.filter(({ means }) => means === null)).toEqual([]);
    expect(found.counts.new).toBeGreaterThan(5);
    expect(found.counts.same).toBeGreaterThan(20);
  });
});

describe('a clerk', () => {
  it('brings in what is of the own district; all else is named', () => {
    const one = book();
    const { counts, cells, confirm: code } = look(one, { list: JULY_LIST }, LONG_CLERK);
    expect(counts.new).toBeGreaterThan(5);
    expect(new Set(cells.filter(({ kind }) => kind === 'new').map(({ district }) => district))).toEqual(
      new Set(['ลอง']),
    );
    expect(new Set(cells.filter(({ kind }) => kind === 'unread').map(({ why }) => why))).toEqual(
      new Set(['not-yours']),
    );
    const before = typedOn(one);
    const done = look(one, { list: JULY_LIST, confirm: code }, LONG_CLERK);
    expect([done.written, done.meanwhile]).toEqual([counts.new, []]);
    for (const [name, cellsOf] of Object.entries(typedOn(one)))
      if (name !== 'ลอง') expect(cellsOf).toEqual(before[name]);
  });
});

describe('a closed round', () => {
  it('is not written into', () => {
    const one = phraeBook();
    confirm(one, 'close-round', { round: '2556-07-01', now: '2556-08-06T09:00' });
    const found = look(one, { list: list(HEADER, ['ลอง', 'ทต.บ้านปิน', 1]), now: '2556-08-06T10:00' });
    expect(found.cells.map(({ kind, why }) => [kind, why])).toEqual([['unread', 'closed']]);
    expect(found.confirm).toBeNull();
  });
});
