// The list of what is wrong in a typed form: where, printed and right, and why, in words.
import { describe, expect, it } from 'vitest';
import { typedFormDocument } from '../../src/documents/findings/typed-form';
import { cellsOf } from '../../src/domain/lists/cells';
import { formColumns } from '../../src/domain/typed-form/columns';
import type { WrongCell } from '../../src/domain/typed-form/wrong-cell';
import { REASON_WORDS } from '../../src/words/outputs/typed-form';
import { JULY, phrae } from '../support/provinces/province';
import { PUBLISHED_TEXT } from '../support/provinces/published';
import { checkGrid } from '../support/provinces/typed-form';
import { build, ENGLISH, THAI, values } from '../support/shown/documents';

const bodyOf = (wrong: readonly Partial<WrongCell>[], tab: string | null = null, edition = ENGLISH) => {
  const form = { wrong: wrong as WrongCell[], lines: 10, tab };
  const { rows, frozenRows } = typedFormDocument(form, phrae(), JULY, edition);
  return { opening: rows.slice(0, frozenRows), body: rows.slice(frozenRows) };
};

describe('the check of the published form', () => {
  it('says both misprints in words', () => {
    const { rows, frozenRows } = build('typed-form', phrae(), JULY, { ...THAI, digits: 'arabic' });
    const why = 'ไม่ตรงกับที่นับจากบัญชีรายชื่อ และขั้น 1 ถึง 5 ของบรรทัดนี้ (บวกที่ยังไม่ผ่านขั้น 1 หรือไม่เคยรายงาน) ไม่เท่ากับจำนวนเทศบาล';
    expect(rows.slice(frozenRows).map(values)).toEqual([
      ['บรรทัด 5 คอลัมน์ 6', 'เด่นชัย', 'เทศบาล ขั้น 3', 2, 1, why],
      ['บรรทัด 11 คอลัมน์ 6', 'รวม 8 อำเภอ', 'เทศบาล ขั้น 3', 9, 8, why],
    ]);
    expect(rows[3]?.[0]?.value).toBe('ผิด 2 ช่อง จากแบบ 10 บรรทัด');
  });

  it('leads to the cell of a form that was pasted into a tab', () => {
    const wrong = checkGrid(cellsOf(PUBLISHED_TEXT), phrae(), JULY) as WrongCell[];
    const [row] = bodyOf(wrong, 'วางแบบที่จัดทำเอง').body;
    expect(row?.[0]).toMatchObject({ role: 'link', value: 'F5', link: { tab: 'วางแบบที่จัดทำเอง', row: 5, column: 6 } });
  });
});

describe('what is wrong', () => {
  it('nothing is said plainly', () => {
    expect(bodyOf([]).opening[3]?.[0]?.value).toBe('Every cell is right, in a form of 10 lines.');
  });

  it.each(Object.keys(REASON_WORDS))('%s has words for every column, in both languages', (reason) => {
    const columns = ['district', ...formColumns(5).map(({ id }) => id)];
    const cells = columns.map((column) => ({ line: 'ลอง', column, printed: 1, right: 2, reasons: [reason as never] }));
    for (const edition of [ENGLISH, THAI])
      for (const row of bodyOf(cells, null, edition).body)
        for (const text of values(row).slice(1)) expect(String(text)).toMatch(/^[^{}]+$/);
  });

  it('a total line that is missing is named', () => {
    const missing: Partial<WrongCell> = { line: null, column: 'district', printed: null, right: null, at: null };
    expect(values(bodyOf([{ ...missing, reasons: ['line-missing'] }]).body[0])).toEqual([
      '',
      'Total',
      'Name of the line',
      null,
      null,
      'The form has no such line.',
    ]);
  });

  it('what was typed stands as a text', () => {
    const typed = {
      line: '=1+1',
      column: 'SAOs',
      printed: '=HYPERLINK("x")',
      right: 2,
      reasons: ['not-a-count'] as const,
    };
    const [row] = bodyOf([typed as never]).body;
    expect(row?.map((cell) => cell?.role)).toEqual(['text', 'text', 'text', 'text', 'number', 'text']);
  });
});
