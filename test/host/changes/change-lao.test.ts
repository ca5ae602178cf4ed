// LAOs that change within the year, through the built bundle: the effect is shown first, earlier rounds stay as they were, and one undo takes it back.
import { beforeAll, describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { ChangeLaoResult } from '../../../src/commands/changes/change-lao-result';
import type { ImportResult } from '../../../src/commands/changes/import';
import type { Comparison } from '../../../src/domain/roll-ups/comparison';
import type { Summary } from '../../../src/domain/roll-ups/summary';
import { fictitiousBook } from '../../support/books/fictitious';
import { LONG_CLERK, OWNER, phraeBook, run, setUpBook, tab, type } from '../../support/books/office';
import { listOf, takeBack, typedOn } from '../../support/changes/lists';

const NOW = '2556-07-03T09:00';
const [JUNE, JULY] = ['2556-06-01', '2556-07-01'];

let start: Workbook;
beforeAll(() => {
  start = phraeBook();
});
const book = () => structuredClone(start);

const ask = (one: Workbook, options: object, user = OWNER) =>
  run(one, 'change-lao', { now: NOW, ...options }, user) as unknown as ChangeLaoResult;

/** Shown, agreed to, written. */
function change(one: Workbook, options: object): ChangeLaoResult {
  const shown = ask(one, options);
  return ask(one, { ...options, confirm: shown.confirm });
}

const refused = (one: Workbook, options: object, user = OWNER) => {
  const before = structuredClone(one);
  const outcome = callCommand(one, user, 'change-lao', { now: NOW, ...options });
  if (outcome.done) throw new Error('It was done.');
  expect(one).toEqual(before);
  return [outcome.code, outcome.message] as const;
};

const total = (one: Workbook, round: string) => (run(one, 'summary', { round, now: NOW }) as unknown as Summary).total;

const counts = (one: Workbook, round: string) => {
  const { municipalities, SAOs, reported, carried } = total(one, round);
  return [municipalities, SAOs, reported + carried];
};

/** The lines of the registry that say when, as they were written. */
const lived = (one: Workbook) =>
  tab(one, 'ทะเบียน อปท.')
    .cells.slice(2)
    .map((cells) => (cells ?? []).map((cell) => cell?.value ?? null))
    .filter((cells) => cells.slice(4, 7).some((value) => value !== null && value !== ''))
    .map(([district, , name, target, since, until, was]) => [district, name, target, since, until, was]);

const UPGRADE = { kind: 'upgrade', lao: 'อบต.ปากกาง', day: '15 มิ.ย. 2556' };

const CASES: readonly (readonly [
  what: string,
  options: object,
  before: number[],
  after: number[],
  lines: unknown[][],
])[] = [
  [
    'an upgrade goes on in its row',
    UPGRADE,
    [25, 58, 83],
    [26, 57, 83],
    [
      ['ลอง', 'อบต.ปากกาง', 'หลัก', null, '1 มิ.ย. 2556', null],
      ['ลอง', 'ทต.ปากกาง', 'หลัก', '1 ก.ค. 2556', null, 'อบต.ปากกาง'],
    ],
  ],
  [
    'a new name needs no type',
    { kind: 'rename', lao: 'ปากกาง', district: 'ลอง', to: 'ปากกางเหนือ', day: JULY },
    [25, 58, 83],
    [25, 58, 83],
    [
      ['ลอง', 'อบต.ปากกาง', 'หลัก', null, '1 มิ.ย. 2556', null],
      ['ลอง', 'อบต.ปากกางเหนือ', 'หลัก', '1 ก.ค. 2556', null, 'อบต.ปากกาง'],
    ],
  ],
  [
    'a move keeps the name and gets a row',
    { kind: 'move', lao: 'อบต.ปากกาง', 'to-district': 'อ.สอง', day: JULY },
    [25, 58, 83],
    [25, 58, 83],
    [
      ['ลอง', 'อบต.ปากกาง', 'หลัก', null, '1 มิ.ย. 2556', null],
      ['สอง', 'อบต.ปากกาง', 'หลัก', '1 ก.ค. 2556', null, 'อบต.ปากกาง (ลอง)'],
    ],
  ],
  [
    'of two that are merged into a new one nothing is carried',
    { kind: 'merge', lao: 'อบต.ปากกาง, อบต.หัวทุ่ง', to: 'ทต.ปากทุ่ง', day: JULY, target: 'secondary' },
    [25, 58, 83],
    [26, 56, 81],
    [
      ['ลอง', 'อบต.ปากกาง', 'หลัก', null, '1 มิ.ย. 2556', null],
      ['ลอง', 'อบต.หัวทุ่ง', 'หลัก', null, '1 มิ.ย. 2556', null],
      ['ลอง', 'ทต.ปากทุ่ง', 'รอง', '1 ก.ค. 2556', null, 'อบต.ปากกาง, อบต.หัวทุ่ง'],
    ],
  ],
  [
    'who takes another one in stays what it is',
    { kind: 'merge', lao: 'อบต.ปากกาง, ทต.เวียงต้า', to: 'ทต.เวียงต้า', day: JULY },
    [25, 58, 83],
    [25, 57, 82],
    [
      ['ลอง', 'อบต.ปากกาง', 'หลัก', null, '1 มิ.ย. 2556', null],
      ['ลอง', 'ทต.เวียงต้า', 'รอง', null, null, 'อบต.ปากกาง'],
    ],
  ],
  [
    'a part that is split off leaves the rest what it is',
    { kind: 'split', lao: 'อบต.ปากกาง', to: 'อบต.ปากกาง, อบต.ปากบน', day: JULY },
    [25, 58, 83],
    [25, 59, 83],
    [['ลอง', 'อบต.ปากบน', 'หลัก', '1 ก.ค. 2556', null, 'แยกจาก อบต.ปากกาง']],
  ],
  [
    'one that is opened',
    { kind: 'open', to: 'ทต.ใหม่', district: 'ลอง', day: JULY },
    [25, 58, 83],
    [26, 58, 83],
    [['ลอง', 'ทต.ใหม่', 'รอง', '1 ก.ค. 2556', null, null]],
  ],
  [
    'one that is closed',
    { kind: 'close', lao: 'อบต.ปากกาง', day: JULY },
    [25, 58, 83],
    [25, 57, 82],
    [['ลอง', 'อบต.ปากกาง', 'หลัก', null, '1 มิ.ย. 2556', null]],
  ],
];

describe('a change of LAOs', () => {
  it.each(CASES)('%s', (_, options, before, after, lines) => {
    const one = book();
    const shown = ask(one, options);
    expect([shown.written, one]).toEqual([null, start]);
    const { effect } = shown;
    expect([effect.before.municipalities, effect.before.SAOs]).toEqual(before.slice(0, 2));
    expect([effect.after.municipalities, effect.after.SAOs]).toEqual(after.slice(0, 2));
    const done = ask(one, { ...options, confirm: shown.confirm });
    expect([done.meanwhile, done.confirm]).toEqual([[], null]);
    expect(lived(one)).toEqual(lines);
    expect(total(one, JUNE)).toEqual(total(start, JUNE));
    expect(counts(one, JULY)).toEqual(after);
    // What the command writes fits together.
    const { findings } = run(one, 'validate', { round: JULY, now: NOW }) as { findings: { rule: string }[] };
    expect(findings.filter(({ rule }) => rule === 'lao-life')).toEqual([]);
    takeBack(one);
    expect(typedOn(one)).toEqual(typedOn(start));
    expect(counts(one, JULY)).toEqual(counts(start, JULY));
  });

  it('is named by the comparison, and is no rise and no fall', () => {
    const one = book();
    change(one, { kind: 'close', lao: 'อบต.ปากกาง', day: JULY });
    change(one, { kind: 'upgrade', lao: 'อบต.หัวทุ่ง', day: JULY });
    const compared = run(one, 'comparison', { round: JULY, now: NOW }) as unknown as Comparison;
    expect(compared.changes).toEqual([
      {
        kind: 'type',
        since: '2013-07-01',
        from: [{ district: 'ลอง', type: 'SAO', lao: 'อบต.หัวทุ่ง' }],
        to: [{ district: 'ลอง', type: 'municipality', lao: 'ทต.หัวทุ่ง' }],
      },
      { kind: 'went', since: '2013-07-01', from: [{ district: 'ลอง', type: 'SAO', lao: 'อบต.ปากกาง' }], to: [] },
    ]);
    expect(compared.steps.reduce((sum, { net }) => sum + net, 0)).toBe(0);
    const html = (run(one, 'print', { form: 'comparison', round: JULY, now: NOW }) as { html: string }).html;
    for (const said of ['ยกฐานะ', 'ไม่นับแล้ว', 'ทต.หัวทุ่ง']) expect(html).toContain(said);
  });

  it('is done by the province alone, and refused where it cannot be', () => {
    const one = book();
    expect(refused(one, UPGRADE, LONG_CLERK)[0]).toBe('province-only');
    expect(refused(one, { ...UPGRADE, lao: 'อบต.ไม่มี' })).toEqual([
      'lao-change-unknown',
      expect.stringContaining('อบต.ไม่มี'),
    ]);
    expect(refused(one, { ...UPGRADE, lao: 'บ้านปิน' })[0]).toBe('lao-change-several');
    expect(refused(one, { ...UPGRADE, lao: 'ทต.บ้านปิน' })[0]).toBe('lao-change-type-same');
    expect(refused(one, { ...UPGRADE, lao: 'อบต.บ้านปิน' })[0]).toBe('lao-change-there-already');
    expect(refused(one, { ...UPGRADE, day: '1 ต.ค. 2556' })[0]).toBe('lao-change-day');
    expect(refused(one, { ...UPGRADE, day: 'เมื่อวาน' })[0]).toBe('option-wrong');
    expect(refused(one, { ...UPGRADE, lao: '' })[0]).toBe('lao-change-from');
    expect(refused(one, { kind: 'merge', lao: 'อบต.ปากกาง', to: 'ทต.ใหม่', day: JULY })[0]).toBe('lao-change-from');
    expect(refused(one, { kind: 'split', lao: 'อบต.ปากกาง', to: 'อบต.ก', day: JULY })[0]).toBe('lao-change-to');
    expect(refused(one, { kind: 'move', lao: 'อบต.ปากกาง', 'to-district': 'ไกล', day: JULY })[0]).toBe(
      'lao-change-district',
    );
    expect(refused(one, { kind: 'rename', lao: 'อบต.ปากกาง', to: 'อบต. ปากกาง', day: JULY })[0]).toBe(
      'lao-change-same',
    );
    expect(refused(one, { kind: 'open', to: 'ใหม่', district: 'ลอง', day: JULY })[0]).toBe('lao-change-typeless');
    change(one, { kind: 'close', lao: 'อบต.ปากกาง', day: JULY });
    expect(refused(one, { kind: 'rename', lao: 'อบต.ปากกาง', to: 'อบต.ข', day: JULY })[0]).toBe('lao-change-not-there');
  });

  it('does not reach into a round that is closed, whose form stays as it was', () => {
    const one = book();
    run(one, 'close-round', { round: JULY, now: NOW });
    const [form] = [total(one, JULY)];
    expect(refused(one, UPGRADE)).toEqual(['lao-change-closed', expect.stringContaining('1 ก.ค. 2556')]);
    change(one, { ...UPGRADE, day: '1 ส.ค. 2556' });
    expect(total(one, JULY)).toEqual(form);
    const findings = (run(one, 'validate', { round: JULY, now: NOW }) as { findings: { rule: string }[] }).findings;
    expect(findings.filter(({ rule }) => rule === 'closed-round-changed')).toEqual([]);
  });

  it('after a closed round is no change of it', () => {
    const one = book();
    run(one, 'close-round', { round: JUNE, now: NOW });
    change(one, UPGRADE);
    change(one, { kind: 'move', lao: 'อบต.หัวทุ่ง', 'to-district': 'สอง', day: JULY });
    const { findings } = run(one, 'validate', { round: JULY, now: NOW }) as { findings: { rule: string }[] };
    expect(findings.filter(({ rule }) => rule === 'closed-round-changed')).toEqual([]);
  });

  it('has its findings explained under the name that they say', () => {
    const one = book();
    change(one, { kind: 'upgrade', lao: 'อบต.สบสาย', day: JULY });
    const found = () =>
      (run(one, 'validate', { round: JULY, now: NOW }) as { findings: Record<string, unknown>[] }).findings
        .filter(({ rule, lao }) => rule === 'regression' && /สบสาย/.test(String(lao)))
        .map(({ lao, round, state }) => [lao, round, state]);
    expect(found()).toEqual([['ทต.สบสาย', '2013-06-01', 'open']]);
    run(one, 'explain', { district: 'สูงเม่น', lao: 'ทต.สบสาย', round: JUNE, text: 'รายงานเดิมผิด', now: NOW });
    expect(found()).toEqual([['ทต.สบสาย', '2013-06-01', 'explained']]);
  });

  it('closed with a round is printed by it for good', () => {
    const one = book();
    change(one, UPGRADE);
    run(one, 'close-round', { round: JULY, now: NOW });
    const printed = (form: string) => {
      const { html } = run(one, 'print', { form, round: JULY, now: '2556-12-01T09:00' }) as { html: string };
      return html;
    };
    const before = ['summary', 'comparison', 'targets'].map(printed);
    expect(before[1]).toContain('ยกฐานะ');
    const registry = tab(one, 'ทะเบียน อปท.');
    const row = registry.cells.findIndex((cells) => cells?.[2]?.value === 'อบต.ปากกาง') + 1;
    type(one, registry, `F${row}`, '');
    expect(['summary', 'comparison', 'targets'].map(printed)).toEqual(before);
  });

  it('is known to lists that go on with the name of before, and to those that know nothing of it', () => {
    const one = book();
    change(one, UPGRADE);
    change(one, { kind: 'close', lao: 'อบต.หัวทุ่ง', day: JULY });
    const list = listOf(
      ['อำเภอ', 'ชื่อ อปท.', 'มิ.ย. 56', 'ก.ค. 56'],
      ['ลอง', 'อบต.ปากกาง', 3, 5],
      ['ลอง', 'อบต.หัวทุ่ง', 4, 4],
    );
    const { cells, lacking } = run(one, 'import', { now: NOW, list }) as unknown as ImportResult;
    expect(cells.map(({ lao, round, cell, after, why }) => [lao, round, cell, after, why])).toEqual([
      ['อบต.ปากกาง', '2013-06-01', 'E9', '3', null],
      ['ทต.ปากกาง', '2013-07-01', 'F9', '5', null],
      ['อบต.หัวทุ่ง', '2013-06-01', 'E10', '4', null],
      ['อบต.หัวทุ่ง', '2013-07-01', null, '4', 'not-there'],
    ]);
    expect(lacking.map(({ lao }) => lao)).not.toContain('ทต.ปากกาง');
    const again = run(one, 'import', {
      now: NOW,
      list: list.replace('อบต.ปากกาง', 'ปากกาง'),
    }) as unknown as ImportResult;
    expect(again.cells.slice(0, 2).map(({ lao }) => lao)).toEqual(['อบต.ปากกาง', 'ทต.ปากกาง']);
  });

  it('leaves what is typed where nothing counts to be explained', () => {
    const one = book();
    change(one, { kind: 'close', lao: 'อบต.ปากกาง', day: JULY });
    const found = () =>
      (run(one, 'validate', { round: JULY, now: NOW }) as { findings: Record<string, unknown>[] }).findings
        .filter(({ rule }) => rule === 'lao-not-there')
        .map(({ lao, found: typed, cell, state }) => [lao, typed, cell, state]);
    expect(found()).toEqual([['อบต.ปากกาง', '4', 'F9', 'open']]);
    run(one, 'explain', { district: 'ลอง', lao: 'อบต.ปากกาง', round: JULY, text: 'เก็บไว้เป็นหลักฐาน', now: NOW });
    expect(found()).toEqual([['อบต.ปากกาง', '4', 'F9', 'explained']]);
  });

  it('is tidied once a cell', () => {
    const one = book();
    change(one, UPGRADE);
    type(one, tab(one, 'ลอง'), 'D9', '๓');
    type(one, tab(one, 'ลอง'), 'F9', 'ขั้น 5');
    const { cells } = run(one, 'tidy', { now: NOW }) as unknown as ImportResult;
    expect(cells.map(({ cell, after }) => [cell, after])).toEqual([
      ['D9', '3'],
      ['F9', '5'],
    ]);
  });

  it('that was agreed to as something else is asked about again', () => {
    const one = book();
    const { confirm } = ask(one, UPGRADE);
    expect(refused(one, { ...UPGRADE, day: '1 พ.ค. 2556', confirm })[0]).toBe('changes-moved');
  });
});

describe('a change of LAOs that is broken off', () => {
  const ROSTER = listOf(
    ['district', 'type', 'name', 'target', '2556-04-01'],
    ['ลอง', 'SAO', 'อบต.ปากกาง', 'main', 1],
    ['ลอง', 'SAO', 'อบต.หัวทุ่ง', 'main', 1],
    ['สอง', 'SAO', 'อบต.เตาปูน', 'secondary', 3],
  );

  it.each([
    ['an upgrade', UPGRADE],
    ['a move', { kind: 'move', lao: 'อบต.ปากกาง', 'to-district': 'สอง', day: JULY }],
  ])('is gone on with by the same code from any call on: %s', (_, options) => {
    const small = setUpBook({ province: 'แพร่', year: 2556, roster: ROSTER });
    const { confirm } = ask(structuredClone(small), options);
    const agreed = { now: NOW, ...options, confirm };
    const whole = structuredClone(small);
    const addOn = addOnFor(whole, OWNER);
    addOn.call('runCommand', ['change-lao', agreed]);
    const calls = [...addOn.host.calls.values()].reduce((sum, each) => sum + each, 0);
    expect(calls).toBeGreaterThan(20);
    for (let nth = 1; nth <= calls; nth += 3) {
      const one = structuredClone(small);
      const broken = addOnFor(one, OWNER);
      broken.host.endAt(nth);
      expect(() => broken.call('runCommand', ['change-lao', agreed])).toThrow();
      const again = callCommand(one, OWNER, 'change-lao', agreed);
      expect(again.done, `call ${nth}: ${again.message}`).toBe(true);
      expect(typedOn(one), `call ${nth}`).toEqual(typedOn(whole));
      takeBack(one);
      expect(typedOn(one), `call ${nth}`).toEqual(typedOn(small));
    }
  });
});

describe('once a change of LAOs is undone', () => {
  it('it is as a whole, the last one first, by the province alone', () => {
    const one = book();
    const [move, close] = [
      change(one, { kind: 'move', lao: 'อบต.ปากกาง', 'to-district': 'สอง', day: JULY }),
      change(one, { kind: 'close', lao: 'อบต.หัวทุ่ง', day: JULY }),
    ];
    const clerk = callCommand(one, LONG_CLERK, 'undo', { now: NOW });
    expect(clerk).toMatchObject({ done: false, code: 'nothing-to-undo' });
    // Not before the one behind it.
    expect(callCommand(one, OWNER, 'undo', { now: NOW, confirm: move.run })).toMatchObject({ done: false });
    run(one, 'undo', { now: NOW, confirm: close.run });
    expect(lived(one)).toHaveLength(2);
    takeBack(one, OWNER, { now: NOW, district: 'สอง' });
    expect([lived(one), typedOn(one)]).toEqual([[], typedOn(start)]);
  });

  it('nothing is, where a round was closed with it', () => {
    const one = book();
    const { run: id } = change(one, UPGRADE);
    run(one, 'close-round', { round: JULY, now: NOW });
    const before = structuredClone(one);
    expect(callCommand(one, OWNER, 'undo', { now: NOW, confirm: id })).toMatchObject({
      done: false,
      code: 'undo-closed',
    });
    expect(one).toEqual(before);
  });

  it('a row in which somebody has typed since keeps its name', () => {
    const one = book();
    change(one, { kind: 'open', to: 'ทต.ใหม่', district: 'ลอง', day: JULY });
    const long = tab(one, 'ลอง');
    const row = long.cells.findIndex((cells) => cells?.[1]?.value === 'ทต.ใหม่') + 1;
    type(one, long, `F${row}`, '2');
    takeBack(one);
    expect(long.cells[row - 1]?.slice(0, 6).map((cell) => cell?.value ?? null)).toEqual([
      ...['เทศบาล', 'ทต.ใหม่', null, null, null, 2],
    ]);
    expect(counts(one, JULY)).toEqual(counts(start, JULY));
  });
});

describe('what is counted', () => {
  const YEAR = '2559-07-03T09:00';
  const figures = (one: Workbook) => {
    const { total } = run(one, 'funds', { round: '2559-07-01', now: YEAR }) as { total: Record<string, number> };
    const compared = run(one, 'comparison', { indicator: 'funds', round: '2559-07-01', now: YEAR });
    const { members } = (compared as unknown as { total: { members: { net: number } } }).total;
    return [total.membersAtStart, total.members, total.increase, members.net];
  };

  it('is neither more nor less by a merger, once the members are counted together', () => {
    const one = fictitiousBook();
    const before = figures(one);
    const merge = { kind: 'merge', lao: 'ทต.หนองบัวทอง,ทต.ท่าเรือเก่า', to: 'ทต.หนองบัวทอง', day: '2559-07-01', now: YEAR };
    const { confirm, uncounted } = run(one, 'change-lao', merge) as unknown as ChangeLaoResult;
    expect(uncounted.map(({ cell, found }) => [cell, found])).toContainEqual(['AC5', '612']);
    run(one, 'change-lao', { ...merge, confirm });
    type(one, tab(one, 'เมืองสมมติ'), 'AC4', String(456 + 612));
    expect(figures(one)).toEqual(before);
  });
});
