// What is kept of a round comes back as it was: the same figures, by a second reckoning too, and texts that fit into cells.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedIn } from '../../../src/domain/month/changed-in';
import { fact } from '../../../src/domain/month/entry';
import type { KnownSettings } from '../../../src/domain/month/kept-settings';
import { asTexts, readKept } from '../../../src/domain/month/kept-texts';
import {
  closingOf,
  mustFixByIndicatorWhenClosed,
  mustFixWhenClosed,
  snapshotBehind,
  withKept,
} from '../../../src/domain/month/snapshot';
import type { Province } from '../../../src/domain/province/province';
import { summarise } from '../../../src/domain/roll-ups/summary';
import { dataRows } from '../../../src/indicators/province/data-rows';
import { keptMarks } from '../../../src/indicators/province/kept-marks';
import { keptProvince } from '../../../src/indicators/province/kept-province';
import { plainSummary } from '../../reference/summary';
import { runs } from '../../support/chance';
import { anyCase } from '../../support/provinces/any-case';
import { closing, entriesOf } from '../../support/provinces/closed-wrong';
import { provinceOf, ROUNDS } from '../../support/provinces/province';

const CELL = 32_767;

function closed(province: Province, round: number): Province {
  return { ...province, ledger: { entries: entriesOf(closing(province, round)), broken: [] } };
}

function again(province: Province, round: number): Province {
  const { ledger } = province;
  const act = closingOf(ledger, ROUNDS[round] as string);
  const made = act && keptProvince(snapshotBehind(ledger, act), ledger);
  if (!made) throw new Error('nothing was kept');
  return made;
}

/** Without places: there is no tab behind it. */
const figures = (province: Province, round: number) => ({
  summary: summarise(province, round),
  rows: dataRows(province, round).map(({ reportState, ...row }) => row),
  criteria: { ...province.criteria },
});

describe('a round that is closed', () => {
  it('comes to the figures that it had, and to those of the reference, whatever stands in later rounds', () => {
    fc.assert(
      fc.property(anyCase, ({ laos, round }) => {
        const province = provinceOf(laos);
        const kept = again(closed(province, round), round);
        expect(figures(kept, round)).toEqual(figures(province, round));
        const { lines, total } = plainSummary(laos, round);
        expect(summarise(kept, round)).toEqual({ lines, total });
        for (let later = round + 1; later < ROUNDS.length; later += 1)
          expect(summarise(kept, later).total.reported).toBe(0);
      }),
      { numRuns: runs(40) },
    );
  });

  it('differs in nothing until a cell does: then in the cells that do, and no others', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.constantFrom(0, 1, 5, 'ผ่าน', ''), ({ laos, round }, at, typed) => {
        const before = closed(provinceOf(laos), round);
        expect([...changedIn(before, round).values()].flat()).toEqual([]);
        const changedLaos = laos.map((lao, index) =>
          index === at % laos.length ? { ...lao, cells: Object.assign([...lao.cells], { [round]: typed }) } : lao,
        );
        const now = { ...provinceOf(changedLaos), ledger: before.ledger };
        const changes = [...changedIn(now, round).values()].flat();
        const own = laos[at % laos.length] as (typeof laos)[number];
        const plain = (cell: unknown) => String(cell ?? '').trim();
        for (const { lao, district, after } of changes)
          expect([lao, district, after]).toEqual([own.name, own.district, plain(typed)]);
        // Readings of one step are the same; what is no step is compared as text.
        const isStep = (cell: unknown) => /[0-5๐-๕]/.test(plain(cell));
        if (!isStep(own.cells[round]) && isStep(typed)) expect(changes).toHaveLength(1);
      }),
      { numRuns: runs(40) },
    );
  });
});

describe('texts', () => {
  it('fit into a cell, of Google and of a file, and come back, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 400 }),
        (remarks, times) => {
          const settings = remarks.map((remark) => remark.repeat(times));
          const texts = asTexts({ settings });
          for (const text of texts) expect(text.length).toBeLessThanOrEqual(CELL);
          expect(readKept(texts)).toEqual({ districts: [], others: [{ settings }], isOdd: false });
        },
      ),
      { numRuns: runs(30) },
    );
  });

  it('of a district with a remark as long as a cell can be', () => {
    const remark = '"\\\u0001'.repeat(16_000).slice(0, 50_000);
    const laos = ['อบต.ก', 'อบต.ข', 'อบต.ค'].map((name, at) => ({
      district: 'ลอง',
      type: 'SAO' as const,
      name,
      target: 'main' as const,
      cells: [at, at, at, at],
      remark: at === 1 ? remark : '',
    }));
    const province = provinceOf(laos);
    const made = closing(province, 3);
    for (const { kept } of made) expect(kept.length).toBeLessThanOrEqual(CELL);
    expect(again(closed(province, 3), 3).laos.map((lao) => lao.remark)).toEqual(province.laos.map((lao) => lao.remark));
  });

  it.each(['', '{', 'null', '5', '{"piece":"{","isLast":false}'])('%j is nothing that was kept', (text) => {
    expect(readKept([text]).isOdd).toBe(true);
  });
});

describe('what had to be fixed when a round was closed', () => {
  const act = (mustFix?: ReadonlyMap<string | null, number>) =>
    entriesOf(withKept(fact('close', {}), ['{}'], mustFix))[0];

  it('is kept by indicator, whatever an indicator is called', () => {
    const found = new Map([
      ['step', 2],
      ['__proto__', 3],
      [null, 1],
    ]);
    const closed = act(found) as NonNullable<ReturnType<typeof act>>;
    expect(mustFixWhenClosed(closed)).toBe(6);
    expect(mustFixByIndicatorWhenClosed(closed)).toEqual(found);
  });

  it.each([
    ['by an earlier version', '{"lines":1,"mustFix":4}'],
    ['by a hand', '{"lines":1,"mustFix":4,"byIndicator":[5,null]}'],
  ])('is known as a number alone where it was written %s', (_, kept) => {
    const closed = { ...(act() as NonNullable<ReturnType<typeof act>>), kept };
    expect([mustFixWhenClosed(closed), mustFixByIndicatorWhenClosed(closed)]).toEqual([4, null]);
  });
});

describe('marks', () => {
  const kept = (settings: object) => keptMarks({ marks: {}, ...settings } as KnownSettings);

  it('come back from ledgers of versions that kept each in a place of its own', () => {
    const marks = kept({
      criteria: { planShare: 45, budgetShare: 35, requiredShare: 55, aimedShare: 72 },
      fundTargets: { funds: 12, members: null },
      nationalFundTargets: { funds: 848, members: 611676 },
    });
    expect(marks).toEqual({
      ...{ planShare: 45, budgetShare: 35, requiredShare: 55, aimedShare: 72 },
      ...{ provinceFunds: 12, provinceMembers: null, nationalFunds: 848, nationalMembers: 611676 },
    });
  });

  it('are not looked for there once they are kept by their ids', () => {
    const marks = kept({ criteria: { planShare: 20 }, marks: { planShare: 50, provinceFunds: null } });
    expect(marks).toMatchObject({ planShare: 50, provinceFunds: null, nationalMembers: null });
  });
});
