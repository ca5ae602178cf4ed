// The add-on's own indicators on the tab of indicators: set-up puts them there with what the settings say, and from then on their line is the truth.
import { describe, expect, it } from 'vitest';
import { callCommand, recalculate } from '../../../local/office.ts';
import { deleteRows, sortRows } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { EVIDENCE_LINES, evidenceBook } from '../../support/books/evidence-book';
import { columnOf, OWNER, phraeBook, rowOf, run, runCounted, seen, tab, type } from '../../support/books/office';
import {
  DECLARED,
  declare,
  figures,
  JULY,
  LABELS,
  MAY,
  refusal,
  rowsOn,
  SETTINGS,
  setTo,
  settingCell,
  turnedOn,
} from '../../support/books/with-presets';
import { printedRows, readable } from '../../support/shown/paper';

describe('the community plan', () => {
  it('stands on the tab that is made, first of all, with what the settings say', () => {
    const book = phraeBook();
    setTo(book, LABELS.plan, '25');
    setTo(book, LABELS.aimed, '75%');
    turnedOn(book);
    const lines = rowsOn(book, DECLARED).slice(2, 8);
    expect(lines[0]?.slice(0, 11)).toEqual([
      ...['step', 'ขั้น', 'ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด', 5, 5, 60, 75],
      ...['เทศบาลและ อบต.', null, null, null],
    ]);
    expect(lines.map((line) => [line[11], line[12], line[14], line[16]])).toEqual([
      ['step', 1, '1-3', null],
      ['step', 2, '4', null],
      ['step', 3, '5-6', null],
      ['step', 4, '7', 25],
      ['step', 5, '8', 10],
      [null, null, null, null],
    ]);
    expect(lines.slice(0, 5).every((line) => String(line[15]).length > 20)).toBe(true);
  });

  it.each(['2556', '2559'])('comes to the same figures as before, of the letter of %s', (year) => {
    const before = year === '2556' ? phraeBook() : evidenceBook(2559);
    const round = year === '2556' ? JULY : MAY;
    const after = turnedOn(structuredClone(before));
    expect(figures(after, round)).toEqual(figures(before, round));
    if (year === '2559') expect(run(after, 'evidence', { round })).toEqual(run(before, 'evidence', { round }));
  });

  it('has its number where the letter of the year gives it one', () => {
    const [row] = rowsOn(turnedOn(evidenceBook(2559)), DECLARED).slice(2);
    expect(row?.[2]).toMatch(/^ตัวชี้วัดที่ 1\.4 /);
  });

  it('is set up again without a change', () => {
    const book = turnedOn(evidenceBook(2559));
    const before = structuredClone(book);
    run(book, 'set-up');
    expect(book).toEqual(before);
  });

  it('is added below to a tab that has others, and what stood there stays', async () => {
    const book = turnedOn(phraeBook());
    deleteRows(book, tab(book, DECLARED), 2, 6);
    for (const [cell, text] of Object.entries({ A3: '1.6', B3: 'ขั้น', C3: 'แผน', D3: '7', L3: '1.6', M3: '1', N3: 'ก' }))
      declare(book, cell, text);
    await recalculate(book);
    run(book, 'set-up');
    const rows = rowsOn(book, DECLARED).slice(2, 9);
    expect(rows.map(([id]) => id)).toEqual(['1.6', 'step', null, null, null, null, null]);
    expect(rows.map((row) => [row[11], row[12], row[13]]).slice(0, 3)).toEqual([
      ['1.6', 1, 'ก'],
      ['step', 1, null],
      ['step', 2, null],
    ]);
  });

  it('is not there where the tab is not used, and nothing is asked of it', () => {
    expect(phraeBook().sheets.map(({ name }) => name)).not.toContain(DECLARED);
  });
});

