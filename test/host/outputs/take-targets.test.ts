// Proposing a main list changes nothing; taking it says first what would change, and then changes the target column alone.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, type Outcome, recalculate } from '../../../local/office.ts';
import { insertColumns } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { ProposedChanges } from '../../../src/domain/roll-ups/target-proposal';
import {
  columnOf,
  JULY_DATE,
  LONG_CLERK,
  OWNER,
  phraeBook,
  rowOf,
  run,
  seen,
  tab,
  type,
} from '../../support/books/office';

const REGISTRY = 'ทะเบียน อปท.';
const ROUND = { round: JULY_DATE };

const contents = (book: Workbook, name: string) =>
  tab(book, name).cells.map((row) => (row ?? []).map((cell) => cell?.formula ?? cell?.value ?? null));
/** What stands in the target column, by the LAO's name and type. */
const targets = (book: Workbook) =>
  contents(book, REGISTRY)
    .slice(2)
    .map((row) => row[3]);
const changesOf = (book: Workbook) => run(book, 'propose-targets', ROUND).changes as ProposedChanges;
const take = (book: Workbook, options: Record<string, unknown> = {}, user = OWNER) =>
  callCommand(book, user, 'take-targets', { ...ROUND, ...options }) as Outcome & { done: false };

describe('proposing', () => {
  it('writes its own tab and leaves everything else as it was', () => {
    const book = phraeBook();
    const before = structuredClone(book.sheets);
    run(book, 'propose-targets', ROUND);
    const others = (sheets: Workbook['sheets']) => sheets.filter(({ name }) => name !== 'ข้อเสนอเป้าหมาย');
    expect(others(book.sheets)).toEqual(others(before));
    expect(seen(tab(book, 'ข้อเสนอเป้าหมาย'), 'A5')).toContain('ทะเบียนยังไม่เปลี่ยน: ถ้าใช้ จะเปลี่ยน 14 แห่ง');
  });

  it('is open to a clerk', () => {
    expect(run(phraeBook(), 'propose-targets', ROUND, LONG_CLERK).needed).toBe(59);
  });
});

