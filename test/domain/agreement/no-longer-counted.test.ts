// Whatever is declared anew, and whatever stands typed: the very cells are counted no longer that the reference names.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKept } from '../../../src/domain/agreement/claim';
import { blankSteps, type DeclaredIndicator } from '../../../src/domain/agreement/declared-indicator';
import { entryId } from '../../../src/domain/agreement/entries';
import { noLongerCounted } from '../../../src/domain/agreement/no-longer-counted';
import { readFacts } from '../../../src/domain/measures/facts';
import { readReports } from '../../../src/domain/measures/reports';
import type { CellValue } from '../../../src/domain/measures/step';
import type { LaoType } from '../../../src/domain/province/lao';
import type { Province } from '../../../src/domain/province/province';
import { enteredFacts } from '../../../src/indicators/all';
import { claimsOf } from '../../../src/indicators/columns/claims';
import type { PlainDeclared } from '../../reference/declared';
import { type PlainTyped, plainLost } from '../../reference/lost';
import { runs } from '../../support/chance';
import { provinceOf, ROUNDS } from '../../support/provinces/province';

const IDS = ['1.6', '2.1', '3.2'];
const PLACES = [...ROUNDS, 'start', 'since'];
const TYPES: LaoType[] = ['municipality', 'SAO', 'SAO', 'municipality'];

const declaredAs = ({ id, kind, highest, rounds, counted }: PlainDeclared): DeclaredIndicator => ({
  id,
  kind,
  name: id,
  steps: kind === 'steps' ? blankSteps(highest) : [],
  pass: kind === 'steps' ? highest : 0,
  required: null,
  aimed: null,
  counted: counted as LaoType[],
  rounds,
  target: null,
  nationalTarget: null,
});

const anyDeclared = fc.subarray(IDS).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record<PlainDeclared>({
        id: fc.constant(id),
        kind: fc.constantFrom('steps', 'count', 'has'),
        highest: fc.integer({ min: 1, max: 10 }),
        rounds: fc.subarray([...ROUNDS], { minLength: 1 }),
        counted: fc.constantFrom(['municipality', 'SAO'], ['SAO'], ['municipality']),
      }),
    ),
  ),
);

const anyValue = fc.oneof(fc.nat(12), fc.constantFrom('ต้นปี', 'x', null));
const anyTyped: fc.Arbitrary<Record<string, PlainTyped[]>> = fc.record(
  Object.fromEntries(
    IDS.map((id) => {
      const cells = fc.record(Object.fromEntries(PLACES.map((at) => [at, anyValue])));
      return [id, fc.tuple(...TYPES.map((type) => cells.map((typed) => ({ type, cells: typed }))))];
    }),
  ),
);

/** The column of each entry that there ever may be. */
const COLUMNS = new Map(
  IDS.flatMap((id) => PLACES.map((at) => entryId(id, at))).map((id, index): [string, number] => [id, index]),
);

/** With all of it typed, read as it is declared. */
function provinceWith(declared: readonly DeclaredIndicator[], typed: Record<string, PlainTyped[]>): Province {
  const values: CellValue[][] = TYPES.map((_, lao) =>
    IDS.flatMap((id) => PLACES.map((at) => typed[id]?.[lao]?.cells[at] ?? null)),
  );
  const table = { tab: 'ลอง', values, columns: COLUMNS };
  const cells = TYPES.map((_, index) => ({ table, row: index + 1 }));
  const province = provinceOf(
    TYPES.map((type, index) => ({
      district: 'ลอง',
      type,
      name: `${type === 'SAO' ? 'อบต.' : 'ทต.'}ที่${index + 1}`,
      cells: [1, null, 2],
    })),
  );
  const ladders = declared.filter(({ kind }) => kind === 'steps');
  return {
    ...province,
    indicators: declared,
    ladders: new Map(
      ladders.map(({ id, rounds, steps }) => [
        id,
        readReports(
          cells,
          rounds.map((date) => entryId(id, date)),
          steps.length,
        ),
      ]),
    ),
    facts: readFacts(cells, enteredFacts({ groups: [], presets: [], rounds: province.rounds, indicators: declared })),
  };
}

describe('what is counted no longer', () => {
  it('is what the reference says, of any indicators declared anew', () => {
    fc.assert(
      fc.property(anyDeclared, anyDeclared, anyTyped, (before, after, typed) => {
        const province = provinceWith(before.map(declaredAs), typed);
        const claims = (declared: readonly PlainDeclared[]) =>
          claimsOf({
            rounds: province.rounds,
            groups: [],
            leftOut: [],
            presets: [],
            indicators: declared.map(declaredAs),
          });
        const lost = noLongerCounted(province, claims(before), claims(after));
        const cells: Record<string, number> = {};
        for (const { indicator, cells: count } of lost) cells[indicator] = (cells[indicator] ?? 0) + count;
        expect(cells).toEqual(plainLost(before, after, typed));
      }),
      { numRuns: runs(150) },
    );
  });

  it('is nothing where each claim is kept, without a look at what was typed', () => {
    fc.assert(
      fc.property(anyDeclared, anyDeclared, anyTyped, (before, after, typed) => {
        const [then, now] = [before, after].map((declared) =>
          claimsOf({ rounds: [], groups: [], leftOut: [], presets: [], indicators: declared.map(declaredAs) }),
        ) as [ReturnType<typeof claimsOf>, ReturnType<typeof claimsOf>];
        const isAllKept = then.every((claim) => isKept(claim, now.filter(({ id }) => id === claim.id)[0]));
        if (isAllKept) expect(plainLost(before, after, typed)).toEqual({});
      }),
      { numRuns: runs(150) },
    );
  });

  it('names the steps of a round that the settings have no more, at their first cell', () => {
    const province = provinceWith([], {});
    const claims = (rounds: readonly string[]) =>
      claimsOf({ rounds: rounds.map((date) => ({ date })), groups: [], leftOut: [], presets: [], indicators: [] });
    expect(noLongerCounted(province, claims(ROUNDS), claims(ROUNDS.slice(1)))).toEqual([
      {
        indicator: 'step',
        why: 'round',
        columns: [`step:${ROUNDS[0]}`],
        cells: 4,
        tabs: ['ลอง'],
        first: { tab: 'ลอง', row: 3, column: 3 },
      },
    ]);
  });
});
