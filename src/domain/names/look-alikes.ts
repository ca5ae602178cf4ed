// LAOs in a list that look alike: of one type in one district, named nearly the same; or named the same in two districts that are.
import { districtKey } from './district-names';
import { comparableName, readLaoName } from './lao-name';
import type { LaoType } from './lao-type';
import { areAlike, skeletonOf } from './nearly-the-same';

export interface NamedLao {
  type: LaoType;
  name: string;
  /** As its list spells it: one spelling for each district. */
  district: string;
}

/** Of one type, in one district. */
interface Group<Own> {
  type: LaoType;
  district: string;
  members: Member<Own>[];
}

interface Member<Own> {
  lao: Own;
  at: number;
  /** What it is compared by. */
  name: string;
  skeleton: string;
}

export interface LookAlike<Own> {
  /** The later one in the list. */
  lao: Own;
  /** The first one that it looks like. */
  other: Own;
}

function groupsOf<Own extends NamedLao>(laos: readonly Own[]): Group<Own>[] {
  const groups = new Map<string, Group<Own>>();
  laos.forEach((lao, at) => {
    const { type, name, district } = lao;
    const key = `${type}|${district}`;
    const group = groups.get(key) || { type, district, members: [] };
    groups.set(key, group);
    const skeleton = skeletonOf(readLaoName(name).bare);
    group.members.push({ lao, at, name: comparableName(type, name), skeleton });
  });
  return Array.from(groups.values());
}

/** Three that differ in nothing but their numbers are numbered on purpose: หมู่ 1, หมู่ 2, หมู่ 3. */
const SERIES = 3;
const withoutNumbers = (name: string) => name.replace(/\d+/g, '');

function seriesIn<Own>({ members }: Group<Own>): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const { name } of members) {
    const bare = withoutNumbers(name);
    if (bare !== name) counts.set(bare, (counts.get(bare) || 0) + 1);
  }
  return (name) => (counts.get(withoutNumbers(name)) || 0) >= SERIES;
}

type Found<Own> = LookAlike<Own> & { at: number };

/** Members of a series have one skeleton: a district with thousands of them is gone through once. */
function inGroup<Own>(group: Group<Own>, from: number, found: Found<Own>[]): void {
  const isSeries = seriesIn(group);
  const bySkeleton = new Map<string, Member<Own>[]>();
  for (const member of group.members) {
    const { at, lao, name, skeleton } = member;
    const known = bySkeleton.get(skeleton);
    if (at >= from) {
      const other = firstLike(member, bySkeleton, isSeries);
      if (other) found.push({ at, lao, other: other.lao });
    }
    if (!known) bySkeleton.set(skeleton, [member]);
    else if (!isSeries(name)) known.push(member);
  }
}

function firstLike<Own>(
  { name, skeleton }: Member<Own>,
  bySkeleton: ReadonlyMap<string, readonly Member<Own>[]>,
  isSeries: (name: string) => boolean,
): Member<Own> | null {
  const isOther = (other: Member<Own>) =>
    other.name !== name && !(isSeries(name) && withoutNumbers(other.name) === withoutNumbers(name));
  let first: Member<Own> | null = null;
  bySkeleton.forEach((members, other) => {
    if (!areAlike(skeleton, other)) return;
    const found = members.filter(isOther)[0];
    if (found && (!first || found.at < first.at)) first = found;
  });
  return first;
}

/** Where most of the smaller one stand in the other too, a district was written in two ways. */
function inDistricts<Own>(one: Group<Own>, other: Group<Own>, from: number, found: Found<Own>[]): void {
  const byName = new Map(one.members.map((member) => [member.name, member]));
  const both = other.members.filter(({ name }) => byName.has(name));
  if (both.length * 2 <= Math.min(one.members.length, other.members.length)) return;
  for (const { at, lao, name } of both) {
    const first = byName.get(name) as Member<Own>;
    if (at > first.at ? at >= from : first.at >= from)
      found.push(at > first.at ? { at, lao, other: first.lao } : { at: first.at, lao: first.lao, other: lao });
  }
}

/**
 * Each LAO of a list, from the index `from` on, that looks like one before it, in the order of the list. Names that are the same are not
 * alike: they are one LAO.
 */
export function lookAlikes<Own extends NamedLao>(laos: readonly Own[], from: number = 0): LookAlike<Own>[] {
  if (from >= laos.length) return [];
  const groups = groupsOf(laos);
  const found: Found<Own>[] = [];
  for (const group of groups) inGroup(group, from, found);
  const skeletons = groups.map(({ district }) => skeletonOf(districtKey(district)));
  groups.forEach((one, index) => {
    for (let at = index + 1; at < groups.length; at += 1) {
      const other = groups[at] as Group<Own>;
      if (one.type === other.type && areAlike(skeletons[index] as string, skeletons[at] as string))
        inDistricts(one, other, from, found);
    }
  });
  return found.sort((one, other) => one.at - other.at).map(({ lao, other }) => ({ lao, other }));
}
