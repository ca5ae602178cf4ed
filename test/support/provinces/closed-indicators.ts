// A closed round, and since then every change of its indicators after which nothing asks for what they had: no cell of a district has changed.
import { type IndicatorLine, readIndicatorLines } from '../../../src/domain/agreement/indicator-lines';
import { readFacts } from '../../../src/domain/measures/facts';
import type { CellValue } from '../../../src/domain/measures/step';
import type { Province } from '../../../src/domain/province/province';
import { enteredFacts } from '../../../src/indicators/all';
import { closing, entriesOf } from './closed-wrong';
import { JULY, provinceOf, ROUNDS } from './province';

const [APRIL, , , DAY] = ROUNDS as readonly string[];
const LAOS = ['อบต.ก', 'อบต.ข', 'อบต.ค'];
const count = (id: string, more: IndicatorLine = {}): IndicatorLine => ({
  id,
  kind: 'จำนวน',
  name: `ชื่อ ${id}`,
  ...more,
});

const BEFORE = [count('1.6'), count('1.7'), count('1.8'), count('1.9')];
/** 1.6 is 2.6 now, 1.7 is reported in April alone, 1.8 is of another kind; 1.9 has another name, which changes nothing. */
const NOW = [
  count('2.6'),
  count('1.7', { rounds: APRIL }),
  count('1.8', { kind: 'มี' }),
  count('1.9', { name: 'ชื่อใหม่' }),
];

function declaring(lines: readonly IndicatorLine[], groups: readonly string[]): Province {
  const laos = LAOS.map((name) => ({ district: 'ลอง', type: 'SAO' as const, name, cells: [1, 1, 1, 1] }));
  const province = provinceOf(laos);
  const { indicators } = readIndicatorLines(lines, ROUNDS);
  const fields = enteredFacts({ groups, presets: [], rounds: province.rounds, indicators });
  const ids = [...ROUNDS.map((date) => `step:${date}`), ...fields.flatMap(({ facts }) => [...facts])];
  const columns = new Map(ids.map((id, index) => [id, index + 2]));
  // The last of them has nothing to say.
  const rows = LAOS.map((_, lao) => ids.map((id): CellValue => (id.endsWith(`${DAY}`) && lao < 2 ? 4 : null)));
  const table = { tab: 'ลอง', values: [[], [], ...rows.map((row) => [null, null, ...row])], columns };
  const cells = LAOS.map((_, index) => ({ table, row: index + 3 }));
  return { ...province, groups, indicators, cells, facts: readFacts(cells, fields) };
}

/** Without `now`: the tab of indicators is turned off. */
export function closedIndicators(now: readonly IndicatorLine[] | null = NOW): Province {
  const ledger = { entries: entriesOf(closing(declaring(BEFORE, ['funds']), JULY)), broken: [] };
  return { ...declaring(now ?? [], []), today: '2013-07-10', ledger, indicatorsTab: now && 'ตัวชี้วัด' };
}
