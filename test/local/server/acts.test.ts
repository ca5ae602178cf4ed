// What is done to rows and columns, and taken back: by whom, and with whose work in between.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act } from '../../../local/server/acts/act-step.ts';
import { contentsOf } from '../../../local/server/edits/contents.ts';
import { EditStep } from '../../../local/server/edits/edit-step.ts';
import { placeAfter } from '../../../local/server/edits/moved-cells.ts';
import { Undo } from '../../../local/server/edits/undo.ts';
import type { Act, EditAnswer, Moved } from '../../../local/server/protocol.ts';
import { Panels } from '../../../local/server/runs/panels.ts';
import { Sharing } from '../../../local/server/sharing.ts';
import { a1, parseA1 } from '../../../local/workbook/address.ts';
import { cellAt } from '../../../local/workbook/cells.ts';
import { draftOf } from '../../../local/workbook/changes/draft.ts';
import { deletion } from '../../../local/workbook/lines/line-change.ts';
import { Refusal } from '../../../local/workbook/refusal.ts';
import { enterInput } from '../../../local/workbook/typing/entry.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { columnOf, LONG_CLERK, OWNER, phraeBook, seen, tab } from '../../support/books/office';
import { runs } from '../../support/chance';
import { arbitraryWorkbook, owner } from '../workbook/samples.ts';

type Wanted<Some = Act> = Some extends Act ? Omit<Some, 'sheetId' | 'version'> & { version?: number } : never;

const axis = fc.constantFrom('row' as const, 'column' as const);
const lines = { axis, at: fc.nat(9), count: fc.integer({ min: 1, max: 4 }) };
const anyAct: fc.Arbitrary<Wanted> = fc.oneof(
  fc.record({ act: fc.constant('insert' as const), ...lines, like: fc.constantFrom('before' as const, 'after') }),
  fc.record({ act: fc.constantFrom('delete' as const, 'hide', 'show'), ...lines }) as fc.Arbitrary<Wanted>,
  fc.record({ act: fc.constant('move' as const), ...lines, before: fc.nat(9) }),
  fc.record({ act: fc.constant('resize' as const), ...lines, size: fc.integer({ min: 5, max: 300 }) }),
  fc.record({
    ...{ act: fc.constant('sort' as const), at: fc.integer({ min: 3, max: 5 }), count: fc.integer({ min: 1, max: 5 }) },
    ...{ column: fc.nat(7), ascending: fc.boolean() },
  }),
  fc.record({ act: fc.constant('note' as const), row: fc.nat(9), column: fc.nat(7), text: fc.string() }),
);
/** Formulas without their values, which nobody has calculated here. */
const plain = (workbook: Workbook) => JSON.parse(JSON.stringify(workbook)) as unknown;

/** A note beyond the last cell makes the sheet larger, which it stays: that has a test of its own. */
function inside(workbook: Workbook, wanted: Wanted): Wanted {
  const { rowCount, columnCount } = workbook.sheets[0] as Sheet;
  if (wanted.act !== 'note') return wanted;
  return { ...wanted, row: wanted.row % rowCount, column: wanted.column % columnCount };
}

