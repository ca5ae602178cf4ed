// Indicators that a province declares itself, by the built bundle: from the setting to the tab, the columns, the findings, the figures.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callCommand, recalculate } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import {
  type PlainDeclared,
  type PlainEntry,
  plainAmountsOverviewOf,
  plainCompletenessOf,
  plainFallenOf,
  plainStepsOverviewOf,
  plainSummaryOf,
} from '../../reference/declared';
import {
  columnOf,
  confirmed,
  emptyBook,
  type FoundFinding,
  LONG_CLERK,
  OWNER,
  run,
  seen,
  setUpBook,
  tab,
  type,
} from '../../support/books/office';
import { runs } from '../../support/chance';

const ROUNDS = ['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01'];
const FILE = [
  'id\tkind\tname\tsteps\tpass\trequired\taimed\tcounted\trounds\ttarget',
  '1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\t6\t50\t80\t\t2568-10-01 2569-01-01\t',
  '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\t\t\t\tอบต.\t\t20',
  '3.2\thas\tแผนป้องกันภัย\t\t\t\t\t\t\t',
].join('\n');
const LAOS = ['ลอง\tmunicipality\tทต.บ้านปิน\tmain', 'ลอง\tSAO\tอบต.ปากกาง\tmain', 'สอง\tSAO\tอบต.เตาปูน\tsecondary'];
const OPTIONS = {
  province: 'แพร่',
  year: 2569,
  rounds: ROUNDS.join(','),
  editors: `ลอง=${LONG_CLERK}`,
  indicators: FILE,
  roster: ['district\ttype\tname\ttarget', ...LAOS].join('\n'),
};

const book = () => setUpBook(OPTIONS);
const lettersAt = (column: number) => String.fromCharCode(65 + column);
/** The cell of a header in the first row of LAOs, or in another. */
const cellOf = (where: Workbook, header: string, row = 3) => `${lettersAt(columnOf(tab(where, 'ลอง'), header))}${row}`;
const fill = (where: Workbook, header: string, text: string, row = 3) =>
  type(where, tab(where, 'ลอง'), cellOf(where, header, row), text, LONG_CLERK);
const found = (where: Workbook, round: string) =>
  (
    run(where, 'validate', { round }).findings as (FoundFinding & {
      indicator: string | null;
      district: string | null;
    })[]
  ).filter(({ district }) => district === 'ลอง');

describe('a province that declares indicators of its own', () => {
  it('turns them on, types them into their tab, and sets up again: their columns stand on each district’s tab', () => {
    const started = setUpBook({ ...OPTIONS, indicators: undefined });
    expect(started.sheets.map(({ name }) => name)).not.toContain('ตัวชี้วัด');
    const settings = tab(started, 'การตั้งค่า');
    const row = settings.cells.findIndex((cells) => cells?.[0]?.value === 'ตัวชี้วัดอื่นของจังหวัด') + 1;
    type(started, settings, `B${row}`, 'on');
    run(started, 'set-up');
    const declared = tab(started, 'ตัวชี้วัด');
    for (const [cell, text] of Object.entries({ A4: '1.6', B4: 'ขั้น', C4: 'แผนพัฒนา', D4: '๗' }))
      type(started, declared, cell, text);
    run(started, 'set-up');
    const headers = tab(started, 'ลอง').cells[1]?.map((cell) => cell?.value);
    expect(headers).toContain('1.6 ล่าสุด');
    expect(headers?.filter((header) => String(header).startsWith('1.6 รอบ'))).toHaveLength(ROUNDS.length);
    expect(run(started, 'summary', { indicator: '๑.๖' }).indicator).toBe('1.6');
  });

  it('has the new columns right of all that stood there, and what was typed stays', () => {
    const where = book();
    fill(where, '1.6 รอบ 1 ต.ค. 2568', '6');
    const before = structuredClone(tab(where, 'ลอง').cells);
    type(where, tab(where, 'ตัวชี้วัด'), 'A7', '4');
    type(where, tab(where, 'ตัวชี้วัด'), 'B7', 'จำนวน');
    type(where, tab(where, 'ตัวชี้วัด'), 'C7', 'อีกตัวหนึ่ง');
    run(where, 'set-up');
    const after = tab(where, 'ลอง').cells;
    for (const [index, cells] of before.slice(1).entries())
      expect(after[index + 1]?.slice(0, cells?.length).map((cell) => cell?.value)).toEqual(
        cells?.map((cell) => cell?.value),
      );
    expect(after[1]?.map((cell) => cell?.value)).toContain('4 ล่าสุด');
  });

  it('turned off again, is asked for nothing, and what was typed stays', () => {
    const where = book();
    fill(where, '1.6 รอบ 1 ต.ค. 2568', '6');
    const settings = tab(where, 'การตั้งค่า');
    const row = settings.cells.findIndex((cells) => cells?.[0]?.value === 'ตัวชี้วัดอื่นของจังหวัด') + 1;
    type(where, settings, `B${row}`, 'off');
    confirmed(where, 'set-up');
    expect(callCommand(where, OWNER, 'summary', { indicator: '1.6' })).toMatchObject({ done: false });
    const left = found(where, '2568-10-01').filter(({ indicator }) => indicator === '1.6');
    expect(left).toMatchObject([{ rule: 'unclaimed-column' }]);
    expect(seen(tab(where, 'ลอง'), cellOf(where, '1.6 รอบ 1 ต.ค. 2568'))).toBe('6');
  });
});

