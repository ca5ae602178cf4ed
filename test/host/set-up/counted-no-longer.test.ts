// What was typed and would be counted no longer, because the settings or the tab of indicators were changed: set-up asks once, nothing that was
// typed changes, and a finding points at what nothing asks for.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import { cellAt } from '../../../local/workbook/cells.ts';
import { deleteColumns, deleteSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { fictitiousBook } from '../../support/books/fictitious';
import {
  columnOf,
  confirmed,
  type FoundFinding,
  OWNER,
  run,
  runCounted,
  setUpBook,
  tab,
  type,
} from '../../support/books/office';

const ROUNDS = ['2025-10-01', '2026-01-01', '2026-04-01'];
const INDICATORS = [
  'id\tkind\tname\tsteps\tcounted\trounds',
  '1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\t\t2568-10-01 2569-01-01',
  '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\t\t',
  '3.2\thas\tแผนป้องกันภัย\t\t\t',
];
const ENTRIES = [
  '2025-10-01',
  '2026-01-01',
  '1.6@2025-10-01',
  '1.6@2026-01-01',
  '2.1@start',
  '2.1@2025-10-01',
  '3.2@since',
];
const LAOS = [
  ['ลอง\tmunicipality\tทต.บ้านปิน\tmain', '1', '2', '6', '7', '5', '6', 'start'],
  ['ลอง\tSAO\tอบต.ปากกาง\tmain', '1', '2', '4', '', '3', '', ''],
  ['สอง\tSAO\tอบต.เตาปูน\tsecondary', '', '', '7', '', '', '', '2568-11-01'],
];
const OPTIONS = {
  province: 'แพร่',
  year: 2569,
  rounds: ROUNDS.join(','),
  indicators: INDICATORS.join('\n'),
  roster: ['district\ttype\tname\ttarget', ...LAOS.map(([lao]) => lao)]
    .map((line, row) => [line, ...(row ? (LAOS[row - 1] as string[]).slice(1) : ENTRIES)].join('\t'))
    .join('\n'),
};

const book = () => setUpBook(OPTIONS);
const DISTRICTS = ['ลอง', 'สอง'];
const SETTINGS = 'การตั้งค่า';
const DECLARED = 'ตัวชี้วัด';

type Change = readonly [tab: string, cell: string, text: string];

function change(where: Workbook, changes: readonly Change[]): void {
  for (const [name, cell, text] of changes) type(where, tab(where, name), cell, text);
}

/** What was typed on a district's tab. What is calculated follows the columns that there are. */
const values = (where: Workbook, name: string) =>
  tab(where, name).cells.map((cells) => (cells ?? []).map((cell) => (cell?.formula ? '=' : (cell?.value ?? null))));

/** All that stood there stands there still. */
function expectKept(before: unknown[][][], where: Workbook): void {
  for (const [index, name] of DISTRICTS.entries())
    for (const [row, cells] of (before[index] as unknown[][]).entries())
      expect(values(where, name)[row]?.slice(0, cells.length)).toEqual(cells);
}

const unclaimed = (where: Workbook) =>
  (run(where, 'validate').findings as FoundFinding[]).filter(({ rule }) => rule === 'unclaimed-column');

const found = (where: Workbook) => unclaimed(where).map(({ found: header, tab: name }) => `${header} ${name}`);

interface Case {
  name: string;
  changes: Change[];
  /** What the question says, a line each. */
  lines: string[];
  added: string[];
  left: string[];
  findings: string[];
}

const CASES: Case[] = [
  {
    name: 'an indicator is renumbered',
    changes: [[DECLARED, 'A4', '1.7']],
    lines: [
      '- ตัวชี้วัด 1.6: ไม่ได้กำหนดตัวชี้วัดนี้แล้ว 4 ช่อง ใน 2 แท็บ ช่องแรกคือ I3 แท็บ "ลอง" (คอลัมน์ 1.6 รอบ 1 ต.ค. 2568, 1.6 รอบ 1 ม.ค. 2569)',
    ],
    added: ['1.7 ล่าสุด', '1.7 รอบ 1 ต.ค. 2568', '1.7 รอบ 1 ม.ค. 2569'],
    left: ['1.6 รอบ 1 ต.ค. 2568', '1.6 รอบ 1 ม.ค. 2569'],
    findings: ['1.6 รอบ 1 ต.ค. 2568 ลอง', '1.6 รอบ 1 ม.ค. 2569 ลอง', '1.6 รอบ 1 ต.ค. 2568 สอง'],
  },
  {
    name: 'an indicator is deleted',
    changes: ['A6', 'B6', 'C6', 'H6'].map((cell): Change => [DECLARED, cell, '']),
    lines: ['- ตัวชี้วัด 3.2: ไม่ได้กำหนดตัวชี้วัดนี้แล้ว 2 ช่อง ใน 2 แท็บ ช่องแรกคือ P3 แท็บ "ลอง" (คอลัมน์ 3.2 มีตั้งแต่)'],
    added: [],
    left: ['3.2 มีตั้งแต่'],
    findings: ['3.2 มีตั้งแต่ ลอง', '3.2 มีตั้งแต่ สอง'],
  },
  {
    name: 'a round of an indicator is taken out',
    changes: [[DECLARED, 'I4', '1 ต.ค. 2568']],
    lines: ['- ตัวชี้วัด 1.6: ไม่รายงานในรอบนั้นแล้ว 1 ช่อง ใน 1 แท็บ ช่องแรกคือ J3 แท็บ "ลอง" (คอลัมน์ 1.6 รอบ 1 ม.ค. 2569)'],
    added: [],
    left: ['1.6 รอบ 1 ม.ค. 2569'],
    findings: ['1.6 รอบ 1 ม.ค. 2569 ลอง'],
  },
  {
    name: 'a round is moved in the settings',
    changes: [
      [SETTINGS, 'D3', '15 ต.ค. 2568'],
      [DECLARED, 'I4', ''],
    ],
    lines: [
      '- แผนชุมชน: ไม่รายงานในรอบนั้นแล้ว 2 ช่อง ใน 1 แท็บ ช่องแรกคือ D3 แท็บ "ลอง" (คอลัมน์ รอบ 1 ต.ค. 2568)',
      '- ตัวชี้วัด 1.6: ไม่รายงานในรอบนั้นแล้ว 3 ช่อง ใน 2 แท็บ ช่องแรกคือ I3 แท็บ "ลอง" (คอลัมน์ 1.6 รอบ 1 ต.ค. 2568)',
      '- ตัวชี้วัด 2.1: ไม่รายงานในรอบนั้นแล้ว 1 ช่อง ใน 1 แท็บ ช่องแรกคือ M3 แท็บ "ลอง" (คอลัมน์ 2.1 รอบ 1 ต.ค. 2568)',
    ],
    added: ['รอบ 15 ต.ค. 2568', '1.6 รอบ 15 ต.ค. 2568', '1.6 รอบ 1 เม.ย. 2569', '2.1 รอบ 15 ต.ค. 2568'],
    left: ['รอบ 1 ต.ค. 2568', '1.6 รอบ 1 ต.ค. 2568', '2.1 รอบ 1 ต.ค. 2568'],
    findings: ['รอบ 1 ต.ค. 2568 ลอง', '1.6 รอบ 1 ต.ค. 2568 ลอง', '2.1 รอบ 1 ต.ค. 2568 ลอง', '1.6 รอบ 1 ต.ค. 2568 สอง'],
  },
  {
    name: 'a ladder gets fewer steps',
    changes: [
      [DECLARED, 'D4', '6'],
      [DECLARED, 'E4', ''],
    ],
    lines: ['- ตัวชี้วัด 1.6: ขั้นสูงกว่าจำนวนขั้นที่กำหนด 2 ช่อง ใน 2 แท็บ ช่องแรกคือ I3 แท็บ "สอง"'],
    added: [],
    left: [],
    findings: [],
  },
  {
    name: 'one type of LAO is counted no more',
    changes: [[DECLARED, 'H5', 'อบต.']],
    lines: ['- ตัวชี้วัด 2.1: ไม่นับ อปท. ประเภทนั้นแล้ว 2 ช่อง ใน 1 แท็บ ช่องแรกคือ L3 แท็บ "ลอง"'],
    added: [],
    left: [],
    findings: [],
  },
  {
    name: 'an indicator gets another kind',
    changes: [[DECLARED, 'B5', 'มี']],
    lines: [
      '- ตัวชี้วัด 2.1: เปลี่ยนชนิด จึงอ่านข้อมูลเดิมไม่ได้ 3 ช่อง ใน 1 แท็บ ช่องแรกคือ L3 แท็บ "ลอง" (คอลัมน์ 2.1 ต้นปี, 2.1 รอบ 1 ต.ค. 2568)',
    ],
    added: ['2.1 มีตั้งแต่'],
    left: ['2.1 ต้นปี', '2.1 รอบ 1 ต.ค. 2568'],
    findings: ['2.1 ต้นปี ลอง', '2.1 รอบ 1 ต.ค. 2568 ลอง'],
  },
  {
    name: 'steps become a number',
    changes: [[DECLARED, 'B4', 'จำนวน'], ...['D4', 'E4', 'F4', 'G4'].map((cell): Change => [DECLARED, cell, ''])],
    lines: ['- ตัวชี้วัด 1.6: เปลี่ยนชนิด ข้อมูลเดิมจะนับตามชนิดใหม่ 4 ช่อง ใน 2 แท็บ ช่องแรกคือ I3 แท็บ "ลอง"'],
    added: ['1.6 ต้นปี'],
    left: [],
    findings: [],
  },
  {
    name: 'a number becomes steps',
    changes: [
      [DECLARED, 'B5', 'ขั้น'],
      [DECLARED, 'D5', '5'],
    ],
    lines: ['- ตัวชี้วัด 2.1: เปลี่ยนชนิด จึงอ่านข้อมูลเดิมไม่ได้ 3 ช่อง ใน 1 แท็บ ช่องแรกคือ L3 แท็บ "ลอง" (คอลัมน์ 2.1 ต้นปี)'],
    added: [],
    left: ['2.1 ต้นปี'],
    findings: ['2.1 ต้นปี ลอง'],
  },
  {
    name: 'a number becomes steps, of which there are enough',
    changes: [
      [DECLARED, 'B5', 'ขั้น'],
      [DECLARED, 'D5', '6'],
    ],
    lines: [
      '- ตัวชี้วัด 2.1: เปลี่ยนชนิด จึงอ่านข้อมูลเดิมไม่ได้ 2 ช่อง ใน 1 แท็บ ช่องแรกคือ L3 แท็บ "ลอง" (คอลัมน์ 2.1 ต้นปี)',
      '- ตัวชี้วัด 2.1: เปลี่ยนชนิด ข้อมูลเดิมจะนับตามชนิดใหม่ 1 ช่อง ใน 1 แท็บ ช่องแรกคือ M3 แท็บ "ลอง"',
    ],
    added: [],
    left: ['2.1 ต้นปี'],
    findings: ['2.1 ต้นปี ลอง'],
  },
];

describe.each(CASES)('where $name', ({ changes, lines, added, left, findings }) => {
  const where = book();
  change(where, changes);
  const before = structuredClone(where);
  const stood = DISTRICTS.map((name) => values(where, name));

  it('set-up says what would be counted no longer, and changes nothing', () => {
    const asked = callCommand(where, OWNER, 'set-up', {});
    expect(asked).toMatchObject({
      done: false,
      code: 'counted-no-longer',
      confirm: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect(asked.message.split('\n').slice(1, -1)).toEqual(lines);
    expect(where.sheets).toEqual(before.sheets);
    expect(callCommand(where, OWNER, 'set-up', { confirm: 'another' })).toMatchObject({ code: 'counted-no-longer' });
  });

  it('once told yes goes on, keeps all that was typed, and names the columns', () => {
    expect(confirmed(where, 'set-up').columns).toEqual({ added, left });
    expectKept(stood, where);
  });

  it('is not asked about again, also when more is typed', () => {
    expect(run(where, 'set-up').columns).toEqual({ added: [], left: [] });
    type(where, tab(where, 'ลอง'), 'H4', '7');
    run(where, 'set-up');
  });

  it('a finding points at each column that nothing asks for', () => {
    expect(found(where).sort()).toEqual([...findings].sort());
  });
});

describe('set-up asks for nothing', () => {
  it.each<[string, Change[]]>([
    ['a ladder gets a step more', [[DECLARED, 'D4', '8']]],
    ['an indicator gets another name', [[DECLARED, 'C4', 'ชื่อใหม่']]],
    ['an indicator is reported in more rounds', [[DECLARED, 'I4', '']]],
    ['a round is added', [[SETTINGS, 'D6', '1 ก.ค. 2569']]],
    ['a round goes in which nobody has reported', [[SETTINGS, 'D5', '1 พ.ค. 2569']]],
    ['a share is changed', [[DECLARED, 'F4', '55']]],
  ])('where %s', (_, changes) => {
    const where = book();
    change(where, changes);
    run(where, 'set-up');
    expect(found(where)).toEqual([]);
  });

  it('where what was typed could never be counted', () => {
    const where = book();
    const long = tab(where, 'ลอง');
    const last = columnOf(long, '2.1 รอบ 1 เม.ย. 2569');
    type(where, long, `${String.fromCharCode(65 + last)}3`, 'มาก');
    change(where, [[SETTINGS, 'D5', '1 พ.ค. 2569']]);
    run(where, 'set-up');
    expect(found(where)).toEqual(['2.1 รอบ 1 เม.ย. 2569 ลอง']);
  });
});

it('a round of the settings takes the members of funds with it', () => {
  const where = fictitiousBook();
  change(where, [[SETTINGS, 'D3', '']]);
  const asked = callCommand(where, OWNER, 'set-up', {});
  expect(asked.message).toMatch(
    /- แผนชุมชน: .*\(คอลัมน์ รอบ 1 เม.ย. 2559\)\n- กองทุนสวัสดิการชุมชน: .*\(คอลัมน์ สมาชิก 1 เม.ย. 2559\)\n/,
  );
  expect(confirmed(where, 'set-up').columns).toEqual({ added: [], left: ['รอบ 1 เม.ย. 2559', 'สมาชิก 1 เม.ย. 2559'] });
  const headers = unclaimed(where).map(({ found: header }) => header);
  expect([...new Set(headers)].sort()).toEqual(['รอบ 1 เม.ย. 2559', 'สมาชิก 1 เม.ย. 2559']);
});

describe('what was left', () => {
  const left = () => {
    const where = book();
    change(where, [[DECLARED, 'A4', '1.7']]);
    confirmed(where, 'set-up');
    return where;
  };

  it('is counted again once its indicator is back, and asked about when it goes again', () => {
    const where = left();
    change(where, [[DECLARED, 'A4', '1.6']]);
    // Nothing was typed for 1.7 meanwhile.
    run(where, 'set-up');
    expect(found(where)).toEqual([]);
    expect(run(where, 'summary', { indicator: '1.6' }).total).toMatchObject({ reported: 1, carried: 2 });
    change(where, [[DECLARED, 'A4', '1.7']]);
    expect(callCommand(where, OWNER, 'set-up', {})).toMatchObject({ done: false, code: 'counted-no-longer' });
  });

  it('is found until its column is deleted', () => {
    const where = left();
    expect(unclaimed(where)[0]).toMatchObject({
      severity: 'check',
      cell: 'I2',
      expected: '1.7, 2.1, 3.2',
      message: expect.stringContaining('มีข้อมูล 2 ช่อง'),
    });
    for (const name of DISTRICTS) deleteColumns(where, tab(where, name), 7, 3);
    expect(found(where)).toEqual([]);
    expect(run(where, 'set-up').columns).toEqual({ added: [], left: [] });
  });

  it('of a column of the office’s own, nothing is said', () => {
    const where = book();
    const long = tab(where, 'ลอง');
    const headers = ['1 ก.ย. 2569', 'จำนวน ต้นปี', 'มาแล้ว รอบ สอง', 'Status now', 'รอบหน้า', '9.9 รอบ พิเศษ'];
    const free = values(where, 'ลอง')[1]?.length ?? 0;
    for (const [index, header] of headers.entries()) {
      const letters = String.fromCharCode(65 + free + index);
      type(where, long, `${letters}2`, header);
      type(where, long, `${letters}3`, '1');
    }
    expect(cellAt(long, 2, free)?.value).toBe(1);
    expect(found(where)).toEqual([]);
  });
});

describe('the question', () => {
  it('is asked by the headers where no set-up has said what it claimed', () => {
    const where = book();
    where.metadata = where.metadata.filter(({ key }) => key !== 'khanton.dressed');
    change(where, [
      [DECLARED, 'A4', '1.7'],
      [DECLARED, 'C4', 'ชื่อใหม่'],
    ]);
    const asked = callCommand(where, OWNER, 'set-up', {});
    expect(asked.message).toContain('ไม่ได้กำหนดตัวชี้วัดนี้แล้ว 4 ช่อง ใน 2 แท็บ ช่องแรกคือ I3 แท็บ "ลอง"');
    expect(confirmed(where, 'set-up').columns).toMatchObject({ left: ['1.6 รอบ 1 ต.ค. 2568', '1.6 รอบ 1 ม.ค. 2569'] });
    run(where, 'set-up');
  });

  it('comes behind the one about lost marks, and both are confirmed by one code', () => {
    const where = book();
    change(where, [[DECLARED, 'A4', '1.7']]);
    for (const marked of [where, ...where.sheets]) marked.metadata = [];
    const saved = structuredClone(where);
    const first = callCommand(where, OWNER, 'set-up', {});
    if (first.done) throw new Error('asks for nothing');
    const second = callCommand(where, OWNER, 'set-up', { confirm: first.confirm });
    expect([first, second]).toMatchObject([{ code: 'marks-lost' }, { code: 'counted-no-longer' }]);
    // The command line keeps no state of what was refused.
    run(saved, 'set-up', { confirm: second.done ? '' : second.confirm });
  });

  it('is asked before settings that were made anew change a district’s tab', () => {
    const where = book();
    deleteSheet(where, tab(where, SETTINGS));
    const before = DISTRICTS.map((name) => structuredClone(tab(where, name)));
    const asked = callCommand(where, OWNER, 'set-up', { year: 2570 });
    // They do not use the tab of indicators, either.
    expect(asked).toMatchObject({ done: false, code: 'indicators-off' });
    expect(asked.message).toContain('- แถว 2.1 "ศูนย์พัฒนาเด็กเล็ก": ไม่นับตัวชี้วัดนี้');
    expect(asked.message).toContain('- แผนชุมชน: ไม่รายงานในรอบนั้นแล้ว 4 ช่อง ใน 1 แท็บ ช่องแรกคือ D3 แท็บ "ลอง"');
    expect(DISTRICTS.map((name) => tab(where, name))).toEqual(before);
    expect(confirmed(where, 'set-up').columns).toMatchObject({ left: expect.arrayContaining(['รอบ 1 ต.ค. 2568']) });
  });

  it('takes no code but its own, and hands on no junk', () => {
    const where = book();
    change(where, [[DECLARED, 'A4', '1.7']]);
    const asked = callCommand(where, OWNER, 'set-up', { confirm: ',x,00000000' });
    expect(asked).toMatchObject({ done: false, confirm: expect.stringMatching(/^00000000,[0-9a-f]{8}$/) });
  });

  it('is confirmed for what was asked, not for what the same indicator becomes instead', () => {
    const where = book();
    const codeFor = (...changes: Change[]) => {
      change(where, changes);
      const asked = callCommand(where, OWNER, 'set-up', {});
      return asked.done ? '' : asked.confirm;
    };
    // All that is typed of it cannot be read as either.
    type(where, tab(where, 'ลอง'), 'M3', '10');
    const codes = [
      codeFor([DECLARED, 'B5', 'มี']),
      codeFor([DECLARED, 'B5', 'ขั้น'], [DECLARED, 'D5', '5']),
      codeFor([DECLARED, 'D5', '6']),
      codeFor([DECLARED, 'D5', ''], [DECLARED, 'B5', 'จำนวน'], [DECLARED, 'H5', 'อบต.']),
      codeFor([DECLARED, 'H5', 'เทศบาล']),
      codeFor([DECLARED, 'H5', ''], [DECLARED, 'D4', '6'], [DECLARED, 'E4', '']),
      codeFor([DECLARED, 'D4', '5']),
    ];
    expect(codes).not.toContain('');
    expect(new Set(codes).size).toBe(codes.length);
    expect(callCommand(where, OWNER, 'set-up', { confirm: codes[5] })).toMatchObject({ code: 'counted-no-longer' });
    // What is typed meanwhile is confirmed, too.
    type(where, tab(where, 'ลอง'), 'I4', '7');
    run(where, 'set-up', { confirm: codes[6] });
  });

  it('is answered in the menu', () => {
    const where = book();
    change(where, [[DECLARED, 'A4', '1.7']]);
    const before = structuredClone(where.sheets);
    const press = (answer: string) => {
      const addOn = addOnFor(where, OWNER);
      addOn.host.answers = [answer];
      addOn.call('menu_set_up', []);
      return addOn.host;
    };
    expect(press('NO').alerts).toMatchObject([{ buttons: 'YES_NO', message: expect.stringContaining('ตัวชี้วัด 1.6') }]);
    expect(where.sheets).toEqual(before);
    expect(JSON.stringify(press('YES').toasts)).toContain('คอลัมน์ที่ไม่นับแล้ว แต่ยังอยู่ตามเดิม: 1.6 รอบ 1\u00a0ต.ค.\u00a02568');
  });

  it('costs nothing where nothing was taken back: set-up reads each tab once', () => {
    const where = book();
    const again = () => runCounted(where, 'set-up').host.calls.get('Range.getValues');
    const before = again();
    change(where, [[DECLARED, 'C4', 'ชื่อใหม่']]);
    expect(again()).toBe(before);
  });
});
