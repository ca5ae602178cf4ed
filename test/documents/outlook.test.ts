// The outlook as a document: performance by district, the way to the marks, the nearest, and estimates that are called so.
import { describe, expect, it } from 'vitest';
import type { Province } from '../../src/domain/province/province';
import { APRIL, JULY, type LaoFields, MAY, phrae, provinceOf } from '../support/provinces/province';
import { build, ENGLISH, roles, rowOf, section, THAI, values } from '../support/shown/documents';

const PERFORMANCE = 'Performance by district (LAOs)';
const WAY = 'How many must still pass';
const NEAREST = 'The LAOs nearest to passing, by district';
const ESTIMATE = 'Estimate of the rounds left in the fiscal year: LAOs that pass all 5 steps (not a result)';
const BY_DISTRICT = 'Estimate by district, for the round of 1 Sep 2556 (LAOs)';
const SEPTEMBER = 5;

const july = () => build('outlook', phrae(), JULY);
const laosOf = (...cells: (number | null)[][]): LaoFields[] =>
  cells.map((each, index) => ({ district: 'ลอง', type: 'SAO', name: `อบต.${index + 1}`, cells: each }));
const notesOf = (province: Province, round: number, title = ESTIMATE) =>
  section(build('outlook', province, round), title).flatMap(([cell]) => (cell?.role === 'note' ? [cell.value] : []));

describe('the performance of the districts', () => {
  it('has a line for each, the town first, then the total', () => {
    const labels = section(july(), PERFORMANCE)
      .slice(2, -1)
      .map(([cell]) => cell?.value);
    expect(labels).toHaveLength(10);
    expect([labels[0], labels.at(-1)]).toEqual(['เทศบาลเมืองแพร่', 'Total of 8 districts']);
  });

  it('has passed of all, the change, and both marks with what is missing', () => {
    expect(values(rowOf(july(), 'ลอง'))).toEqual(['ลอง', 11, 2, 2, ...[7, 5, 'Not yet'], ...[8, 6, 'Not yet'], 0]);
    const total = rowOf(july(), 'Total of 8 districts');
    expect(values(total).slice(1, 6)).toEqual([83, 2, -1, 50, 48]);
    expect(roles(total).slice(0, 4)).toEqual(['total-label', 'total', 'total', 'total-change']);
  });

  it('has no change in the first round, and no share where there is no LAO', () => {
    const province = provinceOf(laosOf([5]));
    const empty = { name: 'ใหม่', direct: false, tab: null, editors: [] };
    const document = build('outlook', { ...province, districts: [...province.districts, empty] }, APRIL);
    expect(values(rowOf(document, 'ลอง')).slice(3, 7)).toEqual([null, 1, 0, 'Reached']);
    expect(values(rowOf(document, 'ใหม่')).slice(1, 7)).toEqual([0, 0, null, 0, 0, 'No LAO']);
  });
});

describe('the way to the marks', () => {
  it('says how many are missing and how near the nearest are', () => {
    expect(section(july(), WAY).slice(1).map(values)).toEqual([
      ['Pass mark, 60 %', 50, 2, 48, 1, null, 67, null, 48, null],
      ["Province's aim, 70 %", 59, 2, 57, 1, null, 67, null, 57, null],
    ]);
  });

  it('says where those that have ever reported are too few', () => {
    const document = build('outlook', provinceOf(laosOf([3], [null], [null])), APRIL);
    const [, required, , note] = section(document, WAY).map(values);
    expect(required?.slice(3)).toEqual([2, 'Too few', null, 1, null, 'Too few', null]);
    expect(note?.[0]).toContain('LAOs without any report are needed too: 2.');
  });

  it('names the nearest, a row for each district and number of steps left', () => {
    const document = build('outlook', provinceOf(laosOf([4], [3], [4], [2], [5])), APRIL);
    const [, ...rows] = section(document, NEAREST).map(values);
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['ลอง', 1, 2, 'อบต.1, อบต.3'],
      ['ลอง', 2, 1, 'อบต.2'],
    ]);
    const many = build('outlook', provinceOf(laosOf(...Array.from({ length: 8 }, () => [4]))), APRIL);
    expect(
      section(many, NEAREST)
        .slice(1)
        .map(values)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['ลอง', 1, 8, 'อบต.1, อบต.2, อบต.3, อบต.4, อบต.5, อบต.6, อบต.7'],
      [null, null, null, 'อบต.8'],
    ]);
    const reached = build('outlook', provinceOf(laosOf([5])), APRIL);
    expect(section(reached, NEAREST).slice(1).map(values)).toEqual([['None']]);
  });
});

