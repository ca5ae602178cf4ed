// Reads the lives of all registered LAOs, once their names are known, and what is wrong with what the registry says of them.
import type { IsoDate } from '../../time/calendar';
import { laoKey } from '../lao';
import type { RegisteredLao, RegistryProblem } from '../province';
import { formerFinder } from './find-former';
import {
  formerNames,
  LIFE_COLUMNS,
  type LifeCell,
  type LifeCells,
  type LifeColumn,
  lifeDay,
  lifeText,
  saysPart,
} from './life-cells';

/** A registered LAO, and what its line says of its life. */
export interface LifeLine {
  lao: RegisteredLao;
  cells: LifeCells;
}

const keyOf = ({ type, name, district }: RegisteredLao) => laoKey(type, name, district);

function problemAt(
  kind: LifeColumn | 'never',
  { district, type, name }: RegisteredLao,
  cell: LifeCell,
): RegistryProblem {
  return { kind, district, type, name, found: lifeText(cell), place: cell.place, first: null };
}

/** What cannot be read, or cannot be, says nothing: the LAO is then there all year. */
function readOwn(
  { lao, cells }: LifeLine,
  find: ReturnType<typeof formerFinder<RegisteredLao>>,
  problems: RegistryProblem[],
): void {
  const day = (id: 'since' | 'until'): IsoDate | null => {
    const cell = cells[id];
    const read = cell ? lifeDay(cell) : null;
    if (cell && read === null) problems.push(problemAt(id, lao, cell));
    return read;
  };
  const [since, until] = [day('since'), day('until')];
  const isNever = since !== null && until !== null && until < since;
  if (isNever) problems.push(problemAt('never', lao, cells.until as LifeCell));
  const was: string[] = [];
  for (const name of cells.was ? formerNames(cells.was) : []) {
    const former = find(name, lao);
    if (former) was.push(keyOf(former));
    else problems.push({ ...problemAt('was', lao, cells.was as LifeCell), found: name });
  }
  const isPart = cells.was && saysPart(cells.was) ? { isPart: true as const } : {};
  lao.life = { ...(isNever ? { since: null, until: null } : { since, until }), was, continues: [], ...isPart };
}

/** Whether it had ended before the other came. */
function isBefore(former: RegisteredLao | undefined, { life }: RegisteredLao): former is RegisteredLao {
  const until = former?.life?.until ?? null;
  return until !== null && life !== null && life.since !== null && until < life.since;
}

function follow(laos: readonly RegisteredLao[]): void {
  const byKey = new Map(laos.map((lao) => [keyOf(lao), lao]));
  const heirs = new Map<string, number>();
  for (const { life } of laos) for (const key of life?.was ?? []) heirs.set(key, (heirs.get(key) ?? 0) + 1);
  // The one that it simply is now under another name: of no other anything was made, and what it has taken in since ended later.
  const before = (lao: RegisteredLao): RegisteredLao | null => {
    const formers = (lao.life?.was ?? []).map((key) => byKey.get(key)).filter((former) => isBefore(former, lao));
    const [former] = formers;
    return former && formers.length === 1 && heirs.get(keyOf(former)) === 1 ? former : null;
  };
  for (const lao of laos) {
    const continues: string[] = [];
    // Each one before it has ended earlier: no circle.
    for (let former = before(lao); former; former = before(former)) continues.push(keyOf(former));
    if (lao.life && continues.length) lao.life = { ...lao.life, continues };
  }
}

/** Gives the lives to the LAOs, before anybody else has seen them. */
export function readLives(lines: readonly LifeLine[], laos: readonly RegisteredLao[]): RegistryProblem[] {
  const problems: RegistryProblem[] = [];
  const lived = lines.filter(({ cells }) => LIFE_COLUMNS.some((id) => cells[id]));
  if (!lived.length) return problems;
  const find = formerFinder(laos);
  for (const line of lived) readOwn(line, find, problems);
  follow(laos);
  return problems;
}
