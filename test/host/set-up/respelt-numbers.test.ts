// One number in several writings, 1.6 and 1.60 and ๑.๖, is one indicator: respelt on its tab it keeps columns, figures, explanations and closed rounds,
// and is shown as it is written now. A number that only reads as that of one which was taken out before is asked about.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, type Outcome } from '../../../local/office.ts';
import { cellAt } from '../../../local/workbook/cells.ts';
import { insertColumns } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { columnOf, confirmed, type FoundFinding, OWNER, run, setUpBook, tab, type } from '../../support/books/office';
import { takeBack } from '../../support/changes/lists';

const [OCTOBER, JANUARY] = ['2025-10-01', '2026-01-01'];
const NOW = '2026-01-02T08:00';
const DECLARED = 'ตัวชี้วัด';
const DISTRICTS = ['ลอง', 'สอง'];

const LAOS = [
  'ลอง\tmunicipality\tทต.บ้านปิน\tmain\t1\t2\t6\t7\tstart',
  'ลอง\tSAO\tอบต.ปากกาง\tmain\t2\t3\t4\t5\tnone',
  'สอง\tSAO\tอบต.เตาปูน\tsecondary\t3\t4\t5\t5\tstart',
];
const options = (ids: readonly string[], header: string, laos = LAOS) => ({
  province: 'แพร่',
  year: 2569,
  rounds: `${OCTOBER},${JANUARY},2026-04-01`,
  indicators: ['id\tkind\tname\tsteps', ...ids].join('\n'),
  roster: [`district\ttype\tname\ttarget\t${header}`, ...laos].join('\n'),
});
const IDS = ['1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7', '4.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t', '3.2\thas\tแผนป้องกันภัย\t'];
const HEADER = `step@${OCTOBER}\t๑.๖@๒๕๖๘-๑๐-๐๑\t1.60@${JANUARY}\t4.10@start\t๓.๒@Since`;

const book = () => setUpBook(options(IDS, HEADER));
const LADDER = 'A4';
const COUNT = 'A5';

const number = (where: Workbook, cell: string, id: string) => type(where, tab(where, DECLARED), cell, id);
const headers = (where: Workbook, name = 'ลอง') => (tab(where, name).cells[1] ?? []).map((cell) => cell?.value);
const values = (where: Workbook, name: string) =>
  tab(where, name)
    .cells.slice(2)
    .map((cells) => (cells ?? []).map((cell) => (cell?.formula ? '=' : (cell?.value ?? null))));
const found = (where: Workbook, indicator?: string) =>
  run(where, 'validate', { now: NOW, ...(indicator ? { indicator } : {}) }).findings as FoundFinding[];
const rulesOf = (where: Workbook) => new Set(found(where).map(({ rule }) => rule));
const total = (where: Workbook, indicator: string, round = JANUARY) =>
  run(where, 'summary', { indicator, round, now: NOW }).total;

/** Of the count: the row is emptied, and set-up told yes. */
function withoutCount(where: Workbook): Workbook {
  for (const cell of ['A5', 'B5', 'C5', 'H5']) number(where, cell, '');
  confirmed(where, 'set-up');
  return where;
}

function declare(where: Workbook, id: string, kind = 'จำนวน'): void {
  for (const [cell, text] of Object.entries({ [COUNT]: id, B5: kind, C5: 'ใหม่' })) number(where, cell, text);
}

it('a roster’s headings name an indicator in any writing of its number, and the plan by its name', () => {
  const where = book();
  expect(values(where, 'ลอง')[0]?.filter((value) => value !== null && value !== '')).toEqual([
    ...['เทศบาล', 'ทต.บ้านปิน', 1, '=', '=', 2, 6, '=', 7, 'ต้นปี'],
  ]);
  const twice = { ...options(IDS, `1.6@${OCTOBER}\t1.60@${OCTOBER}\t4.1@start\t3.2@since`), language: 'th' };
  expect(() => setUpBook(twice)).toThrow('1.60@2025-10-01');
});