describe('what is declared no more', () => {
  it('leaves its columns where they are, and the new ones come', () => {
    const where = book();
    fill(where, '1.6 รอบ 1 ต.ค. 2568', '6');
    type(where, tab(where, 'ตัวชี้วัด'), 'A4', '1.7');
    confirmed(where, 'set-up');
    const headers = () => tab(where, 'ลอง').cells[1]?.map((cell) => cell?.value);
    expect(headers()).toEqual(expect.arrayContaining(['1.6 รอบ 1 ต.ค. 2568', '1.7 รอบ 1 ต.ค. 2568', '1.7 ล่าสุด']));
    expect(seen(tab(where, 'ลอง'), cellOf(where, '1.6 รอบ 1 ต.ค. 2568'))).toBe('6');
    const settings = tab(where, 'การตั้งค่า');
    for (const [cell, text] of [
      ['D4', '1 ก.พ. 2569'],
      ['E4', '1 ก.พ. 2569'],
      ['F4', '5 ก.พ. 2569'],
    ] as const)
      type(where, settings, cell, text);
    type(where, tab(where, 'ตัวชี้วัด'), 'I4', '');
    run(where, 'set-up');
    expect(headers()).toEqual(expect.arrayContaining(['รอบ 1 ก.พ. 2569', '1.7 รอบ 1 ก.พ. 2569', 'รอบ 1 ม.ค. 2569']));
  });
});

