// Whatever stands in a list, no LAO of it is lost in silence: it comes in, or the list is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableName } from '../../../src/domain/names/lao-name';
import { readRoster } from '../../../src/domain/province/roster';
import type { RosterLine } from '../../../src/domain/province/roster-line';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { runs } from '../../support/chance';
import { arbitraryWay } from '../../support/provinces/arbitrary-way';
import { JUNK } from '../../support/provinces/junk-rows';
import { PHRAE_ROSTER, ROUNDS } from '../../support/provinces/province';
import { writtenRows, writtenText } from '../../support/provinces/written-list';

const read = (rows: readonly (readonly string[])[]) =>
  readRoster(writtenText(rows, '\t', '\n'), ROUNDS, FACT_GROUPS, { province: 'แพร่', names: [] });
const said = (rows: readonly (readonly string[])[]) =>
  read(rows).roster.lines.map(({ district, name, steps }) => [district, name, ...steps]);

const HEAD = ['อำเภอ', 'เทศบาล', 'อบต.', '1 เม.ย. 56', 'หมายเหตุ'];

/** Bare names of Thailand that begin as what lists write between and below. */
const BARE = [
  'รวมไทยพัฒนา',
  'ร่วมจิต',
  'นายาง',
  'นางแล',
  'วันยาว',
  'ผาบ่อง',
  'เฉลิม',
  'ที่วัง',
  'ข้าวปุ้น',
  'หนองรวม',
  'โทง',
  'รายชะโด',
  'บัญชีทอง',
];

describe('a row that looks like something else', () => {
  it.each(BARE)('%s is a LAO, whatever it begins with', (name) => {
    expect(said([HEAD, ['ลอง', '', name, '3'], ['สอง', '', name], ['เด่นชัย', name, '', '2']])).toEqual([
      ['ลอง', name, 3],
      ['สอง', name, null],
      ['เด่นชัย', name, 2],
    ]);
    expect(said([HEAD, ['ลอง', '', 'หัวทุ่ง', '3'], ['', '', name]])).toEqual([
      ['ลอง', 'หัวทุ่ง', 3],
      ['ลอง', name, null],
    ]);
  });

  it('with a sign at its district is a row', () => {
    expect(said([HEAD, ['*ลอง', '', 'หัวทุ่ง', '3'], ['', '', 'ปากกาง', '2']])).toEqual([
      ['*ลอง', 'หัวทุ่ง', 3],
      ['*ลอง', 'ปากกาง', 2],
    ]);
  });

  it('with a name alone is a LAO that has not reported, at the end of a page too', () => {
    const rows = [HEAD, ['ลอง', '', 'หัวทุ่ง', '3'], ['', '', 'ปาก กาง'], HEAD, ['', 'ห้วยอ้อ', '', '4']];
    expect(said(rows)).toEqual([
      ['ลอง', 'หัวทุ่ง', 3],
      ['ลอง', 'ปาก กาง', null],
      ['ลอง', 'ห้วยอ้อ', 4],
    ]);
  });

  it('with a remark before all else that begins as a total or a note does, is a row', () => {
    const rows = [
      ['หมายเหตุ', ...HEAD.slice(0, 4)],
      ['รวมกับแห่งอื่น', 'ลอง', '', 'หัวทุ่ง', '3'],
      ['ข้อมูลเดิม', '', '', 'ปากกาง', '2'],
    ];
    expect(said(rows)).toEqual([
      ['ลอง', 'หัวทุ่ง', 3],
      ['ลอง', 'ปากกาง', 2],
    ]);
  });

  it('with a district alone holds for the next page', () => {
    const rows = [HEAD, ['สอง', '', 'เตาปูน', '3'], ['อำเภอลอง'], ['หน้า 2'], HEAD, ['', '', 'หัวทุ่ง', '1']];
    expect(said(rows)).toEqual([
      ['สอง', 'เตาปูน', 3],
      ['อำเภอลอง', 'หัวทุ่ง', 1],
    ]);
  });

  it.each(['อบต.หัวทุ่ง', 'หัวทุ่ง'])('just above the headings of the next page is a row: %s', (name) => {
    const head = ['อำเภอ', 'ประเภท', 'ชื่อ อปท.', '1 เม.ย. 56'];
    const rows = [head, ['ลอง', 'อบต.', name, '3'], head, ['ลอง', 'อบต.', 'ปากกาง']];
    expect(said(rows)).toEqual([
      ['ลอง', name, 3],
      ['ลอง', 'ปากกาง', null],
    ]);
  });

  it('above the headings is named', () => {
    expect(read([['ลอง', '', 'อบต.หัวทุ่ง', '3'], HEAD, ['ลอง', '', 'ปากกาง', '2']]).problems).toMatchObject([
      { line: 1, problem: 'above' },
    ]);
  });

  it('with two names is named', () => {
    expect(read([HEAD, ['ลอง', 'ห้วยอ้อ', 'หัวทุ่ง', '3']]).problems).toMatchObject([{ line: 2, problem: 'two-names' }]);
  });

  it('with a value below no heading is named', () => {
    expect(
      read([HEAD.map((text) => (text === 'หมายเหตุ' ? '' : text)).concat('หมายเหตุ'), ['ลอง', '', 'หัวทุ่ง', '3', 'x']])
        .problems,
    ).toMatchObject([{ line: 2, problem: 'no-heading', found: 'x' }]);
  });
});

/** A list without its rows, or with others between. */
type Spoil = (rows: string[][], at: number) => string[][];
const SPOILS: readonly Spoil[] = [
  ...JUNK.map(
    (junk): Spoil =>
      (rows, at) => [...rows.slice(0, at), junk, ...rows.slice(at)],
  ),
  (rows, at) => rows.map((cells, row) => (row === at ? cells.map((cell, column) => (column % 3 ? cell : '')) : cells)),
];

const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
const LAOS = roster.lines.filter(({ district }) => !district.startsWith('เทศบาล'));
const nameOf = ({ type, name }: RosterLine) => comparableName(type, name);

describe('a list that was spoilt', () => {
  it('is refused, or has all LAOs whose names still stand in it', () => {
    const property = fc.property(
      fc.subarray(LAOS, { minLength: 2, maxLength: 12 }),
      arbitraryWay,
      fc.constantFrom(...SPOILS),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (lines, way, spoil, where) => {
        const rows = writtenRows(lines, roster.rounds, way);
        const spoilt = spoil(rows, Math.floor(where * rows.length));
        const found = read(spoilt);
        if (found.problems.length) return;
        const names = found.roster.lines.map(nameOf);
        const still = spoilt.flat();
        const meant = lines.filter(({ name }) => still.includes(way.nameWord(name)));
        expect(names).toEqual(expect.arrayContaining(meant.map(nameOf)));
      },
    );
    fc.assert(property, { numRuns: runs(100) });
  });
});
