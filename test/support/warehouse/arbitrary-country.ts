// Random countries: a few of the 76 provinces, each with ladders, funds, LAOs that change within the year, or an indicator that it declares.
import fc from 'fast-check';
import type { DeclaredIndicator } from '../../../src/domain/agreement/declared-indicator';
import { entryGroup, entryId } from '../../../src/domain/agreement/entries';
import { type NationalProvince, nationalProvinces } from '../../../src/domain/country/provinces';
import type { DataFile } from '../../../src/domain/data/data-row';
import { readFacts } from '../../../src/domain/measures/facts';
import { readReports } from '../../../src/domain/measures/reports';
import type { CellValue } from '../../../src/domain/measures/step';
import type { Province } from '../../../src/domain/province/province';
import { dataRows } from '../../../src/indicators/province/data-rows';
import { anyFunds, typedFund } from '../provinces/arbitrary-funds';
import { arbitraryIndicator } from '../provinces/arbitrary-indicators';
import { anyLaos } from '../provinces/arbitrary-laos';
import { anyYear, DISTRICTS } from '../provinces/arbitrary-lives';
import { provinceOfLives } from '../provinces/lives';
import { provinceOf, ROUNDS } from '../provinces/province';

/** What a province hands in: its file up to a round (an index); before it, perhaps, one that says something else. */
export interface HandedIn {
  province: Province;
  upTo: number;
  superseded: Province | null;
}

const anySteps = anyLaos.map((laos) => provinceOf(laos));

const anyFundsProvince = anyFunds.map((laos) =>
  provinceOf(laos.map((lao) => ({ ...lao, cells: [], facts: typedFund(lao) }))),
);

/** A round in which there is no LAO has no row: the data cannot say that it was. */
const anyLives = anyYear
  .filter(({ truth }) => truth.every((laos) => laos.length > 0))
  .map(({ lines, rows }) => provinceOfLives(lines, rows, DISTRICTS));

/** By the entry's id, of each LAO. */
type Entered = Readonly<Record<string, CellValue>>;

function withDeclared(province: Province, declared: DeclaredIndicator, entered: readonly Entered[]): Province {
  const { id, steps, pass, rounds } = declared;
  const fields = entryGroup(declared).fields([]);
  const ids = fields.flatMap(({ facts }) => facts);
  const columns = new Map(ids.map((each, index) => [each, index]));
  const values = entered.map((each) => ids.map((entry) => each[entry] ?? null));
  const cells = values.map((_, index) => ({ table: { tab: id, values, columns }, row: index + 1 }));
  const days = rounds.map((date) => entryId(id, date));
  return {
    ...province,
    indicators: [declared],
    facts: readFacts(cells, fields),
    ladders: steps.length ? new Map([[id, readReports(cells, days, steps.length, pass)]]) : new Map(),
  };
}

const DECLARED = '2.1';
const anyEntry = fc.oneof(fc.nat(10), fc.constantFrom(null, null, '2013-06-15', 'ต้นปี', 'x'));
const anyEntered = fc.record(
  Object.fromEntries([...ROUNDS, 'start', 'since'].map((at) => [entryId(DECLARED, at as 'start'), anyEntry])),
);

const anyDeclaring = fc
  .tuple(anyLaos, arbitraryIndicator(DECLARED, ROUNDS))
  .chain(([laos, declared]) =>
    fc
      .array(anyEntered, { minLength: laos.length, maxLength: laos.length })
      .map((entered) => withDeclared(provinceOf(laos), declared, entered)),
  );

const anyContent = fc.oneof(anySteps, anyFundsProvince, anyLives, anyDeclaring);
/** With decimals, too. */
const anyShare = fc.constantFrom(12.5, 60, 66.67, 70, 100);

const anyProvince = ({ name }: NationalProvince): fc.Arbitrary<HandedIn> =>
  fc
    .tuple(anyContent, anyShare, anyShare, fc.nat(ROUNDS.length - 1), fc.option(anyContent))
    .map(([content, requiredShare, aimedShare, upTo, superseded]) => ({
      province: { ...content, name, criteria: { ...content.criteria, requiredShare, aimedShare } },
      upTo,
      superseded: superseded && { ...superseded, name },
    }));

/** Some of them, each once. */
export const anyCountry: fc.Arbitrary<HandedIn[]> = fc
  .uniqueArray(fc.constantFrom(...nationalProvinces()), { minLength: 1, maxLength: 4, selector: ({ code }) => code })
  .chain((provinces) => fc.tuple(...provinces.map(anyProvince)));

/** The files that come of it, the superseded ones among them. One without a row says nothing, not even that it is the newest. */
export const filesOf = (country: readonly HandedIn[]): DataFile[] =>
  country.flatMap(({ province, upTo, superseded }) => {
    const rows = dataRows(province, upTo);
    const before = superseded && rows.length ? dataRows(superseded, ROUNDS.length - 1) : [];
    return [
      { exportedAt: '2013-10-03T09:30', rows },
      { exportedAt: '2013-10-03T09:29', rows: before },
    ];
  });
