// A community plan that the settings leave out: its columns are folded away, offer nothing and answer nothing, and the first indicator that counts is open;
// turned on again, all is as it was. By the built bundle: once, again, broken off anywhere.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import type { AddOn } from '../../../local/runtime.ts';
import { parseA1 } from '../../../local/workbook/address.ts';
import { columnGroups, isCollapsed, setCollapsed } from '../../../local/workbook/lines/collapsed-groups.ts';
import { moveColumns } from '../../../local/workbook/structure.ts';
import { typeInto } from '../../../local/workbook/typing/edits.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import type { ReportedFinding } from '../../../src/commands/running/reported-finding';
import { normalBook } from '../../support/books/normal-book';
import { columnOf, LONG_CLERK, OWNER, rowOf, run, setUpBook, tab, type } from '../../support/books/office';
import { untimed } from '../../support/runs/untimed';

const SETTINGS = 'การตั้งค่า';
const LONG = 'ลอง';
const JULY = '2556-07-01';
const ROUNDS = ['2013-04-01', '2013-07-01'];
const EVIDENCE = 'items\teligible\tinPlan\tagreed';

/** With evidence, which the plan takes with it, or without. */
function book(hasEvidence = false): Workbook {
  const row = (lao: string, steps: string, evidence: string) =>
    [lao, 'main', steps, steps, ...(hasEvidence ? [evidence] : [])].join('\t');
  return setUpBook({
    province: 'แพร่',
    year: 2556,
    editors: `${LONG}=${LONG_CLERK}`,
    rounds: ROUNDS.join(','),
    indicators: ['id\tkind\tname\tsteps', '1.6\tsteps\tแผนพัฒนาหมู่บ้าน\t7', '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t'].join('\n'),
    roster: [
      [
        'district\ttype\tname\ttarget',
        ...ROUNDS,
        ...ROUNDS.map((date) => `1.6@${date}`),
        ...(hasEvidence ? [EVIDENCE] : []),
      ].join('\t'),
      row(`${LONG}\tmunicipality\tทต.บ้านปิน`, '1\t4', '11100000\t20\t3\t0'),
      row(`${LONG}\tSAO\tอบต.ปากกาง`, '2\t2', '11111111\t20\t8\t4'),
    ].join('\n'),
  });
}

const turn = (where: Workbook, text: string) =>
  type(where, tab(where, SETTINGS), `B${rowOf(tab(where, SETTINGS), 'กรอกขั้นของแผนชุมชน') + 1}`, text);

/** What set-up asks is said yes to. */
function setUp(where: Workbook, disturb: (addOn: AddOn) => void = () => undefined): string[] {
  const { confirm } = callCommand(structuredClone(where), OWNER, 'set-up', {});
  const addOn = addOnFor(where, OWNER);
  const calls: string[] = [];
  addOn.host.beforeCall = (name) => void calls.push(name);
  disturb(addOn);
  const outcome = addOn.call('runCommand', ['set-up', confirm ? { confirm } : {}]);
  expect(outcome).toMatchObject({ done: true });
  return calls;
}

function leftOut(where: Workbook): Workbook {
  turn(where, 'off');
  setUp(where);
  return where;
}

function backAgain(where: Workbook): Workbook {
  turn(where, 'เปิด');
  setUp(where);
  return where;
}

/** The headers of the columns that are out of sight. */
function hidden(sheet: Sheet): string[] {
  const columns = columnGroups(sheet)
    .filter((group) => isCollapsed(sheet, group))
    .flatMap(({ first, count }) => Array.from({ length: count }, (_, step) => first + step));
  return [...new Set(columns)]
    .sort((one, other) => one - other)
    .map((column) => String(sheet.cells[1]?.[column]?.value));
}

/** By header: what the drop-down in the first LAO's row offers. */
const offered = (sheet: Sheet, header: string) => sheet.cells[2]?.[columnOf(sheet, header)]?.validation?.values ?? null;

const [PLAN, OWN, COUNT] = [
  ['รอบ 1 เม.ย. 2556', 'รอบ 1 ก.ค. 2556'],
  ['1.6 รอบ 1 เม.ย. 2556', '1.6 รอบ 1 ก.ค. 2556'],
  ['2.1 ต้นปี', '2.1 รอบ 1 เม.ย. 2556', '2.1 รอบ 1 ก.ค. 2556'],
] as const;

