// The progress form: the official layout and order, each figure where the form has it.
import { describe, expect, it } from 'vitest';
import type { Document, DocumentRow } from '../../src/documents/document';
import { summarise } from '../../src/domain/roll-ups/summary';
import { JULY, phrae, provinceOf } from '../support/provinces/province';
import { figure, PUBLISHED } from '../support/provinces/published';
import { build, roles, rowOf, THAI, values } from '../support/shown/documents';

const form = () => build('summary', phrae(), JULY);
/** Of the form's table: from below its headings to its total line. */
function tableRows({ rows, frozenRows }: Document): DocumentRow[] {
  const end = rows.findIndex(([cell]) => cell?.role === 'total-label');
  return rows.slice(frozenRows, end + 1);
}
const LINES = ['เทศบาลเมืองแพร่', 'เมืองแพร่', 'ร้องกวาง', 'สอง', 'สูงเม่น', 'เด่นชัย', 'ลอง', 'วังชิ้น', 'หนองม่วงไข่'];
/** As in the published form, from its second column. */
const COLUMNS = [...new Set(PUBLISHED.map(({ column }) => column))];

describe('the progress form', () => {
  it('has the town that reports directly first, then the districts in their order, then the total', () => {
    const labels = tableRows(form()).map(([cell]) => cell?.value);
    const districts = phrae().districts.filter(({ direct }) => !direct);
    expect(labels).toEqual(['เทศบาลเมืองแพร่', ...districts.map(({ name }) => name), 'Total of 8 districts']);
    expect([...labels].slice(0, -1).sort()).toEqual([...LINES].sort());
  });

  it('does not count the town among the districts, wherever the registry has it', () => {
    const laos = phrae().laos.map(({ district, type, name }) => ({ district, type, name, cells: [1] }));
    const rows = tableRows(build('summary', provinceOf(laos.reverse()), JULY));
    expect(rows[0]?.[0]?.value).toBe('เทศบาลเมืองแพร่');
    expect(rows.at(-1)?.[0]?.value).toBe('Total of 8 districts');
  });

  it('has every figure of the result in the column of the published form', () => {
    expect(COLUMNS).toHaveLength(12);
    const { lines, total } = summarise(phrae(), JULY);
    for (const line of [...lines, total]) {
      const printed = values(rowOf(form(), line.district ?? 'Total of 8 districts')).slice(1, 13);
      expect(printed).toEqual(COLUMNS.map((column) => figure(line, column)));
    }
  });

  it('has step 0, never reported, reported and carried beside it', () => {
    const province = provinceOf([
      { district: 'ลอง', type: 'SAO', name: 'อบต.ก', cells: [0, null, null, null] },
      { district: 'ลอง', type: 'SAO', name: 'อบต.ข', cells: [0, 0, 0, 0] },
      { district: 'ลอง', type: 'municipality', name: 'ทต.ค', cells: [] },
      { district: 'ลอง', type: 'municipality', name: 'ทต.ง', cells: [0, 1, 1, 5] },
    ]);
    expect(values(rowOf(build('summary', province, JULY), 'ลอง')).slice(13)).toEqual([null, 2, 1, 2, 1]);
  });

  it('prints zero as a dash in the body, and as 0 in the total line', () => {
    const counts = (row: ReturnType<typeof rowOf>) => new Set(roles(row).slice(1).filter(Boolean));
    for (const line of LINES) expect(counts(rowOf(form(), line))).toEqual(new Set(['count']));
    expect(counts(rowOf(form(), 'Total of 8 districts'))).toEqual(new Set(['total']));
    expect(values(rowOf(form(), 'เทศบาลเมืองแพร่'))[2]).toBe(0);
  });

  it('says the total in the words and digits of the form', () => {
    expect(tableRows(build('summary', phrae(), JULY, THAI)).at(-1)?.[0]?.value).toBe('รวม ๘ อำเภอ');
  });

  it('names the steps twice, for municipalities and for SAOs, below their headings', () => {
    const { rows, frozenRows } = form();
    const steps = ['Step 1', 'Step 2', 'Step 3', 'Step 4', 'Step 5'];
    expect(values(rows[frozenRows - 1]).slice(1, 13)).toEqual(['Municipality', 'SAO', ...steps, ...steps]);
    expect(rows[frozenRows - 2]?.map((cell) => cell?.across ?? 0).filter((across) => across > 1)).toEqual([2, 5, 5, 4]);
  });
});
