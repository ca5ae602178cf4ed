// Runs in threads of their own: what takes too long or is junk leaves the workbook as it was, and the next run is served.
import { afterAll, expect, it } from 'vitest';
import { buildHost } from '../../../local/host-build.ts';
import { Panels } from '../../../local/server/runs/panels.ts';
import { RunningThreads } from '../../../local/server/runs/running-threads.ts';
import { Sharing } from '../../../local/server/sharing.ts';
import { OWNER, phraeBook } from '../../support/books/office';

const owner = { user: OWNER, window: 'owner' };
const runner = new RunningThreads(120_000);
const hasty = new RunningThreads(1);
const open: Sharing[] = [];

afterAll(async () => {
  for (const { streams } of open) streams.close();
  await Promise.all([runner.close(), hasty.close()]);
});

function shared(threads: RunningThreads) {
  const sharing = new Sharing(phraeBook(), new Panels(''), () => undefined, undefined, threads);
  open.push(sharing);
  const run = (functionName: string, given: unknown[] = []) =>
    sharing.run(owner, { functionName, given, place: { sheetId: 0, area: null }, answers: [] });
  return { sharing, run };
}

it('a command does there what it does here; a panel that only looks changes nothing', async () => {
  await buildHost();
  const { sharing, run } = shared(runner);
  const [ran, looked] = await Promise.all([run('menu_summary'), run('describeCommands')]);
  expect([ran.ended, looked.ended]).toEqual(['done', 'done']);
  const summary = sharing.workbook.sheets.find(({ name }) => name === 'สรุปจังหวัด');
  expect(JSON.stringify(summary?.cells)).toContain('รวม 8 อำเภอ');
  const version = (await sharing.state(sharing.person(OWNER))).version;
  await run('describeCommands');
  expect((await sharing.state(sharing.person(OWNER))).version).toBe(version);
});

it('one that takes too long is stopped, and nothing of it is there', async () => {
  const { sharing, run } = shared(hasty);
  const before = JSON.stringify(await sharing.copy());
  expect(await run('menu_validate')).toMatchObject({
    ended: 'failed',
    error: { message: expect.stringMatching(/นานเกิน 0\.001 วินาที .* longer than/) },
  });
  expect(JSON.stringify(await sharing.copy())).toBe(before);
  expect(await sharing.undo(owner)).toMatchObject({ done: false });
});

it('what cannot be handed to it fails alone', async () => {
  const { run } = shared(runner);
  let deep: unknown = 'x';
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  expect(await run('runCommand', [deep])).toMatchObject({ ended: 'failed' });
  expect(await run('describeCommands')).toMatchObject({ ended: 'done' });
});

it('the end of the server ends what runs and what waits to run, and nothing of it is there', async () => {
  const threads = new RunningThreads(120_000);
  const { sharing, run } = shared(threads);
  const before = JSON.stringify(await sharing.copy());
  const running = Array.from({ length: 6 }, () => run('menu_validate'));
  await new Promise(setImmediate);
  await sharing.copy();
  await threads.close();
  for (const ran of await Promise.all(running))
    expect(ran).toMatchObject({ ended: 'failed', error: { message: expect.stringMatching(/เซิร์ฟเวอร์กำลังปิด/) } });
  expect(JSON.stringify(await sharing.copy())).toBe(before);
});
