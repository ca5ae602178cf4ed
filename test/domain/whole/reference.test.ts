// The reference itself, against what was published: a yardstick that is wrong proves nothing.
import { describe, expect, it } from 'vitest';
import { plainComparison } from '../../reference/comparison';
import { plainFindings } from '../../reference/findings';
import type { PlainLao } from '../../reference/plain';
import { plainCompleteness, plainSummary } from '../../reference/summary';
import { plainTargets } from '../../reference/targets';
import { JULY, JUNE, PHRAE_ROSTER } from '../../support/provinces/province';
import { figure, MISPRINTS, PUBLISHED } from '../../support/provinces/published';

/** The roster's lines, read without the domain. */
const PHRAE = PHRAE_ROSTER.trim()
  .split('\n')
  .slice(1)
  .map((line): PlainLao => {
    const [district = '', type, name = '', target, ...cells] = line.replace(/\r$/, '').split('\t');
    return {
      district,
      type: type as PlainLao['type'],
      name,
      target: target as PlainLao['target'],
      cells: cells.map((cell) => (cell === '' ? null : Number(cell))),
      remark: '',
    };
  });

describe('the reference, for Phrae in July 2556', () => {
  it('gives the printed form but for its two misprints', () => {
    const { lines, total } = plainSummary(PHRAE, JULY);
    const wrong = PUBLISHED.map((cell) => {
      const line = lines.find(({ district }) => district === cell.line) ?? total;
      return { ...cell, right: figure(line as never, cell.column) };
    }).filter(({ printed, right }) => printed !== right);
    expect(wrong).toEqual(MISPRINTS);
  });

  it('gives the true change from June, as domain.md states it', () => {
    const { steps, fallen } = plainComparison(PHRAE, JUNE, JULY);
    expect(steps.map(({ before, now }) => [before, now])).toEqual([
      [0, 0],
      [2, 1],
      [19, 0],
      [30, 13],
      [29, 67],
      [3, 2],
    ]);
    expect(fallen).toHaveLength(7);
  });

  it('finds the 8 regressions and the missing reports, and counts the target lists', () => {
    const rules = plainFindings(PHRAE, JULY).map(([rule]) => rule);
    expect(rules.filter((rule) => rule === 'regression')).toHaveLength(8);
    expect(rules.filter((rule) => rule === 'missing-report')).toHaveLength(9);
    expect(plainCompleteness(PHRAE, JULY).total.missing).toBe(3);
    expect(plainTargets(PHRAE, JULY).passed).toEqual({ LAOs: 2, of: 83, required: 50, aimed: 59 });
  });
});
