// The columns of further indicators are folded away once, when their groups are made: by the built bundle, anew, again, later, and broken off.
import { describe, expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import type { AddOn } from '../../../local/runtime.ts';
import { columnGroups, isCollapsed, setCollapsed } from '../../../local/workbook/lines/collapsed-groups.ts';
import { shiftColumnDepths } from '../../../local/workbook/lines/column-groups.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { normalBook } from '../../support/books/normal-book';
import {
  columnOf,
  done,
  emptyBook,
  LONG_CLERK,
  OWNER,
  rowOf,
  run,
  setUpBook,
  tab,
  type,
} from '../../support/books/office';
import { EVERYTHING, STEPS_ONLY } from '../../support/books/small-province';
import { untimed } from '../../support/runs/untimed';

const HEADER = 'id\tkind\tname\tsteps\tpass\trequired\taimed\tcounted\trounds\ttarget';
const LADDER = '1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\t6\t50\t80\t\t\t';
const COUNT = '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\t\t\t\t\t\t20';
const FILE = [HEADER, LADDER, COUNT].join('\n');
const DECLARED = { ...STEPS_ONLY, indicators: FILE };

const lettersAt = (column: number) => String.fromCharCode(65 + column);

/** By the header of the column before each group: whether it is collapsed. */
function foldsOf(sheet: Sheet): Record<string, boolean> {
  const before = (column: number) => String(sheet.cells[1]?.[column - 1]?.value);
  return Object.fromEntries(columnGroups(sheet).map((group) => [before(group.first), isCollapsed(sheet, group)]));
}

function groupAfter(sheet: Sheet, header: string) {
  const group = columnGroups(sheet).find(({ first }) => first === columnOf(sheet, header) + 1);
  if (!group) throw new Error(`no group after ${header}`);
  return group;
}

/** What set-up is given with which a workbook that holds these indicators gets another. */
function withAnother(book: Workbook): Workbook {
  const declared = tab(book, 'ตัวชี้วัด');
  const row = declared.cells.findIndex((cells) => cells?.[0]?.value === '2.1') + 2;
  for (const [column, text] of Object.entries({ A: '3.1', B: 'ขั้น', C: 'แผนอื่น', D: '4' }))
    type(book, declared, `${column}${row}`, text);
  return book;
}

/** As an earlier version left it: nothing folded, and no word of it. */
function ofBefore(book: Workbook): Workbook {
  for (const sheet of book.sheets) delete sheet.columnsCollapsed;
  for (const mark of book.metadata) if (mark.key === 'khanton.dressed') mark.value = mark.value.replace(/\|[^"]*/g, '');
  return book;
}

function setUp(
  book: Workbook,
  options: Record<string, unknown> = {},
  disturb: (addOn: AddOn) => void = () => undefined,
) {
  const calls: string[] = [];
  const addOn = addOnFor(book, OWNER);
  addOn.host.beforeCall = (name) => void calls.push(name);
  disturb(addOn);
  done(addOn.call('runCommand', ['set-up', options]) as never);
  return calls;
}

describe('groups of columns', () => {
  it('of further indicators are folded when they are made, and those of the first stay open', () => {
    expect(foldsOf(tab(setUpBook(DECLARED), 'ลอง'))).toEqual({ '1.6 ล่าสุด': true, '2.1 ล่าสุด': true });
    expect(Object.values(foldsOf(tab(setUpBook({ ...EVERYTHING, indicators: FILE }), 'สอง')))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('are as before where there is one indicator', () => {
    const book = setUpBook(STEPS_ONLY);
    expect(book.sheets.flatMap(({ columnsCollapsed }) => columnsCollapsed ?? [])).toEqual([]);
    expect(JSON.stringify(book.metadata)).not.toContain('|');
  });

  it('cost one call a tab where it is new, and none on a second run', () => {
    const book = emptyBook();
    const collapses = (calls: string[]) => calls.filter((name) => name === 'Range.collapseGroups');
    expect(collapses(setUp(book, DECLARED))).toHaveLength(2);
    const again = structuredClone(book);
    expect(collapses(setUp(again))).toEqual([]);
    expect(normalBook(again)).toEqual(normalBook(book));
  });

  it('stay open where a person has opened them, also when another indicator comes: that one is folded', () => {
    const book = setUpBook(DECLARED);
    const long = tab(book, 'ลอง');
    setCollapsed(long, groupAfter(long, '1.6 ล่าสุด'), false);
    run(book, 'set-up');
    expect(foldsOf(tab(book, 'ลอง'))).toEqual({ '1.6 ล่าสุด': false, '2.1 ล่าสุด': true });
    run(withAnother(book), 'set-up');
    expect(foldsOf(tab(book, 'ลอง'))).toEqual({ '1.6 ล่าสุด': false, '2.1 ล่าสุด': true, '3.1 ล่าสุด': true });
    run(book, 'set-up');
    expect(foldsOf(tab(book, 'ลอง'))).toEqual({ '1.6 ล่าสุด': false, '2.1 ล่าสุด': true, '3.1 ล่าสุด': true });
  });

  it('that an earlier version made stay open, and a new one is folded', () => {
    const book = ofBefore(setUpBook(DECLARED));
    run(book, 'set-up');
    expect(foldsOf(tab(book, 'ลอง'))).toEqual({ '1.6 ล่าสุด': false, '2.1 ล่าสุด': false });
    run(withAnother(book), 'set-up');
    expect(foldsOf(tab(book, 'ลอง'))).toEqual({ '1.6 ล่าสุด': false, '2.1 ล่าสุด': false, '3.1 ล่าสุด': true });
  });

  it('that are folded are read, written and counted as any others', () => {
    const book = setUpBook(DECLARED);
    const open = structuredClone(book);
    for (const sheet of open.sheets) delete sheet.columnsCollapsed;
    for (const each of [book, open]) {
      const long = tab(each, 'ลอง');
      const column = columnOf(long, '1.6 รอบ 1 เม.ย. 2556');
      type(each, long, `${lettersAt(column)}${rowOf(long, 'ทต.บ้านปิน') + 1}`, '6', LONG_CLERK);
    }
    const [summary, data] = [book, open].map((each) => run(each, 'summary', { indicator: '1.6', round: '2556-04-01' }));
    expect(JSON.stringify(summary)).toContain('1');
    expect(summary).toEqual(data);
    expect(run(book, 'validate', { round: '2556-04-01' })).toEqual(run(open, 'validate', { round: '2556-04-01' }));
    const [folded, unfolded] = [book, open].map((each) => untimed(run(each, 'export', { round: '2556-04-01' })));
    expect(folded).toEqual(unfolded);
    expect(foldsOf(tab(book, 'ลอง'))).toEqual({ '1.6 ล่าสุด': true, '2.1 ล่าสุด': true });
  });

  it('open for whoever is led to a cell in them, and no others', () => {
    const book = setUpBook(DECLARED);
    const goTo = (header: string, user: string) =>
      addOnFor(book, user).call('goTo', ['ลอง', `${lettersAt(columnOf(tab(book, 'ลอง'), header))}3`]);
    expect(goTo('1.6 ล่าสุด', OWNER)).toBe(true);
    expect(foldsOf(tab(book, 'ลอง'))).toEqual({ '1.6 ล่าสุด': true, '2.1 ล่าสุด': true });
    expect(goTo('2.1 ต้นปี', LONG_CLERK)).toBe(true);
    expect(foldsOf(tab(book, 'ลอง'))).toEqual({ '1.6 ล่าสุด': true, '2.1 ล่าสุด': false });
    run(book, 'set-up');
    expect(foldsOf(tab(book, 'ลอง'))).toEqual({ '1.6 ล่าสุด': true, '2.1 ล่าสุด': false });
  });
});

/** Once all groups are there, nothing more is done about them. */
const LATER = 40;

/** A person opened one group, and took another apart. */
function withOpened(book: Workbook): Workbook {
  const long = tab(book, 'ลอง');
  setCollapsed(long, groupAfter(long, '1.6 ล่าสุด'), false);
  const { first, count } = groupAfter(long, '2.1 ล่าสุด');
  shiftColumnDepths(long, { row: 0, rows: 1, column: first, columns: count }, -1);
  return book;
}

describe('a set-up that is broken off, and run again', () => {
  it.each<[string, Record<string, unknown>, () => Workbook, number]>([
    ['anew', DECLARED, emptyBook, 5],
    ['with an indicator more', {}, () => withAnother(withOpened(setUpBook(DECLARED))), 25],
    ['on a workbook of an earlier version', {}, () => withAnother(ofBefore(setUpBook(DECLARED))), 25],
  ])('%s: leaves the workbook of an undisturbed run', (_, options, begin, step) => {
    const whole = begin();
    const calls = setUp(whole, options);
    const wanted = normalBook(whole);
    const isNear = (index: number) => calls.slice(Math.max(0, index - 1), index + 2).some((name) => /Group/.test(name));
    const last = calls.findLastIndex((name) => /Group/.test(name));
    const isPlace = (index: number) => index % (index > last ? LATER : step) === 0 || isNear(index);
    const places = calls.map((__, index) => index).filter(isPlace);
    for (const place of places) {
      const book = begin();
      try {
        setUp(book, options, ({ host }) => host.endAt(place + 1));
      } catch {
        // It was to end.
      }
      setUp(book, options);
      expect(normalBook(book), `broken off at call ${place + 1} of ${calls.length}: ${calls[place]}`).toEqual(wanted);
    }
  });
});
