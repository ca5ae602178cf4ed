// Evidence behind the steps, by the built bundle: from the roster to the tabs, their formulas, the findings and the output.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../local/calculate.ts';
import { callCommand, customFunctions, recalculate } from '../../../local/office.ts';
import { cellAt, sheetByName } from '../../../local/workbook/cells.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import type { EvidenceSummary } from '../../../src/indicators/community-plan/outputs/evidence-summary';
import { plainSupported } from '../../reference/evidence';
import { EVIDENCE_LINES, evidenceBook } from '../../support/books/evidence-book';
import {
  columnOf,
  findings,
  LONG_CLERK,
  OWNER,
  phraeBook,
  rowOf,
  run,
  seen,
  tab,
  type,
} from '../../support/books/office';
import { anyEvidence } from '../../support/provinces/arbitrary-evidence';

const MAY = '2559-05-01';
const HEADERS = ['ข้อ 1', 'ข้อ 2', 'ข้อ 3', 'ข้อ 4', 'ข้อ 5', 'ข้อ 6', 'ข้อ 7', 'ข้อ 8'];
const COUNTS = ['โครงการ/กิจกรรมที่นำมาคิดร้อยละ', 'อยู่ในแผนพัฒนา', 'ผู้บริหารเห็นชอบ'];
const letter = (column: number) =>
  column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
const cellFor = (sheet: Sheet, lao: string, header: string) =>
  `${letter(columnOf(sheet, header))}${rowOf(sheet, lao) + 1}`;
const supportedIn = (book: Workbook, district: string, lao: string) =>
  seen(tab(book, district), cellFor(tab(book, district), lao, 'ขั้นตามหลักฐาน'));

/** Turns the setting on or off. */
function turn(book: Workbook, state: 'on' | 'off'): void {
  const settings = tab(book, 'การตั้งค่า');
  type(book, settings, `B${rowOf(settings, 'กรอกหลักฐานของแต่ละขั้น') + 1}`, state);
}

describe("a district's tab", () => {
  it('has boxes and counts behind the step that they support, in one foldable group', () => {
    const sheet = tab(evidenceBook(2559), 'ลอง');
    const first = columnOf(sheet, 'ข้อ 1');
    expect([...HEADERS, ...COUNTS].map((header) => columnOf(sheet, header) - first)).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(columnOf(sheet, 'ขั้นตามหลักฐาน')).toBe(first - 1);
    expect(columnOf(sheet, 'ขั้นล่าสุด')).toBe(first - 2);
    const depths = Array.from({ length: sheet.columnCount }, (_, column) => sheet.columnDepths?.[column] ?? 0);
    expect(depths).toEqual(depths.map((_, column) => (column >= first && column < first + 11 ? 1 : 0)));
    expect(sheet.columnTogglesBefore).toBe(true);
  });

  it('has boxes in the rows of LAOs only, blank where nothing was given', () => {
    const sheet = tab(evidenceBook(2559), 'สอง');
    const column = columnOf(sheet, 'ข้อ 1');
    const box = (row: number) => cellAt(sheet, row, column);
    expect(box(2)).toMatchObject({ value: true, validation: { criteria: 'CHECKBOX', allowInvalid: true } });
    expect(box(4)).toMatchObject({ value: null, validation: { criteria: 'CHECKBOX' } });
    expect(box(5)?.validation).toBeUndefined();
  });

  it('shows the supported step beside the claimed one, and follows the shares in the settings', async () => {
    const book = evidenceBook(2559);
    await recalculate(book);
    const supported = () => ['อบต.ก', 'อบต.ข', 'ทต.ค'].map((lao) => supportedIn(book, 'ลอง', lao));
    expect(supported()).toEqual(['5', '3', '2']);
    expect(['อบต.ง', 'อบต.จ', 'อบต.ฉ'].map((lao) => supportedIn(book, 'สอง', lao))).toEqual(['1', '0', '']);
    const settings = tab(book, 'การตั้งค่า');
    type(book, settings, 'B5', '45');
    await recalculate(book);
    expect(supported()).toEqual(['5', '4', '2']);
  });

  it('calculates what the reference does, for any evidence', async () => {
    const each = fc.sample(anyEvidence, { numRuns: 60, seed: 2559 });
    const lines = each.map(({ items, eligible, inPlan, agreed }, index) => {
      const digits = items.map(Number).join('');
      return `ลอง\tSAO\tอบต.${index}\tmain\t1\t1\t${digits}\t${eligible ?? ''}\t${inPlan ?? ''}\t${agreed ?? ''}`;
    });
    const book = evidenceBook(2556, lines);
    await recalculate(book);
    expect(each.map((_, index) => supportedIn(book, 'ลอง', `อบต.${index}`))).toEqual(
      each.map((one) => String(plainSupported(one, 20, 10))),
    );
  });

  it('can be asked of a whole range by STEP_BY_EVIDENCE, under the letter of either year', async () => {
    const book = evidenceBook(2559);
    const ask = async (year: number) =>
      (await evaluate(book, `=STEP_BY_EVIDENCE(K3:R5,S3:S5,T3:T5,U3:U5,${year})`, 'ลอง', customFunctions(book))).flat();
    expect([await ask(2556), await ask(2559)]).toEqual([
      [5, 4, 2],
      [5, 3, 2],
    ]);
  });

  it('takes a text in the place of a tick or a number for none, as the commands do, and the findings say where', async () => {
    const book = evidenceBook(2559);
    const sheet = tab(book, 'ลอง');
    type(book, sheet, cellFor(sheet, 'อบต.ก', 'ข้อ 5'), 'มีแล้ว');
    type(book, sheet, cellFor(sheet, 'อบต.ข', COUNTS[0] as string), 'ยี่สิบ');
    await recalculate(book);
    expect(['อบต.ก', 'อบต.ข'].map((lao) => supportedIn(book, 'ลอง', lao))).toEqual(['2', '3']);
    const rules = findings(book, MAY).filter(({ tab: where, cell }) => where === 'ลอง' && /^(O3|S4)$/.test(cell ?? ''));
    expect(rules.map(({ rule, cell }) => [rule, cell])).toEqual([
      ['unreadable-entry', 'O3'],
      ['step-without-evidence', 'O3'],
      ['share-impossible', 'S4'],
      ['step-out-of-order', 'O3'],
    ]);
  });

  it("lets the district tick and count, and keeps what is calculated the province's", () => {
    const book = evidenceBook(2559);
    const sheet = tab(book, 'ลอง');
    type(book, sheet, cellFor(sheet, 'ทต.ค', 'ข้อ 5'), 'TRUE', LONG_CLERK);
    type(book, sheet, cellFor(sheet, 'ทต.ค', COUNTS[0] as string), '12', LONG_CLERK);
    const refused = () => type(book, sheet, cellFor(sheet, 'ทต.ค', 'ขั้นตามหลักฐาน'), '5', LONG_CLERK);
    expect(refused).toThrow(/protected/);
    expect(() => type(book, sheet, 'K2', 'x', LONG_CLERK)).toThrow(/protected/);
  });

  it('comes back from a file with its groups and boxes', async () => {
    const book = evidenceBook(2559);
    const again = sheetByName(await readXlsx(await writeXlsx(book)), 'ลอง');
    expect(again).toEqual(tab(book, 'ลอง'));
  });
});

