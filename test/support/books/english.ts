// A workbook in English whose every name is in Latin letters: any Thai letter in it is the add-on's own.
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { setUpBook } from './office';

const HEADER =
  'district\ttype\tname\ttarget\t2559-04-01\t2559-05-01\t2559-06-01\t2559-07-01\titems\teligible\tinPlan\tagreed\tfundAtStart\tfounded\tmembersAtStart\tmembers:2559-06-01\tmembers:2559-07-01';

/** With something for every output: falls, carried standings, no report, shares that are met and not, funds old, new and none. */
export const LATIN_ROSTER = [
  HEADER,
  'Capital\tmunicipality\tAlba\tmain\t1\t2\t3\t4\t11111110\t31\t15\t4\t1\t\t203\t219\t223',
  'North\tmunicipality\tBora\tmain\t1\t3\t3\t2\t11111100\t0\t0\t0\t1\t\t617\t654\t600',
  'North\tSAO\tCorda\tmain\t2\t4\t5\t5\t11111111\t40\t25\t9\t\t2559-05-09\t\t441\t456',
  'North\tSAO\tDelta\tsecondary\t\t\t\t\t\t\t\t\t\t\t\t\t',
  'North\tSAO\tEsta\tmain\t2\t3\t\t\t11110111\t52\t60\t18\t1\t\t560\t\t',
  'South\tmunicipality\tFaro\tsecondary\t0\t0\t0\t5\t11111111\t20\t4\t1\t\t\t\t12\t14',
  'South\tSAO\tGala\tmain\t5\t5\t5\t5\t11111111\t20\t10\t5\t1\t2559-05-09\t20\t21\t22',
  'South\tSAO\tHelva\tmain\t3\t3\t4\t4\t10110000\t20\t10\t5\t\t2558-05-09\t\t8\t9',
].join('\n');

/** One of each kind. */
export const LATIN_INDICATORS = [
  'id\tkind\tname\tsteps\trounds\ttarget',
  '1.6\tsteps\tLocal plans\t7\t2559-06-01 2559-07-01\t',
  '2.1\tcount\tNurseries\t\t2559-06-01 2559-07-01\t20',
  '3.2\thas\tPlans against floods\t\t\t',
].join('\n');

/** A fall, fewer than before, a day after the year; the others have sent nothing. */
const ENTRIES = [
  '1.6@2559-06-01\t1.6@2559-07-01\t2.1@start\t2.1@2559-07-01\t3.2@since',
  '6\t7\t2\t3\tstart',
  '7\t5\t5\t4\t2559-12-01',
  '3\t4\t1\t2\t',
];

/** The roster with what is entered of the declared indicators. */
export const LATIN_LINES = LATIN_ROSTER.split('\n')
  .map((line, index) => `${line}\t${ENTRIES[index] ?? '\t\t\t\t'}`)
  .join('\n');

/** Set up by the add-on; each caller gets its own. */
export function englishBook(): Workbook {
  return setUpBook({
    province: 'Latinia',
    year: 2559,
    roster: LATIN_LINES,
    indicators: LATIN_INDICATORS,
    language: 'en',
  });
}

/** What people read in a workbook: names, cells, notes, drop-downs, protections, what pictures show. Not formulas: they read Thai digits. */
export function readIn({ sheets }: Workbook): string[] {
  return sheets.flatMap(({ name, cells, protections, pictures = [] }) => [
    name,
    ...cells.flatMap((row) =>
      (row ?? []).flatMap((cell) => [
        String(cell?.value ?? ''),
        cell?.note ?? '',
        ...(cell?.validation?.values ?? []).map(String),
        cell?.validation?.helpText ?? '',
      ]),
    ),
    ...protections.map(({ description }) => description),
    ...pictures.map(({ title }) => title),
  ]);
}

/** Shown by the help of a setting. */
const THAI_DIGITS = '๐-๙';

/** The texts with Thai letters. */
export function thaiIn(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => /[\u0e00-\u0e7f]/.test(text.replace(THAI_DIGITS, ''))))];
}

/** New, the same, changed, no step, nearly a name, none. */
export const LATIN_LIST = [
  'district\tname\t2559-06-01\t2559-07-01\tReporter',
  'North\tDelta\t1\t3\tA',
  'North\tBora\t3\t4\tB',
  'North\tEsta\tmany\t\tC',
  'North\tCordda\t5\t\tD',
  'North\tZeta\t5\t\tE',
].join('\n');
