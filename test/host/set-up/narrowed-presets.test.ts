// The add-on's own indicators where a year's agreement has them otherwise, or not at all: left out, in fewer rounds, of municipalities or SAOs alone.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, describeCommands } from '../../../local/office.ts';
import { deleteRows } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { OverviewState } from '../../../src/commands/pages/overview-state';
import type { PanelState } from '../../../src/commands/pages/panel-state';
import type { ReportedFinding } from '../../../src/commands/running/reported-finding';
import { evidenceBook } from '../../support/books/evidence-book';
import { confirmed, emptyBook, OWNER, rowOf, run, setUpBook, tab, type } from '../../support/books/office';
import { isAct } from '../../support/runs/acts';

const SETTINGS = 'การตั้งค่า';
const DECLARED = 'ตัวชี้วัด';
const [APRIL, MAY, JULY] = ['2013-04-01', '2013-05-01', '2013-07-01'] as const;

/** What is typed of the community plan is typed of an indicator of the province's own, too. */
const LAOS = [
  ['ลอง\tmunicipality\tทต.บ้านปิน\tmain', '1', '', '4'],
  ['ลอง\tSAO\tอบต.ปากกาง\tmain', '2', '3', '2'],
  ['สอง\tSAO\tอบต.เตาปูน\tsecondary', '', '5', ''],
  ['สอง\tmunicipality\tทต.สอง\tmain', '0', '2', ''],
] as const;
const ROUNDS = [APRIL, MAY, JULY];
const OWN = '1.6';

const book = () =>
  setUpBook({
    province: 'แพร่',
    year: 2556,
    rounds: ROUNDS.join(','),
    indicators: ['id\tkind\tname\tsteps\tcounted\trounds', [OWN, 'steps', 'แผนพัฒนาหมู่บ้าน', '5', '', ''].join('\t')].join(
      '\n',
    ),
    roster: [
      ['district\ttype\tname\ttarget', ...ROUNDS, ...ROUNDS.map((date) => `${OWN}@${date}`)].join('\t'),
      ...LAOS.map(([lao, ...steps]) => [lao, ...steps, ...steps].join('\t')),
    ].join('\n'),
  });

const rowWith = (where: Workbook, name: string, text: string) => rowOf(tab(where, name), text) + 1;
const SWITCH = 'กรอกขั้นของแผนชุมชน';
const switchTo = (where: Workbook, text: string) =>
  type(where, tab(where, SETTINGS), `B${rowWith(where, SETTINGS, SWITCH)}`, text);
const declare = (where: Workbook, id: string, column: string, text: string) =>
  type(where, tab(where, DECLARED), `${column}${rowWith(where, DECLARED, id)}`, text);

function leftOut(): Workbook {
  const where = book();
  switchTo(where, 'off');
  confirmed(where, 'set-up');
  return where;
}

const findings = (where: Workbook) => run(where, 'validate', { round: JULY }).findings as ReportedFinding[];
const typedOn = (where: Workbook, name: string) =>
  tab(where, name).cells.map((cells) => (cells ?? []).map((cell) => (cell?.formula ? '=' : (cell?.value ?? null))));