describe.each(['1.60', '๑.๖๐', '1.600'])('an indicator whose number is written %s from now on', (id) => {
  const shown = id.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

  it('keeps its columns and figures before set-up, which asks nothing and only heads them anew', () => {
    const where = book();
    const [figures, stood] = [total(where, '1.6'), DISTRICTS.map((name) => values(where, name))];
    number(where, LADDER, id);
    expect(rulesOf(where)).not.toContain('tab-broken');
    expect(rulesOf(where)).not.toContain('unclaimed-column');
    expect(total(where, '1.6')).toEqual(figures);
    const before = headers(where);
    expect(run(where, 'set-up').columns).toEqual({ added: [], left: [] });
    expect(headers(where)).toEqual(before.map((header) => String(header).replace(/^1\.6 /, `${shown} `)));
    expect(DISTRICTS.map((name) => values(where, name))).toEqual(stood);
    expect(total(where, '1.6')).toEqual(figures);
    expect(run(where, 'set-up').columns).toEqual({ added: [], left: [] });
    expect(found(where).filter(({ indicator }) => indicator === '1.6')).toEqual([]);
  });

  it('keeps what was explained, and a closed round', () => {
    const where = book();
    const asked = { district: 'ลอง', lao: 'ทต.บ้านปิน', round: JANUARY, text: 'ถูกต้อง', now: NOW };
    run(where, 'explain', asked);
    run(where, 'close-round', { round: OCTOBER, now: NOW });
    number(where, LADDER, id);
    for (const _ of ['before set-up', 'behind it']) {
      expect(found(where).filter(({ rule }) => rule === 'jump')).toMatchObject([
        { indicator: shown, state: 'explained' },
      ]);
      expect(rulesOf(where)).not.toContain('closed-round-changed');
      // A closed round keeps the number that it had.
      expect(run(where, 'summary', { indicator: id, round: OCTOBER, now: NOW })).toMatchObject({ indicator: '1.6' });
      run(where, 'set-up');
    }
  });
});

it('lines of steps name it in any writing', () => {
  const where = book();
  for (const [cell, text] of Object.entries({ L8: '1.60', M8: '2', N8: 'ทบทวน' })) number(where, cell, text);
  expect(run(where, 'set-up').columns).toEqual({ added: [], left: [] });
  number(where, LADDER, '1.600');
  expect(JSON.stringify(callCommand(where, OWNER, 'summary', { indicator: '1.6', round: JANUARY }))).not.toContain(
    'refused',
  );
  number(where, 'L8', '1.7');
  expect(callCommand(where, OWNER, 'summary', {})).toMatchObject({ code: 'indicator-wrong' });
});

it('a file that says it once more in another writing adds nothing; under another name it is refused', () => {
  const where = book();
  const file = (name: string) => ({ indicators: `id\tkind\tname\tsteps\n1.60\tsteps\t${name}\t7` });
  expect(run(where, 'set-up', file('แผนพัฒนาท้องถิ่น')).columns).toEqual({ added: [], left: [] });
  expect(callCommand(where, OWNER, 'set-up', file('แผนอื่น'))).toMatchObject({ code: 'indicators-wrong' });
});

it('a list of results names it in any writing, and is undone after it was written otherwise', () => {
  const where = book();
  const before = DISTRICTS.map((name) => values(where, name));
  const list = `อำเภอ\tชื่อ อปท.\t1.60@${JANUARY}\t๑.๖๐ รอบ 1 ต.ค. 2568\tstep@${OCTOBER}\nลอง\tทต.บ้านปิน\t7\t5\t4`;
  const asked = { now: NOW, list };
  const { confirm } = run(where, 'import', asked);
  run(where, 'import', { ...asked, confirm });
  expect(values(where, 'ลอง')[0]).toEqual(expect.arrayContaining([7, 5, 4]));
  number(where, LADDER, '1.600');
  expect(takeBack(where, undefined, { now: NOW }).counts).toMatchObject({ back: 3, kept: 0 });
  expect(DISTRICTS.map((name) => values(where, name))).toEqual(before);
});

