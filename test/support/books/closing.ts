// A province in which everything there is happens, and a round of it that is closed.

import { a1 } from '../../../local/workbook/address.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { LONG_CLERK, run, SONG_CLERK, setUpBook, tab } from './office';

export const JULY = '2013-07-01';
/** The day on which the province reports July; August opens the day after. */
export const CLOSED_AT = '2013-07-05T10:00';
export const LATER = '2013-07-20T09:00';
export const YEARS_LATER = '2017-01-02T09:00';

const HEADER =
  'district\ttype\tname\ttarget\t2556-04-01\t2556-05-01\t2556-06-01\t2556-07-01\titems\teligible\tinPlan\tagreed\tfundAtStart\tfounded\tmembersAtStart\tmembers:2556-06-01\tmembers:2556-07-01\t1.6@2556-06-01\t1.6@2556-07-01\t2.1@2556-07-01\t3.1@since';

const LINES = [
  'ลอง\tmunicipality\tทต.บ้านปิน\tmain\t1\t2\t3\t4\t11111111\t20\t12\t4\t1\t\t10\t12\t15\t1\t2\t7\t2556-06-12',
  'ลอง\tSAO\tอบต.ปากกาง\tmain\t1\t1\t\t2\t11110000\t10\t2\t1\t0\t2556-05-02\t\t5\t\t2\t2\t\tstart',
  'ลอง\tSAO\tอบต.หัวทุ่ง\tsecondary\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t3\t',
  'สอง\tSAO\tอบต.เตาปูน\tmain\t3\t3\t3\t2\t11111111\t0\t\t\t0\t\t\t\t\t3\t1\t12\t',
  'สอง\tmunicipality\tทต.สอง\tsecondary\t5\t5\t5\t5\t\t\t\t\t1\t\t30\t31\t33\t3\t3\t\t',
  'เทศบาลเมืองแพร่\tmunicipality\tทม.แพร่\tmain\t2\t3\t4\t5\t\t\t\t\t0\t\t\t\t\t\t1\t4\t',
];

const INDICATORS = [
  'id\tkind\tname\tsteps\tpass\trequired\taimed\tcounted\trounds\ttarget',
  '1.6\tsteps\tแผนพัฒนาท้องถิ่น\t3\t3\t50\t60\tall\t2556-06-01 2556-07-01\t',
  '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\t\t\t\tall\t\t5',
  '3.1\thas\tแผนป้องกันภัย\t\t\t\t\tall\t\t2',
].join('\n');

export const fullYear = (): Workbook =>
  setUpBook({
    province: 'แพร่',
    year: 2556,
    roster: [HEADER, ...LINES].join('\n'),
    indicators: INDICATORS,
    editors: `ลอง=${LONG_CLERK}\nสอง=${SONG_CLERK}`,
  });

export function closedYear(): Workbook {
  const book = fullYear();
  run(book, 'close-round', { round: JULY, now: CLOSED_AT });
  return book;
}

type Asked = [name: string, command: string, options: Record<string, unknown>];

export const AS_DATA: Asked[] = [
  ...['step', '1.6', '2.1', '3.1', 'funds'].flatMap((indicator) =>
    ['summary', 'comparison', 'completeness'].map(
      (command): Asked => [`${command} of ${indicator}`, command, { indicator }],
    ),
  ),
  ...['targets', 'outlook', 'overview', 'export', 'funds', 'evidence'].map((command): Asked => [command, command, {}]),
  ['targets of 1.6', 'targets', { indicator: '1.6' }],
];

const onPaper = (form: string): Asked => [`${form} on paper`, 'print', { form }];

/** What shows the most in the fewest runs. */
export const FEW: Asked[] = [...['targets', 'evidence', 'funds'].map(onPaper), ['export', 'export', {}]];

/** All that is built of a round, as data and on paper. */
export const ALL: Asked[] = [
  ...AS_DATA,
  ...['summary', 'comparison', 'targets', 'funds', 'completeness', 'outlook', 'evidence', 'memo'].map(onPaper),
];

/** Of a copy: building writes outputs. `more`: options. */
export function built(
  book: Workbook,
  asked: readonly Asked[],
  more: Record<string, unknown> = {},
): Record<string, Record<string, unknown>> {
  const copy = structuredClone(book);
  return Object.fromEntries(
    asked.map(([name, command, options]) => [name, run(copy, command, { round: JULY, ...options, ...more })]),
  );
}

/** The cell of a district's steps in a month, wherever its column stands; `row` counts from 1. */
export function stepCell(book: Workbook, district: string, month: 'มิ.ย.' | 'ก.ค.' | 'ส.ค.', row: number): string {
  const column = (tab(book, district).cells[1] ?? []).findIndex((cell) => `${cell?.value}`.includes(`1 ${month}`));
  if (column < 0) throw new Error(`no column of ${month}`);
  return a1({ row: row - 1, column, rows: 1, columns: 1 });
}
