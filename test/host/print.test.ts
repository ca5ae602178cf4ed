// Printing through the built bundle: plain data that changes nothing, the figures of the commands, and the memo's template tab.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../local/office.ts';
import { deleteRows, deleteSheet } from '../../local/workbook/structure.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import type { Outcome } from '../../src/commands/outcome';
import type { PrintedForm } from '../../src/commands/print';
import type { SummaryLine } from '../../src/domain/summary';
import type { FormId } from '../../src/words/print';
import {
  emptyBook,
  findings,
  JULY_DATE,
  LONG_CLERK,
  OWNER,
  phraeBook,
  rowOf,
  run,
  seen,
  tab,
  type,
} from '../support/office';
import { printedRows } from '../support/paper';
import { PHRAE_ROSTER } from '../support/province';

const FORMS: readonly FormId[] = ['summary', 'comparison', 'targets', 'memo'];
const MEMO = 'แม่แบบบันทึก';

const print = (book: Workbook, form: FormId, round = JULY_DATE) =>
  run(book, 'print', { form, round }) as unknown as PrintedForm;
const dashed = (counts: readonly number[]) => counts.map((count) => (count === 0 ? '-' : String(count)));

describe.each(FORMS)('the form %s', (form) => {
  it('is plain data, and changes nothing, whoever asks', () => {
    for (const user of [OWNER, LONG_CLERK]) {
      const book = phraeBook();
      const before = structuredClone(book);
      const outcome = addOnFor(book, user).call('printDocument', [form, JULY_DATE]) as Outcome<PrintedForm>;
      expect(outcome).toMatchObject({ done: true, tab: null, result: { command: 'print', form, round: '2013-07-01' } });
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
      expect(book).toEqual(before);
    }
  });

  it('is the newest round with a report where none is asked for, and names all rounds', () => {
    const outcome = addOnFor(phraeBook(), OWNER).call('printDocument', [form, null]) as Outcome<PrintedForm>;
    expect(outcome.done && outcome.result.round).toBe('2013-07-01');
    expect(outcome.done && outcome.result.rounds.map(({ label }) => label).slice(2, 4)).toEqual([
      '1 มิ.ย. 2556',
      '1 ก.ค. 2556',
    ]);
  });

  it('is in English when the settings say so', () => {
    const book = emptyBook();
    run(book, 'set-up', { province: 'Phrae', year: 2556, roster: PHRAE_ROSTER, language: 'en' });
    const { html, title, problems } = print(book, form);
    const names = PHRAE_ROSTER.split(/[\t\r\n]+/).sort((one, other) => other.length - one.length);
    const own = names.reduce((text, name) => text.split(name).join(''), html);
    expect(own.replace(/ lang="en"/, '') + title + problems.join()).not.toMatch(/[ก-๙]/);
  });

  it('is not kept waiting by a command that runs', () => {
    const book = phraeBook();
    const running = addOnFor(book, OWNER);
    let outcome: unknown = null;
    running.host.beforeCall = (name) => {
      if (name === 'Range.setValues') outcome ??= addOnFor(book, LONG_CLERK).call('printDocument', [form, JULY_DATE]);
    };
    running.call('runCommand', ['summary', {}]);
    expect(outcome).toMatchObject({ done: true });
  });
});