describe('set-up that heads columns anew', () => {
  const start = book();
  number(start, LADDER, '1.60');
  const names: string[] = [];
  const whole = structuredClone(start);
  const counted = addOnFor(whole, OWNER);
  counted.host.beforeCall = (name) => void names.push(name);
  counted.call('runCommand', ['set-up', {}]);
  // Right before and behind each of its writes.
  const moments = names.flatMap((name, index) => (name === 'Range.setValues' ? [index, index + 1, index + 2] : []));

  it('is made whole by the next run, wherever it was broken off', () => {
    for (const nth of moments) {
      const where = structuredClone(start);
      const addOn = addOnFor(where, OWNER);
      addOn.host.endAt(nth);
      try {
        addOn.call('runCommand', ['set-up', {}]);
      } catch {
        // Ended by Google.
      }
      expect(run(where, 'set-up').columns, `call ${nth}`).toEqual({ added: [], left: [] });
      for (const name of DISTRICTS) expect(headers(where, name), `call ${nth}`).toEqual(headers(whole, name));
      for (const name of DISTRICTS) expect(values(where, name), `call ${nth}`).toEqual(values(whole, name));
    }
  });

  it('heads no other column where one comes in meanwhile', () => {
    for (const nth of moments) {
      const where = structuredClone(start);
      const addOn = addOnFor(where, OWNER);
      let calls = 0;
      addOn.host.beforeCall = () => {
        calls += 1;
        if (calls === nth) insertColumns(where, tab(where, 'ลอง'), 3, 1);
      };
      const outcome = addOn.call('runCommand', ['set-up', {}]) as Outcome;
      if (!outcome.done) expect(outcome.code, `call ${nth}`).toBe('moved-meanwhile');
      run(where, 'set-up');
      expect(headers(where).filter((header) => header !== null && header !== undefined && header !== '')).toEqual(
        headers(whole),
      );
      expect(
        values(where, 'ลอง').map((row) => row.filter((_, index) => index !== 3)),
        `call ${nth}`,
      ).toEqual(values(whole, 'ลอง'));
    }
  });
});

