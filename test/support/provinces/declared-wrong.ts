// A province that declares indicators of its own, of which every rule about them finds something, in every one of its variants.
import { type IndicatorLine, readIndicatorLines } from '../../../src/domain/agreement/indicator-lines';
import { readFacts } from '../../../src/domain/measures/facts';
import type { CellValue } from '../../../src/domain/measures/step';
import type { Province } from '../../../src/domain/province/province';
import { enteredFacts } from '../../../src/indicators/all';
import { provinceOf, ROUNDS } from './province';
import { unclaimedColumn } from './unclaimed';

const LINES: readonly IndicatorLine[] = [
  { id: '2.1', kind: 'จำนวน', name: 'ศูนย์พัฒนาเด็กเล็ก' },
  { id: '3.2', kind: 'มี', name: 'แผนป้องกันภัย' },
  { id: '4.1', kind: 'จำนวน', name: 'ถนน', counted: 'เทศบาล' },
];

const [APRIL, MAY] = ROUNDS;

/** A LAO each. */
const TYPED: readonly Readonly<Record<string, CellValue>>[] = [
  { '2.1@start': 5, [`2.1@${APRIL}`]: 4, [`2.1@${MAY}`]: 3, '3.2@since': '1 ธ.ค. 2556' },
  { '3.2@since': 'เมื่อวาน' },
  { '4.1@start': 2, [`4.1@${APRIL}`]: 3 },
];

const UNCLAIMED = [
  unclaimedColumn('1.6 รอบ 1 เม.ย. 2556', '1.6', '2013-04-01'),
  { ...unclaimedColumn('4.10 ต้นปี', '4.10', 'start'), readsAs: '4.1' },
  unclaimedColumn('2.1 รอบ 1 ต.ค. 2555', '2.1', '2012-10-01'),
  unclaimedColumn('3.2 ต้นปี', '3.2', 'start'),
  unclaimedColumn('รอบ 1 ต.ค. 2555', 'step', '2012-10-01'),
  unclaimedColumn('สมาชิก 1 เม.ย. 2556', 'funds', '2013-04-01'),
];

/** Right of everything else. */
const FIRST_COLUMN = 40;

export function declaredWrong(): Province {
  const province = provinceOf(
    TYPED.map((_, index) => ({ district: 'ลอง', type: 'SAO', name: `อบต.ที่${index + 1}`, cells: [1, 1, 1, 1] })),
  );
  const { indicators } = readIndicatorLines(LINES, ROUNDS);
  const fields = enteredFacts({ groups: [], presets: [], rounds: province.rounds, indicators });
  const columns = new Map(fields.flatMap(({ facts }) => facts).map((id, index) => [id, FIRST_COLUMN + index]));
  const rows = TYPED.map((typed) => {
    const values: CellValue[] = [];
    for (const [id, value] of Object.entries(typed)) values[columns.get(id) as number] = value;
    return values;
  });
  const table = { tab: 'ลอง', values: [[], [], ...rows], columns };
  const cells = TYPED.map((_, index) => ({ table, row: index + 3 }));
  const said = { indicators, leftOut: ['funds'], unclaimed: [...UNCLAIMED] };
  return { ...province, ...said, cells, facts: readFacts(cells, fields) };
}