describe('what its line says', () => {
  const book = () => turnedOn(evidenceBook(2559));

  it('of shares is what evidence is put to: in figures, in findings, in the cells of the districts', async () => {
    const where = book();
    declare(where, 'Q6', '45');
    await recalculate(where);
    const told = run(where, 'evidence', { round: MAY }) as { criteria: object };
    expect(told.criteria).toEqual({ planShare: 45, budgetShare: 40 });
    const long = tab(where, 'ลอง');
    const column = columnOf(long, 'ขั้นตามหลักฐาน');
    const supported = ['อบต.ก', 'อบต.ข', 'ทต.ค'].map((lao) => long.cells[rowOf(long, lao)]?.[column]?.value);
    expect(supported).toEqual([5, 4, 2]);
    const expected = evidenceBook(2559);
    setTo(expected, LABELS.plan, '45');
    expect(run(where, 'validate', { round: MAY })).toEqual(run(expected, 'validate', { round: MAY }));
  });

  it('of shares is found by the cells of the districts wherever its lines are moved to', async () => {
    const where = book();
    declare(where, 'Q6', '45');
    const area = { row: 2, column: 11, rows: 5, columns: 6 };
    sortRows(tab(where, DECLARED), area, [{ column: 12, ascending: false }]);
    await recalculate(where);
    expect(seen(tab(where, SETTINGS), settingCell(where, LABELS.plan))).toBe('45');
    expect(run(where, 'evidence', { round: MAY }).criteria).toMatchObject({ planShare: 45 });
  });

  it('of marks is what the targets, the outlook and the pictures are put to', () => {
    const where = turnedOn(phraeBook());
    declare(where, 'F3', '50');
    declare(where, 'G3', '90%');
    const expected = phraeBook();
    setTo(expected, LABELS.required, '50');
    setTo(expected, LABELS.aimed, '90');
    expect(figures(where, JULY)).toEqual(figures(expected, JULY));
    expect(run(where, 'propose-targets', { round: JULY })).toEqual(run(expected, 'propose-targets', { round: JULY }));
  });

  it('of the step from which a LAO has passed is counted', () => {
    const where = turnedOn(phraeBook());
    declare(where, 'E3', '4');
    expect(run(where, 'targets', { round: JULY }).passed).toMatchObject({ LAOs: 69, of: 83 });
  });

  it('of its name and its steps stands on tabs and on paper', () => {
    const where = turnedOn(evidenceBook(2559));
    const name = 'ตัวชี้วัดที่ 1.4 ร้อยละของ อปท. ที่นำแผนชุมชนสู่การพัฒนาท้องถิ่น';
    declare(where, 'C3', name);
    declare(where, 'N3', 'คณะทำงาน');
    declare(where, 'P3', 'มีคณะทำงานแล้ว');
    for (const form of ['summary', 'comparison', 'targets', 'outlook', 'completeness', 'evidence'] as const) {
      const { html } = run(where, 'print', {
        form,
        round: MAY,
        ...(form === 'completeness' ? { indicator: 'step' } : {}),
      }) as {
        html: string;
      };
      expect(html, form).toContain('ตัวชี้วัดที่ 1.4 &quot;ร้อยละของ อปท. ที่นำแผนชุมชนสู่การพัฒนาท้องถิ่น&quot;');
    }
    const { html } = run(where, 'print', { form: 'summary', round: MAY }) as { html: string };
    expect(printedRows(html).flat()).toContain('ขั้น 1 คณะทำงาน\n(ข้อ 1-3)');
    const lists = (run(where, 'print', { form: 'targets', round: MAY }) as { html: string }).html;
    expect(readable(lists)).toContain('ขั้นที่ 1 คณะทำงาน หมายถึง มีคณะทำงานแล้ว (ข้อ 1-3)');
    expect(readable(lists)).toMatch(/ขั้นที่ 4 หมายถึง .* ไม่น้อยกว่าร้อยละ 50 \(ข้อ 7\)/);
    run(where, 'evidence', { round: MAY });
    expect(rowsOn(where, 'หลักฐาน').flat()).toContain('ขั้น 1 คณะทำงาน');
  });

  it('costs one read more than without the tab, and no write', () => {
    const sum = (book: Workbook) =>
      ['Range.getValues', 'Range.getFormulas', 'Range.setValues', 'Range.setValue', 'Range.setFormula'].map(
        (name) => runCounted(book, 'summary', { round: JULY }).host.calls.get(name) ?? 0,
      );
    const [before, after] = [phraeBook(), turnedOn(phraeBook())].map(sum) as [number[], number[]];
    expect(after[0]).toBe((before[0] as number) + 1);
    expect(after.slice(2)).toEqual(before.slice(2));
  });
});

