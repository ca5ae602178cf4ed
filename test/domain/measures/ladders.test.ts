// Measures with other steps and other rounds than the letters': every roll-up, rule and document of the steps works with them, as they are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cells, CellTable } from '../../../src/domain/measures/cells';
import { readReports } from '../../../src/domain/measures/reports';
import { type CellValue, readStep } from '../../../src/domain/measures/step';
import { lookOut } from '../../../src/domain/outlook/outlook';
import type { Province } from '../../../src/domain/province/province';
import { compareRounds } from '../../../src/domain/roll-ups/comparison';
import { completeness } from '../../../src/domain/roll-ups/completeness';
import { overviewOfSteps } from '../../../src/domain/roll-ups/overview';
import { summarise } from '../../../src/domain/roll-ups/summary';
import { proposeTargets } from '../../../src/domain/roll-ups/target-proposal';
import { countTargets } from '../../../src/domain/roll-ups/targets';
import { formColumns, rightFigure } from '../../../src/domain/typed-form/columns';
import { stepIndicator } from '../../../src/indicators/community-plan/indicator';
import { validate } from '../../../src/indicators/findings/validate';
import { plainComparison } from '../../reference/comparison';
import { PLAIN_RULES, type PlainFinding, plainFindings } from '../../reference/findings';
import { plainOutlook } from '../../reference/outlook';
import { plainOverview } from '../../reference/overview';
import type { PlainLao } from '../../reference/plain';
import { plainCompleteness, plainSummary } from '../../reference/summary';
import { plainMainList } from '../../reference/target-proposal';
import { plainTargets } from '../../reference/targets';
import { runs } from '../../support/chance';
import { anyLadder } from '../../support/provinces/arbitrary-laos';
import { provinceOf } from '../../support/provinces/province';
import { checkGrid } from '../../support/provinces/typed-form';
import { BUILDERS, build, expectSoundGrid, values } from '../../support/shown/documents';

/** What phrae's year asks for. */
const SHARES = { required: 60, aimed: 70 };

interface Ladder {
  highest: number;
  /** The dates of its rounds. */
  rounds: string[];
  laos: PlainLao[];
}

/** A province of five steps in six rounds whose steps and rounds are exchanged for those of another measure: nothing else is. */
function withLadder({ highest, rounds, laos }: Ladder): Province {
  const province = provinceOf(laos.map((lao) => ({ ...lao, cells: [] })));
  const table: CellTable = {
    tab: 'ตัวชี้วัดอื่น',
    values: laos.map(({ cells }) => cells as CellValue[]),
    columns: new Map(rounds.map((date, round) => [date, round])),
  };
  const cells = laos.map((_, index): Cells => ({ table, row: index + 1 }));
  return {
    ...province,
    rounds: province.rounds.filter(({ date }) => rounds.includes(date)),
    steps: readReports(cells, rounds, highest),
  };
}

function always(check: (province: Province, round: number, ladder: Ladder) => void): void {
  const property = fc.property(anyLadder, (ladder) => {
    const province = withLadder(ladder);
    for (const round of ladder.rounds.keys()) check(province, round, ladder);
  });
  fc.assert(property, { numRuns: runs(60) });
}

const asSet = (findings: readonly unknown[]) => findings.map((finding) => JSON.stringify(finding)).sort();
const asNumber = (value: unknown) => (value === undefined || value === null ? null : Number(value));

function ofCells(province: Province, round: number): PlainFinding[] {
  const dates = province.rounds.map(({ date }) => date);
  return validate(province, round)
    .filter(({ rule }) => PLAIN_RULES.includes(rule))
    .map(({ rule, district, type, lao, round: date, details, expected }) => [
      rule,
      district as string,
      type as string,
      lao as string,
      dates.indexOf(date as string),
      asNumber(details.from),
      asNumber(rule === 'readable-step' ? expected : details.to),
    ]);
}

