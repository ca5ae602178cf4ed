// Killed at any moment, with power or without: what was confirmed is there again, and nothing else but what was under way.
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { openBook } from '../../../local/journal/open-book.ts';
import type { Act as LineAct } from '../../../local/server/protocol.ts';
import type { Sharing } from '../../../local/server/sharing.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { writeXlsx } from '../../../local/xlsx.ts';
import { OWNER } from '../../support/books/office';
import { runs } from '../../support/chance';
import { contents, type Kept, keptBook, PATH, smallBook } from '../../support/served/kept-book';
import { MemoryDisk } from '../../support/served/memory-disk';

const actor = { user: OWNER, window: 'one' };
const open: Sharing[] = [];

afterEach(() => {
  for (const { streams } of open.splice(0)) streams.close();
});

type Act = (kept: Kept, other: Workbook) => Promise<unknown>;

const area = fc.record({ row: fc.nat(6), column: fc.nat(2), rows: fc.constantFrom(1, 3), columns: fc.constant(1) });
const text = fc.constantFrom('4', '๔', 'เหตุผลของอำเภอ', '=A1*2', '=SEQUENCE(3)', '', '-3.5', '1/2', 'TRUE', 'a\nb');
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(fc.nat(5), text).map(
      ([row, typed]): Act =>
        ({ type }) =>
          type(row, typed),
    ),
  },
  {
    weight: 2,
    arbitrary: area.map(
      (one): Act =>
        ({ sharing }) =>
          sharing.edit(actor, { sheetId: 0, clear: [one] }),
    ),
  },
  // Further down than the tab is long: it grows.
  {
    weight: 1,
    arbitrary: fc.constant<Act>(({ sharing }) =>
      sharing.edit(actor, { sheetId: 1, row: 19, column: 4, block: [['x', 'y'], ['z']] }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom('insert' as const, 'delete' as const, 'hide' as const), fc.nat(3)).map(
      ([act, at]): Act =>
        ({ sharing }) =>
          sharing.act(actor, { sheetId: 0, axis: 'row', at, count: 1, like: 'before', act } as LineAct),
    ),
  },
  { weight: 2, arbitrary: fc.constant<Act>(({ sharing }) => sharing.undo(actor)) },
  { weight: 1, arbitrary: fc.constant<Act>(({ sharing }) => sharing.redo(actor)) },
  { weight: 1, arbitrary: fc.constant<Act>(({ sharing }, other) => sharing.replace(structuredClone(other))) },
);

/** The disk as it would be found, and which states of the workbook it may hold. */
interface Killed {
  disk: MemoryDisk;
  confirmed: number;
}

it('killed after each thing that the disk was told, at least 200 times', { timeout: 600_000 }, async () => {
  const small = await smallBook();
  const bytes = await writeXlsx(small);
  const other = { ...(await smallBook()), name: 'อีกสมุด' };
  let kills = 0;
  const plan = fc.array(fc.tuple(act, fc.boolean()), { minLength: 8, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(plan, fc.constantFrom(0, 0.4, 1), async (acts, part) => {
      const disk = new MemoryDisk();
      disk.put(PATH, bytes);
      const kept = await keptBook(disk);
      open.push(kept.sharing);
      const states: unknown[] = [contents(await kept.sharing.copy())];
      const killed: Killed[] = [];
      disk.after = () => killed.push({ disk: disk.cutOff(part), confirmed: states.length - 1 });
      let saving = Promise.resolve();
      for (const [one, saves] of acts) {
        if (saves) saving = saving.then(kept.save);
        await one(kept, other);
        // Asked for at once, before anything else is begun: it is the state that was confirmed.
        states.push(contents(await kept.sharing.copy()));
      }
      await saving;
      for (const { disk: left, confirmed } of killed) {
        const found = await openBook(PATH, left);
        expect(left.names().filter((name) => name.endsWith('.tmp'))).toEqual([]);
        const state = found && contents(found.workbook);
        try {
          expect(state).toEqual(states[confirmed]);
        } catch {
          expect(state).toEqual(states[confirmed + 1]);
        }
      }
      kills += killed.length;
    }),
    { numRuns: runs(8) },
  );
  expect(kills).toBeGreaterThan(200);
});

it('what came after the last save is brought back, said, and in the file after the next', async () => {
  const disk = new MemoryDisk();
  disk.put(PATH, await writeXlsx(await smallBook()));
  const first = await keptBook(disk);
  open.push(first.sharing);
  await first.type(0, '11');
  await first.save();
  await first.type(1, '12');
  const found = await openBook(PATH, disk);
  expect(found?.notices.join()).toContain('1 confirmed change');
  const second = await keptBook(disk);
  open.push(second.sharing);
  expect(second.file.pending).toBe(1);
  await second.type(2, '13');
  await second.save();
  expect(disk.names()).toEqual(['จังหวัด.xlsx']);
  const third = await openBook(PATH, disk);
  expect(third?.workbook.sheets[0]?.cells.slice(0, 3).map((row) => row[0]?.value)).toEqual([11, 12, 13]);
});

it('the journal of another state of the file is not used, and not lost', async () => {
  const disk = new MemoryDisk();
  const small = await smallBook();
  disk.put(PATH, await writeXlsx(small));
  const first = await keptBook(disk);
  open.push(first.sharing);
  await first.type(0, 'ที่พิมพ์ไว้');
  disk.put(PATH, await writeXlsx({ ...small, name: 'another' }));
  const found = await openBook(PATH, disk);
  expect(found?.workbook.sheets[0]?.cells[0]?.[0]?.value).toBe(0);
  expect(found?.notices.join()).toMatch(/ไม่ตรงกับไฟล์นี้.*another state/);
  const aside = disk.names().find((name) => name.endsWith('.khanton-journal')) ?? '';
  expect(aside).toMatch(/^จังหวัด \(unsaved \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\)\.khanton-journal$/);
  expect(Buffer.from((await disk.read(`/books/${aside}`)) ?? []).toString()).toContain('ที่พิมพ์ไว้');
});