/** A number format that is handed back as it was read stands there in full. */
const lookOf = (where: Workbook) =>
  JSON.parse(JSON.stringify(normalBook(where)), (key, value) =>
    key === 'numberFormat' && value === '0.###############' ? undefined : value,
  );

describe('the columns of a plan that is left out', () => {
  it('are folded away with its standing and its evidence, and the first indicator that counts is open', () => {
    const before = tab(book(), LONG);
    expect(hidden(before)).toEqual([...OWN, ...COUNT]);
    expect(hidden(tab(leftOut(book()), LONG))).toEqual([...PLAN, 'ขั้นล่าสุด', ...COUNT]);
    const withEvidence = hidden(tab(leftOut(book(true)), LONG));
    expect(withEvidence.slice(0, 4)).toEqual([...PLAN, 'ขั้นล่าสุด', 'ขั้นตามหลักฐาน']);
    expect(withEvidence).toHaveLength(4 + 8 + 3 + COUNT.length);
  });

  it('offer no step any more, and what is typed in them stays', () => {
    const where = book();
    const values = (of: Workbook) =>
      tab(of, LONG)
        .cells.slice(1)
        .map((cells) => (cells ?? []).map((cell) => cell?.value ?? null));
    const before = values(where);
    expect(PLAN.map((header) => offered(tab(where, LONG), header)?.length)).toEqual([6, 6]);
    leftOut(where);
    expect(PLAN.map((header) => offered(tab(where, LONG), header))).toEqual([null, null]);
    expect(OWN.map((header) => offered(tab(where, LONG), header)?.length)).toEqual([8, 8]);
    expect(values(where)).toEqual(before);
  });

  it('stand below a title that says so, as long as they stand', () => {
    const where = leftOut(book());
    const title = () => String(tab(where, LONG).cells[0]?.[0]?.value);
    expect(title()).toContain('ปีนี้ไม่รายงานแผนชุมชน คอลัมน์เดิมพับไว้และไม่นับ');
    for (const header of ['ขั้นล่าสุด', ...PLAN]) {
      const long = tab(where, LONG);
      const column = columnOf(long, header);
      for (const cells of long.cells.slice(1)) if (cells?.[column]) delete cells[column];
    }
    setUp(where);
    expect(title()).not.toContain('แผนชุมชน');
    expect(title()).toContain('กรอกทุกตัวชี้วัด');
  });

  it.each([false, true])('are all as they were, once the plan is measured again (with evidence: %s)', (hasEvidence) => {
    const whole = book(hasEvidence);
    const where = backAgain(leftOut(structuredClone(whole)));
    expect(lookOf(where)).toEqual(lookOf(whole));
  });

  it('stay open where a person opens them, and one who folded the first indicator finds it folded', () => {
    const where = leftOut(book());
    const long = tab(where, LONG);
    for (const group of columnGroups(long)) setCollapsed(long, group, !isCollapsed(long, group));
    const before = hidden(long);
    expect(before).toEqual([...OWN]);
    setUp(where);
    expect(hidden(tab(where, LONG))).toEqual(before);
  });

  it('cost no call once they are folded', () => {
    const where = leftOut(book());
    const calls = setUp(where);
    expect(calls.filter((name) => /collapse|expand|shift|ClearData/i.test(name))).toEqual([]);
    const before = structuredClone(where);
    setUp(where);
    expect(where).toEqual(before);
  });

  it('are found, each in which something is typed: of steps and of evidence, and never an empty box', () => {
    const where = leftOut(book(true));
    const found = (run(where, 'validate', { round: JULY }).findings as ReportedFinding[]).filter(
      ({ rule }) => rule === 'unclaimed-column',
    );
    const items = Array.from({ length: 8 }, (_, index) => `ข้อ ${index + 1}`);
    expect(found.map(({ found: header }) => header).sort()).toEqual(
      [...PLAN, ...items, 'โครงการ/กิจกรรมที่นำมาคิดร้อยละ', 'อยู่ในแผนพัฒนา', 'ผู้บริหารเห็นชอบ'].sort(),
    );
    for (const { message } of found) expect(message).toContain('การตั้งค่าไม่ให้กรอกตัวชี้วัดนี้');
    const long = tab(where, LONG);
    const row = columnOf(long, 'ข้อ 8');
    for (const cells of long.cells.slice(2)) if (cells?.[row]) cells[row].value = false;
    expect(JSON.stringify(run(where, 'validate', { round: JULY }))).not.toContain('"found":"ข้อ 8"');
  });

  it('are found where they were moved to, and come back there', () => {
    const where = book();
    const long = tab(where, LONG);
    moveColumns(where, long, columnOf(long, PLAN[1]), 1, long.columnCount);
    leftOut(where);
    expect(hidden(tab(where, LONG)).sort()).toEqual([...PLAN, 'ขั้นล่าสุด', ...COUNT].sort());
    // It stands beside a group that folds, which it opens with itself.
    expect(hidden(tab(backAgain(where), LONG))).toEqual([...OWN]);
  });
});

