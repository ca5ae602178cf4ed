// Workbooks whose districts enter the evidence behind the steps.
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { LONG_CLERK, setUpBook } from './office';

const HEADER = 'district\ttype\tname\ttarget\t{year}-04-01\t{year}-05-01\titems\teligible\tinPlan\tagreed';

/** Two districts; อบต.ข has 9 of 20 projects in the plan: enough in 2556, one short in 2559. */
export const EVIDENCE_LINES = [
  'ลอง\tSAO\tอบต.ก\tmain\t3\t5\t11111111\t20\t10\t4',
  'ลอง\tSAO\tอบต.ข\tmain\t3\t4\t11111110\t20\t9\t4',
  'ลอง\tmunicipality\tทต.ค\tsecondary\t2\t2\t11110000\t\t\t',
  'สอง\tSAO\tอบต.ง\tmain\t2\t4\t11101110\t10\t12\t-1',
  'สอง\tSAO\tอบต.จ\tmain\t2\t3\t\t0\t\t',
  'สอง\tSAO\tอบต.ฉ\tmain\t\t\t\t\t\t',
];

export function evidenceRoster(year: number, lines: readonly string[] = EVIDENCE_LINES): string {
  return [HEADER.replaceAll('{year}', String(year)), ...lines].join('\n');
}

export function evidenceBook(year: number, lines?: readonly string[]): Workbook {
  return setUpBook({ province: 'แพร่', year, roster: evidenceRoster(year, lines), editors: `ลอง=${LONG_CLERK}` });
}
