// How a row of a district's tab stands to the registry: what was expected comes from there, never from the tab.
import { describe, expect, it } from 'vitest';
import { reportIn } from '../../../src/domain/measures/standing';
import { JULY, type LaoFields, ROUNDS } from '../../support/provinces/province';
import { provinceOfRows, type Registered, type RowFields } from '../../support/provinces/rows';

const lao = (district: string, type: LaoFields['type'], name: string): Registered => ({ district, type, name });
const REGISTRY = [
  lao('เมืองแพร่', 'municipality', 'ทต.แม่คำมี'),
  lao('หนองม่วงไข่', 'SAO', 'อบต.แม่คำมี'),
  lao('ลอง', 'municipality', 'ทต.บ้านปิน'),
  lao('ลอง', 'SAO', 'อบต.บ้านปิน'),
  lao('ลอง', 'SAO', 'อบต.ปากกาง'),
  lao('เทศบาลเมืองแพร่', 'municipality', 'ทม.แพร่'),
];

const row = (district: string, type: string, name: string, july?: number): RowFields => ({
  district,
  type,
  name,
  cells: [null, null, null, july],
});
const match = (...rows: RowFields[]) => provinceOfRows(REGISTRY, rows).rows.map((each) => each.match);
const julyOf = (name: string, ...rows: RowFields[]) => {
  const { laos, steps } = provinceOfRows(REGISTRY, rows);
  return reportIn(
    steps,
    laos.findIndex((each) => each.name === name),
    JULY,
  );
};

describe('a row is registered', () => {
  it.each([
    ['as it stands in the registry', row('ลอง', 'อบต.', 'อบต.ปากกาง')],
    ['with a space after อบต.', row('ลอง', 'อบต.', 'อบต. ปากกาง')],
    ['with its prefix written out', row('ลอง', 'อบต.', 'องค์การบริหารส่วนตำบลปากกาง')],
    ['with a bare name, by its type', row('ลอง', 'อบต.', 'ปากกาง')],
    ['without a type, by its name', row('ลอง', '', 'อบต.ปากกาง')],
    ['on the tab of a town that reports directly', row('เทศบาลเมืองแพร่', 'เทศบาล', 'เทศบาลเมืองแพร่')],
  ])('%s', (_, typed) => expect(match(typed)).toMatchObject([{ kind: 'registered' }]));

  it('and goes to its own LAO where a bare name repeats in one district', () => {
    const rows = [row('ลอง', 'อบต.', 'บ้านปิน', 2), row('ลอง', 'เทศบาล', 'บ้านปิน', 5)];
    expect(julyOf('ทต.บ้านปิน', ...rows)).toBe(5);
    expect(julyOf('อบต.บ้านปิน', ...rows)).toBe(2);
  });

  it('and goes to its own LAO where a bare name repeats in two districts', () => {
    const rows = [row('เมืองแพร่', 'เทศบาล', 'ทต.แม่คำมี', 4), row('หนองม่วงไข่', 'อบต.', 'อบต.แม่คำมี', 3)];
    expect(match(...rows).map(({ kind }) => kind)).toEqual(['registered', 'registered']);
    expect(julyOf('ทต.แม่คำมี', ...rows)).toBe(4);
    expect(julyOf('อบต.แม่คำมี', ...rows)).toBe(3);
  });
});

describe('a row is not counted', () => {
  it('as a duplicate: the upper one counts', () => {
    const rows = [row('ลอง', 'อบต.', 'อบต.ปากกาง', 1), row('ลอง', 'อบต.', 'อบต. ปากกาง', 5)];
    expect(match(...rows)).toMatchObject([
      { kind: 'registered' },
      { kind: 'duplicate', first: { tab: 'ลอง', row: 3 } },
    ]);
    expect(julyOf('อบต.ปากกาง', ...rows)).toBe(1);
  });

  it('in the wrong district', () => {
    const typed = row('ลอง', 'อบต.', 'อบต.แม่คำมี', 5);
    expect(match(typed)).toEqual([{ kind: 'wrong-district', registeredIn: 'หนองม่วงไข่', type: 'SAO' }]);
    expect(julyOf('อบต.แม่คำมี', typed)).toBeNull();
  });

  it.each([
    ['a misspelt name', row('ลอง', 'อบต.', 'อบต.ปากกลาง')],
    ['a name without type or prefix', row('ลอง', '', 'ปากกาง')],
    ['a row with steps and no name', row('ลอง', 'อบต.', '', 4)],
    ['a municipality where only an อบต. of that name is registered', row('ลอง', 'เทศบาล', 'ทต.ปากกาง')],
  ])('as unknown: %s', (_, typed) => expect(match(typed)).toMatchObject([{ kind: 'unknown' }]));

  it('and leaves every other row as it was', () => {
    const good = row('ลอง', 'อบต.', 'อบต.ปากกาง', 3);
    expect(julyOf('อบต.ปากกาง', row('ลอง', 'อบต.', 'ไม่รู้จัก', 1), good, row('ลอง', 'อบต.', 'อบต.แม่คำมี', 5))).toBe(3);
  });
});

describe('a row with the wrong type counts as the LAO that is registered', () => {
  it.each([
    ['its name says อบต.', row('ลอง', 'เทศบาล', 'อบต.ปากกาง', 5), 'municipality', 'SAO'],
    ['its name says ทต.', row('ลอง', 'อบต.', 'ทต.บ้านปิน', 5), 'SAO', 'municipality'],
    ['the registry knows the bare name as the other one', row('ลอง', 'เทศบาล', 'ปากกาง', 5), 'municipality', 'SAO'],
    ['it is no type at all', row('ลอง', 'อบจ.', 'อบต.ปากกาง', 5), null, 'SAO'],
  ])('%s', (_, typed, type, expected) => {
    expect(match(typed)).toMatchObject([{ kind: 'wrong-type', type, expected }]);
    expect(julyOf(expected === 'SAO' ? 'อบต.ปากกาง' : 'ทต.บ้านปิน', typed)).toBe(5);
  });
});

it('a LAO without a row stays in the province, with nothing reported', () => {
  const { laos, steps } = provinceOfRows(REGISTRY, []);
  expect(laos).toHaveLength(REGISTRY.length);
  expect(steps.rounds).toBe(ROUNDS.length);
  for (const { index } of laos)
    for (const round of ROUNDS.keys()) {
      expect(reportIn(steps, index, round)).toBeNull();
      expect(steps.place(index, round)).toBeNull();
    }
});
