// When the file is written, and what else goes on meanwhile.
import { expect, it } from 'vitest';
import { Panels } from '../../../local/server/runs/panels.ts';
import { Keeper } from '../../../local/server/saving/keeper.ts';
import { Sharing } from '../../../local/server/sharing.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { columnOf, LONG_CLERK, OWNER, phraeBook, tab } from '../../support/books/office';

const actor = { user: OWNER, window: '' };

/** A writer that holds each save until it is let go, or fails it. */
function heldWriter() {
  const saves: { book: Workbook; end: (error?: Error) => void }[] = [];
  const writer = {
    saves,
    holds: true,
    write: (book: Workbook) =>
      new Promise<void>((resolve, reject) => {
        saves.push({ book, end: (error) => (error ? reject(error) : resolve()) });
        if (!writer.holds) resolve();
      }),
  };
  return writer;
}

function shared() {
  const writer = heldWriter();
  const { saves, write } = writer;
  const failures: unknown[] = [];
  const sharing: Sharing = new Sharing(phraeBook(), new Panels(''), () => keeper.changed());
  const keeper = new Keeper({ read: () => sharing.copy(), write, failed: (error) => failures.push(error) });
  const long = tab(sharing.workbook, 'ลอง');
  const column = columnOf(long, 'รอบ 1 ส.ค. 2556');
  const type = (row: number, text: string) => sharing.edit(actor, { sheetId: long.id, row, column, block: [[text]] });
  const stepsIn = (book: Workbook | undefined) =>
    [2, 3, 4].map((row) => (book ? (tab(book, 'ลอง').cells[row]?.[column]?.value ?? null) : undefined));
  const begun = (count: number) => expect.poll(() => saves.length, { timeout: 30_000 }).toBe(count);
  return { sharing, keeper, writer, saves, failures, type, stepsIn, begun };
}

it('edits are confirmed while a save is under way, and the next save has them', async () => {
  const { sharing, keeper, saves, type, stepsIn, begun } = shared();
  await type(2, '1');
  await begun(1);
  expect(await type(3, '2')).toMatchObject({ done: true });
  expect(await type(4, '3')).toMatchObject({ done: true });
  expect(stepsIn(saves[0]?.book)).toEqual([1, null, null]);
  saves[0]?.end();
  await begun(2);
  expect(stepsIn(saves[1]?.book)).toEqual([1, 2, 3]);
  saves[1]?.end();
  await keeper.finish();
  expect(saves).toHaveLength(2);
  sharing.streams.close();
});

it('saves begin although typing does not end', async () => {
  const { sharing, keeper, writer, saves, type } = shared();
  writer.holds = false;
  for (let typed = 0; saves.length < 2; typed++) {
    await type(2, String(typed % 6));
    // Each edit comes as a request of its own.
    await new Promise(setImmediate);
  }
  await keeper.finish();
  expect(tab(saves.at(-1)?.book as Workbook, 'ลอง').cells).toEqual(tab(sharing.workbook, 'ลอง').cells);
  sharing.streams.close();
});

it('what could not be saved is saved at the end, and its failure is told', async () => {
  const { sharing, keeper, saves, failures, type, stepsIn, begun } = shared();
  await type(2, '4');
  await begun(1);
  saves[0]?.end(new Error('the disk is full'));
  await expect.poll(() => failures.map(String)).toEqual(['Error: the disk is full']);
  const ending = keeper.finish();
  await begun(2);
  expect(stepsIn(saves[1]?.book)).toEqual([4, null, null]);
  saves[1]?.end(new Error('the disk is still full'));
  await expect(ending).rejects.toThrow('the disk is still full');
  sharing.streams.close();
});

it('nothing is written where nothing was changed', async () => {
  const { sharing, keeper, saves } = shared();
  await sharing.run(
    { user: LONG_CLERK, window: '' },
    {
      functionName: 'describeCommands',
      given: [],
      place: { sheetId: 0, area: null },
      answers: [],
    },
  );
  await keeper.finish();
  expect(saves).toEqual([]);
  sharing.streams.close();
});