describe('a number that reads as that of an indicator which was taken out before', () => {
  it('takes nothing up until set-up was told yes; then all of it, under its own number', () => {
    const where = withoutCount(book());
    declare(where, '4.10');
    expect(found(where).filter(({ rule }) => rule === 'unclaimed-column')).toMatchObject([
      { indicator: '4.1', message: expect.stringContaining('ตัวชี้วัด 4.10 อ่านเป็นเลขเดียวกัน') },
      { indicator: '4.1' },
    ]);
    expect(total(where, '4.10', OCTOBER)).toMatchObject({ start: 0 });
    const before = structuredClone(where.sheets);
    const asked = callCommand(where, OWNER, 'set-up', {});
    expect(asked).toMatchObject({ done: false, code: 'number-again' });
    expect(asked.message.split('\n')[1]).toBe(
      '- ตัวชี้วัด 4.10 อ่านเป็นเลขเดียวกับ 4.1 ที่เคยมี: มีข้อมูล 3 ช่อง ใน 2 แท็บ ช่องแรกคือ M3 แท็บ "ลอง" (คอลัมน์ 4.1 ต้นปี)',
    );
    expect(where.sheets).toEqual(before);
    expect(confirmed(where, 'set-up').columns).toEqual({ added: [], left: [] });
    expect(headers(where)).toContain('4.10 ต้นปี');
    expect(headers(where)).not.toContain('4.1 ต้นปี');
    expect(total(where, '4.1', OCTOBER)).toMatchObject({ start: 17 });
    run(where, 'set-up');
  });

  const RUNG = 'ตัวชี้วัด 1.60 อ่านเป็นเลขเดียวกับ 1.6 ที่เคยมี: มีข้อมูล';
  describe.each([
    ['another name', 'ขั้น', 'ใหม่', '7', '', []],
    ['the same name', 'ขั้น', 'แผนพัฒนาท้องถิ่น', '7', '', []],
    ['another kind', 'จำนวน', 'ใหม่', '', ' ตัวชี้วัดเดิมเป็นชนิดอื่น ข้อมูลเดิมจะนับตามชนิดใหม่', ['1.60 ต้นปี']],
  ] as const)('and came while that one was numbered anew, under %s', (_, kind, name, steps, reread, start) => {
    const where = book();
    const stood = DISTRICTS.map((district) => values(where, district));
    number(where, LADDER, '5.1');
    const cells = { A7: '1.60', B7: kind, C7: name, D7: steps };
    for (const [cell, text] of Object.entries(cells)) number(where, cell, text);

    it('has nothing of it before set-up has asked', () => {
      expect(rulesOf(where)).not.toContain('not-a-step');
      const left = found(where).filter(({ rule }) => rule === 'unclaimed-column');
      expect(new Set(left.map(({ indicator }) => indicator))).toEqual(new Set(['1.6']));
      const of = total(where, '1.60') as Record<string, unknown>;
      expect(of).toMatchObject(kind === 'ขั้น' ? { reported: 0, carried: 0 } : { reported: 0 });
    });

    it('is asked about, and takes it up once told yes', () => {
      const asked = callCommand(where, OWNER, 'set-up', {});
      expect(asked).toMatchObject({ done: false, code: 'number-again' });
      const lines = asked.message.split('\n').slice(1, -1);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(RUNG);
      expect(lines[0]?.endsWith(`)${reread}`)).toBe(true);
      expect(DISTRICTS.map((district) => values(where, district))).toEqual(stood);
      const { added, left } = confirmed(where, 'set-up').columns as Record<string, string[]>;
      expect(left).toEqual([]);
      expect(added).toEqual(expect.arrayContaining(['5.1 รอบ 1 ต.ค. 2568', ...start]));
      expect(headers(where)).not.toContain('1.6 รอบ 1 ต.ค. 2568');
      expect(run(where, 'set-up').columns).toEqual({ added: [], left: [] });
    });
  });

  it('is another where it is numbered otherwise once asked: then what the old one has is asked about', () => {
    const where = book();
    number(where, LADDER, '5.1');
    for (const [cell, text] of Object.entries({ A7: '1.60', B7: 'จำนวน', C7: 'ใหม่' })) number(where, cell, text);
    const first = callCommand(where, OWNER, 'set-up', {});
    if (first.done) throw new Error('asks for nothing');
    number(where, 'A7', '1-60');
    const asked = callCommand(where, OWNER, 'set-up', { confirm: first.confirm });
    expect(asked).toMatchObject({ code: 'counted-no-longer' });
    expect(asked.message).toContain('- ตัวชี้วัด 1.6: ไม่ได้กำหนดตัวชี้วัดนี้แล้ว');
  });

  it('takes up nothing for which it has no column: that is counted no longer', () => {
    const where = book();
    number(where, COUNT, '5.1');
    for (const [cell, text] of Object.entries({ A7: '4.10', B7: 'มี', C7: 'ใหม่' })) number(where, cell, text);
    const asked = callCommand(where, OWNER, 'set-up', {});
    expect(asked).toMatchObject({ code: 'counted-no-longer' });
    expect(asked.message.split('\n').slice(1, -1)).toEqual([
      '- ตัวชี้วัด 4.1: ไม่ได้กำหนดตัวชี้วัดนี้แล้ว 3 ช่อง ใน 2 แท็บ ช่องแรกคือ M3 แท็บ "ลอง" (คอลัมน์ 4.1 ต้นปี)',
    ]);
    expect(confirmed(where, 'set-up').columns).toMatchObject({ left: ['4.1 ต้นปี'] });
    expect(headers(where)).toContain('4.1 ต้นปี');
  });

  it.each([
    ['with another name', { C4: 'ชื่อใหม่' }],
    ['with another kind', { B4: 'จำนวน', D4: '', E4: '', F4: '', G4: '' }],
  ])('is asked about where the row itself comes %s', (_, cells) => {
    const where = book();
    for (const [cell, text] of Object.entries({ [LADDER]: '1.60', ...cells })) number(where, cell, text);
    expect(callCommand(where, OWNER, 'set-up', {})).toMatchObject({ code: 'number-again' });
  });

  it('is it still where another one came beside it, and where two have one name', () => {
    const where = book();
    const [figures] = [total(where, '1.6')];
    number(where, LADDER, '1.60');
    number(where, 'C6', 'แผนพัฒนาท้องถิ่น');
    for (const [cell, text] of Object.entries({ A7: '5.1', B7: 'จำนวน', C7: 'ใหม่' })) number(where, cell, text);
    expect(total(where, '1.60')).toEqual(figures);
    expect(run(where, 'set-up').columns).toMatchObject({ added: expect.not.arrayContaining(['1.60 ต้นปี']), left: [] });
    expect(total(where, '1.60')).toEqual(figures);
  });

  describe('by what an earlier version claimed, which kept no names', () => {
    const earlier = () => {
      const where = book();
      for (const mark of where.metadata)
        if (mark.key === 'khanton.dressed') mark.value = mark.value.replace(/,\\"[0-9a-f]{8}\\"\]/g, ']');
      number(where, LADDER, '1.60');
      return where;
    };

    it('is it where nothing else came, whatever its name', () => {
      const where = earlier();
      number(where, 'C4', 'ชื่อใหม่');
      expect(run(where, 'set-up').columns).toEqual({ added: [], left: [] });
    });

    it('is asked about where another one came, too', () => {
      const where = earlier();
      const cells = { A7: '5.1', B7: 'ขั้น', C7: 'ใหม่', D7: '7' };
      for (const [cell, text] of Object.entries(cells)) number(where, cell, text);
      expect(callCommand(where, OWNER, 'set-up', {})).toMatchObject({ code: 'number-again' });
    });
  });

  it('stays another where it is written so that it reads otherwise', () => {
    const where = withoutCount(book());
    declare(where, '4-10');
    expect(run(where, 'set-up').columns).toMatchObject({ added: expect.arrayContaining(['4-10 ต้นปี']) });
    expect(headers(where)).toEqual(expect.arrayContaining(['4.1 ต้นปี', '4-10 ต้นปี']));
  });

  it('is it once more where it is typed in its own writing, unasked', () => {
    const where = withoutCount(book());
    declare(where, '๔.๑');
    expect(run(where, 'set-up').columns).toEqual({ added: [], left: [] });
    expect(total(where, '4.1', OCTOBER)).toMatchObject({ start: 17 });
  });

  it('is none where numbers are counted on past the ninth: 1.20 beside 1.2 is the twentieth', () => {
    const ids = ['1.2\tcount\tก\t', '1.9\tcount\tข\t', '1.10\tcount\tค\t'];
    const laos = LAOS.map((lao) => `${lao.split('\t').slice(0, 4).join('\t')}\t3`);
    const where = setUpBook(options(ids, '1.2@start', laos));
    expect(callCommand(where, OWNER, 'summary', { indicator: '1.20' })).toMatchObject({ code: 'option-wrong' });
    const list = `อำเภอ\tชื่อ อปท.\t1.20@${JANUARY}\nลอง\tทต.บ้านปิน\t7`;
    const understood = run(where, 'import', { now: NOW, list }).understood as unknown[];
    expect(understood[2]).toMatchObject({ heading: `1.20@${JANUARY}`, means: null });
    for (const [cell, text] of Object.entries({ A7: '1.20', B7: 'จำนวน', C7: 'ง' })) number(where, cell, text);
    expect(run(where, 'set-up').columns).toMatchObject({ added: expect.arrayContaining(['1.20 ต้นปี']), left: [] });
    expect(headers(where)).toEqual(expect.arrayContaining(['1.2 ต้นปี', '1.20 ต้นปี']));
  });

  it('is none where both stood side by side, whatever was taken out since', () => {
    const ids = ['1.1\tcount\tก\t', '1.9\tcount\tข\t', '1.10\tcount\tค\t'];
    const laos = LAOS.map((lao) => lao.split('\t').slice(0, 4).join('\t')).map((lao) => `${lao}\t1\t2\t3`);
    const where = setUpBook(options(ids, '1.1@start\t1.9@start\t1.10@start', laos));
    for (const row of [5, 6]) for (const column of 'ABCH') number(where, `${column}${row}`, '');
    const asked = callCommand(where, OWNER, 'set-up', {});
    expect(asked.message).toContain('- ตัวชี้วัด 1.9: ');
    expect(asked.message).toContain('- ตัวชี้วัด 1.10: ');
    confirmed(where, 'set-up');
    expect(total(where, '1.1', OCTOBER)).toMatchObject({ start: 3 });
    const left = found(where).filter(({ rule }) => rule === 'unclaimed-column');
    expect(new Set(left.map(({ indicator }) => indicator))).toEqual(new Set(['1.9', '1.10']));
  });
});

