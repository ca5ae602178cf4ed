// Printing through the built bundle: plain data that changes nothing, the figures of the commands, and the memo's template tab.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import { deleteRows, deleteSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { FORM_IDS, FORMS } from '../../../src/commands/printing/forms';
import type { PrintedForm } from '../../../src/commands/printing/print';
import type { Outcome } from '../../../src/commands/running/outcome';
import { LETTERS } from '../../../src/documents/letters/letters';
import type { SummaryLine } from '../../../src/domain/roll-ups/summary';
import { FICTITIOUS_ROSTER, fictitiousBook } from '../../support/books/fictitious';
import {
  findings,
  JULY_DATE,
  LONG_CLERK,
  OWNER,
  phraeBook,
  rowOf,
  run,
  seen,
  setUpBook,
  tab,
  type,
} from '../../support/books/office';
import { PHRAE_ROSTER } from '../../support/provinces/province';
import { letterLines } from '../../support/shown/letter';
import { printedRows } from '../../support/shown/paper';

const MEMO = 'แม่แบบบันทึก';

const print = (book: Workbook, form: string, round: string | null = JULY_DATE, more: Record<string, unknown> = {}) =>
  run(book, 'print', { form, round, ...more }) as unknown as PrintedForm;

/** Some forms rest on facts that only the sample of 2559 has. */
const ofFacts = (form: string) => (form === 'funds' || form === 'evidence' ? fictitiousBook : phraeBook);
const isWhole = /^([-+]?[\d,]+|-)$/;
const dashed = (counts: readonly number[]) => counts.map((count) => (count === 0 ? '-' : String(count)));

describe.each(FORM_IDS)('the form %s', (form) => {
  const make = ofFacts(form);
  const year = make === phraeBook ? 2556 : 2559;

  it('is plain data, and changes nothing, whoever asks', () => {
    for (const user of [OWNER, LONG_CLERK]) {
      const book = make();
      const before = structuredClone(book);
      const asked = [form, { round: `${year}-07-01` }];
      const outcome = addOnFor(book, user).call('printDocument', asked) as Outcome<PrintedForm>;
      expect(outcome).toMatchObject({
        done: true,
        tab: null,
        result: { command: 'print', form, round: `${year - 543}-07-01` },
      });
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
      expect(book).toEqual(before);
    }
  });

  it('is the newest round with a report where none is asked for, and names all rounds', () => {
    const outcome = addOnFor(make(), OWNER).call('printDocument', [form]) as Outcome<PrintedForm>;
    expect(outcome.done && outcome.result.round).toBe(`${year - 543}-07-01`);
    expect(outcome.done && outcome.result.rounds.map(({ label }) => label).slice(2, 4)).toEqual([
      `1 มิ.ย. ${year}`,
      `1 ก.ค. ${year}`,
    ]);
  });

  it('is in English when the settings say so', () => {
    const roster = make === phraeBook ? PHRAE_ROSTER : FICTITIOUS_ROSTER;
    const book = setUpBook({ province: 'Phrae', year, roster, language: 'en' });
    const { html, title, problems } = print(book, form, null);
    const names = roster.split(/[\t\r\n]+/).sort((one, other) => other.length - one.length);
    const own = names.reduce((text, name) => text.split(name).join(''), html);
    expect(own.replace(/ lang="en"/, '') + title + problems.join()).not.toMatch(/[ก-๙]/);
  });

  it('is not kept waiting by a command that runs', () => {
    const book = make();
    const running = addOnFor(book, OWNER);
    let outcome: unknown = null;
    running.host.beforeCall = (name) => {
      if (name === 'Range.setValues') outcome ??= addOnFor(book, LONG_CLERK).call('printDocument', [form]);
    };
    running.call('runCommand', ['summary', {}]);
    expect(outcome).toMatchObject({ done: true });
  });
});