describe('a community plan that the agreement of the year has not', () => {
  it('is asked about once, names what is counted no longer, and takes nothing that was typed', () => {
    const where = book();
    const before = typedOn(where, 'ลอง');
    switchTo(where, 'off');
    const asked = callCommand(where, OWNER, 'set-up', {});
    expect(asked.confirm).toBeTruthy();
    expect(asked.message).toContain('แผนชุมชน: การตั้งค่า "กรอกขั้นของแผนชุมชน" เป็น "ปิด" จึงไม่นับ 8 ช่อง ใน 2 แท็บ');
    expect(asked.message).toMatch(/ให้เปลี่ยน "กรอกขั้นของแผนชุมชน" ในแท็บ "การตั้งค่า" กลับเป็น "เปิด"$/);
    expect(asked.message).not.toContain('ให้แก้แท็บนั้นกลับ');
    confirmed(where, 'set-up');
    for (const [row, cells] of before.entries()) {
      // The title is ours, and says what is counted.
      if (row === 0) continue;
      const typed = cells.filter((value) => value !== '=' && value !== null);
      for (const value of typed) expect(typedOn(where, 'ลอง')[row]).toContain(value);
    }
    expect(callCommand(where, OWNER, 'set-up', {})).toMatchObject({ done: true, confirm: null });
  });

  it('has no colours any more where something is missing: headings of the current round alone stand out', () => {
    const rules = (where: Workbook) => tab(where, 'ลอง').conditionalFormats;
    const below = (where: Workbook) => rules(where).filter(({ areas }) => areas.some(({ row }) => row > 1));
    expect(below(book()).length).toBeGreaterThan(0);
    expect(below(leftOut())).toEqual([]);
    expect(rules(leftOut())).toHaveLength(1);
  });

  it('is owed by nobody: no report of it is missing, and hand-in, board and panel do not ask for it', () => {
    const where = leftOut();
    const ofPlan = findings(where).filter(({ indicator }) => indicator === 'step');
    expect(new Set(ofPlan.map(({ rule }) => rule))).toEqual(new Set(['unclaimed-column']));
    const { indicators } = run(where, 'completeness', { round: JULY, indicator: 'all' }) as {
      indicators: { indicator: string; total: object }[];
    };
    expect(indicators.map(({ indicator }) => indicator)).toEqual([OWN]);
    expect(indicators[0]?.total).toMatchObject({ expected: 4, reported: 2 });
    const panel = addOnFor(where, OWNER).call('panelState', [JULY]) as PanelState;
    expect(panel.indicators.map(({ id }) => id)).toEqual([OWN]);
    const refused = callCommand(where, OWNER, 'hand-in', { district: 'สอง', round: JULY, now: '2013-07-02T09:00' });
    expect(refused.message).toContain('1.6');
    expect(refused.message).not.toContain('แผนชุมชน');
  });

  it('asked for by name says which setting is off, as that of funds does', () => {
    const where = leftOut();
    const asked = ['step', 'Step', 'funds'].map((indicator) =>
      callCommand(where, OWNER, 'completeness', { indicator }),
    );
    expect(asked).toMatchObject([
      { code: 'not-entered', message: expect.stringContaining('"กรอกขั้นของแผนชุมชน" ยังเป็น "ปิด"') },
      { code: 'not-entered', message: expect.stringContaining('"กรอกขั้นของแผนชุมชน" ยังเป็น "ปิด"') },
      { code: 'not-entered', message: expect.stringContaining('"กรอกกองทุนสวัสดิการชุมชน" ยังเป็น "ปิด"') },
    ]);
  });

  it('leaves its columns to their owner, and says so', () => {
    const said = findings(leftOut()).filter(({ rule }) => rule === 'unclaimed-column');
    for (const { message } of said) expect(message).toMatch(/^แผนชุมชน: .*การตั้งค่าไม่ให้กรอกตัวชี้วัดนี้/);
    expect(said.map(({ tab: name, found }) => `${name}: ${found}`)).toEqual([
      ...['ลอง: รอบ 1 เม.ย. 2556', 'ลอง: รอบ 1 พ.ค. 2556', 'ลอง: รอบ 1 ก.ค. 2556'],
      ...['สอง: รอบ 1 เม.ย. 2556', 'สอง: รอบ 1 พ.ค. 2556'],
    ]);
  });

  it('every command means the first that is left', () => {
    const where = leftOut();
    for (const command of ['summary', 'comparison', 'completeness', 'targets', 'outlook', 'overview']) {
      const plain = run(structuredClone(where), command, { round: JULY });
      expect(plain, command).toEqual(run(structuredClone(where), command, { round: JULY, indicator: OWN }));
      expect(plain, command).toMatchObject({ indicator: OWN });
    }
    const page = addOnFor(where, OWNER).call('overviewState', [JULY]) as OverviewState;
    expect(page).toMatchObject({ indicator: OWN, about: 'ตัวชี้วัดที่ 1.6 แผนพัฒนาหมู่บ้าน' });
    const asked = callCommand(where, OWNER, 'summary', { round: JULY, indicator: 'step' });
    expect(asked).toMatchObject({ done: false });
    for (const { id } of describeCommands(emptyBook()).filter(
      ({ id: each }) => !isAct(each) && each !== 'check-form',
    )) {
      const options = id === 'print' ? { form: 'summary' } : {};
      const outcome = callCommand(structuredClone(where), OWNER, id, options);
      if (!outcome.done) expect(outcome.code, `${id}: ${outcome.message}`).not.toBe('fault');
    }
  });

  it.each([
    ['is left out', (where: Workbook) => switchTo(where, 'off'), 'การตั้งค่าไม่ให้กรอกตัวชี้วัดนี้'],
    [
      'is not reported in the round any more',
      (where: Workbook) => declare(where, 'step', 'I', '1 เม.ย. 2556'),
      'ขณะนี้ตัวชี้วัดนี้ไม่รายงานในรอบนี้',
    ],
  ])('a round that was closed with it keeps its figures, and one finding says that it %s', (_, change, told) => {
    const where = book();
    const summed = { round: MAY, indicator: 'step' };
    run(where, 'close-round', { round: MAY, now: '2013-06-10T09:00' });
    const before = run(where, 'summary', { ...summed, now: '2013-06-11T09:00' });
    change(where);
    confirmed(where, 'set-up');
    expect(run(where, 'summary', { ...summed, now: '2013-06-11T09:00' })).toEqual(before);
    const said = findings(where).filter(({ rule }) => rule === 'closed-round-changed');
    expect(said.map(({ message }) => message)).toEqual([expect.stringContaining(told)]);
  });

  it('comes back as it was, to the last figure, once it is turned on', () => {
    const [before, where] = [book(), leftOut()];
    switchTo(where, 'on');
    run(where, 'set-up');
    for (const command of ['summary', 'comparison', 'completeness', 'validate', 'overview'])
      expect(run(where, command, { round: JULY }), command).toEqual(run(before, command, { round: JULY }));
  });

  it('cannot be left out by set-up either, where its line is the only one', () => {
    const where = book();
    const row = rowWith(where, DECLARED, OWN);
    for (const column of 'ABCDEFGHI') type(where, tab(where, DECLARED), `${column}${row}`, '');
    confirmed(where, 'set-up');
    switchTo(where, 'off');
    const outcome = callCommand(where, OWNER, 'set-up', {});
    expect(outcome).toMatchObject({ done: false, code: 'setting-wrong' });
    expect(outcome.confirm).toBeFalsy();
  });

  it('its line on the tab of indicators does not come back where it was deleted', () => {
    const where = leftOut();
    deleteRows(where, tab(where, DECLARED), rowOf(tab(where, DECLARED), 'step'), 1);
    run(where, 'set-up');
    expect(tab(where, DECLARED).cells.some((cells) => cells?.[0]?.value === 'step')).toBe(false);
    expect(run(where, 'summary', { round: JULY })).toMatchObject({ indicator: OWN });
  });

  it('cannot be left out where nothing else is measured: the cell is named', () => {
    const where = setUpBook({ province: 'แพร่', year: 2556, rounds: ROUNDS.join(',') });
    switchTo(where, 'off');
    for (const command of ['set-up', 'summary']) {
      const outcome = callCommand(where, OWNER, command, {});
      expect(outcome).toMatchObject({ done: false, code: 'setting-wrong' });
      expect(outcome.message).toContain(`ช่อง B${rowWith(where, SETTINGS, SWITCH)}`);
      expect(outcome.message).toContain('ไม่มีตัวชี้วัดอื่นให้รายงาน');
    }
  });

  it('leaves the welfare funds as they are, which then come first', () => {
    const where = evidenceBook(2559);
    const settings = tab(where, SETTINGS);
    type(where, settings, `B${rowWith(where, SETTINGS, 'กรอกกองทุนสวัสดิการชุมชน')}`, 'on');
    run(where, 'set-up');
    const before = run(where, 'funds', { round: '2559-05-01' });
    switchTo(where, 'off');
    confirmed(where, 'set-up');
    expect(run(where, 'funds', { round: '2559-05-01' })).toEqual(before);
    expect(callCommand(where, OWNER, 'evidence', {})).toMatchObject({ done: false, code: 'not-entered' });
    expect(callCommand(where, OWNER, 'summary', {})).toMatchObject({ done: true });
    const { forms } = run(where, 'print', { form: 'funds' }) as { forms: string[] };
    expect(forms).not.toContain('evidence');
  });
});

