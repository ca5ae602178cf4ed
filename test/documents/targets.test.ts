// The target lists: the main one first, each LAO once, in its own column, with its steps as reported.
import { describe, expect, it } from 'vitest';
import { APRIL, JULY, JUNE, phrae, provinceOf } from '../support/provinces/province';
import { build, section, values } from '../support/shown/documents';

const MAIN = 'แพร่ province: 18 municipalities, 41 SAOs (Main target)';
const SECONDARY = 'แพร่ province: 7 municipalities, 17 SAOs (Secondary target)';
/** Below the two rows of headings, above the total. */
const listed = (title: string) =>
  section(build('targets', phrae(), JULY), title)
    .slice(2, -1)
    .map(values);

describe('the target lists', () => {
  it('have the main list first, with how many of each type in its heading', () => {
    const titles = build('targets', phrae(), JULY).rows.flatMap(([cell]) =>
      cell?.role === 'section' ? [cell.value] : [],
    );
    expect(titles).toEqual([MAIN, SECONDARY]);
  });

  it('have every LAO once, numbered from 1', () => {
    const [main, secondary] = [listed(MAIN), listed(SECONDARY)];
    expect(main.map(([number]) => number)).toEqual(Array.from({ length: 59 }, (_, index) => index + 1));
    expect(secondary.map(([number]) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    const names = [...main, ...secondary].map((row) => `${row[2]}${row[3]}`);
    expect(names.sort()).toEqual(
      phrae()
        .laos.map(({ name }) => name)
        .sort(),
    );
  });

  it('have municipalities and SAOs in columns of their own', () => {
    for (const row of [...listed(MAIN), ...listed(SECONDARY)]) {
      const [municipality, sao] = [String(row[2]), String(row[3])];
      expect(municipality === '' ? sao.startsWith('อบต.') : municipality.startsWith('ท') && sao === '').toBe(true);
    }
  });

  it('name each district once, and the town that reports directly before the others', () => {
    const named = (rows: ReturnType<typeof listed>) => rows.map((row) => row[1]).filter((name) => name !== '');
    const { districts } = phrae();
    const inOrder = [...districts].sort((one, other) => Number(other.direct) - Number(one.direct));
    for (const [title, target] of [
      [MAIN, 'main'],
      [SECONDARY, 'secondary'],
    ] as const) {
      const settled = new Set(
        phrae()
          .laos.filter((lao) => lao.target === target)
          .map(({ district }) => district),
      );
      expect(named(listed(title))).toEqual(inOrder.map(({ name }) => name).filter((name) => settled.has(name)));
    }
  });

  it('have the step reported in each round, blank where nothing was, and the remark', () => {
    const lao = { district: 'ลอง', type: 'SAO' as const };
    const province = provinceOf([
      { ...lao, name: 'อบต.ก', cells: [0, null, 'ขั้น ๓', 5], remark: 'ขอแก้' },
      { ...lao, name: 'อบต.ข', cells: ['ผ่าน', 2], target: 'secondary' },
    ]);
    const document = build('targets', province, JUNE);
    const rowsOf = (title: string) => section(document, title).slice(2, -1).map(values);
    expect(rowsOf('แพร่ province: 0 municipalities, 1 SAOs (Main target)')).toEqual([
      [1, 'ลอง', '', 'อบต.ก', 0, '', 3, 'ขอแก้'],
    ]);
    expect(rowsOf('แพร่ province: 0 municipalities, 1 SAOs (Secondary target)')).toEqual([
      [1, 'ลอง', '', 'อบต.ข', '', 2, '', ''],
    ]);
  });

  it('say what the main list needs and how many have passed', () => {
    expect(build('targets', phrae(), JULY).rows[4]?.[0]?.value).toBe(
      'The main list needs 59 LAOs and every district. Passed all 5 steps: 2 of 83 (required 50, aimed at 59).',
    );
  });

  it('say whether the main list is long enough and reaches every district', () => {
    const checks = (...laos: { district: string; target: 'main' | 'secondary' }[]) =>
      build(
        'targets',
        provinceOf(laos.map((lao, index) => ({ type: 'SAO', name: `อบต.${index}`, cells: [1], ...lao }))),
        JULY,
      )
        .rows.slice(5)
        .flatMap(([cell]) => (cell?.role === 'note' ? [cell.value] : []));
    expect(checks({ district: 'ลอง', target: 'main' }, { district: 'สอง', target: 'main' })).toEqual([
      'Checked: LAOs on the main list: 2. It is long enough and reaches every district.',
    ]);
    expect(checks({ district: 'ลอง', target: 'main' }, { district: 'สอง', target: 'secondary' })).toEqual([
      'Checked: LAOs on the main list: 1; still missing: 1.',
      'Checked: districts without any LAO on the main list: สอง',
    ]);
  });

  it('have LAOs that are on neither list below them, so that none drops out', () => {
    const lao = { district: 'ลอง', type: 'SAO' as const, cells: [1] };
    const document = build('targets', provinceOf([{ ...lao, name: 'อบต.ก', target: null }]), APRIL);
    expect(
      section(document, 'แพร่ province: 0 municipalities, 1 SAOs (On neither list)').slice(2, -1).map(values),
    ).toEqual([[1, 'ลอง', '', 'อบต.ก', 1, '']]);
    expect(section(document, 'แพร่ province: 0 municipalities, 0 SAOs (Main target)').slice(2).map(values)).toEqual([
      [null, 'None'],
    ]);
    const titles = build('targets', phrae(), JULY).rows.filter(([cell]) => cell?.role === 'section');
    expect(titles).toHaveLength(2);
  });
});
