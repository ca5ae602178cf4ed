// Plans what a change of LAOs writes: lines of the registry that end, say more or come, names in rows of the districts' tabs, and rows for who has none.
import { foundText } from '../../domain/measures/step';
import type { ChangedLines } from '../../domain/province/lives/change-lines';
import type { Life } from '../../domain/province/lives/life';
import { cellName } from '../../domain/province/province';
import { findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import type { ReadBook } from '../reading/read-province';
import { readTable } from '../reading/table';
import { registryTab } from '../tabs/registry';
import type { PlannedLaoChange, Planning } from './planned-lao-change';
import { addedCells, firstFree, lineCells, lineOf } from './registry-lines';
import { goesOnFrom, newRowCells, rowCells, uncountedIn } from './rows-of-change';

/** One read. Nothing is written. */
export function planLaoChange(read: ReadBook, lines: ChangedLines): PlannedLaoChange {
  const registry = findTab(read.book, registryTab.key);
  if (!registry) throw new Refusal('no-registry', {}, read.settings.language);
  const planning: Planning = { ...lines, read, table: readTable(registry, registryTab) };
  const { changed, added } = lines;
  const first = firstFree(planning.table);
  const rows = added.map((lao) => {
    const former = goesOnFrom(lao, lines);
    return { lao, former, cells: former ? rowCells(lao, former, planning) : [] };
  });
  const named = rows.flatMap(({ cells }) => cells).filter(({ column }) => column === 'name');
  const fresh = rows.filter(({ lao, former }) => !former?.rowPlace || former.district !== lao.district);
  return {
    lines: [
      ...changed.map(({ lao, life }) =>
        lineOf(life.until === (lao.life?.until ?? null) ? 'took-in' : 'ended', lao, life, planning),
      ),
      ...added.map((lao) => lineOf('added', lao, lao.life as Life, planning)),
    ],
    renamedRows: named.map(({ tab, row, at, before, value }) => ({
      tab: read.book.sheets.filter(({ key }) => key === tab)[0]?.name ?? '',
      cell: cellName({ tab, row, column: at }),
      ...{ before: foundText(before), after: String(value) },
    })),
    newRows: fresh.map(({ lao: { district, name } }) => ({ district, lao: name })),
    uncounted: changed
      .filter(({ lao }) => !rows.some(({ former, cells }) => former === lao && cells.length))
      .flatMap((ending) => uncountedIn(ending, read)),
    goesOn: rows.some(({ former }) => former !== null),
    changes: [
      ...added.flatMap((lao, index) => addedCells(lao, first + index, planning)),
      ...changed.flatMap(({ lao, life }) => lineCells(lao, life, planning)),
      ...rows.flatMap(({ cells }) => cells),
      ...fresh.flatMap(({ lao }, index) => newRowCells(lao, index, planning)),
    ],
  };
}
