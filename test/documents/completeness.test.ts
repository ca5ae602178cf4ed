// Completeness: reported by round, and who is missing, by name.
import { describe, expect, it } from 'vitest';
import { APRIL, JULY, JUNE, phrae, provinceOf } from '../support/provinces/province';
import { build, roles, rowOf, values } from '../support/shown/documents';

const july = () => build('completeness', phrae(), JULY);

describe('completeness', () => {
  it('has one column for each round up to the one asked about', () => {
    const { rows, frozenRows } = july();
    expect(values(rows[frozenRows - 1]).slice(1, 5)).toEqual(['1 Apr 56', '1 May 56', '1 Jun 56', '1 Jul 56']);
    expect(build('completeness', phrae(), APRIL).widths).toHaveLength(july().widths.length - 3);
  });

  it('has the town that reports directly first, and the total last', () => {
    const { rows, frozenRows } = july();
    expect(rows).toHaveLength(frozenRows + 9 + 1);
    expect(rows[frozenRows]?.[0]?.value).toBe('เทศบาลเมืองแพร่');
    expect(values(rows.at(-1))).toEqual(['Total', 83, 82, 78, 80, 83, 80, 3, '']);
  });

  it('names the missing LAOs of each district, a carried standing or not', () => {
    expect(values(rowOf(july(), 'วังชิ้น')).slice(-4)).toEqual([8, 6, 2, 'อบต.ป่าสัก, อบต.สรอย']);
    expect(values(rowOf(july(), 'เทศบาลเมืองแพร่')).slice(-4)).toEqual([1, 0, 1, 'ทม.แพร่']);
  });

  it('keeps the lines and the rounds apart when the registry begins with a district', () => {
    const province = provinceOf([
      { district: 'ลอง', type: 'SAO', name: 'อบต.ก', cells: [1, null, 1] },
      { district: 'ลอง', type: 'SAO', name: 'อบต.ข', cells: [1, null, 'ผ่าน'] },
      { district: 'เทศบาลเมืองแพร่', type: 'municipality', name: 'ทม.แพร่', cells: [null, 1, 1] },
    ]);
    const document = build('completeness', province, JUNE);
    expect(values(rowOf(document, 'ลอง'))).toEqual(['ลอง', 2, 0, 1, 2, 1, 1, 'อบต.ข']);
    expect(values(rowOf(document, 'เทศบาลเมืองแพร่'))).toEqual(['เทศบาลเมืองแพร่', 0, 1, 1, 1, 1, 0, '']);
  });

  it('prints zero as a dash in the body, and as 0 in the total line', () => {
    expect(new Set(roles(rowOf(july(), 'ลอง')).slice(1, -1))).toEqual(new Set(['count']));
    expect(new Set(roles(rowOf(july(), 'Total')).slice(1, -1))).toEqual(new Set(['total']));
  });
});
