// A run goes on beside everybody's typing: what is typed meanwhile is in the workbook with it, and it never writes over it.
import { afterEach, expect, it } from 'vitest';
import { type Executed, execute, type Order } from '../../../local/server/runs/execution.ts';
import { Panels } from '../../../local/server/runs/panels.ts';
import { Sharing } from '../../../local/server/sharing.ts';
import { LIMITS } from '../../../local/services/host/time-limit.ts';
import { columnOf, LONG_CLERK, OWNER, phraeBook, tab } from '../../support/books/office';

const clerk = { user: LONG_CLERK, window: 'clerk' };
const SELECTED = { row: 4, column: 0, rows: 1, columns: 2 };
const open: Sharing[] = [];

afterEach(() => {
  for (const { streams } of open.splice(0)) streams.close();
});

/** `meanwhile` happens after each run has been worked out and before it is taken. */
function shared(meanwhile: (sharing: Sharing, runs: number) => Promise<unknown>) {
  let runs = 0;
  /** That were selected, run by run. */
  const rows: (number | undefined)[] = [];
  const runner = {
    limit: LIMITS.run,
    async execute(order: Order): Promise<Executed> {
      rows.push(order.run.place.area?.row);
      const executed = execute(order);
      await meanwhile(sharing, ++runs);
      return executed;
    },
  };
  const sharing: Sharing = new Sharing(phraeBook(), new Panels(''), () => undefined, undefined, runner);
  open.push(sharing);
  const run = (functionName: string) =>
    sharing.run(
      { user: OWNER, window: 'owner' },
      { functionName, given: [], place: { sheetId: tab(sharing.workbook, 'ลอง').id, area: SELECTED }, answers: [] },
    );
  return { sharing, run, rows, count: () => runs };
}

const typeStep = (sharing: Sharing, text: string) => {
  const long = tab(sharing.workbook, 'ลอง');
  const column = columnOf(long, 'รอบ 1 ก.ค. 2556');
  return sharing.edit(clerk, { sheetId: long.id, row: 4, column, block: [[text]] });
};

it('an edit of another tab is answered meanwhile, and both are there', async () => {
  const { sharing, run, count } = shared((sharing) => typeStep(sharing, '2'));
  expect(await run('menu_summary')).toMatchObject({ ended: 'done' });
  expect(count()).toBe(1);
  const long = tab(sharing.workbook, 'ลอง');
  expect(long.cells[4]?.[columnOf(long, 'รอบ 1 ก.ค. 2556')]?.value).toBe(2);
  expect(JSON.stringify(tab(sharing.workbook, 'สรุปจังหวัด').cells)).toContain('รวม 8 อำเภอ');
});

it('where somebody types into what it writes, it runs again on what stands there then', async () => {
  const { sharing, run, rows, count } = shared(async (sharing, runs) => {
    // Rows that go elsewhere are written into as they are then, too.
    const { id: sheetId } = tab(sharing.workbook, 'ลอง');
    const insert = { act: 'insert', axis: 'row', at: 2, count: 1, like: 'after' } as const;
    if (runs === 1) await sharing.act({ user: OWNER, window: 'other' }, { sheetId, ...insert });
    if (runs !== 3) return;
    const { id } = tab(sharing.workbook, 'สรุปจังหวัด');
    await sharing.edit(clerk, { sheetId: id, row: 60, column: 3, block: [['จดไว้']] });
  });
  await run('menu_summary');
  await typeStep(sharing, '1');
  expect(await run('menu_summary')).toMatchObject({ ended: 'done' });
  expect(count()).toBe(4);
  expect(rows).toEqual([4, 5, 4, 4]);
  // An output is made anew as a whole: so it was after that note, too.
  expect(JSON.stringify(tab(sharing.workbook, 'สรุปจังหวัด').cells)).not.toContain('จดไว้');
});

it('two runs at once: the later one is worked out on what the earlier one made', async () => {
  let other: Promise<unknown> | null = null;
  const { sharing, run, count } = shared(async (_, runs) => {
    if (runs === 1) {
      other = run('menu_completeness');
      await other;
    }
  });
  expect(await run('menu_summary')).toMatchObject({ ended: 'done' });
  expect(count()).toBe(3);
  const names = sharing.workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['สรุปจังหวัด', 'ความครบถ้วน']));
  expect(new Set(sharing.workbook.sheets.map(({ id }) => id)).size).toBe(names.length);
});

it('however often somebody comes in between, it ends: at last the others wait for it', async () => {
  const { run, count, sharing } = shared(async (sharing, runs) => {
    if (runs === 1 || runs > 3) return;
    const { id } = tab(sharing.workbook, 'สรุปจังหวัด');
    const edit = sharing.edit(clerk, { sheetId: id, row: 60, column: 3, block: [[`ครั้งที่ ${runs}`]] });
    // While all wait for the last try, the edit does too.
    if (runs < 3) await edit;
  });
  await run('menu_summary');
  await typeStep(sharing, '1');
  expect(await run('menu_summary')).toMatchObject({ ended: 'done' });
  expect(count()).toBe(4);
  await sharing.rest();
});