/** What is said to whoever types it into the first LAO's row. */
function told(where: Workbook, header: string, text: string): string[] {
  const long = tab(where, LONG);
  const at = parseA1(`${String.fromCharCode(65 + columnOf(long, header))}3`);
  if (!at) throw new Error(header);
  const event = typeInto(where, LONG_CLERK, long.id, at.row, at.column, text);
  const addOn = addOnFor(where, LONG_CLERK, 'LIMITED');
  addOn.edited(event);
  expect([...addOn.host.calls.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(4);
  return addOn.host.toasts.map(({ message }) => message);
}

describe('a slip that is typed into them', () => {
  it.each(['9', 'ผ่าน', '0'])('is not answered as if it counted: %s', (text) => {
    const where = book();
    expect(told(structuredClone(where), PLAN[1], text)).toHaveLength(1);
    leftOut(where);
    expect(told(structuredClone(where), PLAN[1], text)).toEqual([]);
    backAgain(where);
    expect(told(where, PLAN[1], text)).toHaveLength(1);
  });
});

describe('evidence that somebody has folded away', () => {
  const evidence = (where: Workbook) => {
    const long = tab(where, LONG);
    const group = columnGroups(long).find(({ first }) => first === columnOf(long, 'ข้อ 1'));
    if (!group) throw new Error('no group of evidence');
    return { long, group };
  };
  const isFolded = (where: Workbook) => isCollapsed(evidence(where).long, evidence(where).group);
  const saved = async (where: Workbook) => readXlsx(await writeXlsx(where));

  it.each([true, false])('is as it was left once the plan is measured again: %s', async (folded) => {
    const where = book(true);
    setCollapsed(evidence(where).long, evidence(where).group, folded);
    expect(isFolded(backAgain(leftOut(structuredClone(where))))).toBe(folded);
    const out = leftOut(await saved(where));
    expect(hidden(tab(out, LONG))).toContain('ข้อ 1');
    expect(isFolded(backAgain(await saved(out)))).toBe(folded);
  });

  it('stays so through any other set-up', () => {
    const where = book(true);
    setCollapsed(evidence(where).long, evidence(where).group, true);
    setUp(where);
    expect(isFolded(where)).toBe(true);
    setUp(narrowed(where, '1 ก.ค. 2556'));
    expect(isFolded(where)).toBe(true);
  });
});

/** The plan is reported in these rounds alone, as its row of the tab says. */
function narrowed(where: Workbook, rounds: string): Workbook {
  const declared = tab(where, 'ตัวชี้วัด');
  type(where, declared, `I${rowOf(declared, 'step') + 1}`, rounds);
  setUp(where);
  return where;
}

describe('where the office wrote the first line itself', () => {
  it('a slip in a plan that is left out is not answered either', () => {
    const where = leftOut(book());
    type(where, tab(where, LONG), 'A1', 'อำเภอลอง กรอกภายในวันที่ 25');
    setUp(where);
    expect(tab(where, LONG).cells[0]?.[0]?.value).toBe('อำเภอลอง กรอกภายในวันที่ 25');
    expect(told(structuredClone(where), PLAN[1], '9')).toEqual([]);
    expect(told(where, PLAN[1], 'ผ่าน')).toEqual([]);
    backAgain(where);
    expect(told(where, PLAN[1], '9')).toHaveLength(1);
  });
});

describe('a round that the plan does not report', () => {
  it('offers no step and answers no slip; what stands there stays, and reported again all is as it was', () => {
    const where = book();
    const before = lookOf(where);
    narrowed(where, '1 ก.ค. 2556');
    expect(PLAN.map((header) => offered(tab(where, LONG), header)?.length ?? null)).toEqual([null, 6]);
    expect(OWN.map((header) => offered(tab(where, LONG), header)?.length)).toEqual([8, 8]);
    expect(tab(where, LONG).cells[2]?.[columnOf(tab(where, LONG), PLAN[0])]?.value).toBe(1);
    for (const slip of ['9', 'ผ่าน']) {
      expect(told(structuredClone(where), PLAN[0], slip)).toEqual([]);
      expect(told(structuredClone(where), PLAN[1], slip)).toHaveLength(1);
    }
    narrowed(where, '');
    expect(PLAN.map((header) => offered(tab(where, LONG), header)?.length)).toEqual([6, 6]);
    expect(told(structuredClone(where), PLAN[0], '9')).toHaveLength(1);
    expect(lookOf(where).sheets[LONG]).toEqual(before.sheets[LONG]);
  });

  it('costs one write a tab, once', () => {
    const where = book();
    const declared = tab(where, 'ตัวชี้วัด');
    const rules = (calls: string[]) => calls.filter((name) => name === 'Range.setDataValidations');
    type(where, declared, `I${rowOf(declared, 'step') + 1}`, '1 ก.ค. 2556');
    expect(rules(setUp(where))).toHaveLength(1);
    expect(rules(setUp(where))).toEqual([]);
  });
});

describe('a LAO that comes into the registry', () => {
  it.each([
    ['while the plan is left out', leftOut],
    [
      'while the plan is not reported in every round',
      (where: Workbook) => {
        const declared = tab(where, 'ตัวชี้วัด');
        type(where, declared, `I${rowOf(declared, 'step') + 1}`, '1 ก.ค. 2556');
        setUp(where);
        return where;
      },
    ],
  ])('gets its row %s', (_, begin) => {
    const where = begin(book());
    const registry = tab(where, 'ทะเบียน อปท.');
    const row = rowOf(registry, 'อบต.ปากกาง') + 2;
    const columns = ['อำเภอ', 'ประเภท', 'ชื่อ อปท.', 'เป้าหมาย'].map((header) =>
      String.fromCharCode(65 + columnOf(registry, header)),
    );
    [LONG, 'อบต.', 'อบต.ทุ่งแล้ง', 'รอง'].forEach((text, index) => {
      type(where, registry, `${columns[index]}${row}`, text);
    });
    setUp(where);
    expect(rowOf(tab(where, LONG), 'อบต.ทุ่งแล้ง')).toBe(4);
  });
});

describe('a set-up that is broken off, and run again', () => {
  it.each<[string, string, () => Workbook]>([
    ['when the plan is left out', 'off', () => book(true)],
    ['when it is measured again', 'on', () => leftOut(book(true))],
  ])('%s: leaves the workbook of an undisturbed run', (_, text, begin) => {
    const first = begin();
    turn(first, text);
    const whole = structuredClone(first);
    const calls = setUp(whole);
    const wanted = normalBook(whole);
    const isNear = (index: number) =>
      calls.slice(Math.max(0, index - 1), index + 2).some((name) => /Group|clearData|setDataVal/.test(name));
    const places = calls.map((__, index) => index).filter((index) => index % 40 === 0 || isNear(index));
    expect(places.length).toBeGreaterThan(10);
    for (const place of places) {
      const where = structuredClone(first);
      try {
        setUp(where, ({ host }) => host.endAt(place + 1));
      } catch {
        // It was to end.
      }
      setUp(where);
      expect(normalBook(where), `broken off at call ${place + 1} of ${calls.length}: ${calls[place]}`).toEqual(wanted);
    }
  });

  it('what comes back counts to the last figure', () => {
    const [whole, where] = [book(true), backAgain(leftOut(book(true)))];
    for (const command of ['summary', 'validate', 'evidence', 'export'])
      expect(untimed(run(where, command, { round: JULY })), command).toEqual(
        untimed(run(whole, command, { round: JULY })),
      );
  });
});
