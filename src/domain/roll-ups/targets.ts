// The two target lists against the province's marks (2556: 60 % must pass, 70 % stand on the main list, every district reached).

import { neededOf } from '../measures/share';
import { hasPassed } from '../measures/standing';
import { columnsOf, TARGET_LISTS } from '../province/lao-columns';
import { asOfRound } from '../province/lives/as-of';
import type { Province, RegisteredLao, Target } from '../province/province';

export interface Targets {
  /** `needed`: how many LAOs the main list must name; `districtsWithout`: districts that it does not reach. */
  main: { municipalities: number; SAOs: number; needed: number; districtsWithout: string[] };
  secondary: { municipalities: number; SAOs: number };
  /** `LAOs` of `of` stand at the highest step; `required` and `aimed` are the marks as whole LAOs, rounded up. */
  passed: { LAOs: number; of: number; required: number; aimed: number };
}

export function countTypes(laos: readonly RegisteredLao[]): { municipalities: number; SAOs: number } {
  const SAOs = laos.filter(({ type }) => type === 'SAO').length;
  return { municipalities: laos.length - SAOs, SAOs };
}

/** How many LAOs a list names. */
export function countListed({ laos }: Province, target: Target | null): number {
  const wanted = TARGET_LISTS.indexOf(target);
  return columnsOf(laos).targets.reduce((count, each) => count + Number(each === wanted), 0);
}

/** How many LAOs the main list must name: the share that the province sets itself, rounded up. */
export function neededOnMain({ laos, criteria }: Province): number {
  return neededOf(laos.length, criteria.aimedShare);
}

/** `target` null: the LAOs that the registry puts on neither list. */
export function targetList(province: Province, target: Target | null): Province['laos'] {
  return province.laos.filter((lao) => lao.target === target);
}

/** Districts, in their order, that have LAOs but none on the main list. A municipality that reports directly is no district. */
export function districtsWithoutMain(province: Province): string[] {
  const { targets, districtAt, districts: settled } = columnsOf(province.laos);
  const without = new Set(settled);
  targets.forEach((target, at) => {
    if (TARGET_LISTS[target] === 'main') without.delete(settled[districtAt[at] as number] as string);
  });
  return province.districts.filter(({ name, direct }) => !direct && without.has(name)).map(({ name }) => name);
}

/** `round` is an index: who has passed by then, and whether the main list is long enough and reaches every district. */
export function countTargets(year: Province, round: number): Targets {
  const province = asOfRound(year, round);
  const of = province.laos.length;
  const aimed = neededOnMain(province);
  return {
    main: {
      ...countTypes(targetList(province, 'main')),
      needed: aimed,
      districtsWithout: districtsWithoutMain(province),
    },
    secondary: countTypes(targetList(province, 'secondary')),
    passed: {
      LAOs: province.laos.filter((lao) => hasPassed(province.steps, lao.index, round)).length,
      of,
      required: neededOf(of, province.criteria.requiredShare),
      aimed,
    },
  };
}
