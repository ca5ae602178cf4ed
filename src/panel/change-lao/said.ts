// What the user has said of a change of LAOs, what goes without saying, what still lacks, and how the command is asked for it.
import type { ChangeableLao, ChangeLaoState } from '../../commands/pages/change-lao-state';
import type { Options } from '../../commands/running/command';
import { type ChangeKind, SIDES } from '../../domain/province/lives/change-asked';
import { readDate } from '../../domain/time/calendar';
import { CHANGE_LAO_LACKS } from '../../words/pages/change-lao-page';
import { t } from '../language';

export interface Said {
  kind: ChangeKind | null;
  /** Of which the LAOs are listed; that of a new one. */
  district: string | null;
  chosen: readonly ChangeableLao[];
  /** Null: as it goes without saying. */
  to: string | null;
  toDistrict: string | null;
  day: string;
  /** Null: as before. */
  target: string | null;
}

/** Of whatever asks for a part of it. */
export interface FormProps {
  state: ChangeLaoState;
  said: Said;
  mean(more: Partial<Said>): void;
}

export const NOTHING_SAID: Said = {
  kind: null,
  district: null,
  chosen: [],
  to: null,
  toDistrict: null,
  day: '',
  target: null,
};

export const takesSeveral = (kind: ChangeKind): boolean => SIDES[kind].from[1] > 1;
export const takesNone = (kind: ChangeKind): boolean => SIDES[kind].from[1] === 0;
export const leavesSeveral = (kind: ChangeKind): boolean => SIDES[kind].to[1] > 1;
export const leavesNone = (kind: ChangeKind): boolean => SIDES[kind].to[1] === 0;

/** Those of the district to which this can happen. */
export function laosOf({ laos }: ChangeLaoState, kind: ChangeKind, district: string | null): ChangeableLao[] {
  return laos.filter((lao) => lao.district === district && (kind !== 'upgrade' || lao.type === 'SAO'));
}

/** What they are called then, as long as nothing else is said. */
function usualName({ kind, chosen: [lao] }: Said): string {
  if (!lao || kind === 'open') return '';
  if (kind === 'upgrade') return lao.upgraded;
  return kind === 'split' ? `${lao.name}\n` : lao.name;
}

export const nameAfter = (said: Said): string => said.to ?? usualName(said);

/** Of all chosen ones: a merger may be of several. */
export function districtsChosen({ chosen }: Said): string[] {
  const all = chosen.map(({ district }) => district);
  return all.filter((name, index) => all.indexOf(name) === index);
}

/** Where it moves to; where what is merged is then: with the one whose name it bears, else with the first. */
export function districtAfter(said: Said): string | null {
  const { kind, toDistrict, chosen } = said;
  const isOwn = toDistrict !== null && districtsChosen(said).indexOf(toDistrict) >= 0;
  if (kind === 'move') return isOwn ? null : toDistrict;
  if (isOwn) return toDistrict;
  const name = nameAfter(said).trim();
  const [same = chosen[0]] = chosen.filter((lao) => lao.name === name);
  return same ? same.district : null;
}

/** Another kind is asked for other LAOs and names; what was typed of the day stays. */
export function withKind(said: Said, kind: ChangeKind): Said {
  const stays = !takesSeveral(kind) && said.chosen.length === 1 && kind !== 'upgrade' && !takesNone(kind);
  const target = kind === 'open' ? 'secondary' : null;
  return { ...said, kind, chosen: stays || takesSeveral(kind) ? said.chosen : [], to: null, toDistrict: null, target };
}

/** What still has to be said; null: nothing. */
export function lackOf(said: Said, { example }: ChangeLaoState): string | null {
  const { kind, chosen, district, day } = said;
  if (kind === null) return t(CHANGE_LAO_LACKS.kind);
  if (takesNone(kind) && district === null) return t(CHANGE_LAO_LACKS.district);
  if (chosen.length < SIDES[kind].from[0]) return t(CHANGE_LAO_LACKS[takesSeveral(kind) ? 'several' : 'lao']);
  if (!leavesNone(kind) && nameAfter(said).trim() === '') return t(CHANGE_LAO_LACKS.name);
  if (kind === 'move' && districtAfter(said) === null) return t(CHANGE_LAO_LACKS.district);
  if (day.trim() === '') return t(CHANGE_LAO_LACKS.day, { example });
  return readDate(day) === null ? t(CHANGE_LAO_LACKS.unreadable, { found: day.trim(), example }) : null;
}

/** Of a change that lacks nothing. */
export function optionsOf(said: Said): Options {
  const { kind, chosen, district, day, target } = said;
  const [own = district, ...others] = districtsChosen(said);
  const names = chosen.map((lao) => (others.length ? `${lao.asked} อ.${lao.district}` : lao.asked));
  const given: Record<string, string | null> = {
    kind,
    lao: names.length ? names.join('\n') : null,
    district: others.length ? null : own,
    to: kind === null || leavesNone(kind) ? null : nameAfter(said),
    'to-district': kind === 'move' || others.length ? districtAfter(said) : null,
    day,
    target: kind === 'close' ? null : target,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}