describe('an indicator that was typed and is not set up yet', () => {
  const where = book();
  for (const [cell, text] of Object.entries({ A7: '1.7', B7: 'ขั้น', C7: 'ใหม่', D7: '3' })) number(where, cell, text);
  const isBroken = ({ rule }: FoundFinding) => rule === 'tab-broken';

  it('is one finding a tab, which says that set-up adds its columns', () => {
    const told = found(where).filter(isBroken);
    expect(told.map(({ indicator, tab: name, severity }) => [indicator, name, severity])).toEqual(
      DISTRICTS.map((name) => ['1.7', name, 'must-fix']),
    );
    expect(told[0]?.message).toMatch(/ยังไม่มีคอลัมน์.* 4 คอลัมน์ เริ่มที่ "1.7 ล่าสุด" วิธีแก้: ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต/);
  });

  it('owes no reports before its columns are there', () => {
    const owed = (book: Workbook) =>
      found(book).filter(({ rule, indicator }) => rule === 'missing-report' && indicator === '1.7').length;
    expect(owed(where)).toBe(0);
    const made = structuredClone(where);
    run(made, 'set-up');
    expect(owed(made)).toBeGreaterThan(1);
  });

  it('is found where it is asked for, and is no business of another one', () => {
    expect(found(where, '1.7').filter(isBroken)).toHaveLength(2);
    expect(found(where, '1.6').filter(isBroken)).toEqual([]);
  });

  it('and a heading that was lost is one of its own indicator’s, to be typed again', () => {
    const lost = book();
    const long = tab(lost, 'ลอง');
    const column = columnOf(long, '1.6 รอบ 1 ต.ค. 2568');
    type(lost, long, `${String.fromCharCode(65 + column)}2`, 'อื่น');
    expect(found(lost).filter(isBroken)).toMatchObject([
      { indicator: '1.6', message: expect.stringContaining('กรอกหัวคอลัมน์นี้กลับไว้เหนือคอลัมน์เดิม') },
    ]);
  });

  it('nor is one whose headings were all lost a new one: what stands below them would be counted no more', () => {
    const lost = book();
    const long = tab(lost, 'ลอง');
    const own = headers(lost).map((header, index) => (/^1\.6 /.test(String(header)) ? index : -1));
    for (const column of own) if (column >= 0) type(lost, long, `${String.fromCharCode(65 + column)}2`, '');
    for (const isMarked of [true, false]) {
      if (!isMarked) lost.metadata = lost.metadata.filter(({ key }) => key !== 'khanton.dressed');
      const told = found(lost).filter(isBroken);
      expect(told).toHaveLength(4);
      for (const { message } of told) expect(message).toContain('กรอกหัวคอลัมน์นี้กลับ');
    }
  });

  it('is told of as such by its headers alone, where no set-up has said what it made', () => {
    const unmarked = structuredClone(where);
    unmarked.metadata = unmarked.metadata.filter(({ key }) => key !== 'khanton.dressed');
    expect(found(unmarked).filter(isBroken)).toEqual(found(where).filter(isBroken));
  });

  it('keeps the forms of another one from being final no more than its own findings do', () => {
    const isDraft = (indicator: string) =>
      callCommand(where, OWNER, 'summary', { indicator, round: JANUARY, now: NOW }).message.includes('ร่าง');
    expect([isDraft('1.6'), isDraft('1.7')]).toEqual([false, true]);
  });

  it('so is a round that was added', () => {
    const added = book();
    type(added, tab(added, 'การตั้งค่า'), 'D6', "'1 ก.ค. 2569");
    const told = found(added).filter(isBroken);
    expect(new Set(told.map(({ indicator }) => indicator))).toEqual(new Set(['step', '1.6', '4.1']));
    for (const { message } of told) expect(message).toContain('ตั้งค่าสเปรดชีต');
  });
});

it('a date that the sheet has made of a number is refused by its cell', () => {
  const where = book();
  const cell = cellAt(tab(where, DECLARED), 3, 0);
  if (!cell) throw new Error('no cell');
  Object.assign(cell, { value: 46_174, numberFormat: 'd mmm yyyy' });
  const { message } = callCommand(where, OWNER, 'summary', {}) as Outcome & { message: string };
  expect(message).toContain('ช่อง A4');
  expect(message).toContain("ให้กรอกใหม่โดยขึ้นต้นด้วยเครื่องหมาย ' เช่น '1-6");
});
