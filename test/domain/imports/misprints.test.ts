// The main list and the secondary one below it, where a heading of the second is misprinted: it is read by its place, or its values are named.
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { PHRAE_ROSTER, provinceOf, ROUNDS } from '../../support/provinces/province';
import { besideTabs } from '../../support/provinces/result-lists';
import { MINISTRY, writtenRows } from '../../support/provinces/written-list';

const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
const province = provinceOf(roster.lines.map((line) => ({ ...line, facts: {}, cells: ROUNDS.map(() => null) })));
const ROWS = writtenRows(roster.lines, roster.rounds, MINISTRY);
const FIRST = ROWS.findIndex((row) => row.includes('1 พ.ค. 56'));
const SECOND = ROWS.findIndex((row, at) => at > FIRST && row.includes('1 พ.ค. 56'));

function cellsWith(heading: (text: string) => string, at = SECOND) {
  const rows = ROWS.map((row, index) => (index === at ? row.map(heading) : row));
  return besideTabs(rows.map((row) => row.join('\t')).join('\n'), province).cells.map(
    ({ lao, round, kind, after, why }) => [lao, round, kind, after, why].join(' '),
  );
}

const instead = (other: string) => (text: string) => (text === '1 พ.ค. 56' ? other : text);
const SOUND = cellsWith((text) => text);

describe('a misprinted heading', () => {
  it.each([SECOND, FIRST])('of another year, of another month or of nothing is that of its place: row %i', (at) => {
    expect(SOUND).toHaveLength(323);
    for (const other of ['1 พ.ค. 65', '1 มิ.ย. 56', '1 พฤษจิกา']) expect(cellsWith(instead(other), at)).toEqual(SOUND);
  });

  it('beside another one names each of its values', () => {
    const both = cellsWith((text) => instead('1 พ.ค. 65')(text).replace('1 ก.ค. 56', '1 ก.ค. 65'));
    const taken = both.filter((cell) => !cell.includes('no-heading'));
    expect(both).toHaveLength(323);
    expect(SOUND).toEqual(expect.arrayContaining(taken));
    expect(taken.length).toBeLessThan(323);
  });
});