describe('what a clerk types', () => {
  it('is read in any writing, by the column of what was reported last as by the commands', async () => {
    const where = book();
    fill(where, '1.6 รอบ 1 ต.ค. 2568', 'ขั้นที่ ๗');
    fill(where, '1.6 รอบ 1 ม.ค. 2569', '8');
    fill(where, '2.1 ต้นปี', '5', 4);
    fill(where, '2.1 รอบ 1 ม.ค. 2569', '๖', 4);
    fill(where, '3.2 มีตั้งแต่', 'ต้นปี');
    fill(where, '3.2 มีตั้งแต่', '1 ก.พ. 2569', 4);
    await recalculate(where);
    expect(seen(tab(where, 'ลอง'), cellOf(where, '1.6 ล่าสุด'))).toBe('7');
    expect(seen(tab(where, 'ลอง'), cellOf(where, '2.1 ล่าสุด', 4))).toBe('6');
    expect(run(where, 'summary', { indicator: '2.1' }).total).toMatchObject({ start: 5, now: 6, increase: 1 });
    const since = (round: string) => run(where, 'summary', { indicator: '3.2', round }).total;
    expect([since('2568-10-01'), since('2569-04-01')]).toMatchObject([{ now: 1 }, { now: 2 }]);
  });

  it('makes a round the newest only where it is reported round by round', () => {
    const where = book();
    fill(where, '3.2 มีตั้งแต่', 'ต้นปี');
    expect(run(where, 'summary').round).toBe('2025-10-01');
    fill(where, '2.1 รอบ 1 เม.ย. 2569', '4', 4);
    expect(run(where, 'summary').round).toBe('2026-04-01');
    expect(run(where, 'summary', { indicator: '3.2' }).round).toBe('2026-04-01');
    expect(run(where, 'completeness', { indicator: '3.2' }).total).toMatchObject({ expected: 3, reported: 1 });
  });

  it('becomes a finding of its indicator, at its cell, where it is none', () => {
    const where = book();
    fill(where, '1.6 รอบ 1 ต.ค. 2568', '4');
    fill(where, '1.6 รอบ 1 ม.ค. 2569', '8');
    fill(where, '1.6 รอบ 1 ต.ค. 2568', '7', 4);
    fill(where, '1.6 รอบ 1 ม.ค. 2569', '2', 4);
    fill(where, '2.1 ต้นปี', '5', 4);
    fill(where, '2.1 รอบ 1 ม.ค. 2569', '4', 4);
    fill(where, '2.1 รอบ 1 ต.ค. 2568', 'ห้า', 4);
    fill(where, '3.2 มีตั้งแต่', 'ปีหน้า');
    fill(where, '3.2 มีตั้งแต่', '1 ธ.ค. 2569', 4);
    const at = (header: string, row: number) => cellOf(where, header, row);
    const told = found(where, '2569-01-01').map(({ rule, indicator, cell }) => [rule, indicator, cell]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['not-a-step', '1.6', at('1.6 รอบ 1 ม.ค. 2569', 3)],
        ['regression', '1.6', at('1.6 รอบ 1 ม.ค. 2569', 4)],
        ['count-falls', '2.1', at('2.1 รอบ 1 ม.ค. 2569', 4)],
        ['since-after-year', '3.2', at('3.2 มีตั้งแต่', 4)],
        ['unreadable-entry', '2.1', at('2.1 รอบ 1 ต.ค. 2568', 4)],
        ['unreadable-entry', '3.2', at('3.2 มีตั้งแต่', 3)],
        ['missing-report', 'step', at('รอบ 1 ม.ค. 2569', 3)],
      ]),
    );
    const message = found(where, '2569-01-01').find(({ rule }) => rule === 'not-a-step')?.message ?? '';
    expect(message).toContain('ตัวชี้วัด 1.6: ');
    expect(message).toContain('0 ถึง 7');
  });
});

it('the summary of what somebody has or not asks for no number of the start of the year', () => {
  const asks = (indicator: string) => {
    const where = book();
    run(where, 'summary', { indicator });
    return where.sheets.some(({ cells }) =>
      cells.some((row) => row?.some((cell) => cell?.value === 'ไม่ทราบจำนวนต้นปี (แห่ง)')),
    );
  };
  expect([asks('2.1'), asks('3.2')]).toEqual([true, false]);
});