/** The same narrowing of the community plan and of an indicator of the province's own, on the same typed steps. */
const NARROWED = [
  { name: 'in the rounds of each quarter', counted: '', rounds: '1 เม.ย. 2556, 1 ก.ค. 2556' },
  { name: 'of SAOs alone', counted: 'อบต.', rounds: '' },
  { name: 'of municipalities, in two rounds', counted: 'เทศบาล', rounds: '1 พ.ค. 2556, 1 ก.ค. 2556' },
];

describe.each(NARROWED)('a community plan that is reported $name', ({ counted, rounds }) => {
  function narrowed(): Workbook {
    const where = book();
    for (const id of ['step', OWN]) {
      if (counted) declare(where, id, 'H', counted);
      if (rounds) declare(where, id, 'I', rounds);
    }
    confirmed(where, 'set-up');
    return where;
  }

  it('comes to the figures of any indicator in steps that is reported so', () => {
    const where = narrowed();
    const figures = (command: string, indicator: string) => {
      const { indicator: _, ...rest } = run(structuredClone(where), command, { round: JULY, indicator });
      return rest;
    };
    for (const command of ['summary', 'comparison', 'completeness', 'outlook', 'targets', 'overview'])
      expect(figures(command, 'step'), command).toEqual(figures(command, OWN));
  });

  it('has the findings of any such, each at its own cell', () => {
    const found = findings(narrowed());
    const of = (indicator: string) =>
      found
        .filter((each) => each.indicator === indicator && each.rule !== 'unclaimed-column')
        .map(({ rule, lao, found: typed }) => [rule, lao, typed]);
    expect(of('step').length).toBeGreaterThan(0);
    expect(of('step')).toEqual(of(OWN));
  });

  it('comes back as narrow as it was, where its line was deleted', () => {
    const where = narrowed();
    const before = run(structuredClone(where), 'summary', { round: JULY, indicator: 'step' });
    deleteRows(where, tab(where, DECLARED), rowOf(tab(where, DECLARED), 'step'), 1);
    // The lines of the steps stand beside the others.
    const asked = callCommand(where, OWNER, 'set-up', {});
    if (!asked.done) confirmed(where, 'set-up');
    expect(run(where, 'summary', { round: JULY, indicator: 'step' })).toEqual(before);
  });

  it('is set up again without a change', () => {
    const where = narrowed();
    const before = structuredClone(where);
    run(where, 'set-up');
    expect(where).toEqual(before);
  });

  it('takes "no change" of those who are asked', () => {
    const where = narrowed();
    const now = '2013-07-02T09:00';
    const missing = (indicator: string) =>
      (run(where, 'completeness', { round: JULY, indicator }) as { total: { missing: number } }).total.missing;
    const before = missing('step');
    run(where, 'confirm-no-change', { district: 'สอง', round: JULY, now });
    expect(missing('step')).toBeLessThan(before);
    expect(missing('step')).toBe(missing(OWN));
  });
});

