// What is still missing to each mark, and which LAOs are nearest to passing.

import { standingAt } from '../measures/standing';
import type { Step } from '../measures/step';
import type { LaoType } from '../province/lao';
import type { Province } from '../province/province';
import type { Performance } from '../roll-ups/performance';

export interface Mark {
  /** In percent of the province's LAOs. */
  share: number;
  needed: number;
  missing: number;
  /**
   * The nearest of the `missing` LAOs lack so many steps or fewer; `candidates` LAOs do. 0 where nothing is missing, null where the LAOs
   * that have ever reported are too few.
   */
  stepsLeft: number | null;
  candidates: number;
  /** The fewest steps that must be passed in all; null as above. */
  stepsInAll: number | null;
}

export interface NearLao {
  district: string;
  type: LaoType;
  lao: string;
  step: Step;
  stepsLeft: number;
}

/** LAOs with a standing that have not passed, in registry order. */
function onTheWay({ laos, steps }: Province, round: number): NearLao[] {
  return laos
    .map(({ district, type, name, index }) => ({
      district,
      type,
      lao: name,
      step: standingAt(steps, index, round).step,
    }))
    .filter((lao): lao is NearLao => lao.step !== null && lao.step < steps.pass)
    .map((lao) => ({ ...lao, stepsLeft: steps.pass - lao.step }));
}

function markOf(
  share: number,
  { needed, missing }: { needed: number; missing: number },
  ways: readonly number[],
): Mark {
  const nearest = ways.slice(0, missing);
  const isEnough = nearest.length === missing;
  const stepsLeft = isEnough ? nearest[missing - 1] || 0 : null;
  return {
    share,
    needed,
    missing,
    stepsLeft,
    candidates: missing === 0 ? 0 : ways.filter((way) => stepsLeft === null || way <= stepsLeft).length,
    stepsInAll: isEnough ? nearest.reduce((sum, way) => sum + way, 0) : null,
  };
}

/**
 * `nearest`: all LAOs that are near enough for a mark that is still missed, district by district, the nearest first. LAOs equally near
 * are all named, even where fewer are needed.
 */
export function measureWay(
  province: Province,
  round: number,
  { total }: Performance,
): { marks: { required: Mark; aimed: Mark }; nearest: NearLao[] } {
  const { requiredShare, aimedShare } = province.criteria;
  const laos = onTheWay(province, round);
  const ways = laos.map(({ stepsLeft }) => stepsLeft).sort((one, other) => one - other);
  const required = markOf(requiredShare, total.required, ways);
  const aimed = markOf(aimedShare, total.aimed, ways);
  const reach = Math.max(...[required, aimed].map(({ stepsLeft }) => stepsLeft ?? province.steps.pass));
  const position = new Map(province.districts.map(({ name }, index) => [name, index]));
  const inOrder = (one: NearLao, other: NearLao) =>
    (position.get(one.district) as number) - (position.get(other.district) as number) ||
    one.stepsLeft - other.stepsLeft;
  return { marks: { required, aimed }, nearest: laos.filter(({ stepsLeft }) => stepsLeft <= reach).sort(inOrder) };
}