describe('what the province types wrong', () => {
  it.each([
    ['D4', '12', 'จำนวนขั้น'],
    ['B4', 'ร้อยละ', 'ชนิด'],
    ['I4', '1 ต.ค. 2560', 'รอบที่รายงาน'],
    ['A5', '1.6', 'ตัวชี้วัดที่'],
    ['A5', '1.60', 'อ่านเป็นเลขเดียวกับตัวชี้วัดอื่น'],
    ['I4', '1 ต.ค. 2568, 1 ม.ค. 2569, 1/10/2568', 'ระบุรอบเดียวกันซ้ำ ต้องเป็น 1 ต.ค. 2568, 1 ม.ค. 2569'],
    ['A5', 'step', 'ตัวชี้วัดที่'],
    ['A5', '1 6', 'ต้องเป็น เลขตัวชี้วัด ใช้จุดหรือขีดคั่นเลขไม่เกิน 3 หลัก ต่อท้ายด้วยอักษรได้หนึ่งตัว ไม่เว้นวรรค เช่น 1.6, 3-1, 1.6ก'],
    ['B4', 'คำ', 'ใช้ไม่ได้ ต้องเป็น ขั้น, จำนวน หรือ มี'],
    ['H4', 'ทน.', 'ต้องเป็น เทศบาลและ อบต., เทศบาล หรือ อบต.'],
    ['H4', 'หมู่บ้าน', 'ต้องเป็น เทศบาลและ อบต., เทศบาล หรือ อบต.'],
    ['I4', '1 ก.พ. 2569', '1 ต.ค. 2568, 1 ม.ค. 2569'],
    ['L3', '9.9', 'ขั้นของตัวชี้วัดที่'],
    ['L3', '9.9', 'ไม่มีตัวชี้วัดนี้ ต้องเป็น step (แผนชุมชน) หรือ 1.6'],
    ['L3', '2.1', 'เป็นตัวชี้วัดที่ไม่ได้รายงานเป็นขั้น ต้องเป็น step (แผนชุมชน) หรือ 1.6'],
    ['O3', 'x', 'ใช้ไม่ได้ ให้กรอก เช่น 1-3'],
    ['J5', '-5', 'ต้องเป็น 0, 1, 2, …'],
    ['A4', '', 'ยังว่างอยู่ ถ้าต้องการเอาตัวชี้วัดนี้ออก ให้ล้างทั้งแถว'],
  ])('at %s = %s is refused by its cell, before anything is written', (cell, text, header) => {
    const where = book();
    type(where, tab(where, 'ตัวชี้วัด'), cell, text);
    const before = structuredClone(where.sheets);
    for (const command of ['summary', 'set-up', 'validate']) {
      const outcome = callCommand(where, OWNER, command, {});
      expect(outcome).toMatchObject({ done: false, code: 'indicator-wrong' });
      expect(outcome.message).toContain(cell);
      expect(outcome.message).toContain(header);
    }
    expect(where.sheets).toEqual(before);
  });

  it('in a file is refused with every line', () => {
    const outcome = callCommand(emptyBook(), OWNER, 'set-up', { ...OPTIONS, indicators: `${FILE}\nx y\tขั้น\t` });
    expect(outcome).toMatchObject({ done: false, code: 'indicators-wrong' });
    expect(outcome.message.split('\n').slice(1)).toHaveLength(3);
  });

  it('in an option is told what there is', () => {
    const outcome = callCommand(book(), OWNER, 'summary', { indicator: '9' });
    expect(outcome).toMatchObject({ done: false, code: 'option-wrong' });
    expect(outcome.message).toContain('step (แผนชุมชน), 1.6, 2.1 หรือ 3.2');
  });

  it.each(['1.60', '๑.๖', ' 1.6 '])('in an option as %s is 1.6', (indicator) => {
    expect(run(book(), 'summary', { indicator })).toMatchObject({ indicator: '1.6' });
  });

  it('in an option as 1.60 is none where 1.59 stands there', () => {
    const where = setUpBook({ ...OPTIONS, indicators: `${FILE}\n1.59\thas\tแผน` });
    expect(callCommand(where, OWNER, 'summary', { indicator: '1.60' })).toMatchObject({ code: 'option-wrong' });
  });

  it('in another letter case in the settings is the same', () => {
    const where = book();
    const settings = tab(where, 'การตั้งค่า');
    const row = settings.cells.findIndex((cells) => cells?.[0]?.value === 'ตัวชี้วัดอื่นของจังหวัด') + 1;
    type(where, settings, `B${row}`, 'OFF');
    expect(callCommand(where, OWNER, 'summary', { indicator: '1.6' })).toMatchObject({ code: 'not-entered' });
    type(where, settings, `B${row}`, 'On');
    expect(run(where, 'summary', { indicator: '1.6' })).toMatchObject({ indicator: '1.6' });
  });

  it('is told which commands are for steps', () => {
    for (const command of ['targets', 'outlook', 'propose-targets'])
      expect(callCommand(book(), OWNER, command, { indicator: '2.1' })).toMatchObject({
        done: false,
        code: 'indicator-without-steps',
      });
  });
});

