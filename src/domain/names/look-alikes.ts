// LAOs in a list that look alike: of one type in one district, named nearly the same; or named the same in two districts that are.
import { comparableDistrict } from './district-names';
import { comparableName, readLaoName } from './lao-name';
import type { LaoType } from './lao-type';
import { likesAmong, skeletonOf } from './nearly-the-same';

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
const hasNumber = (name: string) => /\d/.test(name);

function seriesIn<Own>(members: readonly Member<Own>[]): (name: string) => boolean {
  const counts = new Map<string, number>();
  for (const { name } of members) {
    if (!hasNumber(name)) continue;
    const bare = withoutNumbers(name);
    counts.set(bare, (counts.get(bare) || 0) + 1);
  }
  return (name) => hasNumber(name) && (counts.get(withoutNumbers(name)) || 0) >= SERIES;
}

const byPlace = (one: { at: number }, other: { at: number }) => one.at - other.at;

type Found<Own> = LookAlike<Own> & { at: number };

/** Of a series the first alone is put to others: a district with thousands of them is gone through once. */
function inGroup<Own>({ members }: Group<Own>, from: number, found: Found<Own>[]): void {
  if (members.length < 2) return;
  const isSeries = seriesIn(members);
  const known = likesAmong<Member<Own>>();
  const begun = new Set<string>();
  for (const member of members) {
    const { at, lao, name, skeleton } = member;
    const series = isSeries(name) ? withoutNumbers(name) : null;
    if (series !== null && begun.has(series)) continue;
    const isOther = (other: Member<Own>) =>
      other.name !== name && (series === null || withoutNumbers(other.name) !== series);
    if (at >= from) {
      const first = known.like(skeleton).filter(isOther).sort(byPlace)[0];
      if (first) found.push({ at, lao, other: first.lao });
    }
    known.add(member);
    if (series !== null) begun.add(series);
  }
}

/** Pairs of groups of one type whose districts look alike. */
function alikeDistricts<Own>(groups: readonly Group<Own>[]): [Group<Own>, Group<Own>][] {
  const pairs: [Group<Own>, Group<Own>][] = [];
  const known = likesAmong<{ group: Group<Own>; skeleton: string }>();
  for (const group of groups) {
    const skeleton = skeletonOf(comparableDistrict(group.district));
    for (const { group: other } of known.like(skeleton)) if (other.type === group.type) pairs.push([other, group]);
    known.add({ group, skeleton });
  }
  return pairs;
}

/** Where most of the smaller one stand in the other too, a district was written in two ways. */
function inDistricts<Own>(one: Group<Own>, other: Group<Own>, from: number, found: Found<Own>[]): void {
  const byName = new Map(one.members.map((member) => [member.name, member]));
  const both = other.members.filter(({ name }) => byName.has(name));
  if (both.length * 2 <= Math.min(one.members.length, other.members.length)) return;
  for (const member of both) {
    const [first, later] = [byName.get(member.name) as Member<Own>, member].sort(byPlace) as [Member<Own>, Member<Own>];
    if (later.at >= from) found.push({ at: later.at, lao: later.lao, other: first.lao });
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
  for (const [one, other] of alikeDistricts(groups)) inDistricts(one, other, from, found);
  return found.sort(byPlace).map(({ lao, other }) => ({ lao, other }));
}
