// What the panel says that districts owe: of all indicators that are reported in the round, as the board and completeness count it.
import { describe, expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { PanelState } from '../../../src/commands/pages/panel-state';
import { fictitiousBook } from '../../support/books/fictitious';
import { OWNER, run, setUpBook, tab } from '../../support/books/office';

const [OCTOBER, JANUARY] = ['2025-10-01', '2026-01-01'];
const book = () =>
  setUpBook({
    ...{ province: 'แพร่', year: 2569, rounds: `${OCTOBER},${JANUARY}` },
    indicators: [
      'id\tkind\tname\tsteps\tcounted\trounds',
      `1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\t\t${JANUARY}`,
      '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\tSAO\t',
      '3.2\thas\tแผนป้องกันภัย\t\t\t',
    ].join('\n'),
    roster: [
      `district\ttype\tname\ttarget\t${OCTOBER}\t${JANUARY}\t1.6@${JANUARY}\t2.1@${JANUARY}\t3.2@since`,
      'ลอง\tmunicipality\tทต.ก\tmain\t1\t\t7\t\tstart',
      'ลอง\tSAO\tอบต.ข\tmain\t1\t2\t\t\t',
      'สอง\tSAO\tอบต.ค\tmain\t\t\t\t4\tnone',
    ].join('\n'),
  });

const stateOf = (where: Workbook, round: string) => addOnFor(where, OWNER).call('panelState', [round]) as PanelState;
/** The header above a cell. */
const headerOf = (where: Workbook, name: string | null, cell: string | null) => {
  const column = /^[A-Z]+/.exec(cell ?? '')?.[0] ?? '';
  const index = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return tab(where, name ?? '').cells[1]?.[index]?.value;
};

interface Sides {
  indicators: { indicator: string; lines: { district: string; expected: number; missingLAOs: string[] }[] }[];
}
interface Board {
  districts: { district: string; rounds: { round: string; expected: number; reported: number }[] }[];
}

describe('the panel', () => {
  it('counts what is owed of all indicators, as the board and completeness do', () => {
    const where = book();
    const { districts } = stateOf(where, JANUARY);
    const board = (run(where, 'board') as unknown as Board).districts;
    const { indicators } = run(where, 'completeness', { round: JANUARY, indicator: 'all' }) as unknown as Sides;
    for (const { name, expected, reported, missing, month } of districts) {
      const onBoard = board.find(({ district }) => district === name)?.rounds.find(({ round }) => round === JANUARY);
      expect({ expected, reported }).toEqual({ expected: onBoard?.expected, reported: onBoard?.reported });
      expect({ expected, reported }).toEqual({ expected: month?.expected, reported: month?.reported });
      expect(missing).toHaveLength(expected - reported);
      const sides = indicators.map(
        ({ indicator, lines }) => [indicator, lines.find((line) => line.district === name)] as const,
      );
      expect(expected).toBe(sides.reduce((sum, [, line]) => sum + (line?.expected ?? 0), 0));
      expect(missing.map((lao) => [lao.indicator, lao.name])).toEqual(
        sides.flatMap(([indicator, line]) => (line?.missingLAOs ?? []).map((lao) => [indicator, lao])),
      );
    }
    expect(districts.map(({ expected, reported }) => [expected, reported])).toEqual([
      [7, 3],
      [4, 2],
    ]);
  });

  it('leads to the cell of the indicator that is owed', () => {
    const where = book();
    const { districts } = stateOf(where, JANUARY);
    const told = districts.flatMap(({ missing }) =>
      missing.map(({ name, indicator, tab: own, cell }) => [
        indicator,
        name,
        headerOf(where, own, cell),
        /\d+$/.exec(cell ?? '')?.[0],
      ]),
    );
    expect(told).toEqual([
      ['step', 'ทต.ก', 'รอบ 1 ม.ค. 2569', '3'],
      ['1.6', 'อบต.ข', '1.6 รอบ 1 ม.ค. 2569', '4'],
      ['2.1', 'อบต.ข', '2.1 รอบ 1 ม.ค. 2569', '4'],
      ['3.2', 'อบต.ข', '3.2 มีตั้งแต่', '4'],
      ['step', 'อบต.ค', 'รอบ 1 ม.ค. 2569', '3'],
      ['1.6', 'อบต.ค', '1.6 รอบ 1 ม.ค. 2569', '3'],
    ]);
  });

  it('asks in a round for those that are reported in it, and knows which', () => {
    const { districts, indicators, round } = stateOf(book(), OCTOBER);
    const asked = indicators.filter(({ rounds }) => rounds.includes(round)).map(({ id }) => id);
    expect(asked).toEqual(['step', '2.1', '3.2']);
    expect(districts.map(({ expected }) => expected)).toEqual([5, 3]);
    expect(districts.flatMap(({ missing }) => missing).some(({ indicator }) => indicator === '1.6')).toBe(false);
  });

  it('leads to the members of a fund, or, as long as nobody has said whether there is one, to that', () => {
    const where = fictitiousBook();
    const { districts } = stateOf(where, '2016-07-01');
    const headers = districts
      .flatMap(({ missing }) => missing)
      .filter(({ indicator }) => indicator === 'funds')
      .map(({ tab: own, cell }) => headerOf(where, own, cell));
    expect(headers.length).toBeGreaterThan(0);
    expect(headers.filter((header) => !/สมาชิก|มีกองทุน/.test(String(header)))).toEqual([]);
  });
});
