// Random provinces: 1 to 340 LAOs in 1 to 25 districts, with repeated names, gaps, falls and junk in the cells.
import fc from 'fast-check';
import type { PlainLao } from '../../reference/plain';
import { ROUNDS } from './province';

const BLANK_CELLS = [null, undefined, ''];
const READABLE_CELLS = ['๔', '๐', ' 4 ', 'ขั้น 4', '3.0', 'ขั้น ๒', 'ขั้น1', '5'];
const JUNK_CELLS = ['ผ่าน', 'ขั้น', '6', '๖', '-1', '1/2', '2,5', '4 5', 2.5, 6, -1, Number.NaN, true, new Date(0)];

const repeated = (values: readonly unknown[], times: number) => Array.from({ length: times }, () => values).flat();

/** Of a measure with so many steps; what else may be typed is the same, and may be a step of one measure and none of another. */
const anyCellOf = (highest: number) =>
  fc.constantFrom(
    ...repeated([...Array(highest + 1).keys()], 20),
    ...repeated(BLANK_CELLS, 12),
    ...READABLE_CELLS,
    ...JUNK_CELLS,
  );

/** Some LAOs never report: their cells are blank or junk in every round. */
const anyCellsOf = (highest: number) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(anyCellOf(highest), { minLength: ROUNDS.length, maxLength: ROUNDS.length }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...[...BLANK_CELLS, 'ผ่าน']).map((cell) => ROUNDS.map(() => cell as unknown)),
    },
  );

const anyLaoOf = (highest: number) =>
  fc.record({
    district: fc.nat(24),
    isSao: fc.boolean(),
    name: fc.nat(199),
    target: fc.constantFrom('main', 'main', 'secondary', null),
    cells: anyCellsOf(highest),
    remark: fc.constantFrom('', '', 'ตรวจซ้ำแล้ว'),
  });

type Drawn = ReturnType<typeof anyLaoOf> extends fc.Arbitrary<infer Lao> ? Lao : never;

const REAL_NAMES = ['แม่คำมี', 'บ้านปิน', 'แพร่', 'ป่าแม่ต'];

/** The first `direct` districts report straight to the province: they have municipalities only. */
function placed({ isSao, ...lao }: Drawn, districts: number, direct: number): PlainLao {
  const index = lao.district % districts;
  const isDirect = index < direct;
  const type = isSao && !isDirect ? 'SAO' : 'municipality';
  const prefix = type === 'SAO' ? 'อบต.' : isDirect ? 'ทม.' : 'ทต.';
  return {
    ...lao,
    district: isDirect ? `เทศบาลเมือง${index}` : `อำเภอ${index}`,
    type,
    name: prefix + (REAL_NAMES[lao.name] ?? `ตำบล${lao.name}`),
  };
}

/** A LAO is its type and name and district: the first one of each. */
function distinct(laos: PlainLao[]): PlainLao[] {
  return [...new Map(laos.map((lao) => [`${lao.district}|${lao.type}|${lao.name}`, lao])).values()];
}

const laosUpTo = (maxLength: number, highest = 5) =>
  fc
    .tuple(
      fc.integer({ min: 1, max: 25 }),
      fc.nat(3),
      fc.array(anyLaoOf(highest), { minLength: 1, maxLength, size: 'max' }),
    )
    .map(([districts, direct, laos]) => distinct(laos.map((lao) => placed(lao, districts, direct))));

/** Mostly small ones, which fail legibly; some as large as the largest province. */
export const anyLaos = fc.oneof({ weight: 4, arbitrary: laosUpTo(12) }, { weight: 1, arbitrary: laosUpTo(340) });

/** A measure of 1 to 10 steps in some of the year's rounds, and what a few LAOs have reported of it. */
export const anyLadder = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.subarray([...ROUNDS], { minLength: 1 }))
  .chain(([highest, rounds]) =>
    fc.record({ highest: fc.constant(highest), rounds: fc.constant(rounds), laos: laosUpTo(15, highest) }),
  );
