// Rows and columns of a list that speak of one cell, against a slow second look: one value is taken once, of two each is asked, a blank is none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongNumbers } from '../../../src/domain/changes/confirmed-cells';
import { proposeCells } from '../../../src/domain/imports/propose-cells';
import { readResultList } from '../../../src/domain/imports/read-list';
import { stepColumnId } from '../../../src/domain/measures/step-column';
import { readRoster } from '../../../src/domain/province/roster';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { runs } from '../../support/chance';
import { columnsOf } from '../../support/provinces/list-columns';
import { PHRAE_ROSTER, provinceOf, ROUNDS } from '../../support/provinces/province';

const LINES = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS)
  .roster.lines.filter(({ district }) => district === 'ลอง')
  .slice(0, 3);
const HEADINGS = ['1 เม.ย. 2556', '1 พ.ค. 2556', 'เม.ย. 56'];
/** The round of each heading. */
const OF = [0, 1, 0];

const value = fc.constantFrom('', '-', '3', '๓', 'ขั้น 3', '5', '0');
const READ: Readonly<Record<string, number>> = { '3': 3, '๓': 3, 'ขั้น 3': 3, '5': 5, '0': 0 };
const row = fc.record({ lao: fc.nat(LINES.length - 1), values: fc.tuple(value, value, value) });

describe('what a list says more than once', () => {
  it('is taken once where it is one thing, and asked where it is two', () => {
    const property = fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const province = provinceOf(LINES.map((line) => ({ ...line, facts: {}, cells: [3, null, null, null] })));
      const columns = columnsOf(province);
      const text = [
        ['อำเภอ', 'ชื่อ อปท.', ...HEADINGS],
        ...rows.map(({ lao, values }) => ['ลอง', LINES[lao]?.name, ...values]),
      ];
      const list = readResultList(text.map((cells) => cells.join('\t')).join('\n'), columns, new Map(), () => false);
      const { cells } = proposeCells(list, {
        province,
        claims: new Map(columns.claims.map((claim) => [claim.id, claim])),
        roundOf: (column) => ROUNDS.find((date) => stepColumnId(date) === column) ?? null,
        mayNot: () => null,
        inCell: (_, given) => given,
        among: [],
        same: new Set(),
      });
      const meant: string[] = [];
      LINES.forEach(({ name }, lao) => {
        for (const round of [0, 1]) {
          const said = new Set<number>();
          for (const each of rows)
            each.values.forEach((typed, column) => {
              if (each.lao === lao && OF[column] === round && READ[typed] !== undefined) said.add(READ[typed]);
            });
          const stands = round === 0 ? 3 : null;
          for (const step of said) {
            const kind = said.size > 1 ? 'near' : step === stands ? 'same' : stands === null ? 'new' : 'changed';
            meant.push(`${name} ${ROUNDS[round]} ${kind} ${step}`);
          }
        }
      });
      expect(cells.map(({ lao, round, kind, after }) => `${lao} ${round} ${kind} ${after}`).sort()).toEqual(
        meant.sort(),
      );
      const asked = cells.flatMap(({ kind }, at) => (kind === 'near' ? [at + 1] : []));
      expect(wrongNumbers(cells, asked)?.kind ?? null).toBe(asked.length ? 'two-values' : null);
    });
    fc.assert(property, { numRuns: runs(150) });
  });
});
