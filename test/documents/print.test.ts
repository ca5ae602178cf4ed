// A document on paper: the same figures as on the sheet, every text escaped, digits by the settings, notes and signatures below.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperNumber } from '../../src/documents/print/paper-text';
import { printedDocument } from '../../src/documents/print/print';
import { runs } from '../support/chance';
import { anyLaos } from '../support/provinces/arbitrary-laos';
import { JULY, type LaoFields, oneLao, phrae, provinceOf, ROUNDS } from '../support/provinces/province';
import { build, ENGLISH, THAI } from '../support/shown/documents';
import { expectedRows, plain, printedRows, tablesOf } from '../support/shown/paper';

const NAMES = ['summary', 'comparison', 'completeness', 'targets', 'findings'] as const;
const printed = (name: string, province = phrae(), round = JULY, edition = ENGLISH) =>
  printedDocument(build(name, province, round, edition), edition).html;
/** What a person can read. */
const read = (html: string) => plain(html.replace(/<[^>]*>/g, '\n'));

/** Names that would be markup, end an attribute, or fill a page. */
const NASTY = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=x>',
    "o'&amp;lt;",
    '</td></table>',
    '$& $1 `x`',
    '  ',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constant('ก'.repeat(200)),
);

describe.each(NAMES)('%s on paper', (name) => {
  it.each([
    ['Arabic', ENGLISH],
    ['Thai', THAI],
  ])('shows every cell of the document and no other, in %s digits', (_, edition) => {
    const document = build(name, phrae(), JULY, edition);
    expect(printedRows(printedDocument(document, edition).html)).toEqual(expectedRows(document, edition));
  });

  it('does so for any province, in any round', () => {
    const property = fc.property(anyLaos, fc.nat(ROUNDS.length - 1), (laos, round) => {
      const document = build(name, provinceOf(laos), round, THAI);
      expect(printedRows(printedDocument(document, THAI).html)).toEqual(expectedRows(document, THAI));
    });
    fc.assert(property, { numRuns: runs(20) });
  });

  it('keeps each cell in its column', () => {
    const document = build(name, phrae(), JULY);
    const widths = tablesOf(printed(name)).map((rows) => rows.map((row) => row.length));
    for (const rows of widths) expect(new Set(rows).size, name).toBe(1);
    expect(Math.max(...widths.flat())).toBe(document.widths.length);
  });

  it('has no Arabic digit when the settings say Thai ones', () => {
    expect(read(printed(name, phrae(), JULY, THAI)).replace(/\{pages?\}/g, '')).not.toMatch(/[0-9]/);
  });
});

describe('what was typed', () => {
  it('is never markup: names, remarks and the province are texts', () => {
    const tags = (html: string) => (html.match(/<[^>]*>/g) ?? []).join('');
    const property = fc.property(NASTY, NASTY, NASTY, (district, name, remark) => {
      const lao: LaoFields = {
        district: `อ${district}`,
        type: 'SAO',
        name: `อบต.${name}`,
        remark,
        cells: [4, 3, 5, 2],
      };
      const calm = { ...lao, district: 'อ', name: 'อบต.ก', remark: 'ก' };
      for (const form of ['summary', 'comparison', 'targets']) {
        const html = printed(form, { ...provinceOf([lao]), name: district });
        expect(tags(html)).toBe(tags(printed(form, provinceOf([calm]))));
        expect(read(html)).toContain(district);
      }
      expect(read(printed('targets', provinceOf([lao])))).toContain(lao.name);
    });
    fc.assert(property, { numRuns: runs(40) });
  });
});

describe('the frame', () => {
  it('opens with title, province, year and round, and says when it was built at the foot', () => {
    const html = printed('summary', phrae(), JULY, THAI);
    expect(plain(/<header><h1>([^<]*)<\/h1><p class="running">([^<]*)<\/p>/.exec(html)?.[2] ?? '')).toBe(
      'จังหวัดแพร่ ปีงบประมาณ พ.ศ. ๒๕๕๖ รอบรายงานวันที่ ๕ กรกฎาคม ๒๕๕๖',
    );
    expect(html.replaceAll('\u00a0', ' ')).toContain('<footer><span>ข้อมูลเมื่อ ๕ ก.ค. ๒๕๕๖ เวลา ๑๒.๐๐ น.</span>');
    expect(read(html)).not.toContain('อย่าแก้ในนี้');
  });

  it('has both rounds in the heading of a comparison', () => {
    expect(printed('comparison').replaceAll('\u00a0', ' ')).toMatch(
      /<header>.*From the round of 1 Jun 2556 to that of 1 Jul 2556.*<\/header>/,
    );
  });

  it('puts the notes under the table, and the blank lines for signatures last', () => {
    const html = printedDocument(build('summary', phrae(), JULY), ENGLISH, { isSigned: true }).html;
    const places = ['</table>', 'A LAO that did not report', 'Prepared by', 'Certified by', '<footer>'];
    const found = places.map((part) => html.indexOf(part));
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(found).not.toContain(-1);
    expect(html.match(/<span class="line">/g)).toHaveLength(8);
  });

  it('lies on its side where the sheet is wide, and stands where it is not', () => {
    const kind = (round: number) =>
      /class="form (\w+)"/.exec(
        printedDocument({ ...build('targets', oneLao([1]), round), widths: [100, 700] }, ENGLISH).html,
      )?.[1];
    expect(/class="form (\w+)"/.exec(printed('summary'))?.[1]).toBe('wide');
    expect(kind(0)).toBe('upright');
  });

  it('repeats the headings: they stand in the head of their table', () => {
    for (const [, table = ''] of printed('targets').matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g)) {
      expect(table).toMatch(/<thead><tr>.*No\..*<\/thead>/);
      expect(table.match(/<thead>/g)).toHaveLength(1);
    }
  });

  it('keeps rows that a cell binds together in one body, and every other row in its own', () => {
    const cells = (...values: string[]) => values.map((value) => ({ role: 'text' as const, value }));
    const bound = [{ role: 'text' as const, value: 'two rows', down: 2 }, ...cells('a')];
    const document = build('summary', phrae(), JULY);
    const { html } = printedDocument({ ...document, rows: [bound, [null, ...cells('b')], cells('c', 'd')] }, ENGLISH);
    expect(Array.from(html.matchAll(/<tbody>(.*?)<\/tbody>/g), ([, body = '']) => body.match(/<tr>/g)?.length)).toEqual(
      [2, 1],
    );
  });
});

describe('a number on paper', () => {
  it('is written by its role', () => {
    expect(paperNumber(0, 'count', 'thai')).toBe('-');
    expect(paperNumber(0, 'total', 'thai')).toBe('๐');
    expect(paperNumber(9000000, 'total', 'thai')).toBe('๙,๐๐๐,๐๐๐');
    expect(paperNumber(3, 'change', 'arabic')).toBe('+3');
    expect(paperNumber(-1234.5, 'change', 'arabic')).toBe('-1,234.5');
    expect(paperNumber(0, 'change', 'arabic')).toBe('0');
  });
});
