// The evidence behind the steps, as an output: by district, then each LAO with its items, shares and findings.
import { describe, expect, it } from 'vitest';
import { evidence } from '../support/provinces/facts';
import { APRIL, provinceOf } from '../support/provinces/province';
import { build, ENGLISH, roles, rowOf, section, THAI, values } from '../support/shown/documents';

const LONG = { district: 'ลอง', type: 'SAO' as const };
const province = provinceOf([
  { ...LONG, name: 'อบต.ก', cells: [4], facts: evidence('11111110', 40, 5, 0) },
  { ...LONG, name: 'อบต.ข', cells: [3], facts: evidence('11111100', 0) },
  { ...LONG, name: 'อบต.ค', cells: [1], facts: evidence('11110000') },
  { ...LONG, name: 'อบต.ง', cells: [] },
]);
const document = build('evidence', province, APRIL, ENGLISH);
const laoRow = (name: string) => section(document, 'By LAO').find((row) => row[1]?.value === name) ?? [];

describe('the evidence output', () => {
  it('says the criteria, and that the claim stays the district’s', () => {
    expect(document.rows[3]?.[0]?.value).toMatch(/step 4 at least 20 %.*step 5 at least 10 %.*district's/);
  });

  it('counts by district what is claimed, what is supported, and how they compare', () => {
    expect(values(rowOf(document, 'ลอง'))).toEqual([
      ...['ลอง', 4],
      ...[1, 0, 1, 0, 1, 1, 0],
      ...[1, 0, 0, 1, 2, 0, 0],
      ...[2, 1, 1],
    ]);
    expect(values(rowOf(document, 'Total of 1 districts')).slice(1)).toEqual(values(rowOf(document, 'ลอง')).slice(1));
  });

  it('shows a LAO whose share is short, with what is still needed', () => {
    const row = laoRow('อบต.ก');
    expect(values(row)).toEqual([
      ...['ลอง', 'อบต.ก', 4, 3],
      ...['/', '/', '/', '/', '/', '/', '/', ''],
      ...[40, 5, '12.50 %', 3, 0, '0.00 %', 1],
      'Share not met',
    ]);
    expect([roles(row)[3], roles(row)[14]]).toEqual(['must-fix', 'must-fix']);
  });

  it('says where there is no share, and leaves blank what was not given', () => {
    expect(values(laoRow('อบต.ข')).slice(12)).toEqual([
      0,
      null,
      'No projects: share undefined',
      null,
      null,
      '',
      null,
      'No projects: share undefined',
    ]);
    expect(values(laoRow('อบต.ค')).slice(12)).toEqual([null, null, '', null, null, '', null, 'Evidence without step']);
    expect(roles(laoRow('อบต.ค'))[3]).toBe('check');
    expect(values(laoRow('อบต.ง')).slice(2, 6)).toEqual([null, null, '', '']);
  });

  it('has Thai digits when asked', () => {
    const texts = build('evidence', province, APRIL, THAI).rows.flatMap(values);
    expect(texts).toContain('๑๒.๕๐');
  });
});
