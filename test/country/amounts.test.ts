// What is counted beside the steps: the country's sums are those of its provinces' own forms, whoever was merged or renamed within the year.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countryOf, stackedOf } from '../../src/country/stacked';
import { counted } from '../../src/domain/country/counted';
import type { Province } from '../../src/domain/province/province';
import { totalFunds } from '../../src/indicators/welfare-funds/outputs/funds-summary';
import { runs } from '../support/chance';
import { type FileKind, fileOf, named, readAll } from '../support/country/handed';
import { anyFunds, typedFund } from '../support/provinces/arbitrary-funds';
import { anyYear, DISTRICTS } from '../support/provinces/arbitrary-lives';
import { fund } from '../support/provinces/facts';
import { provinceOfLives } from '../support/provinces/lives';
import { provinceOf, ROUNDS } from '../support/provinces/province';

const anyMembers = fc.array(fc.option(fc.nat(500)), { minLength: ROUNDS.length, maxLength: ROUNDS.length });
const anyStart = fc.record({ fundAtStart: fc.option(fc.boolean()), membersAtStart: fc.option(fc.nat(500)) });

const changing = fc.tuple(anyYear, fc.infiniteStream(fc.tuple(anyStart, anyMembers))).map(([{ lines, rows }, each]) => {
  const facts = () => {
    const [start, members] = each.next().value as [
      { fundAtStart: boolean | null; membersAtStart: number | null },
      (number | null)[],
    ];
    return fund({ ...start, founded: null }, members);
  };
  return provinceOfLives(
    lines,
    rows.map((row) => ({ ...row, facts: facts() })),
    DISTRICTS,
  );
});
const lasting = anyFunds
  .filter(({ length }) => length < 30)
  .map((funds) => provinceOf(funds.map((own) => ({ ...own, cells: [], facts: typedFund(own) }))));

/** Of some provinces, each with funds and with anybody there. */
const some = fc.tuple(fc.array(fc.oneof(changing, lasting), { minLength: 1, maxLength: 4 }), fc.nat(ROUNDS.length - 1));

const stackOf = (provinces: readonly Province[], round: number, indicator: string) => {
  const kinds: FileKind[] = ['csv', 'json'];
  const files = provinces.map((province, at) => ({
    name: `${at}`,
    text: fileOf(kinds[at % 2] as FileKind, province, round),
  }));
  const { handedIn, leftOut } = readAll(files);
  expect(leftOut).toEqual([]);
  const found = counted(handedIn, { round: ROUNDS[round] as string, indicator, today: '2013-12-31' });
  return stackedOf(countryOf(found as NonNullable<typeof found>, '', '2013-12-31'), []);
};

it.each([
  [
    'fund',
    (province: Province, round: number) => totalFunds(province, round).LAOs - totalFunds(province, round).without,
  ],
  ['fund-members', (province: Province, round: number) => totalFunds(province, round).members],
] as const)('%s: provinces add up as they count themselves', (indicator, own) => {
  const property = fc.property(some, ([drawn, round]) => {
    const provinces = named(
      drawn.filter((province) => totalFunds(province, round).LAOs > 0 && province.groups.length > 0),
    );
    fc.pre(provinces.length > 0);
    const { provinces: lines, total } = stackOf(provinces, round, indicator);
    const amounts = lines.map((line) => (line as { amount?: number }).amount);
    expect(amounts).toEqual(provinces.map((province) => own(province, round)));
    expect(total).toMatchObject({ amount: amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) });
    for (const line of [...lines, total]) {
      const { municipalities, SAOs, reported, carried, noReport } = line as unknown as Record<string, number>;
      expect((municipalities as number) + (SAOs as number)).toBe(
        (reported as number) + (carried as number) + (noReport as number),
      );
    }
  });
  fc.assert(property, { numRuns: runs(60) });
});