describe('what its room rests on', () => {
  it.each([
    ['B3', 'จำนวน', ['ชนิด', 'ต้องเป็น ขั้น']],
    ['D3', '6', ['จำนวนขั้น', 'ต้องเป็น 5']],
    ['F3', '', ['ต้องผ่าน', '0 ถึง 100']],
    ['Q6', '', ['สัดส่วนโครงการ', '0 ถึง 100']],
    ['Q3', '20', ['สัดส่วนโครงการ', 'ช่องว่าง']],
    ['O5', '5', ['ข้อในแบบ', '5, 6']],
  ])('is refused at %s = "%s" by its cell, before anything is written', (cell, text, told) => {
    const where = turnedOn(evidenceBook(2559));
    declare(where, cell, text);
    const before = structuredClone(where.sheets);
    for (const command of ['summary', 'set-up', 'validate']) {
      const outcome = refusal(where, command);
      expect(outcome).toMatchObject({ done: false, code: 'indicator-wrong' });
      for (const part of [`ช่อง ${cell}`, ...told]) expect(outcome.message).toContain(part);
    }
    expect(where.sheets).toEqual(before);
  });

  it('other items are fine where no evidence is entered', () => {
    const where = turnedOn(phraeBook());
    declare(where, 'O5', '5');
    const { html } = run(where, 'print', { form: 'targets', round: JULY }) as { html: string };
    expect(readable(html)).toMatch(/ขั้นที่ 3 หมายถึง .*\(ข้อ 5\)/);
  });

  it('the line of a step that was deleted is told, and set-up makes it again', () => {
    const where = turnedOn(evidenceBook(2559));
    for (const column of ['L', 'M', 'N', 'O', 'P', 'Q']) declare(where, `${column}6`, '');
    expect(refusal(where)).toMatchObject({ done: false, code: 'indicator-wrong' });
    expect(refusal(where).message).toContain('ไม่มีแถวของขั้น 4');
    run(where, 'set-up');
    expect(run(where, 'evidence', { round: MAY }).criteria).toEqual({ planShare: 50, budgetShare: 40 });
  });

  it('a line that was deleted whole is told, and set-up makes it again; what districts typed stays', async () => {
    const where = turnedOn(evidenceBook(2559));
    const long = structuredClone(tab(where, 'ลอง').cells);
    deleteRows(where, tab(where, DECLARED), 2, 5);
    await recalculate(where);
    const outcome = refusal(where);
    expect(outcome).toMatchObject({ done: false, code: 'preset-missing' });
    expect(outcome.message).toContain('แท็บ "ตัวชี้วัด" ไม่มีแถวของตัวชี้วัด step');
    run(where, 'set-up');
    await recalculate(where);
    expect(run(where, 'evidence', { round: MAY })).toEqual(run(evidenceBook(2559), 'evidence', { round: MAY }));
    const typed = (cells: typeof long) => cells.map((row) => row?.map((cell) => (cell?.formula ? '=' : cell?.value)));
    expect(typed(tab(where, 'ลอง').cells)).toEqual(typed(long));
  });
});

