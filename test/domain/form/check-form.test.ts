// A typed form against the lists: the published one, and every way to type it, well or badly.
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/domain/lists/cells';
import { thaiDigits } from '../../../src/domain/thai/thai-text';
import { JULY, JUNE, phrae } from '../../support/provinces/province';
import { MISPRINTS, PUBLISHED_TEXT } from '../../support/provinces/published';
import { checkGrid, wrongCells } from '../../support/provinces/typed-form';
import { build, THAI, values } from '../../support/shown/documents';

const check = (text: string) => wrongCells(text, phrae(), JULY);
const REASONS = ['differs-from-lists', 'row-does-not-add-up'];
const TWO = MISPRINTS.map((cell) => ({ ...cell, reasons: REASONS }));
const [HEADER = '', ...LINES] = PUBLISHED_TEXT.trimEnd().split(/\r?\n/);
/** The printed form with its two misprints put right. */
const RIGHT = LINES.map((line) =>
  line.replace('เด่นชัย\t3\t4\t-\t-\t2', 'เด่นชัย\t3\t4\t-\t-\t1').replace('\t0\t0\t9\t', '\t0\t0\t8\t'),
);
const form = (lines: readonly string[], ...header: string[]) =>
  [...(header.length ? header : [HEADER]), ...lines].join('\n');
const ONE_ROW = 'อำเภอ\tเทศบาล\tอบต.\tเทศบาล ขั้น 1\t2\t3\t4\t5\tอบต. ขั้น 1\t2\t3\t4\t5';
const TWO_ROWS = [
  'อำเภอ\tจำนวน (แห่ง)\t\tเทศบาลที่ผ่านแต่ละขั้น\t\t\t\t\tอบต. ที่ผ่านแต่ละขั้น',
  '\tเทศบาล\tอบต.\tชั้น ๑\t๒\t๓\t๔\t๕\tชั้น ๑\t๒\t๓\t๔\t๕',
];

describe('the published form of July 2556', () => {
  it('has exactly two wrong cells', () => expect(check(PUBLISHED_TEXT)).toEqual(TWO));

  it.each<[string, string]>([
    ['CRLF and BOM', `\uFEFF${PUBLISHED_TEXT.replace(/\r?\n/g, '\r\n')}`],
    ['Thai digits', form(LINES.map(thaiDigits)).replaceAll('รวม ๘ อำเภอ', 'รวม 8 อำเภอ')],
    ['blanks for dashes', form(LINES.map((line) => line.replace(/\t-/g, '\t').trimEnd()))],
    ['zeros for dashes', form(LINES.map((line) => line.replace(/\t-/g, '\t0')))],
    ["the ministry's table, one header row", form(LINES, ONE_ROW)],
    ["the ministry's table, two header rows", form(LINES, ...TWO_ROWS)],
    ['a table without any header', LINES.join('\n')],
    [
      'titles above and notes below',
      form(
        [...LINES, '', 'หมายเหตุ ข้อมูล ณ 1 ก.ค. 56', 'ลงชื่อ\t\t\tท้องถิ่นจังหวัด'],
        'แบบรายงาน',
        'จังหวัดแพร่',
        '',
        ...TWO_ROWS,
      ),
    ],
    ['headings again on a second page', form([...LINES.slice(0, 5), ...TWO_ROWS, ...LINES.slice(5)], ...TWO_ROWS)],
    [
      'a column of numbers before the district',
      form(
        LINES.map((line, index) => `${index + 1}\t${line}`),
        `ที่\t${ONE_ROW}`,
      ),
    ],
    ['blank lines between', form(LINES.flatMap((line) => [line, '\t\t']))],
    ['a header cell of two lines', form(LINES, ONE_ROW.replace('เทศบาล ขั้น 1', '"เทศบาล\nขั้น 1"'))],
    ['districts written in full', form(LINES.map((line) => line.replace(/^(?!เทศบาล|รวม)/, 'อำเภอ')))],
  ])('%s', (_, text) => expect(check(text)).toEqual(TWO));

  it('put right, has none', () => expect(check(form(RIGHT))).toEqual([]));

  it('is another form in June', () => expect(wrongCells(PUBLISHED_TEXT, phrae(), JUNE).length).toBeGreaterThan(20));

  it('names the cell where a figure stands', () => {
    expect(checkGrid(cellsOf(PUBLISHED_TEXT), phrae(), JULY)).toMatchObject([
      { at: { row: 5, column: 6 } },
      { at: { row: 11, column: 6 } },
    ]);
  });

  it('takes its columns by their names where the header names them', () => {
    const swapped = [HEADER, ...LINES].map((line) => line.split('\t').reverse().join('\t'));
    const inOrder = (cells: object[]) => cells.map((cell) => JSON.stringify(cell)).sort();
    expect(inOrder(check(swapped.join('\n')))).toEqual(inOrder(TWO));
  });
});

