// The list of findings where there are several indicators, by the built bundle: of which each is, and narrowed to one.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { PanelState } from '../../../src/commands/pages/panel-state';
import { OWNER, phraeBook, run, setUpBook, tab } from '../../support/books/office';

const ROUND = '2026-01-01';
const book = () =>
  setUpBook({
    ...{ province: 'แพร่', year: 2569, rounds: `2025-10-01,${ROUND}` },
    indicators: 'id\tkind\tname\tsteps\n1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\n2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t',
    roster: [
      `district\ttype\tname\ttarget\t2025-10-01\t${ROUND}\t1.6@2025-10-01\t1.6@${ROUND}\t2.1@${ROUND}`,
      'ลอง\tSAO\tอบต.ก\tmain\t3\t2\t6\t5\t4',
      'ลอง\tSAO\tอบต.ข\tsecondary\t1\t1\t1\t1\t',
    ].join('\n'),
  });
const rowsOf = (where: Workbook) => {
  const rows = tab(where, 'ผลการตรวจ').cells.map((cells) => (cells ?? []).map((cell) => cell?.value ?? null));
  const heading = rows.findIndex(([first]) => first === 'ความสำคัญ');
  return { opening: rows.slice(0, heading).flat(), headings: rows[heading] ?? [], rows: rows.slice(heading + 1) };
};
interface Answer {
  findings: { rule: string; indicator: string | null }[];
  counts: Record<string, number>;
}
const validate = (where: Workbook, more: object = {}) =>
  run(where, 'validate', { round: ROUND, ...more }) as unknown as Answer;
const SHORT: Record<string, string> = {
  ...{ step: 'แผนชุมชน', '1.6': 'ตัวชี้วัดที่ 1.6', '2.1': 'ตัวชี้วัดที่ 2.1' },
};

describe('the list of findings', () => {
  it('says of each row of which indicator it is', () => {
    const where = book();
    const { findings } = validate(where);
    const { headings, rows } = rowsOf(where);
    expect(headings.slice(0, 4)).toEqual(['ความสำคัญ', 'เรื่อง', 'ตัวชี้วัด', 'อำเภอ']);
    expect(rows.map((row) => row[2] ?? '')).toEqual(
      findings.map(({ indicator }) => (indicator ? SHORT[indicator] : '')),
    );
    expect(new Set(findings.map(({ indicator }) => indicator))).toEqual(new Set(['step', '1.6', '2.1', null]));
  });

  it('has no such column where there is one indicator', () => {
    const phrae = phraeBook();
    run(phrae, 'validate');
    expect(rowsOf(phrae).headings.slice(0, 3)).toEqual(['ความสำคัญ', 'เรื่อง', 'อำเภอ']);
  });
});

describe('validate --indicator', () => {
  it.each(['step', '1.6', '2.1'])('%s lists what is found of it alone, and says so', (indicator) => {
    const where = book();
    const all = validate(where);
    const colours = where.sheets.map(({ tabColor }) => tabColor);
    const own = validate(where, { indicator });
    expect(own.findings).toEqual(all.findings.filter((finding) => finding.indicator === indicator));
    expect(own.findings.length).toBeGreaterThan(0);
    expect(Object.values(own.counts).reduce((sum, count) => sum + count, 0)).toBe(own.findings.length);
    const { opening, rows } = rowsOf(where);
    expect(rows.filter(([first]) => first !== null && first !== '')).toHaveLength(own.findings.length);
    expect(opening.join('\n')).toMatch(/เฉพาะตัวชี้วัด/);
    // The tabs keep the colours of all that is found on them.
    expect(where.sheets.map(({ tabColor }) => tabColor)).toEqual(colours);
  });

  it('of one that is not measured is told what there is', () => {
    const outcome = callCommand(book(), OWNER, 'validate', { indicator: '7' });
    expect(outcome).toMatchObject({ done: false, wrongCall: true });
    expect(outcome.message).toContain('step (แผนชุมชน), 1.6 หรือ 2.1');
  });
});

describe('the panel', () => {
  it('has a short name for each, and never narrows the check itself', () => {
    const { indicators, outputs } = addOnFor(book(), OWNER).call('panelState', [ROUND]) as PanelState;
    expect(indicators.map(({ id, short }) => [id, short])).toEqual(Object.entries(SHORT));
    const takes = (command: string) => outputs.find((output) => output.command === command)?.takesIndicator;
    expect([takes('validate'), takes('summary')]).toEqual([false, true]);
  });
});
