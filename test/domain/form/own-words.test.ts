// Forms as offices lay them out, each standing for a kind, and the letter's own page: the form and its comparison in one table.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { JULY, phrae } from '../../support/provinces/province';
import { MISPRINTS, PUBLISHED_TEXT } from '../../support/provinces/published';
import { checkGrid, wrongCells } from '../../support/provinces/typed-form';
import { build, THAI, values } from '../../support/shown/documents';

const FOLDER = new URL('../../support/field-cases/form/', import.meta.url);
const TWO = MISPRINTS.map((cell) => ({ ...cell, reasons: ['differs-from-lists', 'row-does-not-add-up'] }));
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const check = (text: string) => wrongCells(text, phrae(), JULY);

describe('a form from the field has two wrong cells', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => expect(check(read(name))).toEqual(TWO));

  it('with types and steps below each other, in another order, with a total of each line', () => {
    const [, , ...lines] = read('f20-swapped-columns-title.tsv').trimEnd().split('\n');
    const heads = [
      'บัญชีที่ 1\t',
      'ลำดับ\tชื่ออำเภอ\tจำนวน (แห่ง)\t\t\tผลการดำเนินงาน',
      '\t\tอบต.\tเทศบาล\tรวม\tอบต.\t\t\t\t\tเทศบาล',
      '\t\t\t\t\tขั้นตอนที่ ๑\tขั้นตอนที่ ๒\tขั้นตอนที่ ๓\tขั้นตอนที่ ๔\tขั้นตอนที่ ๕\t(๑)\t(๒)\t(๓)\t(๔)\t(๕)',
    ];
    const body = lines.map((line, index) => {
      const [name, SAOs, municipalities, ...steps] = line.split('\t');
      return [index + 1, name, SAOs, municipalities, 99, ...steps].join('\t');
    });
    expect(check([...heads, ...body].join('\n'))).toEqual(TWO);
  });

  it('is refused by the columns that its words name twice, or not at all', () => {
    const text = read('f20-swapped-columns-title.tsv').replace('ขั้น 2 (ข้อ4)', 'ขั้น 1 (ข้อ4)');
    expect(() => check(text)).toThrow(
      '{"problem":"header","row":2,"columns":["SAO_step1","SAO_step2"],"isWorded":true}',
    );
  });
});

const COMPARISON = readFileSync(new URL('../../../samples/published-comparison.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[1] as string);
const NAMES = ['ยังไม่ผ่านขั้นตอนที่ 1', ...[1, 2, 3, 4, 5].map((step) => `ผ่านเกณฑ์ขั้นตอนที่ ${step} เพิ่มขึ้น`)];

describe("the letter's page", () => {
  const page = (line: (name: string, figure: string) => string) =>
    [
      PUBLISHED_TEXT.trimEnd(),
      '',
      'เปรียบเทียบกับเดือนที่ผ่านมา',
      ...NAMES.map((name, index) => line(name, COMPARISON[index] as string)),
    ].join('\n');
  const wrong = (step: number, printed: number, right: number, isStanding: boolean) => ({
    printed,
    right,
    reasons: ['differs-from-lists', ...(isStanding ? ['standing-not-change'] : [])],
    column: 'change',
    line: expect.stringContaining(`ขั้นตอนที่ ${step}`),
  });
  /** The letter printed how many stand at each step, one of them with a misprint: the increase was asked for. */
  const WRONG = [
    wrong(1, 1, 0, true),
    wrong(2, 0, 1, true),
    wrong(3, 14, 20, false),
    wrong(4, 67, 37, true),
    wrong(5, 2, -1, true),
  ];

  it.each<[string, (name: string, figure: string) => string]>([
    ['in a cell beside', (name, figure) => `${name}\t${figure}\tแห่ง`],
    ['some cells beside', (name, figure) => `${name}\t\t\t${figure} แห่ง`],
    ['in the same cell', (name, figure) => `- ${name} ${figure} แห่ง`],
    ['as a number of', (name, figure) => `${name}\tจำนวน ${figure} แห่ง`],
    ['without a word for the increase', (name, figure) => `${name.replace(' เพิ่มขึ้น', '')}\t${figure} แห่ง`],
    ['below a number', (name, figure) => `\t${name}\t${figure}`],
  ])('has no false line, and the wrong figures of its comparison, %s', (_, line) => {
    expect(check(page(line))).toEqual([...TWO, ...WRONG]);
  });

  it('has no figure in the headings of another page', () => {
    const [one, other] = ['ผ่านขั้นที่ 1', 'ผ่านขั้นที่ 2'];
    const [head, ...body] = PUBLISHED_TEXT.trimEnd().split('\n');
    expect(check([head, ...body.slice(0, 4), `\t\t\t${one}\t${other}`, ...body.slice(4)].join('\n'))).toEqual(TWO);
  });

  it('has the same wrong figures without the form above it, also under the names of the sample', () => {
    const alone = NAMES.map((name, index) => `${name}\t${COMPARISON[index]}`).join('\n');
    expect(check(alone)).toEqual(WRONG);
    const sample = readFileSync(new URL('../../../samples/published-comparison.tsv', import.meta.url), 'utf8');
    expect(check(sample)).toEqual(WRONG.map(({ line: _, ...cell }, index) => ({ ...cell, line: `step${index + 1}` })));
  });

  it('is right as the add-on itself makes it, and each figure of its comparison is looked at', () => {
    const rows = build('summary', phrae(), JULY, THAI).rows.map(values);
    const found = (spoilt: unknown[][]) =>
      (checkGrid(spoilt as never, phrae(), JULY) as { column: string }[]).filter(({ column }) => column === 'change')
        .length;
    const official = rows.filter(([first]) => /^(?:ยังไม่ผ่าน|ผ่านเกณฑ์)ขั้นตอนที่/.test(String(first)));
    expect(official).toHaveLength(6);
    expect(found(rows)).toBe(0);
    const spoilt = (row: unknown[]) => row.map((value) => (typeof value === 'number' ? value + 1 : value));
    expect(found(rows.map((row) => (official.includes(row) ? spoilt(row) : row)))).toBe(6);
  });
});