describe('taking', () => {
  it('says first what would change, and changes nothing', () => {
    const book = phraeBook();
    const before = structuredClone(book.sheets);
    const outcome = take(book);
    expect(outcome).toMatchObject({
      done: false,
      code: 'targets-unconfirmed',
      confirm: changesOf(phraeBook()).confirm,
    });
    expect(outcome.message).toContain('14 แห่ง');
    expect(outcome.message).toContain('ทต.บ้านถิ่น (อำเภอเมืองแพร่): จากเป้าหมายหลักเป็นเป้าหมายรอง');
    expect(outcome.message).toContain('และอีก 2 แห่ง');
    expect(book.sheets).toEqual(before);
  });

  it('once confirmed changes the target column as proposed, nothing else on the tab, and builds the target lists', () => {
    const book = phraeBook();
    const { LAOs, confirm } = changesOf(book);
    const before = contents(book, REGISTRY);
    const result = run(book, 'take-targets', { ...ROUND, confirm });
    const changed = new Map(LAOs.map(({ lao, district, proposed }) => [`${district}|${lao}`, proposed]));
    const expected = before.map((row) => {
      const target = changed.get(`${row[0]}|${row[2]}`);
      return target ? [...row.slice(0, 3), target === 'main' ? 'หลัก' : 'รอง', ...row.slice(4)] : row;
    });
    expect(contents(book, REGISTRY)).toEqual(expected);
    expect(result.changes).toMatchObject({ toMain: 7, toSecondary: 7 });
    expect(run(book, 'targets', ROUND).main).toEqual({
      municipalities: 17,
      SAOs: 42,
      needed: 59,
      districtsWithout: [],
    });
    expect(contents(book, 'บัญชีเป้าหมาย').flat()).toContain('จังหวัดแพร่ จำนวนเทศบาล 17 แห่ง อบต. 42 แห่ง (เป้าหมายหลัก)');
  });

  it('once taken there is nothing left: no question, nothing changed', () => {
    const book = phraeBook();
    run(book, 'take-targets', { ...ROUND, confirm: changesOf(book).confirm });
    const before = contents(book, REGISTRY);
    expect(run(book, 'take-targets', ROUND).changes).toMatchObject({ LAOs: [], confirm: null });
    expect(contents(book, REGISTRY)).toEqual(before);
  });

  it('asks again where other LAOs would change than were confirmed', () => {
    const book = phraeBook();
    const { confirm } = changesOf(book);
    const long = tab(book, 'ลอง');
    type(book, long, 'F3', '0');
    const before = targets(book);
    const outcome = take(book, { confirm });
    expect(outcome).toMatchObject({ done: false, code: 'targets-unconfirmed' });
    expect(outcome.confirm).not.toBe(confirm);
    expect(targets(book)).toEqual(before);
  });

  it("is the owner's: a clerk is refused before being asked, in plain words", () => {
    const book = phraeBook();
    const { confirm } = changesOf(book);
    const before = structuredClone(book.sheets);
    for (const options of [{}, { confirm }]) {
      expect(take(book, options, LONG_CLERK)).toMatchObject({ done: false, code: 'registry-kept', confirm: null });
    }
    expect(book.sheets).toEqual(before);
  });

  it('finds the column by its header, and leaves formulas and texts between the changed cells as they are', async () => {
    const book = phraeBook();
    const registry = tab(book, REGISTRY);
    insertColumns(book, registry, 1, 1);
    const row = rowOf(registry, 'ทต.แม่คำมี') + 1;
    type(book, registry, `E${row}`, '="หลัก"');
    type(book, registry, `E${row + 3}`, 'เป้าหมายหลัก');
    type(book, registry, `D${row + 4}`, '');
    type(book, registry, `E${row + 4}`, "'=1+1");
    await recalculate(book);
    const { LAOs, confirm } = changesOf(book);
    run(book, 'take-targets', { ...ROUND, confirm });
    const column = contents(book, REGISTRY).map((cells) => cells[columnOf(registry, 'เป้าหมาย')]);
    expect(column[rowOf(registry, LAOs[0]?.lao ?? '')]).toBe('รอง');
    expect([0, 3, 4].map((down) => column[row - 1 + down])).toEqual(['="หลัก"', 'เป้าหมายหลัก', '=1+1']);
    expect(registry.cells[row + 3]?.[4]?.formula ?? null).toBeNull();
  });

  it('is refused where the column has no header: nothing is written anywhere', () => {
    const book = phraeBook();
    type(book, tab(book, REGISTRY), 'D2', 'อื่น');
    const before = structuredClone(book.sheets);
    const outcome = take(book);
    expect(outcome).toMatchObject({ done: false, code: 'column-missing', confirm: null });
    expect(outcome.message).toContain('"เป้าหมาย"');
    expect(book.sheets).toEqual(before);
  });

  it('reads the registry again right before it writes, and writes the column and the output once each', () => {
    const book = phraeBook();
    const { confirm } = changesOf(book);
    const addOn = addOnFor(book, OWNER);
    addOn.call('runCommand', ['take-targets', { ...ROUND, confirm }]);
    const { calls } = addOn.host;
    const DISTRICT_TABS = 9;
    expect([calls.get('Range.getValues'), calls.get('Range.getFormulas'), calls.get('Range.setValues')]).toEqual([
      // Whether there is the column; where the LAOs stand, before and after the formulas are read.
      2 + DISTRICT_TABS + 3,
      1,
      2,
    ]);
  });

  it('a failure in the middle leaves the column old or new', () => {
    const started = phraeBook();
    const { confirm } = changesOf(started);
    const finished = structuredClone(started);
    const addOn = addOnFor(finished, OWNER);
    addOn.call('runCommand', ['take-targets', { ...ROUND, confirm }]);
    const [old, taken] = [targets(started), targets(finished)];
    const count = [...addOn.host.calls.values()].reduce((sum, each) => sum + each, 0);
    const states = new Set<string>();
    for (let nth = 1; nth <= count; nth += Math.ceil(count / 30)) {
      const book = structuredClone(started);
      const failing = addOnFor(book, OWNER);
      failing.host.failCall(null, nth);
      expect(() => failing.call('runCommand', ['take-targets', { ...ROUND, confirm }])).toThrow();
      states.add(JSON.stringify(targets(book)));
    }
    expect([...states].sort()).toEqual([JSON.stringify(old), JSON.stringify(taken)].sort());
  });
});

describe('from the menu', () => {
  const press = (book: Workbook, answer: string, user = OWNER) => {
    const addOn = addOnFor(book, user);
    addOn.host.answers = [answer];
    addOn.call('menu_take_targets', []);
    return addOn.host;
  };

  it('it asks, with what would change, and a no changes nothing', () => {
    const book = phraeBook();
    const before = structuredClone(book.sheets);
    const { alerts, toasts } = press(book, 'NO');
    expect(alerts).toMatchObject([{ buttons: 'YES_NO', message: expect.stringContaining('ทต.บ้านถิ่น') }]);
    expect(alerts[0]?.message).toContain('ยืนยันการเปลี่ยนแปลงหรือไม่');
    expect([toasts, book.sheets]).toEqual([[], before]);
  });

  it('a yes takes it, and shows the target lists', () => {
    const book = phraeBook();
    const { toasts } = press(book, 'YES');
    expect(toasts[0]?.message).toMatch(
      /^เปลี่ยนเป้าหมายในทะเบียนแล้ว 14 แห่ง \(เป็นหลัก 7 เป็นรอง 7\)\nเป็นร่าง: ยังมีรายการต้องแก้ไข 11 รายการ/,
    );
    expect(book.activeSheet).toBe(tab(book, 'บัญชีเป้าหมาย').id);
  });

  it('a clerk is told so, and asked nothing', () => {
    const { alerts } = press(phraeBook(), 'YES', LONG_CLERK);
    expect(alerts).toMatchObject([{ buttons: 'OK', message: expect.stringContaining('เฉพาะเจ้าของสเปรดชีต') }]);
  });
});
