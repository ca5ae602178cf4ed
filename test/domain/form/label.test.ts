// The first cell of a form's line: districts as people write them.
import { describe, expect, it } from 'vitest';
import { labelReader } from '../../../src/domain/typed-form/label';
import { phrae, provinceOf } from '../../support/provinces/province';

const read = labelReader(phrae());

describe('the name of a line', () => {
  it.each([
    ['ลอง', 'ลอง'],
    ['อำเภอลอง', 'ลอง'],
    ['อ.ลอง', 'ลอง'],
    ['อ. ลอง', 'ลอง'],
    ['4. ลอง', 'ลอง'],
    ['๔) อำเภอ ลอง', 'ลอง'],
    [' ล\u200Bอง ', 'ลอง'],
    ['เมือง', 'เมืองแพร่'],
    ['อำเภอเมือง', 'เมืองแพร่'],
    ['เเม่', null],
    ['ทม.แพร่', 'เทศบาลเมืองแพร่'],
    ['เทศบาลเมือง แพร่', 'เทศบาลเมืองแพร่'],
    ['ทต.แพร่', null],
    ['แพร่', null],
    ['ลองง', null],
  ])('%j is %j', (text, district) =>
    expect(read(text)).toEqual(district ? { kind: 'district', district } : { kind: 'unknown' }),
  );

  it.each([
    ['รวม 8 อำเภอ', 8],
    ['รวม ๘ อำเภอ', 8],
    ['รวม', null],
    ['รวมทั้งสิ้น 83 แห่ง', null],
    ['Total of 8 districts', 8],
  ])('%j is the total', (text, districts) => expect(read(text)).toEqual({ kind: 'total', districts }));

  it('knows headings, blanks, and what is neither', () => {
    expect(['อำเภอ', 'District', '', null, ' ', 5].map((cell) => read(cell).kind)).toEqual([
      'heading',
      'heading',
      'blank',
      'blank',
      'blank',
      'unknown',
    ]);
  });

  it('knows a district whose name is long', () => {
    const district = 'ก'.repeat(200);
    const long = labelReader(provinceOf([{ district, type: 'SAO', name: 'อบต.ก', cells: [] }]));
    expect(long(`อำเภอ${district}`)).toEqual({ kind: 'district', district });
  });

  it('takes the plain name first, where two could be meant', () => {
    const laos = ['เมือง', 'เมืองแพร่', 'อำเภอลอง', 'ลอง'].map((district) => ({
      district,
      type: 'SAO' as const,
      name: 'อบต.ก',
      cells: [],
    }));
    const both = labelReader(provinceOf(laos));
    for (const { district } of laos) expect(both(district)).toEqual({ kind: 'district', district });
  });
});