describe('a comparison with a round that is named', () => {
  const title = (book: Workbook) =>
    (run(book, 'print', { form: 'comparison', round: JULY_DATE, previous: '2556-04-01' }) as PrintedForm).title;

  it('says each of both rounds once, its own first', () => {
    expect(title(phraeBook())).toBe('ผลของรอบรายงานวันที่ 1 กรกฎาคม 2556 เปรียบเทียบกับรอบรายงานวันที่ 1 เมษายน 2556');
    const english = setUpBook({ province: 'Phrae', year: 2556, roster: PHRAE_ROSTER, language: 'en' });
    expect(title(english)).toBe('Comparison with the round of 1 Apr 2556, for the round of 1 Jul 2556');
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
    const rows = printedRows(print(phraeBook(), 'summary', JULY_DATE, { explained: true }).html).slice(2, 12);
    expect(rows).toHaveLength(10);
    for (const line of lines)
      expect(rows.find(([name]) => name === line.district)).toEqual([line.district, ...dashed(figures(line))]);
    expect(rows.at(-1)).toEqual(['รวม 8 อำเภอ', ...figures(total).map(String)]);
  });

  it('of the sheet are the same: both come from one document', () => {
    const isOnATab = (id: string) => id !== 'packet' && !LETTERS.some((letter) => letter.id === id);
    for (const form of FORM_IDS.filter(isOnATab)) {
      const book = ofFacts(form)();
      run(book, form);
      const { cells } = tab(book, FORMS[form]?.named().th as string);
      // The summary's picture stands below the form on the sheet, and not on paper.
      const picture = cells.findIndex((row) => String(row?.[0]?.value ?? '').startsWith('ภาพ:'));
      expect(picture > 0).toBe(form === 'summary');
      const values = cells
        .slice(0, picture < 0 ? undefined : picture)
        .flatMap((row) => (row ?? []).map((cell) => cell?.value))
        // A share is a text on the sheet.
        .filter((value) => typeof value === 'number' || (typeof value === 'string' && isWhole.test(value)))
        .map(Number);
      const all = 'explained' in (FORMS[form]?.options ?? {}) ? { explained: true } : {};
      const printed = printedRows(print(book, form, null, all).html)
        .flat()
        .filter((text) => isWhole.test(text));
      expect(values.length, form).toBeGreaterThan(0);
      expect(
        printed.map((text) => (text === '-' ? 0 : Number(text.replaceAll(',', '')))),
        form,
      ).toEqual(values);
    }
  });

  it('are in Thai digits when the settings say so', () => {
    for (const form of FORM_IDS) {
      const book = ofFacts(form)();
      const settings = tab(book, 'การตั้งค่า');
      type(book, settings, `B${rowOf(settings, 'ตัวเลขในรายงาน') + 1}`, 'thai');
      const { html } = print(book, form, null);
      expect(html).toContain('data-digits="thai"');
      expect(html.replace(/<[^>]*>/g, ' ').replace(/&#39;/g, '')).not.toMatch(/[0-9]/);
    }
  });
});

describe('the printed comparison', () => {
  it('looks back to the round that is asked for', () => {
    const printed = run(phraeBook(), 'print', { form: 'comparison', round: JULY_DATE, previous: '2556-04-01' });
    const { passed } = run(phraeBook(), 'comparison', { round: JULY_DATE, previous: '2556-04-01' }) as {
      passed: { before: number; now: number; net: number }[];
    };
    const texts = ({ before, now, net }: { before: number; now: number; net: number }) => [
      ...dashed([before, now]),
      net > 0 ? `+${net}` : String(net),
    ];
    const rows = printedRows(printed.html as string);
    expect(printed).toMatchObject({
      takes: ['round', 'previous', 'indicator'],
      indicators: [{ id: 'step' }],
    });
    expect(printed.html).toContain('1 เมษายน 2556');
    passed.forEach((line, index) => {
      expect(rows.find(([step]) => step === `ขั้น ${index + 1}`)?.slice(-3)).toEqual(texts(line));
    });
  });

  it('is of the funds where they are asked for', () => {
    const printed = run(fictitiousBook(), 'print', { form: 'comparison', indicator: 'funds' });
    const { total } = run(fictitiousBook(), 'comparison', { indicator: 'funds' }) as unknown as {
      total: { funds: { before: number; now: number; net: number } };
    };
    const { before, now, net } = total.funds;
    const totals = printedRows(printed.html as string).find(([label]) => label?.startsWith('รวม'));
    expect(totals?.slice(1, 4)).toEqual([String(before), String(now), net > 0 ? `+${net}` : String(net)]);
    expect(printed).toMatchObject({ indicators: [{ id: 'step' }, { id: 'funds' }] });
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

  it('a form that rests on entries that are off says how to turn them on, and is not offered', () => {
    expect(refused({ form: 'funds' })).toMatchObject({
      code: 'not-entered',
      message: expect.stringContaining('กรอกกองทุนสวัสดิการชุมชน'),
    });
    expect(print(phraeBook(), 'summary').forms).not.toEqual(expect.arrayContaining(['funds']));
    expect(print(fictitiousBook(), 'summary', null).forms).toEqual(FORM_IDS);
  });

  it('an option that another form takes is a wrong call', () =>
    expect(refused({ form: 'summary', previous: '2556-05-01' })).toMatchObject({
      code: 'option-not-of-form',
      wrongCall: true,
      message: expect.stringContaining('ไม่ใช้ตัวเลือก previous'),
    }));

  it('a memo without its tab, or without its headers, says how to make it again', () => {
    const book = phraeBook();
    type(book, tab(book, MEMO), 'B2', 'หัวอื่น');
    expect(refused({ form: 'memo' }, book)).toMatchObject({
      code: 'no-memo',
      message: expect.stringContaining('ตั้งค่าสเปรดชีต'),
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
      ...['ส่วนของบันทึก', 'ข้อความ', 'ช่องเติมคำ', 'เติมด้วย', 'ชั้นความเร็ว', '{จังหวัด}', 'ชื่อจังหวัด'],
    ]);
    expect(seen(memo, 'B4')).toMatch(/^สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด{จังหวัด} .*โทร/);
  });

  it('is filled with the figures of the round', () => {
    const { html, problems } = print(phraeBook(), 'memo');
    expect(problems).toEqual([]);
    const text = letterLines(html).join('\n');
    expect(text).toContain(
      'มีเทศบาลและองค์การบริหารส่วนตำบลที่ผ่านเกณฑ์ครบ 5 ขั้นตอน จำนวน 2 แห่ง คิดเป็นร้อยละ 2.41 อยู่ในขั้นตอนที่ 4 จำนวน 67 แห่ง',
    );
    expect(text).toContain(
      'เมื่อเทียบกับรอบรายงานวันที่ 5 มิถุนายน 2556 มีเทศบาลและองค์การบริหารส่วนตำบลที่ขั้นสูงขึ้น จำนวน 48 แห่ง และที่ขั้นลดลงจากครั้งก่อน จำนวน 7 แห่ง',
    );
    expect(html).not.toMatch(/\{(?!pages?\})/);
  });

  it("is the office's: what it writes is printed, what it deletes stays deleted", () => {
    const book = phraeBook();
    const memo = tab(book, MEMO);
    type(book, memo, 'B4', 'อำเภอ <b>"ใหม่"</b> มี {จำนวน อปท.} แห่ง และ {จำนวนวัด}');
    deleteRows(book, memo, rowOf(memo, 'เรียน'), 1);
    run(book, 'set-up');
    const { html, problems } = print(book, 'memo');
    expect(letterLines(html).join('\n')).toContain('อำเภอ <b>"ใหม่"</b> มี 83 แห่ง และ {จำนวนวัด}');
    expect(html).not.toContain('ผู้ว่าราชการ');
    expect(problems).toEqual([
      expect.stringContaining('ช่อง B4: ไม่รู้จัก {จำนวนวัด}'),
      expect.stringContaining('ไม่มีข้อความของส่วน "เรียน"'),
    ]);
    expect(findings(book).every(({ tab: name }) => name !== MEMO)).toBe(true);
  });

  it('is found under another name, and with its columns moved', () => {
    const book = phraeBook();
    const memo = tab(book, MEMO);
    memo.name = 'บันทึกของเรา';
    for (const row of memo.cells) row?.reverse();
    expect(letterLines(print(book, 'memo').html).join('\n')).toContain('จำนวน 67 แห่ง');
  });

  it('leaves a line out in the first round, and says which', () => {
    const { html, problems } = print(phraeBook(), 'memo', '2556-04-01');
    expect(html).not.toContain('เมื่อเทียบกับ');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join()).toContain('{รอบก่อน}');
  });
});