describe('a round in which the first indicator is not reported', () => {
  const quarterly = () => {
    const where = book();
    declare(where, OWN, 'I', '1 เม.ย. 2556, 1 ก.ค. 2556');
    switchTo(where, 'off');
    confirmed(where, 'set-up');
    return where;
  };

  it.each([
    ['has no report of it', MAY],
    ['is its own first one', APRIL],
    ['has one before it', JULY],
  ])('can be closed where it %s', (_, round) => {
    const where = quarterly();
    const outcome = callCommand(where, OWNER, 'close-round', { round, now: '2013-07-20T09:00' });
    expect(outcome, outcome.message).toMatchObject({ done: true });
  });

  it('is nobody’s turn, has no last day, and reminds nobody of a report', () => {
    const where = quarterly();
    const { districts } = run(where, 'board', { now: '2013-05-04T09:00' }) as {
      districts: { rounds: { round: string; next: string | null; daysLeft: number | null }[] }[];
    };
    const inMay = districts.map(({ rounds }) => rounds.find(({ round }) => round === MAY));
    expect(inMay).toMatchObject(districts.map(() => ({ next: null, daysLeft: null })));
    const { reminders: reminded } = run(where, 'reminders', { now: '2013-05-04T09:00' }) as {
      reminders: { round: string; missing: number; mustFix: number }[];
    };
    // What is left to be fixed of an earlier round is another thing.
    for (const { missing, mustFix } of reminded.filter(({ round }) => round === MAY)) {
      expect(missing).toBe(0);
      expect(mustFix).toBeGreaterThan(0);
    }
  });
});

describe('welfare funds', () => {
  const ofFunds = () =>
    setUpBook({
      province: 'แพร่',
      year: 2559,
      rounds: '2559-04-01,2559-05-01',
      indicators: 'id\tkind\tname\tsteps\n1.6\tsteps\tแผน\t5',
      roster: [
        'district\ttype\tname\ttarget\tfundAtStart\tmembersAtStart\tmembers:2559-04-01\tmembers:2559-05-01',
        'ลอง\tmunicipality\tทต.ก\tmain\t1\t100\t110\t120',
        'ลอง\tSAO\tอบต.ข\tmain\t1\t50\t60\t',
      ].join('\n'),
    });

  it('of SAOs alone, with members in one round', () => {
    const where = ofFunds();
    declare(where, 'funds', 'H', 'อบต.');
    declare(where, 'fund-members', 'I', '1 เม.ย. 2559');
    confirmed(where, 'set-up');
    const { total } = run(where, 'funds', { round: '2016-04-01' }) as { total: object };
    expect(total).toMatchObject({ LAOs: 1, members: 60, increase: 10 });
    expect(callCommand(where, OWNER, 'funds', { round: '2016-05-01' })).toMatchObject({ done: false });
    const rows = run(where, 'overview', { round: '2016-05-01' }) as { funds: { rounds: { members: number }[] } };
    expect(rows.funds.rounds.map(({ members }) => members)).toEqual([60]);
  });

  it.each([
    ['funds', 'I', '1 เม.ย. 2559', 'รอบที่รายงาน'],
    ['fund-members', 'H', 'อบต.', 'นับ'],
  ])('refuse at the cell what the other line says: %s', (id, column, text, header) => {
    const where = ofFunds();
    declare(where, id, column, text);
    const outcome = callCommand(where, OWNER, 'summary', {});
    expect(outcome).toMatchObject({ done: false, code: 'indicator-wrong' });
    expect(outcome.message).toContain(header);
  });
});