/** Null where it was refused. */
function tryAct(workbook: Workbook, wanted: Wanted) {
  try {
    return act(workbook, owner, { sheetId: 0, ...inside(workbook, wanted) } as Act);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

it('whatever was done, one after the other, is as before once it is taken back, and as after once it is done again', () => {
  fc.assert(
    fc.property(arbitraryWorkbook, fc.array(anyAct, { minLength: 1, maxLength: 4 }), (workbook, acts) => {
      const states = [plain(workbook)];
      const steps = acts.flatMap((wanted) => {
        const done = tryAct(workbook, wanted);
        if (!done) {
          expect(plain(workbook)).toEqual(states.at(-1));
          return [];
        }
        states.push(plain(workbook));
        return [done.again];
      });
      const after = states.slice();
      const undone = steps.toReversed().map((step) => {
        states.pop();
        const { again } = step.take(workbook, owner);
        expect(plain(workbook)).toEqual(states.at(-1));
        return again;
      });
      undone.toReversed().forEach((step, index) => {
        step.take(workbook, owner);
        expect(plain(workbook)).toEqual(after[index + 1]);
      });
    }),
    { numRuns: runs(300) },
  );
});

const typing = fc.array(
  fc.record({
    place: fc.record({ sheetId: fc.constantFrom(0, 1), row: fc.nat(9), column: fc.nat(7) }),
    text: fc.constantFrom('1', 'x', '=B5', '=SUM(A2:C4)', "='other sheet'!C3", '=Sheet1!$D6'),
  }),
  { maxLength: 3 },
);

it('one moves lines and another types, before and after: both take back their own, and all is as before', () => {
  fc.assert(
    fc.property(arbitraryWorkbook, typing, anyAct, typing, (workbook, earlier, wanted, later) => {
      const first = plain(workbook);
      const undo = new Undo();
      const type = ({ place: { sheetId, row, column }, text }: (typeof earlier)[number]) => {
        const sheet = workbook.sheets[sheetId] as Sheet;
        const areas = [{ row, column, rows: 1, columns: 1 }];
        const before = contentsOf(sheet, areas);
        enterInput(sheet, row, column, text);
        undo.add('typing', new EditStep([{ sheetId, areas, before, after: contentsOf(sheet, areas) }]));
      };
      const follow = (moved: Moved | null) => moved && undo.follow(workbook, 'moving', moved);
      for (const each of earlier) type(each);
      const done = tryAct(workbook, wanted);
      if (!done) return;
      const { lines } = done.moved ?? {};
      // What is deleted comes back with its rows, and is not the other's to take back any more.
      fc.pre(lines?.kind !== 'delete' || earlier.every(({ place }) => placeAfter(place, done.moved as Moved)));
      undo.add('moving', done.again);
      follow(done.moved);
      // What is typed into inserted lines keeps them.
      const isInserted = ({ place }: (typeof later)[number]) =>
        place.sheetId === 0 &&
        lines?.kind === 'insert' &&
        deletion(lines.axis, lines.at, lines.count).line(place[lines.axis]) === null;
      // A formula that the move has torn is, once typed over, known as it was then.
      const isFormula = ({ place: { sheetId, row, column } }: (typeof later)[number]) =>
        cellAt(workbook.sheets[sheetId] as Sheet, row, column)?.formula !== undefined;
      const free = later.filter((each) => !isInserted(each) && !isFormula(each));
      for (const each of free) type(each);
      const takeBack = (window: string) => {
        const found = undo.last(window);
        if (!found || found.step.kind === 'run') return null;
        const taken = found.step.take(workbook, owner);
        found.confirm(taken.again);
        return taken;
      };
      follow(takeBack('moving')?.moved ?? null);
      while (takeBack('typing'));
      expect(plain(workbook)).toEqual(first);
    }),
    { numRuns: runs(300) },
  );
});

const clerk = { user: LONG_CLERK, window: 'clerk' };
const province = { user: OWNER, window: 'province' };

/** Two districts, without the province's outputs: less to calculate. */
function smallBook(): Workbook {
  const book = phraeBook();
  book.sheets = ['ลอง', 'สอง'].map((name) => tab(book, name));
  return book;
}

function open(book = smallBook()) {
  const sharing = new Sharing(book, new Panels(''), () => undefined);
  const { id: sheetId } = tab(book, 'ลอง');
  return {
    sharing,
    sheetId,
    act: (by: typeof clerk, wanted: Wanted) => sharing.act(by, { sheetId, ...wanted } as Act),
    type: (by: typeof clerk, cell: string, text: string, version?: number) => {
      const { row = 0, column = 0 } = parseA1(cell) ?? {};
      return sharing.edit(by, { sheetId, row, column, block: [[text]], version });
    },
    undo: (by: typeof clerk) => sharing.undo(by),
    redo: (by: typeof clerk) => sharing.redo(by),
    seen: (cell: string) => seen(tab(sharing.workbook, 'ลอง'), cell),
    state: () => sharing.state(sharing.person(OWNER)),
  };
}

const DONE: EditAnswer = { done: true };
/** With what is said of it. */
const TAKEN = { done: true, said: expect.stringMatching(/^เลิกทำ/) };
const rows = (at: number, count = 1) => ({ axis: 'row' as const, at, count });
const columns = (at: number, count = 1) => ({ axis: 'column' as const, at, count });
const refused = (text: string | RegExp) => ({ done: false, message: expect.stringMatching(text) });

describe('two people', () => {
  it('rows that were deleted come back with what stood in them, and the work of others stays', async () => {
    const { act, type, undo, seen, sharing } = open();
    const [name, step, third] = [seen('B4'), seen('C4'), seen('C6')];
    const draft = draftOf(sharing.workbook);
    await type(clerk, 'C6', '1');
    expect(await act(province, { act: 'delete', ...rows(3) })).toEqual(DONE);
    expect(seen('B4')).not.toBe(name);
    expect(seen('C5')).toBe('1');
    await type(clerk, 'J5', 'เหตุผล');
    expect(await undo(province)).toEqual(TAKEN);
    expect([seen('B4'), seen('C4'), seen('C6'), seen('J6')]).toEqual([name, step, '1', 'เหตุผล']);
    expect(tab(sharing.workbook, 'ลอง').protections).toEqual(tab(draft, 'ลอง').protections);
    // The clerk's own edits were moved twice by then.
    expect([await undo(clerk), seen('J6'), seen('C6')]).toEqual([TAKEN, '', '1']);
    expect([await undo(clerk), seen('C6')]).toEqual([TAKEN, third]);
  });

  it('what is typed for a cell that has moved meanwhile goes where it is by now; for one that is gone it is refused', async () => {
    const { act, type, undo, seen, state, sharing, sheetId } = open();
    const { version } = await state();
    await act(province, { act: 'insert', ...rows(2, 2), like: 'after' });
    expect(await type(clerk, 'C4', '5', version)).toEqual(DONE);
    expect([seen('C4'), seen('C6')]).toEqual(['', '5']);
    expect(await type(province, 'AA3', '=C4', version)).toEqual(DONE);
    expect(seen('AA5')).toBe('5');
    // What was cut there is where its row went.
    const from = { sheetId, clear: [{ row: 3, column: 2, rows: 1, columns: 1 }] as [never] };
    const cut = { sheetId, version, row: 4, column: 9, block: [['5']], from };
    expect(await sharing.edit(clerk, cut)).toEqual(DONE);
    expect([seen('J7'), seen('C6'), seen('C4')]).toEqual(['5', '', '']);
    expect([await undo(clerk), seen('J7'), seen('C6')]).toEqual([TAKEN, '', '5']);
    await act(province, { act: 'delete', ...rows(5) });
    expect(await type(clerk, 'C4', '1', version)).toEqual(refused(/^มีผู้อื่นแทรก ลบ ย้าย หรือเรียง/));
    expect(await act(clerk, { act: 'hide', ...rows(5), version })).toEqual(refused(/^มีผู้อื่นแทรก/));
  });

  it('inserted rows into which somebody has typed are not taken away', async () => {
    const { act, type, undo, seen } = open();
    await act(province, { act: 'insert', ...rows(2), like: 'after' });
    await type(clerk, 'C3', '4');
    expect(await undo(province)).toEqual(refused(/^เลิกแทรกไม่ได้ .*C3 แท็บ "ลอง"/));
    await undo(clerk);
    expect(await undo(province)).toEqual(TAKEN);
    expect(seen('B3')).not.toBe('');
  });

  it('hidden rows and widths: each takes back their own', async () => {
    const { act, undo, sharing } = open();
    const sheet = () => tab(sharing.workbook, 'ลอง');
    const width = sheet().columnWidths[2];
    await act(province, { act: 'hide', ...rows(4, 2) });
    await act(clerk, { act: 'hide', ...rows(8) });
    await act(province, { act: 'resize', ...columns(2), size: 222 });
    await act(clerk, { act: 'resize', ...columns(3), size: 99 });
    expect(sheet().columnWidths.slice(2, 4)).toEqual([222, 99]);
    await undo(province);
    await undo(province);
    expect(sheet().hiddenRows).toEqual([8]);
    expect(sheet().columnWidths.slice(2, 4)).toEqual([width, 99]);
  });
});

describe('who may', () => {
  it('a clerk: beside the registered rows, not in between; nothing on the tab of another district', async () => {
    const { act, sharing } = open();
    const { rowCount } = tab(sharing.workbook, 'ลอง');
    expect(await act(clerk, { act: 'insert', ...rows(5), like: 'before' })).toEqual(
      refused(/^ตำแหน่งนี้อยู่ระหว่างช่องที่ป้องกันไว้ .*แท็บ "ลอง"/),
    );
    expect(await act(clerk, { act: 'delete', ...rows(5) })).toEqual(refused(/^ท่านไม่มีสิทธิ์แก้ไขช่องที่ป้องกันไว้/));
    expect(await act(clerk, { act: 'sort', at: 2, count: 5, column: 2, ascending: true })).toEqual(
      refused(/^ท่านไม่มีสิทธิ์แก้ไขช่องที่ป้องกันไว้/),
    );
    expect(await act(clerk, { act: 'insert', ...rows(rowCount), like: 'before' })).toEqual(DONE);
    expect(await act(clerk, { act: 'hide', ...rows(5) })).toEqual(DONE);
    const song = tab(sharing.workbook, 'สอง').id;
    expect(await sharing.act(clerk, { sheetId: song, act: 'hide', ...rows(5) })).toEqual(refused(/^แท็บ "สอง" ป้องกันไว้/));
  });

  it('is told to the page', async () => {
    const { sharing, sheetId, state } = open();
    const { rights } = await sharing.state(sharing.person(LONG_CLERK));
    const own = rights[sheetId];
    expect(own?.mayChangeTab).toBe(true);
    expect(own?.kept.map(a1)).toContain('A3:B33');
    expect((await state()).rights[sheetId]).toEqual({ mayChangeTab: true, kept: [] });
  });
});

it('sorts whole rows by a column, and back; what others typed meanwhile goes with its row', async () => {
  const { act, type, undo, redo, seen, sharing } = open();
  const column = columnOf(tab(sharing.workbook, 'ลอง'), 'ชื่อ อปท.');
  const names = () => Array.from({ length: 11 }, (_, step) => seen(`B${step + 3}`));
  const before = names();
  const sort = { act: 'sort' as const, at: 2, count: 11, column, ascending: false };
  expect(await act(province, sort)).toEqual(DONE);
  expect(names()).toEqual(before.toSorted(new Intl.Collator('th').compare).reverse());
  const row = names().indexOf(before[0] ?? '') + 3;
  await type(clerk, `J${row}`, 'ของแถวแรก');
  await undo(province);
  expect([names(), seen('J3')]).toEqual([before, 'ของแถวแรก']);
  await redo(province);
  expect(seen(`J${row}`)).toBe('ของแถวแรก');
});

it("writes a note below the last row of the sheet, which has that row then; somebody else's note stays", async () => {
  const { act, undo, sharing } = open();
  const sheet = () => tab(sharing.workbook, 'ลอง');
  const { rowCount } = sheet();
  expect(await act(province, { act: 'note', row: rowCount + 2, column: 0, text: 'จด' })).toEqual(DONE);
  expect([sheet().rowCount, sheet().cells[rowCount + 2]?.[0]?.note]).toEqual([rowCount + 3, 'จด']);
  expect(await undo(province)).toEqual({ done: true, said: `เลิกทำการแก้ไขโน้ตของช่อง A${rowCount + 3} แท็บ "ลอง" แล้ว` });
  expect(sheet().cells[rowCount + 2]?.[0]?.note).toBeUndefined();
  const note = (text: string) => ({ act: 'note' as const, row: 2, column: 9, text });
  await act(province, note('ของจังหวัด'));
  await act(clerk, note('ของอำเภอ'));
  expect(await undo(province)).toMatchObject({ said: expect.stringContaining('ยกเว้นช่องที่มีผู้แก้ไขหลังจากนั้น') });
  expect(sheet().cells[2]?.[9]?.note).toBe('ของอำเภอ');
  expect(await act(province, { act: 'note', row: 9_000_000, column: 0, text: 'จด' })).toEqual(
    refused(/^สเปรดชีตมีได้ไม่เกิน/),
  );
});

it('refuses what leaves nothing, and what is not there', async () => {
  const { act, sharing } = open();
  const { rowCount } = tab(sharing.workbook, 'ลอง');
  expect(await act(province, { act: 'delete', ...rows(0, rowCount) })).toEqual(refused(/^ลบทั้งหมดไม่ได้/));
  expect(await act(province, { act: 'delete', ...rows(2, rowCount) })).toEqual(refused(/^ลบไม่ได้ เพราะจะเหลือเฉพาะ/));
  expect(await act(province, { act: 'hide', ...columns(0, 999) })).toEqual(refused(/^ซ่อนทั้งหมดไม่ได้/));
  expect(await act(province, { act: 'insert', ...rows(3, 10_001), like: 'after' })).toEqual(refused(/^ทำได้ครั้งละไม่เกิน/));
  expect(await act(province, { act: 'delete', ...rows(rowCount, 1) })).toEqual(refused(/^แท็บ "ลอง" ไม่มีแถว/));
});
