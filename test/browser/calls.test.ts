// What a page of the add-on finds as google.script.run, in a real browser: many calls at once, what may cross, who is told.
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWNER, phraeBook } from '../support/books/office';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

/** Google's: an eleventh waits. */
const MOST_AT_ONCE = 10;

let served: Served;
let owner: Window;
let frame: Frame;
let [underWay, most] = [0, 0];

beforeAll(async () => {
  served = await serveBook(phraeBook());
  owner = await openWindow(served, OWNER);
  await owner.press('เปิดแถบด้านข้าง');
  await owner.sidebar().getByRole('tab', { name: 'การรายงาน' }).waitFor();
  frame = owner.page.frames().find((each) => each.url().includes('/panel/')) as Frame;
  const isRun = (address: string) => new URL(address).pathname === '/run';
  owner.page.on('request', (request) => {
    if (!isRun(request.url())) return;
    underWay += 1;
    most = Math.max(most, underWay);
  });
  for (const event of ['requestfinished', 'requestfailed'] as const)
    owner.page.on(event as 'requestfinished', (request) => {
      if (isRun(request.url())) underWay -= 1;
    });
});

afterAll(async () => {
  await served?.stop();
});

/** Runs in the frame; `answer` and `fail` end it. */
function inFrame(script: string): Promise<unknown> {
  return frame.evaluate(`new Promise((answer, fail) => { ${script} })`);
}

describe('calls from a page', () => {
  it('are answered each with its own user object, ten at once at the most', async () => {
    const answered = await inFrame(`
      const heard = [];
      const hear = (value, mine) => { heard.push([mine.number, value.province]); if (heard.length === 14) answer(heard); };
      for (let number = 0; number < 14; number++)
        google.script.run.withUserObject({ number, button: document.body }).withSuccessHandler(hear).panelState(null);
    `);
    const numbers = (answered as [number, string][]).map(([number]) => number).sort((one, other) => one - other);
    expect(numbers).toEqual(Array.from({ length: 14 }, (_, number) => number));
    expect(new Set((answered as [number, string][]).map(([, province]) => province))).toEqual(new Set(['แพร่']));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(MOST_AT_ONCE);
  });

  it('hand a fault to the failure handler, with the user object', async () => {
    const failed = await inFrame(`
      google.script.run
        .withUserObject('mine')
        .withSuccessHandler(() => fail(new Error('it succeeded')))
        .withFailureHandler((error, mine) => answer([error instanceof Error, mine]))
        .openPage('nowhere');
    `);
    expect(failed).toEqual([true, 'mine']);
  });

  it('take a refusal for an answer', async () => {
    const refused = await inFrame(`
      google.script.run.withSuccessHandler(answer).withFailureHandler(fail).runCommand('summary', { round: 'yesterday' });
    `);
    expect(refused).toMatchObject({ done: false, code: 'option-wrong' });
  });

  it.each([
    'new Date()',
    '{ at: new Date() }',
    '[() => 1]',
    'document.body',
    '(() => { const a = {}; a.a = a; return a; })()',
  ])('refuse to hand over %s', async (given) => {
    const message = await inFrame(`
        try { google.script.run.runCommand('summary', ${given}); answer('it went'); } catch (error) { answer(error.message); }
      `);
    expect(message).toMatch(/illegal value/);
  });

  it('know only the functions that are there to be called', async () =>
    expect(await frame.evaluate('[typeof google.script.run.panelState, typeof google.script.run.noSuchThing]')).toEqual(
      ['function', 'undefined'],
    ));
});