describe('every command', () => {
  it.each(['summary', 'comparison', 'completeness', 'targets', 'outlook', 'overview', 'propose-targets', 'export'])(
    '%s is done of an indicator of seven steps, and says of which',
    (command) => {
      const where = book();
      fill(where, '1.6 รอบ 1 ต.ค. 2568', '4');
      fill(where, '1.6 รอบ 1 ม.ค. 2569', '6');
      const result = run(where, command, { indicator: '1.6', ...(command === 'export' ? { format: 'json' } : {}) });
      if (command !== 'export') return expect(result.indicator).toBe('1.6');
      const { rows } = JSON.parse((result.file as { content: string }).content) as { rows: { indicator: string }[] };
      return expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(new Set(['1.6']));
    },
  );

  it('counts as passed who stands at the step that is asked for, or above', () => {
    const where = book();
    fill(where, '1.6 รอบ 1 ม.ค. 2569', '6');
    fill(where, '1.6 รอบ 1 ม.ค. 2569', '7', 4);
    expect(run(where, 'targets', { indicator: '1.6' }).passed).toEqual({ LAOs: 2, of: 3, required: 2, aimed: 3 });
  });

  it('has columns and words for the type alone that is counted', () => {
    const where = setUpBook({ ...OPTIONS, indicators: FILE.replace('50\t80\t\t', '50\t80\tอบต.\t') });
    const own = { indicator: '1.6', round: ROUNDS[1] };
    const shown = (command: string) => {
      run(where, command, own);
      const title = { summary: 'สรุปจังหวัด', targets: 'บัญชีเป้าหมาย', 'propose-targets': 'ข้อเสนอเป้าหมาย' }[command];
      return tab(where, title as string).cells.flatMap((row) => (row ?? []).map((cell) => String(cell?.value ?? '')));
    };
    for (const command of ['summary', 'targets', 'propose-targets']) {
      const texts = shown(command);
      expect(texts.filter((text) => text.includes('เทศบาล'))).toEqual([]);
      expect(texts).toContain('อบต.');
      expect(texts.find((text) => text.startsWith('สร้างเมื่อ'))).toContain(
        'จากแท็บอำเภอ 2 แท็บ และ อบต. 2 แห่ง แท็บนี้สร้างใหม่ทุกครั้ง',
      );
    }
    expect(shown('targets')).toContain('จังหวัดแพร่ จำนวน อบต. 1 แห่ง (เป้าหมายหลัก)');
    run(where, 'summary', { indicator: 'step', round: ROUNDS[1] });
    expect(
      tab(where, 'สรุปจังหวัด')
        .cells.flat()
        .map((cell) => cell?.value),
    ).toContain('เทศบาลผ่านเกณฑ์ (แห่ง)');
  });

  it('take-targets takes the proposal of the indicator that is asked about, and asks by its name', () => {
    const where = book();
    // Of 1.6 the SAO of สอง stands highest, of the community plan nobody stands anywhere.
    type(where, tab(where, 'สอง'), cellOf(where, '1.6 รอบ 1 ม.ค. 2569'), '7');
    const own = { indicator: '1.6' };
    run(where, 'propose-targets', own);
    const notes = tab(where, 'ข้อเสนอเป้าหมาย').cells.map((row) => String(row?.[0]?.value ?? ''));
    expect(notes.find((note) => note.startsWith('นี่เป็นข้อเสนอ'))).toContain('แถบด้านข้าง');
    const asked = callCommand(where, OWNER, 'take-targets', own) as { message: string; confirm?: string };
    expect(asked.message).toContain('ข้อเสนอของตัวชี้วัดที่ 1.6 แผนพัฒนาท้องถิ่น');
    const { changes } = run(where, 'take-targets', { ...own, confirm: asked.confirm }) as {
      changes: { LAOs: { lao: string; proposed: string }[] };
    };
    expect(changes.LAOs).toContainEqual(expect.objectContaining({ lao: 'อบต.เตาปูน', proposed: 'main' }));
  });

  it.each(['summary', 'comparison', 'completeness', 'targets', 'outlook'])('%s is printed, with its name', (form) => {
    const where = book();
    fill(where, '1.6 รอบ 1 ม.ค. 2569', '6');
    const { html, rounds } = run(where, 'print', { form, indicator: '1.6' }) as { html: string; rounds: object[] };
    expect(html).toContain('ตัวชี้วัดที่ 1.6 &quot;แผนพัฒนาท้องถิ่น&quot;');
    expect(rounds).toHaveLength(2);
  });
});

interface Case {
  districts: string[];
  indicators: { plain: PlainDeclared; entries: PlainEntry[] }[];
}

const DISTRICTS = ['ลอง', 'สอง', 'วังชิ้น'];

