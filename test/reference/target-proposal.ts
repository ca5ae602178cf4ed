// The reference's main list: the highest first, then for each district that was passed over its best LAO in place of the lowest that can go.
import { districtsOf, isDirect, type PlainLao, plainStanding } from './plain';

/** The fewest LAOs that are not less than so many percent of all. */
export function wholeLaos(percent: number, all: number): number {
  let needed = 0;
  while (needed * 100 < percent * all) needed += 1;
  return needed;
}

const heightOf = (lao: PlainLao, round: number, highest: number) => plainStanding(lao, round, highest) ?? -1;

/** From the highest standing to the lowest, in registry order where they are equal: always the next best of those left. */
export function rankedLaos(laos: PlainLao[], round: number, highest = 5): PlainLao[] {
  const left = [...laos];
  const ranked: PlainLao[] = [];
  while (left.length > 0) {
    let best = 0;
    for (let index = 1; index < left.length; index++) {
      if (heightOf(left[index] as PlainLao, round, highest) > heightOf(left[best] as PlainLao, round, highest))
        best = index;
    }
    ranked.push(...left.splice(best, 1));
  }
  return ranked;
}

/** The lowest of the list whose district keeps another one there, or that belongs to no district; -1 where there is none. */
function whoCanGo(list: PlainLao[]): number {
  for (let index = list.length - 1; index >= 0; index--) {
    const { district } = list[index] as PlainLao;
    if (isDirect(district)) return index;
    if (list.filter((lao) => lao.district === district).length > 1) return index;
  }
  return -1;
}

export function plainMainList(laos: PlainLao[], round: number, percent: number, highest = 5): Set<PlainLao> {
  const ranked = rankedLaos(laos, round, highest);
  const needed = wholeLaos(percent, laos.length);
  const list = ranked.slice(0, needed);
  for (const district of districtsOf(laos)) {
    if (isDirect(district) || list.some((lao) => lao.district === district)) continue;
    list.push(ranked.find((lao) => lao.district === district) as PlainLao);
    list.sort((one, other) => ranked.indexOf(one) - ranked.indexOf(other));
  }
  while (list.length > needed) {
    const goes = whoCanGo(list);
    if (goes < 0) break;
    list.splice(goes, 1);
  }
  return new Set(list);
}
