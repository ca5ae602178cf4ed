// The proposal of a main list: how it was made, what taking it would change, and each LAO with the reason.
import { describe, expect, it } from 'vitest';
import { APRIL, JULY, type LaoFields, phrae, provinceOf } from '../support/provinces/province';
import { build, roles, section, values } from '../support/shown/documents';

const lao = (district: string, name: string, step: number | null, target: 'main' | 'secondary' | null): LaoFields => ({
  district,
  type: name.startsWith('อบต.') ? 'SAO' : 'municipality',
  name,
  cells: [step],
  target,
});
const notes = (document: ReturnType<typeof build>) =>
  document.rows.slice(3, document.frozenRows).map(([cell]) => cell?.value);

describe('the proposal', () => {
  it('says how it was made, and that the registry is as it was', () => {
    expect(notes(build('target-proposal', phrae(), JULY))).toEqual([
      'Proposed: 70 % of 83 LAOs, rounded up to 59: the highest standings first, every district at least one, ties in the order of the registry.',
      'This is a proposal, the registry is as it was. LAOs that taking it would change: 14 (7 to main, 7 to secondary). The owner of the spreadsheet uses the menu Khanton > Apply proposed targets.',
    ]);
  });

  it('has the main list first, then the secondary one, with their counts', () => {
    const titles = build('target-proposal', phrae(), JULY).rows.flatMap(([cell]) =>
      cell?.role === 'section' ? [cell.value] : [],
    );
    expect(titles).toEqual([
      'แพร่ province: 17 municipalities, 42 SAOs (Main target)',
      'แพร่ province: 8 municipalities, 16 SAOs (Secondary target)',
    ]);
  });

  it('has each LAO with its standing, its list in the registry, what would change, and why', () => {
    const province = provinceOf([
      lao('ลอง', 'อบต.ก', 4, 'main'),
      lao('ลอง', 'ทต.ข', 5, 'secondary'),
      lao('ลอง', 'อบต.ค', null, 'main'),
      lao('สอง', 'อบต.ง', 0, null),
    ]);
    const document = build('target-proposal', province, APRIL);
    const main = section(document, 'แพร่ province: 1 municipalities, 2 SAOs (Main target)').slice(1);
    expect(main.map(values)).toEqual([
      [1, 'ลอง', '', 'อบต.ก', 4, 'Main target', '', 'Among the highest'],
      [2, '', 'ทต.ข', '', 5, 'Secondary target', 'becomes Main target', 'Among the highest'],
      [3, 'สอง', '', 'อบต.ง', 0, 'neither', 'becomes Main target', 'Among the highest'],
    ]);
    expect(main.map((row) => roles(row)[6])).toEqual(['text', 'check', 'check']);
    const secondary = section(document, 'แพร่ province: 0 municipalities, 1 SAOs (Secondary target)').slice(1);
    expect(secondary.map(values)).toEqual([
      [1, 'ลอง', '', 'อบต.ค', 'No report yet', 'Main target', 'becomes Secondary target', null],
    ]);
  });

  it('says who is there for the district alone', () => {
    const laos = [4, 4, 4].map((step, index) => lao('ลอง', `อบต.${index}`, step, 'main'));
    const document = build('target-proposal', provinceOf([...laos, lao('สอง', 'อบต.ง', 0, 'main')]), APRIL);
    const main = section(document, 'แพร่ province: 0 municipalities, 3 SAOs (Main target)').slice(1).map(values);
    expect(main.at(-1)?.slice(-1)).toEqual(['So that its district has one']);
  });

  it('says so where there are more districts than LAOs needed, and where nothing would change', () => {
    const districts = ['ก', 'ข', 'ค', 'ง', 'จ'].map((name) => lao(name, `อบต.${name}`, 1, 'main'));
    expect(notes(build('target-proposal', provinceOf(districts), APRIL)).slice(1)).toEqual([
      'There are more districts than 4: the proposed main list names 5 LAOs.',
      'The registry already agrees with this proposal: there is nothing to change.',
    ]);
  });
});
