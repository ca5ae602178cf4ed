// From the raw name lists to the published report, by the built bundle on the local host.
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../src/domain/roll-ups/summary';
import { findings, JULY_DATE, phraeBook, run, seen, tab } from '../../support/books/office';
import { figure, MISPRINTS, PUBLISHED } from '../../support/provinces/published';

describe('July 2556 on the host', () => {
  it('reproduces every published figure but the two misprints', () => {
    const { lines, total } = run(phraeBook(), 'summary', { round: JULY_DATE }) as unknown as Summary;
    const lineOf = (name: string) => lines.find(({ district }) => district === name) ?? total;
    const different = PUBLISHED.map((cell) => ({ ...cell, right: figure(lineOf(cell.line), cell.column) })).filter(
      ({ printed, right }) => printed !== right,
    );
    expect(different).toEqual(MISPRINTS);
  });

  it('prints the form: dashes for zero in the body, 0 in the total, the town municipality first', () => {
    const book = phraeBook();
    run(book, 'summary', { round: JULY_DATE });
    const form = tab(book, 'สรุปจังหวัด');
    const row = (number: number) => 'ABCDEFGHIJKLM'.split('').map((column) => seen(form, `${column}${number}`));
    expect(row(9)).toEqual(['เทศบาลเมืองแพร่', '1', '-', '-', '-', '1', '-', '-', '-', '-', '-', '-', '-']);
    expect(row(13)).toEqual(['ลอง', '5', '6', '-', '-', '1', '4', '-', '-', '-', '1', '3', '2']);
    expect(row(18)).toEqual(['รวม 8 อำเภอ', '25', '58', '0', '0', '8', '17', '0', '1', '0', '5', '50', '2']);
    expect(seen(form, 'A3')).toBe(
      'จังหวัดแพร่ ปีงบประมาณ พ.ศ. 2556 รอบรายงานวันที่ 5 กรกฎาคม 2556 (ร่าง ยังมีรายการต้องแก้ไข 11 รายการ)',
    );
  });

  it('finds the 8 regressions and the 9 missing reports, and nothing else that must be fixed', () => {
    const found = findings(phraeBook());
    const count = (rule: string, severity: string) =>
      found.filter((one) => one.rule === rule && one.severity === severity).length;
    expect(count('regression', 'must-fix')).toBe(8);
    expect(count('missing-report', 'must-fix')).toBe(3);
    expect(count('missing-report', 'check')).toBe(6);
    expect(found.filter(({ severity }) => severity === 'must-fix')).toHaveLength(11);
  });

  it('names the cell of a finding', () => {
    const [first] = findings(phraeBook());
    expect(first).toMatchObject({
      rule: 'regression',
      tab: 'เมืองแพร่',
      cell: 'F4',
      lao: 'ทต.บ้านถิ่น',
      found: '3',
      expected: '4',
      round: '2013-07-01',
    });
    expect(first?.message).toContain('F4');
  });

  it.each([
    ['2556-04-01', 0, 83],
    ['2556-05-01', 0, 82],
    ['2556-06-01', 1, 78],
  ])('also for the round of %s', (round, regressions, reported) => {
    const book = phraeBook();
    expect(findings(book, round).filter(({ rule }) => rule === 'regression')).toHaveLength(regressions);
    expect(run(book, 'summary', { round }).total).toMatchObject({ reported });
  });
});