describe('what the add-on itself builds', () => {
  it.each([THAI, { ...THAI, language: 'en' as const }])('is right, pasted as it stands', (edition) => {
    const { rows } = build('summary', phrae(), JULY, edition);
    expect(checkGrid(rows.map(values) as never, phrae(), JULY)).toEqual([]);
  });
});

describe('a bad form', () => {
  const wrongLine = (line: string | null, reason: string, more: object = {}) => ({
    line,
    column: 'district',
    printed: line,
    right: null,
    reasons: [reason],
    ...more,
  });
  const spoilt = (from: string, to: string) => check(form(RIGHT).replace(from, to));

  it('a text where a count belongs', () => {
    const line = { line: 'ลอง', column: 'SAO_step5', printed: 'สอง', right: 2, reasons: ['not-a-count'] };
    expect(spoilt('1\t3\t2', '1\t3\tสอง')).toEqual([line]);
  });

  it('a district that is not known, and so one that is missing', () => {
    expect(spoilt('\nลอง\t', '\nลองง\t')).toEqual([
      wrongLine('ลองง', 'unknown-line'),
      wrongLine('ลอง', 'line-missing', { printed: null, right: 'ลอง' }),
    ]);
  });

  it('a first line that is not known', () => {
    expect(check(form(RIGHT, ONE_ROW).replace('เทศบาลเมืองแพร่', 'เทศบาลเมืองแพร'))[0]).toEqual(
      wrongLine('เทศบาลเมืองแพร', 'unknown-line'),
    );
  });

  it('a line without a name', () => {
    expect(spoilt('\nสอง\t', '\n\t')).toEqual([
      wrongLine('', 'line-without-name'),
      wrongLine('สอง', 'line-missing', { printed: null, right: 'สอง' }),
    ]);
  });

  it('a line that stands twice: the upper one is checked', () => {
    expect(check(form([...RIGHT.slice(0, 5), 'อ.ลอง\t9', ...RIGHT.slice(5)]))).toEqual([
      wrongLine('ลอง', 'line-twice', { printed: 'อ.ลอง' }),
    ]);
  });

  it('no total, or two', () => {
    expect(check(form(RIGHT.slice(0, -1)))).toEqual([wrongLine(null, 'line-missing')]);
    expect(check(form([...RIGHT, 'รวม\t25\t58']))).toEqual([wrongLine('รวม', 'line-twice')]);
  });

  it('a total of too few districts', () => {
    expect(spoilt('รวม 8', 'รวม ๙')).toEqual([
      wrongLine('รวม ๙ อำเภอ', 'districts-miscounted', { printed: 9, right: 8 }),
    ]);
  });

  it('a total that is not the sum', () => {
    const reasons = [...REASONS, 'total-is-not-the-sum'];
    expect(spoilt('\t50\t2', '\t51\t2')).toEqual([
      { line: 'รวม 8 อำเภอ', column: 'SAO_step4', printed: 51, right: 50, reasons },
    ]);
  });

  it('two errors that make up for each other', () => {
    expect(
      spoilt('3\t6\t-\t-\t-\t2\t7', '4\t5\t-\t-\t-\t2\t7').map(({ column, reasons }) => [column, reasons]),
    ).toEqual([
      ['municipality_step3', ['differs-from-lists']],
      ['municipality_step4', ['differs-from-lists']],
    ]);
  });

  it.each(['', '\n\n', 'ไม่ใช่แบบ', 'a,b\n1,2'])('%j is no form', (text) =>
    expect(checkGrid(cellsOf(text), phrae(), JULY)).toEqual({ problem: 'no-line' }),
  );

  it('a header that lacks a column, or names one twice', () => {
    const text = form(RIGHT, 'ชื่อแบบ', HEADER.replace('SAO_step5', 'SAO_step4'));
    expect(checkGrid(cellsOf(text), phrae(), JULY)).toEqual({
      problem: 'header',
      row: 2,
      columns: ['SAO_step4', 'SAO_step5'],
      isWorded: false,
    });
  });

  it('a header and no line below it', () =>
    expect(checkGrid(cellsOf(HEADER), phrae(), JULY)).toEqual({ problem: 'no-line' }));
});
