// A workbook with a ladder of seven steps of which the tab says more: short names, items, meanings, shares; names longer than a line.
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { setUpBook, tab, type } from './office';

export const LONG_NAME =
  'ความสำเร็จของการจัดทำแผนพัฒนาท้องถิ่นขององค์กรปกครองส่วนท้องถิ่นที่นำความต้องการของประชาชนจากแผนชุมชนไปสู่การจัดทำเทศบัญญัติหรือข้อบัญญัติงบประมาณรายจ่ายประจำปีได้ตามเกณฑ์ที่กำหนด';

export const LONG_MEANING = `${LONG_NAME} และ${LONG_NAME}`;

/** Step, short name, items, meaning, share. */
export const SAID: readonly (readonly [number, string, string, string, string])[] = [
  [1, 'คณะทำงาน', '1-3', 'มีคณะทำงานสนับสนุนการจัดทำแผนพัฒนาท้องถิ่น', ''],
  [2, 'ทบทวนแผนชุมชน', '4', LONG_MEANING, ''],
  [3, 'บูรณาการ', '5, 6, 8', 'นำแผนชุมชนมาบูรณาการ', ''],
  [6, 'บรรจุในแผนพัฒนาท้องถิ่น', '', '', '20%'],
];

/** Below the five steps of the community plan. */
const OWN_LINES = 8;

/** The indicator 1.6 of two rounds. */
export function namedSteps(language: 'th' | 'en' = 'th'): Workbook {
  const rows = [
    'ลอง\tmunicipality\tทต.ก\tmain\t2\t7',
    'ลอง\tSAO\tอบต.ข\tmain\t6\t5',
    'สอง\tSAO\tอบต.ค\tsecondary\t\t3',
  ];
  const book = setUpBook({
    ...{ province: 'แพร่', year: 2569, rounds: '2025-10-01,2026-01-01', language },
    indicators: `id\tkind\tname\tsteps\tpass\n1.6\tsteps\t${LONG_NAME}\t7\t6`,
    roster: ['district\ttype\tname\ttarget\t1.6@2025-10-01\t1.6@2026-01-01', ...rows].join('\n'),
  });
  const declared = tab(book, language === 'th' ? 'ตัวชี้วัด' : 'Indicators');
  for (const [index, [step, ...texts]] of SAID.entries()) {
    type(book, declared, `L${index + OWN_LINES}`, '1.6');
    type(book, declared, `M${index + OWN_LINES}`, String(step));
    for (const [column, text] of texts.entries()) type(book, declared, `${'NOPQ'[column]}${index + OWN_LINES}`, text);
  }
  return book;
}