describe('the printed figures', () => {
  it('of the summary are those of the command, line by line', () => {
    const { lines, total } = run(phraeBook(), 'summary', { round: JULY_DATE }) as {
      lines: SummaryLine[];
      total: SummaryLine;
    };
    const figures = ({ municipalities, SAOs, municipality, SAO, reported, carried }: SummaryLine) => [
      ...[municipalities, SAOs, ...municipality.steps.slice(1), ...SAO.steps.slice(1)],
      ...[(municipality.steps[0] as number) + (SAO.steps[0] as number), municipality.noReport + SAO.noReport],
      ...[reported, carried],
    ];
    const rows = printedRows(print(phraeBook(), 'summary').html).slice(2);
    expect(rows).toHaveLength(10);
    for (const line of lines)
      expect(rows.find(([name]) => name === line.district)).toEqual([line.district, ...dashed(figures(line))]);
    expect(rows.at(-1)).toEqual(['รวม 8 อำเภอ', ...figures(total).map(String)]);
  });

  it('of the sheet are the same: both come from one document', () => {
    const book = phraeBook();
    for (const [form, name] of [
      ['summary', 'สรุปจังหวัด'],
      ['comparison', 'เปรียบเทียบ'],
      ['targets', 'บัญชีเป้าหมาย'],
    ] as const) {
      run(book, form, { round: JULY_DATE });
      const { cells } = tab(book, name);
      // The summary's picture stands below the form on the sheet, and not on paper.
      const picture = cells.findIndex((row) => String(row?.[0]?.value ?? '').startsWith('ภาพ:'));
      expect(picture > 0).toBe(form === 'summary');
      const values = cells
        .slice(0, picture < 0 ? undefined : picture)
        .flatMap((row) => (row ?? []).map((cell) => cell?.value))
        .filter((value) => typeof value === 'number');
      const printed = printedRows(print(book, form).html)
        .flat()
        .filter((text) => /^([-+]?\d+|-)$/.test(text));
      expect(printed.map((text) => (text === '-' ? 0 : Number(text)))).toEqual(values);
    }
  });

  it('are in Thai digits when the settings say so', () => {
    const book = phraeBook();
    const settings = tab(book, 'การตั้งค่า');
    type(book, settings, `B${rowOf(settings, 'ตัวเลขในรายงาน') + 1}`, 'thai');
    for (const form of FORMS) {
      const { html } = print(book, form);
      expect(html).toContain('data-digits="thai"');
      expect(html.replace(/<[^>]*>/g, ' ').replace(/&#39;/g, '')).not.toMatch(/[0-9]/);
    }
  });
});

describe('what cannot be printed', () => {
  const refused = (options: Record<string, unknown>, book = phraeBook()) => callCommand(book, OWNER, 'print', options);

  it('is refused in plain words', () => {
    expect(refused({ form: 'comparison', round: '2556-04-01' })).toMatchObject({
      code: 'no-earlier-round',
      wrongCall: false,
    });
    expect(refused({ form: 'summary', round: '2556-10-01' })).toMatchObject({
      code: 'round-unknown',
      wrongCall: false,
    });
    expect(refused({ form: 'poem' })).toMatchObject({
      code: 'option-wrong',
      wrongCall: true,
      message: expect.stringContaining('targets'),
    });
    expect(refused({})).toMatchObject({ code: 'option-missing', wrongCall: true });
  });

  it('a memo without its tab, or without its headers, says how to make it again', () => {
    const book = phraeBook();
    type(book, tab(book, MEMO), 'B2', 'หัวอื่น');
    expect(refused({ form: 'memo' }, book)).toMatchObject({
      code: 'no-memo',
      message: expect.stringContaining('ตั้งค่าสมุดงาน'),
    });
    deleteSheet(book, tab(book, MEMO));
    expect(refused({ form: 'memo' }, book)).toMatchObject({ code: 'no-memo' });
    expect(refused({ form: 'summary' }, book)).toMatchObject({ done: true });
    expect(run(book, 'set-up')).toMatchObject({ addedTabs: [MEMO] });
    expect(print(book, 'memo').problems).toEqual([]);
  });
});

describe("the memo's template tab", () => {
  it('holds the template, and lists every blank with what it is filled with', () => {
    const memo = tab(phraeBook(), MEMO);
    expect(['A2', 'B2', 'C2', 'D2', 'A3', 'C3', 'D3'].map((cell) => seen(memo, cell))).toEqual([
      ...['ส่วนของบันทึก', 'ข้อความ', 'ช่องเติมคำ', 'เติมด้วย', 'ส่วนราชการ', '{จังหวัด}', 'ชื่อจังหวัด'],
    ]);
    expect(seen(memo, 'B3')).toBe('สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด{จังหวัด}');
  });

  it('is filled with the figures of the round', () => {
    const { html, problems } = print(phraeBook(), 'memo');
    expect(problems).toEqual([]);
    expect(html).toContain('มี อปท. ที่ผ่านครบ 5 ขั้น จำนวน 2 แห่ง คิดเป็นร้อยละ 2.41 อยู่ขั้น 4 จำนวน 67 แห่ง');
    expect(html).toContain('เมื่อเทียบกับรอบวันที่ 1 มิถุนายน 2556 มี อปท. ที่ขั้นสูงขึ้น 48 แห่ง และขั้นถอยหลัง 7 แห่ง');
    expect(html).not.toMatch(/\{(?!pages?\})/);
  });

  it("is the office's: what it writes is printed, what it deletes stays deleted", () => {
    const book = phraeBook();
    const memo = tab(book, MEMO);
    type(book, memo, 'B3', 'อำเภอ <b>"ใหม่"</b> มี {จำนวน อปท.} แห่ง และ {จำนวนวัด}');
    deleteRows(book, memo, rowOf(memo, 'เรียน'), 1);
    run(book, 'set-up');
    const { html, problems } = print(book, 'memo');
    expect(html).toContain('อำเภอ &lt;b&gt;&quot;ใหม่&quot;&lt;/b&gt; มี 83 แห่ง และ {จำนวนวัด}');
    expect(html).not.toContain('ผู้ว่าราชการ');
    expect(problems).toEqual([expect.stringContaining('ช่อง B3: ไม่รู้จัก {จำนวนวัด}')]);
    expect(findings(book).every(({ tab: name }) => name !== MEMO)).toBe(true);
  });

  it('is found under another name, and with its columns moved', () => {
    const book = phraeBook();
    const memo = tab(book, MEMO);
    memo.name = 'บันทึกของเรา';
    for (const row of memo.cells) row?.reverse();
    expect(print(book, 'memo').html).toContain('จำนวน 67 แห่ง');
  });

  it('leaves a line out in the first round, and says which', () => {
    const { html, problems } = print(phraeBook(), 'memo', '2556-04-01');
    expect(html).not.toContain('เมื่อเทียบกับ');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join()).toContain('{รอบก่อน}');
  });
});