function anyCase(): fc.Arbitrary<Case> {
  const laos = fc.array(
    fc.record({
      district: fc.constantFrom(...DISTRICTS),
      type: fc.constantFrom('municipality' as const, 'SAO' as const),
    }),
    { minLength: 1, maxLength: 7 },
  );
  const blankOr = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3 });
  return laos.chain((all) => {
    const named = all.map((lao, index) => ({ ...lao, name: `${lao.type === 'SAO' ? 'อบต.' : 'ทต.'}ที่${index + 1}` }));
    const indicator = (id: string) =>
      fc
        .record({
          kind: fc.constantFrom('steps' as const, 'count' as const, 'has' as const),
          highest: fc.integer({ min: 1, max: 10 }),
          rounds: fc.subarray(ROUNDS, { minLength: 1 }),
          counted: fc.constantFrom<string[]>(['municipality', 'SAO'], ['SAO'], ['municipality']),
        })
        .chain((plain) => {
          const value = plain.kind === 'steps' ? fc.integer({ min: 0, max: plain.highest }) : fc.nat(50);
          const cells = fc.record(Object.fromEntries(plain.rounds.map((date) => [date, blankOr(value)])));
          const since = blankOr(fc.constantFrom('start', 'none', '2025-11-15', '2026-01-01', '2026-09-30'));
          const entry = fc.record({ cells, start: blankOr(fc.nat(50)), since });
          return fc.tuple(...named.map(() => entry)).map((entries) => ({
            plain: { id, ...plain },
            entries: named.map((lao, index) => ({ ...lao, ...(entries[index] as (typeof entries)[number]) })),
          }));
        });
    return fc
      .integer({ min: 1, max: 4 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => indicator(`1.${index + 1}`))))
      .map((indicators) => ({ districts: [...new Set(named.map(({ district }) => district))], indicators }));
  });
}

interface Column {
  header: string;
  cells: (string | number)[];
}

function optionsOf({ indicators }: Case): Record<string, unknown> {
  const file = indicators.map(({ plain: { id, kind, highest, rounds, counted } }) =>
    [id, kind, 'ชื่อ', kind === 'steps' ? highest : '', counted.length > 1 ? 'all' : counted[0], rounds.join(' ')].join(
      '\t',
    ),
  );
  const columns = indicators.flatMap(({ plain: { id, kind, rounds }, entries }): Column[] => {
    const inRounds = rounds.map((date) => ({
      header: `${id}@${date}`,
      cells: entries.map(({ cells }) => cells[date] ?? ''),
    }));
    if (kind === 'has') return [{ header: `${id}@since`, cells: entries.map(({ since }) => since ?? '') }];
    const start = { header: `${id}@start`, cells: entries.map((entry) => entry.start ?? '') };
    return kind === 'count' ? [start, ...inRounds] : inRounds;
  });
  const laos = (indicators[0] as Case['indicators'][number]).entries;
  const lines = laos.map(({ district, type: of, name }, index) =>
    [district, of, name, 'main', ...columns.map(({ cells }) => cells[index])].join('\t'),
  );
  return {
    province: 'แพร่',
    year: 2569,
    rounds: ROUNDS.join(','),
    indicators: ['id\tkind\tname\tsteps\tcounted\trounds', ...file].join('\n'),
    roster: [['district\ttype\tname\ttarget', ...columns.map(({ header }) => header)].join('\t'), ...lines].join('\n'),
  };
}

describe('any province with any indicators', () => {
  it('has the figures of the reference, of each indicator in its last round', () => {
    fc.assert(
      fc.property(anyCase(), (any) => {
        const where = emptyBook();
        run(where, 'set-up', optionsOf(any));
        for (const { plain, entries } of any.indicators) {
          const [previous, round] = plain.rounds.slice(-2);
          const asked = { indicator: plain.id, round: round ?? previous };
          const last = asked.round as string;
          expect(run(where, 'summary', asked)).toMatchObject(plainSummaryOf(plain, entries, last, any.districts));
          expect(run(where, 'completeness', asked)).toMatchObject(
            plainCompletenessOf(plain, entries, last, any.districts),
          );
          const { rounds } = run(where, 'overview', asked);
          const overview =
            plain.kind === 'steps'
              ? plainStepsOverviewOf(plain, entries, last, plain.highest)
              : plainAmountsOverviewOf(plain, entries, last).rounds;
          expect(rounds).toEqual(overview);
          if (round && previous)
            expect(run(where, 'comparison', asked).fallen).toEqual(plainFallenOf(plain, entries, previous, round));
        }
      }),
      { numRuns: runs(12) },
    );
  });
});
