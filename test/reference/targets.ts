// The reference's target lists: counted one by one, the shares by trying one LAO more until it is enough.
import { districtsOf, isDirect, type PlainLao, plainStanding } from './plain';

/** The fewest LAOs that are not less than so many percent of all. */
function wholeLaos(percent: number, all: number): number {
  let needed = 0;
  while (needed * 100 < percent * all) needed += 1;
  return needed;
}

function countList(laos: PlainLao[], target: PlainLao['target']): { municipalities: number; SAOs: number } {
  const list = { municipalities: 0, SAOs: 0 };
  for (const lao of laos) {
    if (lao.target !== target) continue;
    if (lao.type === 'municipality') list.municipalities += 1;
    else list.SAOs += 1;
  }
  return list;
}

function districtsWithoutMain(laos: PlainLao[]): string[] {
  const without: string[] = [];
  for (const district of districtsOf(laos)) {
    if (isDirect(district)) continue;
    let found = false;
    for (const lao of laos) {
      if (lao.district === district && lao.target === 'main') found = true;
    }
    if (!found) without.push(district);
  }
  return without;
}

/** `required` and `aimed` are 60 % and 70 %, as in 2556, where they are not said. */
export function plainTargets(laos: PlainLao[], round: number, highest = 5, marks = { required: 60, aimed: 70 }) {
  let passed = 0;
  for (const lao of laos) {
    if (plainStanding(lao, round, highest) === highest) passed += 1;
  }
  const aimed = wholeLaos(marks.aimed, laos.length);
  return {
    main: { ...countList(laos, 'main'), needed: aimed, districtsWithout: districtsWithoutMain(laos) },
    secondary: countList(laos, 'secondary'),
    passed: { LAOs: passed, of: laos.length, required: wholeLaos(marks.required, laos.length), aimed },
  };
}
