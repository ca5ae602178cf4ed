// Random provinces: the domain against the slow reference, and what must hold for any province at all.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/findings/finding';
import type { Province } from '../../../src/domain/province/province';
import { compareRounds } from '../../../src/domain/roll-ups/comparison';
import { completeness } from '../../../src/domain/roll-ups/completeness';
import { summarise } from '../../../src/domain/roll-ups/summary';
import { countTargets } from '../../../src/domain/roll-ups/targets';
import { stepIndicator } from '../../../src/indicators/community-plan/indicator';
import { validate } from '../../../src/indicators/findings/validate';
import { plainComparison } from '../../reference/comparison';
import { PLAIN_RULES, type PlainFinding, plainFindings } from '../../reference/findings';
import type { PlainLao } from '../../reference/plain';
import { plainCompleteness, plainSummary } from '../../reference/summary';
import { plainTargets } from '../../reference/targets';
import { runs } from '../../support/chance';
import { anyLaos } from '../../support/provinces/arbitrary-laos';
import { provinceOf, ROUNDS } from '../../support/provinces/province';
import { provinceOfRows } from '../../support/provinces/rows';

const EVERY_ROUND = ROUNDS.map((_, round) => round);
const RUNS = { numRuns: runs(80) };

/** For any province, in every round. */
function always(check: (province: Province, round: number, laos: PlainLao[]) => void): void {
  const property = fc.property(anyLaos, (laos) => {
    const province = provinceOf(laos);
    for (const round of EVERY_ROUND) check(province, round, laos);
  });
  fc.assert(property, RUNS);
}

const asNumber = (value: unknown) => (value === undefined || value === null ? null : Number(value));

function plain({ rule, district, type, lao, round, details, expected }: Finding): PlainFinding {
  const to = rule === 'readable-step' ? expected : details.to;
  const at = ROUNDS.indexOf(round as string);
  return [rule, district as string, type as string, lao as string, at, asNumber(details.from), asNumber(to)];
}

const asSet = (findings: readonly unknown[]) => findings.map((finding) => JSON.stringify(finding)).sort();
const ofCells = (findings: Finding[]) => asSet(findings.filter(({ rule }) => PLAIN_RULES.includes(rule)).map(plain));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the domain and the reference agree', () => {
  it('on the summary', () =>
    always((province, round, laos) => expect(summarise(province, round)).toEqual(plainSummary(laos, round))));

  it('on the comparison with every earlier round', () =>
    always((province, round, laos) => {
      for (const previous of new Set([round - 1, 0]))
        if (previous >= 0 && previous < round)
          expect(compareRounds(province, previous, round)).toEqual(plainComparison(laos, previous, round));
    }));

  it('on completeness', () =>
    always((province, round, laos) =>
      expect(completeness(province, round, stepIndicator)).toEqual(plainCompleteness(laos, round)),
    ));

  it('on the targets', () =>
    always((province, round, laos) => expect(countTargets(province, round)).toEqual(plainTargets(laos, round))));

  it('on what the cells are found to say', () =>
    always((province, round, laos) =>
      expect(ofCells(validate(province, round))).toEqual(asSet(plainFindings(laos, round))),
    ));
});

describe('in any province', () => {
  it('every line of the summary adds up, and the lines add up to the total', () =>
    always((province, round, laos) => {
      const { lines, total } = summarise(province, round);
      for (const { municipalities, SAOs, municipality, SAO, reported, carried } of [...lines, total]) {
        const noReport = municipality.noReport + SAO.noReport;
        expect(municipality.noReport + sum(municipality.steps)).toBe(municipalities);
        expect(SAO.noReport + sum(SAO.steps)).toBe(SAOs);
        expect(reported + carried + noReport).toBe(municipalities + SAOs);
      }
      expect(total.municipalities + total.SAOs).toBe(laos.length);
      expect(sum(lines.map(({ carried }) => carried))).toBe(total.carried);
    }));

  it('the comparison is consistent with its moves', () =>
    always((province, round, laos) => {
      if (round === 0) return;
      const { steps, passed, noReport, moves, fallen } = compareRounds(province, round - 1, round);
      const moved = (fits: (move: { from: number; to: number }) => boolean) =>
        sum(moves.filter(({ from, to }) => fits({ from: from ?? -1, to: to ?? -1 })).map(({ LAOs }) => LAOs));
      for (const { step, before, now, net, rose, fell } of steps) {
        expect(net).toBe(now - before);
        expect(net).toBe(moved(({ to }) => to === step) - moved(({ from }) => from === step));
        expect(rose).toBe(moved(({ from, to }) => to === step && from < to));
        expect(fell).toBe(moved(({ from, to }) => to === step && from > to));
      }
      expect(noReport.now + sum(steps.map(({ now }) => now))).toBe(laos.length);
      expect(fallen).toHaveLength(sum(steps.map(({ fell }) => fell)));
      for (const [index, { before, now }] of passed.entries()) {
        expect(before).toBeLessThanOrEqual(passed[index - 1]?.before ?? laos.length);
        expect(now).toBeLessThanOrEqual(passed[index - 1]?.now ?? laos.length);
      }
    }));

  it('nobody loses a standing: there are never more LAOs without any report than before', () =>
    always((province, round) => {
      if (round === 0) return;
      const { noReport, moves } = compareRounds(province, round - 1, round);
      expect(noReport.now).toBeLessThanOrEqual(noReport.before);
      expect(moves.filter(({ to }) => to === null)).toEqual([]);
    }));
});

describe('sorting a tab changes nothing', () => {
  const sorted = fc.tuple(anyLaos, fc.infiniteStream(fc.nat()));

  it('in the figures and the findings, and each finding still points at its own LAO', () => {
    const property = fc.property(sorted, fc.nat(ROUNDS.length - 1), ([laos, order], round) => {
      const shuffled = laos
        .map((lao) => ({ lao, at: order.next().value as number }))
        .sort((one, other) => one.at - other.at)
        .map(({ lao }) => lao);
      const before = provinceOf(laos);
      const after = provinceOfRows(laos, shuffled);
      expect(summarise(after, round)).toEqual(summarise(before, round));
      expect(compareRounds(after, 0, round)).toEqual(compareRounds(before, 0, round));
      const findings = validate(after, round);
      const outOfPlace = (found: Finding) => ({ ...found, place: null });
      expect(asSet(findings.map(outOfPlace))).toEqual(asSet(validate(before, round).map(outOfPlace)));
      const rows = new Map(after.rows.map((row) => [`${row.place.tab}|${row.place.row}`, row.nameText]));
      for (const { place, lao, district } of findings)
        if (place && place.tab === district) expect(rows.get(`${place.tab}|${place.row}`)).toBe(lao);
    });
    fc.assert(property, RUNS);
  });
});
