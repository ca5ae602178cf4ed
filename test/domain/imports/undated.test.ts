// What a list says of its columns and cells in few words: results without a date, districts that are a dash, steps with zeros behind the point.
import { describe, expect, it } from 'vitest';
import { proposeCells } from '../../../src/domain/imports/propose-cells';
import { readResultList } from '../../../src/domain/imports/read-list';
import { stepColumnId } from '../../../src/domain/measures/step-column';
import { readRoster } from '../../../src/domain/province/roster';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { claimsOf } from '../../../src/indicators/columns/claims';
import { columnsOf } from '../../support/provinces/list-columns';
import { PHRAE_ROSTER, provinceOf, ROUNDS } from '../../support/provinces/province';

const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
const province = provinceOf(roster.lines.map((line) => ({ ...line, facts: {}, cells: ROUNDS.map(() => null) })));
const textOf = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\n');

/** The round that is asked for is June. */
function read(rows: readonly (readonly string[])[]) {
  const asked = stepColumnId(ROUNDS[2] as string);
  const list = readResultList(textOf(rows), { ...columnsOf(province), asked }, new Map(), () => false);
  const { cells } = proposeCells(list, {
    province,
    claims: new Map(claimsOf(province).map((claim) => [claim.id, claim])),
    roundOf: (column) => ROUNDS.find((date) => stepColumnId(date) === column) ?? null,
    mayNot: () => null,
    inCell: (_, given) => given,
    among: [],
    same: new Set(),
  });
  const said = cells.map(({ district, round, kind, after }) => [district, round, kind, after].join(' '));
  return { said, unknown: list.columns.flatMap((column) => (column.kind === 'unknown' ? [column.text] : [])) };
}

const HEAD = ['อำเภอ', 'ชื่อ อปท.'];
const ROW = ['ลอง', 'ทต.บ้านปิน'];

describe('a result without a date', () => {
  it.each(['คะแนน', 'ผล', 'ระดับ'])('%s beside dated rounds is not guessed', (heading) => {
    const { said, unknown } = read([
      [...HEAD, '1 เม.ย. 56', heading],
      [...ROW, '1', '4'],
    ]);
    expect(said).toEqual(['ลอง 2013-04-01 new 1']);
    expect(unknown).toEqual([heading]);
  });

  it.each(['คะแนน', 'ผล', 'ขั้นที่'])('%s alone is of the round that was asked for', (heading) => {
    expect(
      read([
        [...HEAD, heading],
        [...ROW, '4'],
      ]).said,
    ).toEqual(['ลอง 2013-06-01 new 4']);
  });

  it('in words for steps is of the round above it, joined over it too; of another year of none', () => {
    const rows = [
      [...HEAD, '1 เม.ย. 56', '1 พ.ค. 56', '1 ก.ค. 57'],
      ['', '', 'ขั้นที่', 'ผลการประเมิน', 'ขั้นที่'],
      [...ROW, '1', '2', '3'],
    ];
    expect(read(rows).said).toEqual(['ลอง 2013-04-01 new 1', 'ลอง 2013-05-01 new 2']);
    const joined = [
      [...HEAD, 'ปี 2556', ''],
      ['', '', 'เม.ย.', 'พ.ค.'],
      ['', '', 'ขั้น', 'ขั้น'],
      [...ROW, '1', '2'],
    ];
    expect(read(joined).said).toEqual(['ลอง 2013-04-01 new 1', 'ลอง 2013-05-01 new 2']);
  });
});

describe.each(['-', '–', '—', '.'])('%s for a district', (mark) => {
  const rows = [
    [...HEAD, '1 เม.ย. 56'],
    ['สอง', 'อบต.เตาปูน', '2'],
    [mark, 'ทต.บ้านปิน', '1'],
  ];

  it('says none: the name tells', () => {
    expect(read(rows).said).toEqual(['สอง 2013-04-01 new 2', 'ลอง 2013-04-01 new 1']);
  });

  it('is no district of a new workbook, nor the one above', () => {
    expect(readRoster(textOf(rows), ROUNDS, FACT_GROUPS).problems).toMatchObject([{ line: 3, problem: 'district' }]);
  });
});

it.each(['4.00', 'ขั้น 4.00', '๔.๐๐'])('%s is a step', (step) => {
  const rows = [
    [...HEAD, '1 เม.ย. 56'],
    [...ROW, step],
  ];
  expect(read(rows).said).toEqual(['ลอง 2013-04-01 new 4']);
  expect(readRoster(textOf(rows), ROUNDS, FACT_GROUPS).roster.lines[0]?.steps).toEqual([4]);
  expect(readRoster(textOf([rows[0] as string[], [...ROW, '4.50']]), ROUNDS, FACT_GROUPS).problems).toHaveLength(1);
});
