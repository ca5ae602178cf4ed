// What a change of LAOs does to the figures: how many there are before and after it, and how many of them must pass.
import { neededOf } from '../../measures/share';
import type { IsoDate } from '../../time/calendar';
import type { Province, RegisteredLao } from '../province';
import type { ChangedLines } from './change-lines';
import { isThereOn, type Living } from './life';

/** On one day. */
export interface Numbers {
  municipalities: number;
  SAOs: number;
  LAOs: number;
  /** As whole LAOs, rounded up. */
  required: number;
  aimed: number;
  /** Named on the main list. */
  main: number;
}

export interface ChangeEffect {
  before: Numbers;
  after: Numbers;
}

function numbersOf(laos: readonly RegisteredLao[], { criteria }: Pick<Province, 'criteria'>): Numbers {
  const SAOs = laos.filter(({ type }) => type === 'SAO').length;
  return {
    municipalities: laos.length - SAOs,
    SAOs,
    LAOs: laos.length,
    required: neededOf(laos.length, criteria.requiredShare),
    aimed: neededOf(laos.length, criteria.aimedShare),
    main: laos.filter(({ target }) => target === 'main').length,
  };
}

/** On the first day of the change, as it would be without it and as it is with it. */
export function changeEffect(
  province: Pick<Province, 'registered' | 'criteria'>,
  { changed, added }: Pick<ChangedLines, 'changed' | 'added'>,
  day: IsoDate,
): ChangeEffect {
  const lives = new Map(changed.map(({ lao, life }) => [lao.key, life]));
  const isThere = (living: Living) => isThereOn(living, day);
  const after = province.registered.filter(({ key, life }) => isThere({ life: lives.get(key) ?? life }));
  return {
    before: numbersOf(province.registered.filter(isThere), province),
    after: numbersOf([...after, ...added], province),
  };
}
