// The real month: what the domain makes of Phrae's name lists of 2556, against what was published.

import { describe, expect, it } from 'vitest';
import { countFindings } from '../../../src/domain/findings/check-rules';
import { compareRounds } from '../../../src/domain/roll-ups/comparison';
import { completeness } from '../../../src/domain/roll-ups/completeness';
import { summarise } from '../../../src/domain/roll-ups/summary';
import { countTargets } from '../../../src/domain/roll-ups/targets';
import { stepIndicator } from '../../../src/indicators/community-plan/indicator';
import { validate } from '../../../src/indicators/findings/validate';
import { APRIL, JULY, JUNE, MAY, phrae } from '../../support/provinces/province';
import { figure, MISPRINTS, PUBLISHED } from '../../support/provinces/published';

describe('Phrae, July 2556', () => {
  it('gives every printed figure but the two misprints', () => {
    const { lines, total } = summarise(phrae(), JULY);
    const lineOf = (name: string) => lines.find(({ district }) => district === name) ?? total;
    const different = PUBLISHED.map((cell) => ({ ...cell, right: figure(lineOf(cell.line), cell.column) })).filter(
      ({ printed, right }) => printed !== right,
    );
    expect(PUBLISHED).toHaveLength(120);
    expect(different).toEqual(MISPRINTS);
  });

  it('counts what was reported and what was carried', () => {
    expect(summarise(phrae(), JULY).total).toMatchObject({ municipalities: 25, SAOs: 58, reported: 80, carried: 3 });
    expect(summarise(phrae(), JUNE).total).toMatchObject({ reported: 78, carried: 5 });
    expect(summarise(phrae(), MAY).total).toMatchObject({ reported: 82, carried: 1 });
    expect(summarise(phrae(), APRIL).total).toMatchObject({ reported: 83, carried: 0 });
  });

  it('gives the true change from June', () => {
    const change = compareRounds(phrae(), JUNE, JULY);
    expect(change.steps.map(({ before }) => before)).toEqual([0, 2, 19, 30, 29, 3]);
    expect(change.steps.map(({ now }) => now)).toEqual([0, 1, 0, 13, 67, 2]);
    expect(change.passed.map(({ net }) => net)).toEqual([0, 1, 20, 37, -1]);
    expect(change.noReport).toEqual({ before: 0, now: 0 });
    expect(change.fallen.map(({ lao, from, to }) => [lao, from, to])).toEqual([
      ['ทต.บ้านถิ่น', 4, 3],
      ['อบต.ท่าข้าม', 4, 3],
      ['อบต.แม่ยม', 4, 3],
      ['อบต.วังธง', 5, 4],
      ['ทต.ทุ่งโฮ้ง', 4, 3],
      ['ทต.ป่าแม่ต', 5, 4],
      ['อบต.น้ำเลา', 5, 4],
    ]);
  });

  it('finds the 8 regressions, the 9 missing reports, and nothing else that must be fixed', () => {
    const findings = validate(phrae(), JULY);
    const of = (rule: string) => findings.filter((finding) => finding.rule === rule);
    expect(of('regression').map(({ lao, round, expected, found }) => [lao, round, expected, found])).toContainEqual([
      'อบต.สบสาย',
      '2013-06-01',
      '3',
      '2',
    ]);
    expect(of('regression')).toHaveLength(8);
    expect(
      of('missing-report')
        .filter(({ severity }) => severity === 'must-fix')
        .map(({ lao }) => lao),
    ).toEqual(['อบต.ป่าสัก', 'อบต.สรอย', 'ทม.แพร่']);
    expect(of('missing-report').filter(({ severity }) => severity === 'check')).toHaveLength(6);
    expect(countFindings(findings)['must-fix']).toBe(11);
  });

  it('names who is missing', () => {
    const { lines, total } = completeness(phrae(), JULY, stepIndicator);
    expect(total).toMatchObject({ expected: 83, reported: 80, missing: 3 });
    expect(lines.find(({ district }) => district === 'วังชิ้น')).toEqual({
      district: 'วังชิ้น',
      expected: 8,
      reported: 6,
      missing: 2,
      missingLAOs: ['อบต.ป่าสัก', 'อบต.สรอย'],
    });
  });

  it('measures the target lists against 60 % and 70 % of 83', () => {
    expect(countTargets(phrae(), JULY)).toEqual({
      main: { municipalities: 18, SAOs: 41, needed: 59, districtsWithout: [] },
      secondary: { municipalities: 7, SAOs: 17 },
      passed: { LAOs: 2, of: 83, required: 50, aimed: 59 },
    });
  });
});