describe('the estimates', () => {
  it('are two, round by round, with the round in which each mark is reached', () => {
    const rows = section(july(), ESTIMATE).map(values);
    expect(rows[0]).toEqual([
      'Estimated by',
      'Actually passed',
      ...['1 Aug 56', '1 Sep 56'],
      ...['60 % reached in', null, '70 % reached in', null],
    ]);
    expect(rows.slice(1, 3)).toEqual([
      ['Estimate A: each at its own speed', 2, 40, 69, '1 Sep 2556', null, '1 Sep 2556', null],
      ["Estimate B: the province's median", 2, 69, 82, '1 Aug 2556', null, '1 Aug 2556', null],
    ]);
  });

  it('are given for each district too, and add up', () => {
    const rows = section(july(), BY_DISTRICT).map(values);
    expect(rows.find(([district]) => district === 'ลอง')).toEqual(['ลอง', 11, 2, 10, 11]);
    expect(rows.at(-1)).toEqual(['Total', 83, 2, 69, 82]);
  });

  it.each([
    ['English', ENGLISH, /^Estimate/],
    ['Thai', THAI, /^ประมาณการ/],
  ])('are called so in every title, label and heading, in %s', (_, edition, called) => {
    const { rows } = build('outlook', phrae(), JULY, edition);
    const titles = rows.flatMap((row, index) => (row[0]?.role === 'section' ? [index] : []));
    const [estimate, byDistrict] = titles.slice(-2) as [number, number];
    for (const title of [estimate, byDistrict]) expect(rows[title]?.[0]?.value).toMatch(called);
    for (const label of [1, 2, 3]) expect(rows[estimate + label]?.[0]?.value).toMatch(called);
    for (const heading of values(rows[byDistrict + 1]).slice(3)) expect(heading).toMatch(called);
  });

  it('say in words how they were made', () => {
    expect(notesOf(phrae(), JULY)).toEqual([
      expect.stringMatching(/^Estimate A: .* last 2 rounds .* never above step 5, no LAO falls\.$/),
      expect.stringMatching(/^Estimate B: .* steps a round: 1 /),
    ]);
    const halves = provinceOf(laosOf([0, 1], [0, 0], [null, 3], [null, null]));
    expect(notesOf(halves, MAY)).toEqual([
      expect.stringContaining('Estimate A'),
      expect.stringContaining('LAOs without a report before this round: 1.'),
      expect.stringContaining('steps a round: 1/2 '),
      expect.stringContaining('LAOs without any report: 1.'),
    ]);
  });

  it('are not made without a round to come, or without any speed: the document says why', () => {
    expect(notesOf(phrae(), SEPTEMBER)).toEqual(['No round is left in this fiscal year: there is no estimate.']);
    expect(notesOf(phrae(), APRIL)).toEqual([expect.stringContaining('No estimate can be made yet')]);
  });

  it('stand beside each other however many rounds are left', () => {
    const province = provinceOf(laosOf([0, 1]));
    const [first] = province.rounds as [Province['rounds'][0]];
    const more = Array.from({ length: 9 }, (_, index) => ({ ...first, date: `2013-09-${10 + index}` }));
    const { widths, rows } = build('outlook', { ...province, rounds: [...province.rounds, ...more] }, MAY);
    expect(widths).toHaveLength(2 + 13 + 4);
    expect(Math.max(...rows.map(({ length }) => length))).toBe(widths.length);
  });
});