describe('turned on later', () => {
  it('adds its columns at the right end, keeps the remark where it is, and protects what is calculated', async () => {
    const book = phraeBook();
    turn(book, 'on');
    run(book, 'set-up');
    const sheet = tab(book, 'ลอง');
    expect([columnOf(sheet, 'หมายเหตุ'), columnOf(sheet, 'ขั้นตามหลักฐาน')]).toEqual([9, 10]);
    expect(sheet.columnDepths?.slice(10)).toEqual([undefined, ...new Array(11).fill(1)]);
    type(book, sheet, 'L3', 'TRUE', LONG_CLERK);
    expect(() => type(book, sheet, 'K3', '5', LONG_CLERK)).toThrow(/protected/);
    expect(() => type(book, sheet, 'L2', 'x', LONG_CLERK)).toThrow(/protected/);
    await recalculate(book);
    expect(seen(sheet, 'K3')).toBe('0');
    expect(cellAt(sheet, 12, 11)?.validation?.criteria).toBe('CHECKBOX');
    expect(cellAt(sheet, 13, 11)?.validation).toBeUndefined();
    const before = structuredClone(book);
    run(book, 'set-up');
    expect(book.sheets).toEqual(before.sheets);
  });

  it('is off in a workbook made before there was such a setting, and set-up adds it', () => {
    const book = phraeBook();
    const settings = tab(book, 'การตั้งค่า');
    const row = rowOf(settings, 'กรอกหลักฐานของแต่ละขั้น');
    for (const column of ['A', 'B', 'C']) type(book, settings, `${column}${row + 1}`, '');
    expect(run(book, 'summary').total).toMatchObject({ reported: 80 });
    run(book, 'set-up');
    expect(seen(settings, `B${rowOf(settings, 'กรอกหลักฐานของแต่ละขั้น') + 1}`)).toBe('ปิด');
  });

  it('is asked for by name before it is built, and nothing is found while it is off', () => {
    const book = phraeBook();
    expect(callCommand(book, OWNER, 'evidence', {})).toMatchObject({ done: false, code: 'not-entered' });
    const rules = new Set(findings(book).map(({ rule }) => rule));
    expect([...rules].filter((rule) => /evidence|share|order/.test(rule))).toEqual([]);
  });

  it('turned off again is silent, and what was entered stays', () => {
    const book = evidenceBook(2559);
    turn(book, 'off');
    expect(findings(book, MAY).map(({ rule }) => rule)).toEqual(['missing-report', 'missing-report']);
    expect(cellAt(tab(book, 'ลอง'), 2, 10)?.value).toBe(true);
  });
});

