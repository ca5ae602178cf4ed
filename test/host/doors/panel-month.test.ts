// What the panel hears of a district's month: the state, what the user may do now, the note of a return, the receipt, and what can be explained.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { PanelDistrict } from '../../../src/commands/pages/panel-districts';
import type { PanelState } from '../../../src/commands/pages/panel-state';
import { JULY_DATE, LONG_CLERK, OWNER, phraeBook, run, SONG_CLERK } from '../../support/books/office';

const JULY = { district: 'ลอง', round: JULY_DATE };

const stateOf = (book: Workbook, user: string) => addOnFor(book, user).call('panelState', [JULY_DATE]) as PanelState;

function monthOf(book: Workbook, user: string, district = 'ลอง') {
  const found = stateOf(book, user).districts.find(({ name }) => name === district) as PanelDistrict;
  if (!found.month) throw new Error(`${district} has no month`);
  return found.month;
}

describe('the month in the state of the panel', () => {
  it('says the same as the board, and what the user may do', () => {
    const book = phraeBook();
    const { isProvince, districts } = stateOf(book, OWNER);
    const board = run(structuredClone(book), 'board') as unknown as {
      districts: { district: string; rounds: { round: string; changed: unknown }[] }[];
    };
    expect(isProvince).toBe(true);
    for (const { name, month } of districts) {
      const own = board.districts.filter(({ district }) => district === name).flatMap(({ rounds }) => rounds);
      // What has changed since stands beside it.
      const lines = own.map(({ changed: _, ...line }) => line);
      expect({ round: '2013-07-01', ...month }, name).toMatchObject(
        lines.find(({ round }) => round === '2013-07-01') ?? {},
      );
      expect(lines).toHaveLength(6);
      expect(month?.acts, name).toEqual(['hand-in', 'confirm-no-change', 'explain']);
    }
    expect(stateOf(book, LONG_CLERK).isProvince).toBe(false);
    expect(monthOf(book, LONG_CLERK).acts).toEqual(['hand-in', 'confirm-no-change', 'explain']);
    expect(monthOf(book, LONG_CLERK, 'สอง').acts).toEqual([]);
  });

  it('goes from handing in over a return with its note to acceptance', () => {
    const book = phraeBook();
    run(book, 'hand-in', { ...JULY, reason: 'รอ อบต. หนึ่งแห่ง' }, LONG_CLERK);
    const handedIn = monthOf(book, OWNER);
    expect(handedIn).toMatchObject({ state: 'handed-in', next: 'province', note: null });
    expect(handedIn.acts).toEqual(['accept', 'return', 'explain']);
    expect(handedIn.receipt).toMatchObject({ who: 'ลอง', reason: 'รอ อบต. หนึ่งแห่ง', expected: handedIn.expected });
    expect(handedIn.receipt?.code).toMatch(/\S{6}/);
    expect(monthOf(book, LONG_CLERK).acts).toEqual(['explain']);

    run(book, 'return', { ...JULY, note: 'ตรวจ อบต.หัวทุ่ง อีกครั้ง' });
    const returned = monthOf(book, LONG_CLERK);
    expect(returned).toMatchObject({ state: 'returned', note: { text: 'ตรวจ อบต.หัวทุ่ง อีกครั้ง' } });
    expect(returned.acts).toContain('hand-in');
    // What was handed in before stays known.
    expect(returned.receipt).toEqual(handedIn.receipt);

    run(book, 'hand-in', { ...JULY, reason: 'ตรวจแล้ว' }, LONG_CLERK);
    run(book, 'accept', JULY);
    const accepted = monthOf(book, LONG_CLERK);
    expect(accepted).toMatchObject({ state: 'accepted', note: null, receipt: { reason: 'ตรวจแล้ว' } });
    expect(accepted.receipt?.code).not.toBe(handedIn.receipt?.code);
  });

  it('refuses an act that is not offered, whoever asks for it', () => {
    const book = phraeBook();
    for (const [command, options] of [
      ['accept', {}],
      ['return', { note: '1' }],
      ['hand-in', { reason: '1' }],
    ] as const)
      expect(callCommand(book, SONG_CLERK, command, { ...JULY, ...options })).toMatchObject({ done: false });
    expect(monthOf(book, OWNER).state).toBe('late');
  });

  it('says which findings can be explained, and that one has been', () => {
    const book = phraeBook();
    const fallen = (of: PanelState) => of.findings.filter(({ rule }) => rule === 'regression');
    const [finding] = fallen(stateOf(book, OWNER));
    if (!finding) throw new Error('nothing fell back');
    expect(finding).toMatchObject({ explainable: true, state: 'open' });
    const missing = stateOf(book, OWNER).findings.find(({ rule }) => rule === 'missing-report');
    expect(missing).toMatchObject({ explainable: false });
    const { district, lao, round } = finding;
    run(book, 'explain', { district, lao, round, text: 'ทบทวนแล้ว ยังไม่ครบข้อ 4' });
    const now = stateOf(book, OWNER);
    const said = fallen(now).find((each) => each.cell === finding.cell);
    expect(said).toMatchObject({ state: 'explained', explanation: 'ทบทวนแล้ว ยังไม่ครบข้อ 4' });
    expect(fallen(now).filter(({ state }) => state === 'open')).toHaveLength(
      fallen(stateOf(phraeBook(), OWNER)).length - 1,
    );
  });

  it('asks Google for no more than the protection of the settings beside', () => {
    const addOn = addOnFor(phraeBook(), LONG_CLERK);
    addOn.call('panelState', [JULY_DATE]);
    const of = (name: string) => addOn.host.calls.get(name) ?? 0;
    expect(of('Sheet.getProtections')).toBe(1);
    expect(of('Protection.canEdit')).toBe(1);
  });
});
