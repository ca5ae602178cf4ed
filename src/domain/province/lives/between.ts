// Which LAOs are there in both of two rounds, under whichever name, and how those that are not have changed in between.
import type { IsoDate } from '../../time/calendar';
import type { LaoType } from '../lao';
import type { Lao, Province } from '../province';
import { asOfRound } from './as-of';
import { byKey } from './by-key';

/** `type`, `name`, `district`: it is another by that alone; `came`, `went`: of those that are counted. */
export type LaoChangeKind = 'type' | 'name' | 'district' | 'merged' | 'split' | 'came' | 'went';

export interface ChangedLao {
  district: string;
  type: LaoType;
  lao: string;
}

/** What was before, and what is made of it; one of them is empty for what came or went by itself. */
export interface LaoChange {
  kind: LaoChangeKind;
  /** The first day on which it is so; null where the registry says none. */
  since: IsoDate | null;
  from: ChangedLao[];
  to: ChangedLao[];
}

export interface Between {
  before: readonly Lao[];
  now: readonly Lao[];
  /** As they are now. What they were before is their history. */
  stayed: readonly Lao[];
  came: readonly Lao[];
  went: readonly Lao[];
  /** In registry order of what is there now; who went comes last. */
  changes: LaoChange[];
}

const named = ({ district, type, name }: Lao): ChangedLao => ({ district, type, lao: name });

function kindOf(from: Lao, to: Lao): LaoChangeKind {
  if (from.district !== to.district) return 'district';
  return from.type === to.type ? 'name' : 'type';
}

/** What those that are there now were made of, or took in since. `gone`: who was there before and is no more. */
function madeOf(
  province: Province,
  now: readonly Lao[],
  before: ReadonlyMap<string, Lao>,
  gone: ReadonlySet<Lao>,
): LaoChange[] {
  const changes: LaoChange[] = [];
  const split = new Map<Lao, LaoChange>();
  for (const lao of now) {
    const { since = null, was = [] } = lao.life ?? {};
    const hasStayed = before.has(lao.key);
    const former = was
      .map((key) => before.get(key))
      .filter((each): each is Lao => each !== undefined && (!hasStayed || gone.has(each)));
    const [from] = former;
    if (!from) continue;
    if (hasStayed || former.length > 1) {
      const whole = hasStayed ? [lao, ...former] : former;
      changes.push({
        kind: 'merged',
        since: since ?? endOf(province, former),
        from: whole.map(named),
        to: [named(lao)],
      });
      continue;
    }
    const left = gone.has(from) ? [] : [named(from)];
    const change: LaoChange = split.get(from) ?? { kind: 'split', since, from: [named(from)], to: left };
    if (!split.has(from)) changes.push(change);
    split.set(from, change);
    change.to.push(named(lao));
  }
  return changes;
}

/** One after the other, where it has changed more than once. */
function stagesOf(registered: readonly Lao[], from: Lao, to: Lao): LaoChange[] {
  const keys = to.life?.continues ?? [];
  const later = keys.slice(0, keys.indexOf(from.key)).reverse();
  const known = byKey(registered);
  const between = later.map((key) => known.get(key));
  const stages = [from, ...between.filter((lao): lao is Lao => lao !== undefined), to];
  return stages.slice(1).map((lao, index): LaoChange => {
    const before = stages[index] as Lao;
    return { kind: kindOf(before, lao), since: lao.life?.since ?? null, from: [named(before)], to: [named(lao)] };
  });
}

/** The first round without them. */
function endOf({ rounds }: Province, laos: readonly Lao[]): IsoDate | null {
  const last =
    laos
      .map(({ life }) => life?.until ?? '')
      .sort()
      .pop() ?? '';
  return last === '' ? null : (rounds.filter(({ date }) => date > last)[0]?.date ?? null);
}

/** Both rounds are indices; the very same lists where nobody has come or gone. */
export function between(province: Province, previous: number, round: number): Between {
  const [before, now] = [asOfRound(province, previous).laos, asOfRound(province, round).laos];
  if (before === now) return { before, now, stayed: now, came: [], went: [], changes: [] };
  const known = new Map(before.map((lao) => [lao.key, lao]));
  const gone = new Set(before);
  const [stayed, came, others]: [Lao[], Lao[], Lao[]] = [[], [], []];
  const renamed: LaoChange[] = [];
  for (const lao of now) {
    const keys = [lao.key, ...(lao.life?.continues ?? [])];
    const same = keys.map((key) => known.get(key)).filter((each): each is Lao => each !== undefined)[0];
    (same ? stayed : came).push(lao);
    if (same) gone.delete(same);
    if (!same || same.key === lao.key) others.push(lao);
    else renamed.push(...stagesOf(province.registered, same, lao));
  }
  const went = before.filter((lao) => gone.has(lao));
  const made = madeOf(province, others, known, new Set(went));
  const told = new Set(
    ([] as string[]).concat(...made.map(({ from, to }) => [...from, ...to].map((each) => JSON.stringify(each)))),
  );
  const untold = (laos: readonly Lao[]) => laos.filter((lao) => !told.has(JSON.stringify(named(lao))));
  return {
    ...{ before, now, stayed, came, went },
    changes: [
      ...renamed,
      ...made,
      ...untold(came).map(
        (lao): LaoChange => ({ kind: 'came', since: lao.life?.since ?? null, from: [], to: [named(lao)] }),
      ),
      ...untold(went).map(
        (lao): LaoChange => ({ kind: 'went', since: endOf(province, [lao]), from: [named(lao)], to: [] }),
      ),
    ],
  };
}
