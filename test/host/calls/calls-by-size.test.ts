// On Google each call takes its time: a province with more LAOs costs no more of them, and what opens with the workbook costs few.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import type { AddOn } from '../../../local/runtime.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { COMMANDS } from '../../../src/commands/all';
import type { ChangeLaoState } from '../../../src/commands/pages/change-lao-state';
import { fullRoster } from '../../support/books/large-books';
import { done, emptyBook, OWNER } from '../../support/books/office';
import { isAct, readyFor } from '../../support/runs/acts';

// 1,000 LAOs take their time where others use the processor too.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });

const SIZES = [83, 340, 1000] as const;
const DISTRICTS = 25;
/** A tab that is too small for what is written is made larger, once. */
const ENLARGED = 1;

/** Closing builds four outputs and the findings, beside the board and the ledger; a tab's cells that change are at most eight rectangles. */
const MORE: Readonly<Record<string, number>> = { 'close-round': 7, import: 7 * DISTRICTS, undo: 7 * DISTRICTS };

const total = ({ host }: AddOn) => [...host.calls.values()].reduce((sum, count) => sum + count, 0);

/** How many calls it takes in an execution of its own. */
function callsOf(book: Workbook, work: (addOn: AddOn) => unknown): number {
  const addOn = addOnFor(book, OWNER);
  work(addOn);
  return total(addOn);
}

type Options = Record<string, unknown>;

const TYPED_FORM = readFileSync(new URL('../../../samples/published-summary.tsv', import.meta.url), 'utf8');

const OPTIONS: Readonly<Record<string, Options>> = { 'check-form': { form: TYPED_FORM }, print: { form: 'summary' } };

/** The first SAO is upgraded; what is counted is that it is written. */
function upgraded(book: Workbook): Options {
  const { laos } = addOnFor(book, OWNER).call('changeLaoState', []) as ChangeLaoState;
  const [{ asked: lao = '', district = '' } = {}] = laos.filter(({ type }) => type === 'SAO');
  const options = { kind: 'upgrade', lao, district, day: '15 มิ.ย. 2556' };
  const { confirm } = done(callCommand(book, OWNER, 'change-lao', options));
  return { ...options, confirm };
}

/** What asks first is called twice: what is counted is the second time, when it is done. */
function confirmed(book: Workbook, id: string): Options {
  if (id === 'change-lao') return upgraded(book);
  if (id !== 'take-targets' && id !== 'send-data') return OPTIONS[id] ?? readyFor(book, id) ?? {};
  const asked = callCommand(book, OWNER, id, {});
  if (asked.done || asked.confirm === null) throw new Error(`${id} asked for nothing`);
  return { confirm: asked.confirm };
}

function run(id: string, options: Options) {
  return (addOn: AddOn) => done(addOn.call('runCommand', [id, options]) as never);
}

const made: { book: Workbook; calls: number }[] = [];

beforeAll(() => {
  for (const laos of SIZES) {
    const book = emptyBook();
    const roster = fullRoster(laos, DISTRICTS);
    made.push({ book, calls: callsOf(book, run('set-up', { province: 'ใหญ่', year: 2556, roster })) });
  }
});

/** `tabs`: how many it writes, each of which may be enlarged. */
function expectNoGrowth([few = 0, ...more]: readonly number[], tabs = 1): void {
  expect(few).toBeGreaterThan(0);
  for (const calls of more) expect(calls).toBeLessThanOrEqual(few + ENLARGED * tabs);
}

describe(`from ${SIZES[0]} to ${SIZES[2]} LAOs in the same districts, calls do not grow`, () => {
  it('when a new workbook is set up', () => {
    expectNoGrowth(made.map(({ calls }) => calls));
  });

  it.each(COMMANDS.map(({ id }) => id))('of %s', (id) => {
    const calls = made.map(({ book: whole }) => {
      // What an act has done stays done.
      const book = isAct(id) || id === 'change-lao' ? structuredClone(whole) : whole;
      return callsOf(book, run(id, confirmed(book, id)));
    });
    // In the smallest province no step is blank that could be confirmed, so that no cell is coloured: the larger ones are compared.
    const compared = id === 'confirm-no-change' ? calls.slice(1) : calls;
    expectNoGrowth(compared, MORE[id] ?? 1);
  });

  it.each(['panelState', 'overviewState', 'helpState', 'changeLaoState'])('of %s', (door) => {
    expectNoGrowth(made.map(({ book }) => callsOf(book, (addOn) => addOn.call(door, []))));
  });
});

describe(`with ${SIZES[1]} LAOs in ${DISTRICTS} districts`, () => {
  const book = () => (made[1] as (typeof made)[number]).book;

  it('opening the workbook takes at most 47 calls, and reads no tab', () => {
    const addOn = addOnFor(book(), OWNER);
    addOn.open();
    expect(addOn.host.menus).toHaveLength(1);
    expect(total(addOn)).toBeLessThanOrEqual(47);
    expect(addOn.host.calls.has('Range.getValues')).toBe(false);
  });

  it.each(['panel', 'print', 'import', 'tidy', 'change-lao', 'overview', 'access', 'help'])(
    'opening the page %s takes at most 20',
    (page) => {
      const addOn = addOnFor(book(), OWNER);
      addOn.call('openPage', [page]);
      expect((addOn.host.sidebar ? 1 : 0) + addOn.host.dialogs.length).toBe(1);
      expect(total(addOn)).toBeLessThanOrEqual(20);
    },
  );

  it('the tabs are known in two calls each', () => {
    const { calls } = (() => {
      const addOn = addOnFor(book(), OWNER);
      done(addOn.call('runCommand', ['export', {}]) as never);
      return addOn.host;
    })();
    const tabs = book().sheets.length;
    expect(calls.get('Sheet.getName')).toBe(tabs);
    expect(calls.get('Sheet.getSheetId')).toBe(tabs);
    expect(calls.has('DeveloperMetadata.getLocation')).toBe(false);
    // The index of the tabs and the mark of the language.
    expect(calls.get('DeveloperMetadata.getValue')).toBe(2);
  });
});
