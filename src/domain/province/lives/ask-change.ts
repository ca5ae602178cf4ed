// Reads a change of LAOs from what somebody says of it: which LAOs are meant, what becomes of them, and whether that can be.
import { districtFinder } from '../../names/district-names';
import { comparableName, readLaoName, USUAL_KIND } from '../../names/lao-name';
import { LAO_TYPES } from '../../names/lao-type';
import { severalNames } from '../../names/several-names';
import { fiscalYearOf, type IsoDate } from '../../time/calendar';
import { laoKey } from '../lao';
import type { Lao, Province, Target } from '../province';
import { asOf } from './as-of';
import { type ChangeAsked, type ChangeKind, type Coming, SIDES } from './change-asked';

/** As it was typed. Several names are separated by commas. */
export interface Said {
  kind: ChangeKind;
  /** Of what is there before. */
  lao: string;
  /** Of what is there after; '' where it is called the same. */
  to: string;
  /** In which they are; '' where the names say it, or are known once in the province. */
  district: string;
  /** To which it moves. */
  toDistrict: string;
  day: IsoDate;
  target: Target | null;
}

/** Why it cannot be: nothing of it is a mistake of the program's. */
export type ChangeProblem =
  | { problem: 'day'; found: IsoDate }
  | { problem: 'district'; found: string }
  | { problem: 'unknown' | 'several' | 'not-there' | 'there-already' | 'typeless'; found: string }
  | { problem: 'number'; side: 'from' | 'to'; found: number; least: number; most: number }
  | { problem: 'same' | 'type-same'; found: string };

/** Thrown and caught within this file alone. */
class Stop {
  constructor(readonly problem: ChangeProblem) {}
}

function stop(problem: ChangeProblem): never {
  throw new Stop(problem);
}

type Known = Pick<Province, 'name' | 'districts' | 'registered' | 'laos'>;

function districtSaid({ name, districts }: Known, said: string): string | null {
  if (said === '') return null;
  const found = districtFinder({ province: name, names: districts.map((each) => each.name) })(said);
  return found ?? stop({ problem: 'district', found: said });
}

/** The one that is meant among those that are registered. */
function meant(known: Known, name: string, district: string | null, there: readonly Lao[]): Lao {
  const read = readLaoName(name);
  const own = districtSaid(known, read.district) ?? district;
  const types = read.type ? [read.type] : LAO_TYPES;
  const isMeant = (lao: Lao) =>
    (own === null || lao.district === own) &&
    types.some((type) => lao.type === type && comparableName(type, name) === comparableName(type, lao.name));
  const [lao, ...more] = there.filter(isMeant);
  if (lao && !more.length) return lao;
  if (lao) return stop({ problem: 'several', found: name });
  const isElse = known.registered.some(isMeant);
  return stop({ problem: isElse ? 'not-there' : 'unknown', found: name });
}

/** What it is called where only a part of it is said: with the kind that it had, or that goes without saying. */
function named(name: string, former: Lao | undefined, kind: ChangeKind): Pick<Coming, 'type' | 'name'> {
  const read = readLaoName(name);
  if (read.type) return { type: read.type, name };
  const before = former && readLaoName(former.name);
  if (!former || !before) return stop({ problem: 'typeless', found: name });
  const type = kind === 'upgrade' ? 'municipality' : former.type;
  // A bare name stays bare: its type stands beside it.
  const short = before.short === null ? '' : type === former.type ? before.short : USUAL_KIND[type];
  return { type, name: short + name };
}

function comingOf(known: Known, said: Said, from: readonly Lao[], district: string | null): Coming[] {
  const { kind } = said;
  if (kind === 'close') return [];
  const [former] = from;
  const moved = districtSaid(known, said.toDistrict);
  const own = moved ?? former?.district ?? district;
  const names = severalNames(said.to);
  if (!names.length && former) {
    const { short, bare } = readLaoName(former.name);
    if (kind === 'move') names.push(former.name);
    if (kind === 'upgrade') names.push(short === null ? former.name : bare);
  }
  return names.map((name) => {
    const place = districtSaid(known, readLaoName(name).district) ?? own ?? stop({ problem: 'district', found: '' });
    return { district: place, ...named(name, former, kind) };
  });
}

const keyOf = ({ type, name, district }: Coming) => laoKey(type, name, district);

function mustBePossible(known: Known, asked: ChangeAsked): void {
  const { kind, from, to } = asked;
  for (const side of ['from', 'to'] as const) {
    const [least, most] = SIDES[kind][side];
    const found = asked[side].length;
    if (found < least || found > most) stop({ problem: 'number', side, found, least, most });
  }
  const before = new Set(from.map(({ key }) => key));
  const [only] = to;
  if (kind === 'upgrade' && only && from[0]?.type === only.type) stop({ problem: 'type-same', found: only.name });
  if (only && from.length === 1 && to.length === 1 && before.has(keyOf(only)))
    stop({ problem: 'same', found: only.name });
  const keys = to.map(keyOf);
  const twice = to.filter((each, index) => keys.indexOf(keyOf(each)) < index)[0];
  if (twice) stop({ problem: 'there-already', found: twice.name });
  for (const each of to) {
    const there = known.registered.filter(({ key }) => key === keyOf(each))[0];
    // Who takes others in, and of whom others are split off, stays.
    const mayStay =
      (kind === 'merge' && there && (before.has(there.key) || known.laos.indexOf(there) >= 0)) ||
      (kind === 'split' && there && before.has(there.key));
    if (there && !mayStay) stop({ problem: 'there-already', found: each.name });
  }
}

/** Never throws: what cannot be is answered. */
export function askChange(province: Province, said: Said): ChangeAsked | ChangeProblem {
  try {
    const { kind, day, target } = said;
    if (fiscalYearOf(day) !== province.year) stop({ problem: 'day', found: day });
    const there = asOf(province, day).laos;
    const known = { ...province, laos: there };
    const district = districtSaid(known, said.district);
    const from = kind === 'open' ? [] : severalNames(said.lao).map((name) => meant(known, name, district, there));
    const to = comingOf(known, said, from, district);
    const asked: ChangeAsked = { kind, from, to, day, target };
    mustBePossible(known, asked);
    return asked;
  } catch (error) {
    if (error instanceof Stop) return error.problem;
    throw error;
  }
}
