// The row that speaks of a LAO which was another one before, or will be: upgraded or renamed, it may well have one row for all of the year.
import { type Cells, NO_CELLS } from '../../measures/cells';
import { laoKey } from '../lao';
import type { RegisteredLao } from '../province';
import type { ReadRow } from '../read-row';

interface Line {
  lao: RegisteredLao;
  key: string;
}

/** Of each LAO, by its key: those that it is under other names on the same tab, the nearest first. */
function namesakes(lines: readonly Line[]): Map<string, string[]> {
  const byKey = new Map(lines.map((line) => [line.key, line.lao]));
  const found = new Map<string, string[]>();
  const add = (key: string, other: string) => found.set(key, [...(found.get(key) ?? []), other]);
  for (const { lao, key } of lines)
    for (const former of lao.life?.continues ?? []) {
      if (byKey.get(former)?.district !== lao.district) continue;
      add(key, former);
      add(former, key);
    }
  return found;
}

/**
 * By the key of each LAO that has one row with what it became on the same tab: the key of what it is there at last. Whoever is not in it has a
 * row alone.
 */
export function lastNames(laos: readonly RegisteredLao[]): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  const lines = laos.map((lao) => ({ lao, key: laoKey(lao.type, lao.name, lao.district) }));
  const districts = new Map(lines.map(({ lao, key }) => [key, lao.district]));
  const length = ({ lao }: Line) => lao.life?.continues.length ?? 0;
  for (const { lao, key } of lines.filter((line) => length(line) > 0).sort((one, other) => length(other) - length(one)))
    for (const former of lao.life?.continues ?? [])
      if (districts.get(former) === lao.district && !last.has(former)) last.set(former, last.get(key) ?? key);
  return last;
}

/** Of each LAO, by its key: the row that bears its name, or one of its other names where none does. */
export function rowsOfLives(lines: readonly Line[], named: ReadonlyMap<string, ReadRow>): ReadonlyMap<string, ReadRow> {
  if (lines.every(({ lao }) => lao.life === null)) return named;
  const rows = new Map(named);
  for (const [key, others] of namesakes(lines)) {
    const [other] = others.filter((each) => named.has(each));
    if (!rows.has(key) && other !== undefined) rows.set(key, named.get(other) as ReadRow);
  }
  return rows;
}

/** Its cells, as far as they count: from when it is there, until when; before, those of what it was. */
export function cellsOfLife(
  lao: RegisteredLao,
  read: ReadonlyMap<string, Pick<ReadRow, 'cells'>>,
  lives: ReadonlyMap<string, RegisteredLao>,
  key: string,
): Cells {
  const { table, row } = read.get(key)?.cells ?? NO_CELLS;
  const { life } = lao;
  if (!life || (life.since === null && life.until === null)) return { table, row };
  const [former] = life.continues;
  const before = former === undefined ? undefined : lives.get(former);
  const earlier = before ? cellsOfLife(before, read, lives, former as string) : null;
  return { table, row, span: { since: life.since, until: life.until, earlier } };
}

/** What its row says; behind it, what the rows say of what it was before. */
export function remarkOfLife({ life }: RegisteredLao, key: string, read: ReadonlyMap<string, ReadRow>): string {
  const own = read.get(key);
  if (!life?.continues.length) return own ? own.row.remark : '';
  const rows = new Set([key, ...life.continues].map((each) => read.get(each)));
  const said = Array.from(rows).map((each) => (each ? each.row.remark.trim() : ''));
  return said.filter((remark) => remark !== '').join('\n');
}
