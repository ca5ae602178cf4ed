// The registry of LAOs as the province typed it: each LAO once, and what is wrong with the other lines.

import { typeByName } from '../names/lao-name';
import { comparable } from '../thai/thai-text';
import { laoKey, readType } from './lao';
import type { Life } from './lives/life';
import type { LifeCells } from './lives/life-cells';
import { type LifeLine, readLives } from './lives/read-lives';
import type { Place, RegisteredLao, RegistryProblem, Target } from './province';

/** One line of the registry tab. `district` is the settings' spelling where the settings know it. */
export interface RegistryLine {
  district: string;
  typeText: string;
  name: string;
  targetText: string;
  place: Place;
  typePlace: Place;
  districtPlace: Place;
  targetPlace: Place;
  /** Missing where nothing is said of it. */
  life?: LifeCells;
  /** As it was read when it was kept, and is believed. */
  kept?: Life;
}

export const TARGETS: readonly Target[] = ['main', 'secondary'];

const TARGET_WRITINGS: Record<Target, readonly string[]> = {
  main: ['main', 'หลัก', 'เป้าหมายหลัก'],
  secondary: ['secondary', 'รอง', 'เป้าหมายรอง'],
};

/** Reads which list a LAO is on; null where the text says neither. */
export function readTarget(text: string): Target | null {
  const wanted = comparable(text);
  const found = TARGETS.filter((target) => TARGET_WRITINGS[target].some((writing) => comparable(writing) === wanted));
  return found[0] || null;
}

/** A line without a name is blank and says nothing. A repeated LAO counts once; a line of no known type or district does not count. */
export function readRegistry(lines: readonly RegistryLine[]): { laos: RegisteredLao[]; problems: RegistryProblem[] } {
  const laos: RegisteredLao[] = [];
  const problems: RegistryProblem[] = [];
  const seen = new Map<string, Place>();
  const lives: LifeLine[] = [];
  for (const line of lines) {
    if (comparable(line.name) === '') continue;
    const { district, name, place } = line;
    const written = readType(line.typeText);
    const type = typeByName(name) || written;
    const problem = (kind: RegistryProblem['kind'], found: string, at: Place, first: Place | null = null) =>
      problems.push({ kind, district, type, name, found, place: at, first });
    if (type !== written) problem('type', line.typeText, line.typePlace);
    if (comparable(district) === '') problem('district', district, line.districtPlace);
    if (!type || comparable(district) === '') {
      if (!type && type === written) problem('type', line.typeText, line.typePlace);
      continue;
    }
    const key = laoKey(type, name, district);
    const first = seen.get(key);
    if (first) {
      problem('duplicate', name, place, first);
      continue;
    }
    seen.set(key, place);
    const target = readTarget(line.targetText);
    const { targetText, targetPlace } = line;
    const lao: RegisteredLao = {
      district,
      type,
      name,
      target,
      targetText,
      place,
      targetPlace,
      life: line.kept ?? null,
    };
    laos.push(lao);
    if (line.life) lives.push({ lao, cells: line.life });
  }
  problems.push(...readLives(lives, laos));
  return { laos, problems };
}