describe('the settings beside it', () => {
  it('show what stands on the tab, and say so', async () => {
    const where = turnedOn(phraeBook());
    declare(where, 'Q6', '45');
    await recalculate(where);
    const settings = tab(where, SETTINGS);
    expect(
      Object.values(LABELS)
        .slice(0, 4)
        .map((label) => seen(settings, settingCell(where, label))),
    ).toEqual([...['45', '10', '60', '70']]);
    expect(seen(settings, settingCell(where, LABELS.plan).replace('B', 'C'))).toMatch(/^แก้ที่แท็บ "ตัวชี้วัด"/);
  });

  it('keep what a person wrote beside them', () => {
    const where = phraeBook();
    const help = settingCell(where, LABELS.plan).replace('B', 'C');
    type(where, tab(where, SETTINGS), help, 'มติ กบจ. 3/2556');
    turnedOn(where);
    expect(seen(tab(where, SETTINGS), help)).toBe('มติ กบจ. 3/2556');
  });

  it('are no second truth: another number there is refused by its cell, until it is cleared and set up', () => {
    const where = turnedOn(phraeBook());
    const cell = settingCell(where, LABELS.plan);
    setTo(where, LABELS.plan, '33');
    for (const command of ['summary', 'set-up']) {
      const outcome = refusal(where, command);
      expect(outcome).toMatchObject({ done: false, code: 'mark-elsewhere' });
      expect(outcome.message).toContain(`ช่อง ${cell}`);
      expect(outcome.message).toContain('คือ "33" แต่ค่านี้กำหนดไว้ที่แท็บ "ตัวชี้วัด" แล้ว คือ 20');
    }
    setTo(where, LABELS.plan, '');
    expect(refusal(where)).toMatchObject({ done: false, code: 'mark-elsewhere' });
    run(where, 'set-up');
    expect(refusal(where)).toMatchObject({ done: true });
  });

  it('the same number is none', () => {
    const where = turnedOn(phraeBook());
    setTo(where, LABELS.plan, '20%');
    expect(refusal(where)).toMatchObject({ done: true });
  });

  it.each([true, false])(
    'hold the marks again once the tab is used no more (calculated before: %s)',
    async (isCalculated) => {
      const where = turnedOn(phraeBook());
      declare(where, 'Q6', '45');
      declare(where, 'G3', '80');
      if (isCalculated) await recalculate(where);
      setTo(where, LABELS.tab, 'off');
      expect(run(where, 'targets', { round: JULY }).passed).toMatchObject({ aimed: 67 });
      run(where, 'set-up');
      const settings = tab(where, SETTINGS);
      const cells = Object.values(LABELS)
        .slice(0, 4)
        .map((label) => settings.cells[rowOf(settings, label)]?.[1]);
      expect(cells.map((cell) => [cell?.value, cell?.formula])).toEqual(
        [45, 10, 60, 80].map((value) => [value, undefined]),
      );
      expect(seen(settings, settingCell(where, LABELS.plan).replace('B', 'C'))).not.toContain('แก้ที่แท็บ');
    },
  );

  it('a row that was deleted comes back', () => {
    const where = turnedOn(phraeBook());
    declare(where, 'Q6', '45');
    const row = rowOf(tab(where, SETTINGS), LABELS.plan) + 1;
    for (const column of ['A', 'B', 'C']) type(where, tab(where, SETTINGS), `${column}${row}`, '');
    run(where, 'set-up');
    const settings = tab(where, SETTINGS);
    expect(settings.cells[rowOf(settings, LABELS.plan)]?.[1]?.formula).toContain('step');
    expect(refusal(where)).toMatchObject({ done: true });
  });
});

it('a file of indicators may not take its name', () => {
  const outcome = callCommand(turnedOn(phraeBook()), OWNER, 'set-up', {
    indicators: 'id\tkind\tname\tsteps\nstep\tsteps\tก\t5',
  });
  expect(outcome).toMatchObject({ done: false, code: 'indicators-wrong' });
});

it('of a closed round is what it was then', () => {
  const where = turnedOn(evidenceBook(2559));
  declare(where, 'C3', 'ชื่อเดิม');
  const now = '2559-05-06T09:00';
  run(where, 'close-round', { round: MAY, now });
  const told = () =>
    ['summary', 'evidence', 'targets'].map(
      (form) => (run(where, 'print', { form, round: MAY, now }) as { html: string }).html,
    );
  const before = told();
  for (const [cell, text] of Object.entries({
    C3: 'ชื่อใหม่',
    N3: 'ใหม่',
    P3: 'อย่างอื่น',
    Q6: '1',
    F3: '2',
    G3: '3',
    E3: '1',
  }))
    declare(where, cell, text);
  expect(told()).toEqual(before);
  expect(before.every((html) => html.includes('ชื่อเดิม'))).toBe(true);
  expect(EVIDENCE_LINES.length).toBeGreaterThan(0);
});