describe('the findings', () => {
  const rules = (year: number) =>
    findings(evidenceBook(year), `${year}-05-01`)
      .filter(({ rule }) => rule !== 'missing-report')
      .map(({ rule, lao }) => [rule, lao]);

  it('pass step 4 in 2556 and not in 2559, on the same data', () => {
    const shared = [
      ['share-impossible', 'อบต.ง'],
      ['share-impossible', 'อบต.ง'],
      ['step-without-evidence', 'อบต.ง'],
      ['step-without-evidence', 'อบต.จ'],
      ['share-undefined', 'อบต.จ'],
      ['step-out-of-order', 'อบต.ง'],
    ];
    const sorted = (found: (string | null)[][]) => found.map((one) => one.join(' ')).sort();
    expect(sorted(rules(2556))).toEqual(sorted(shared));
    expect(sorted(rules(2559))).toEqual(sorted([...shared, ['share-not-met', 'อบต.ข']]));
  });

  it('say how many projects more are needed, in the cell', () => {
    const [found] = findings(evidenceBook(2559), MAY).filter(({ rule }) => rule === 'share-not-met');
    expect(found).toMatchObject({ tab: 'ลอง', cell: 'T4', found: '9', expected: '10' });
    expect(found?.message).toContain('ต้องมีอีก 1 โครงการ');
  });
});

describe('run evidence', () => {
  it('answers with the figures behind its output', () => {
    const result = run(evidenceBook(2559), 'evidence', { round: MAY }) as unknown as EvidenceSummary;
    expect(result).toMatchObject({
      command: 'evidence',
      round: '2016-05-01',
      criteria: { planShare: 50, budgetShare: 40 },
    });
    expect(result.total).toEqual({
      district: null,
      LAOs: 6,
      claimed: { noReport: 1, steps: [0, 0, 1, 1, 2, 1] },
      supported: { nothing: 1, steps: [1, 1, 1, 1, 0, 1] },
      equal: 3,
      over: 3,
      under: 0,
    });
    expect(result.laos.map(({ lao, items, supported, claimed }) => [lao, items, supported, claimed])).toEqual([
      ['อบต.ก', '11111111', 5, 5],
      ['อบต.ข', '11111110', 3, 4],
      ['ทต.ค', '11110000', 2, 2],
      ['อบต.ง', '11101110', 1, 4],
      ['อบต.จ', '00000000', 0, 3],
      ['อบต.ฉ', null, null, null],
    ]);
    expect(result.laos[1]?.planShare).toEqual({ asked: 50, percent: 45, met: false, missing: 1, state: 'notMet' });
  });

  it('writes its tab, in both languages', () => {
    const book = evidenceBook(2559);
    run(book, 'evidence', { round: MAY });
    const texts = tab(book, 'หลักฐาน').cells.flatMap((row) => (row ?? []).map((cell) => cell?.value));
    expect(texts).toEqual(expect.arrayContaining(['หลักฐานประกอบขั้นที่รายงาน', 'รายงานเกินหลักฐาน', '/', 'ร้อยละไม่ถึงเกณฑ์']));
    expect(tab(book, 'ลอง').cells).toEqual(tab(evidenceBook(2559), 'ลอง').cells);
  });
});

describe('a roster with evidence', () => {
  it.each([
    ['eight digits only', '1111111\t1\t1\t1', '8 × 0/1'],
    ['digits 0 and 1 only', '11111112\t1\t1\t1', '8 × 0/1'],
    ['counts that are numbers', '11111111\tมาก\t1\t1', '0, 1, 2, …'],
  ])('has %s', (_, cells, expected) => {
    const outcome = callCommand(evidenceBookEmpty(), OWNER, 'set-up', {
      year: 2559,
      roster: `district\ttype\tname\ttarget\titems\teligible\tinPlan\tagreed\nลอง\tSAO\tอบต.ก\tmain\t${cells}`,
    });
    expect(outcome).toMatchObject({ done: false, message: expect.stringContaining(expected) });
  });
});

function evidenceBookEmpty(): Workbook {
  const book = evidenceBook(2559, EVIDENCE_LINES.slice(0, 1));
  return { ...book, sheets: [{ ...tab(book, 'ลอง'), cells: [], metadata: [] }], metadata: [] };
}