describe('with any number of steps and any rounds, the domain and the reference agree', () => {
  it('on the summary', () =>
    always((province, round, { laos, highest }) =>
      expect(summarise(province, round)).toEqual(plainSummary(laos, round, highest)),
    ));

  it('on the comparison', () =>
    always((province, round, { laos, highest }) =>
      expect(compareRounds(province, 0, round)).toEqual(plainComparison(laos, 0, round, highest)),
    ));

  it('on completeness and targets', () =>
    always((province, round, { laos, highest }) => {
      expect(completeness(province, round, stepIndicator)).toEqual(plainCompleteness(laos, round, highest));
      expect(countTargets(province, round)).toEqual(plainTargets(laos, round, highest));
    }));

  it('on the proposed main list', () =>
    always((province, round, { laos, highest }) => {
      const main = plainMainList(laos, round, SHARES.aimed, highest);
      const proposed = proposeTargets(province, round).LAOs.map((line) => line.proposed);
      expect(proposed).toEqual(laos.map((lao) => (main.has(lao) ? 'main' : 'secondary')));
    }));

  it('on the outlook', () =>
    always((province, round, { laos, highest, rounds }) =>
      expect(lookOut(province, round)).toEqual(plainOutlook(laos, round, rounds, SHARES, highest)),
    ));

  it('on the overview', () =>
    always((province, round, { laos, highest, rounds }) => {
      const { funds, ...steps } = plainOverview(laos, round, rounds, SHARES, highest);
      expect(overviewOfSteps(province, round)).toEqual(steps);
    }));

  it('on what the cells are found to say, and in which words a step is asked for', () =>
    always((province, round, { laos, highest }) => {
      expect(asSet(ofCells(province, round))).toEqual(asSet(plainFindings(laos, round, highest)));
      for (const { rule, expected } of validate(province, round))
        if (rule === 'missing-report' || rule === 'not-a-step') expect(expected).toBe(`0-${highest}`);
    }));
});

describe('with any number of steps and any rounds', () => {
  const names = Object.keys(BUILDERS).filter((name) => name !== 'typed-form');

  it.each(names)('the document %s is a sound grid', (name) => {
    const property = fc.property(anyLadder, (ladder) => {
      const province = withLadder(ladder);
      const document = build(name, province, ladder.rounds.length - 1);
      expectSoundGrid(document);
      // No text speaks of five steps where there are others.
      const said = document.rows.flatMap(values).filter((value) => /step/i.test(String(value)));
      if (ladder.highest !== 5 && name !== 'evidence')
        expect(said.join(' ')).not.toMatch(/all 5 steps|above step 5|are for step 5/);
    });
    fc.assert(property, { numRuns: runs(10) });
  });

  it('a typed form has a column for each step, and is right where it says what the lists say', () =>
    always((province, round, { highest }) => {
      const columns = formColumns(highest);
      const { lines, total } = summarise(province, round);
      const figures = [...lines, total].map((line) => [
        line.district ?? 'รวม',
        ...columns.map((column) => rightFigure(line, column)),
      ]);
      const header = ['district', ...columns.map(({ id }) => id)];
      expect(header).toHaveLength(3 + 2 * highest);
      expect(checkGrid([header, ...figures], province, round)).toEqual([]);
      const last = figures.at(-1) as (string | number)[];
      last[last.length - 1] = 100;
      expect(checkGrid([header, ...figures], province, round)).toMatchObject([{ column: `SAO_step${highest}` }]);
    }));
});

describe('a step of ten', () => {
  it.each(['10', '๑๐', ' 1 0 ', 'ขั้น 10', 'ขั้นที่ ๑๐', '10.0'])('is read from %j', (typed) => {
    expect(readStep(typed, 10)).toEqual({ kind: 'readable', step: 10 });
    expect(readStep(typed, 9).kind).toBe('unreadable');
  });

  it.each(['010', '00', '1x', 'x', '11', '-1', '1.5', 'ขั้น'])('is not read from %j', (typed) =>
    expect(readStep(typed, 10).kind).toBe('unreadable'),
  );
});
