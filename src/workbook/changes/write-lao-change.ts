// Writes a change of LAOs: run again after it was broken off, it goes on.
import { cellName } from '../../domain/province/province';
import { beginRights } from '../access/keep-rights';
import type { Book } from '../book/book';
import type { RowValues } from '../ensure/tab-content';
import { districtTabs } from '../set-up/districts';
import { readRegisteredLaos, registerLaos } from '../set-up/registry';
import type { Settings } from '../settings/settings';
import { registryTab } from '../tabs/registry';
import type { TypedChange } from './typed-change';
import { writeCells } from './write-cells';

/** The lines that come, as rows of the registry. */
function addedRows(changes: readonly TypedChange[]): RowValues[] {
  const rows = new Map<number, Record<string, string>>();
  for (const { tab, name, row, column, value } of changes)
    if (name === '' && tab === registryTab.key) rows.set(row, { ...(rows.get(row) ?? {}), [column]: String(value) });
  return Array.from(rows.values());
}

/** Lines that come, then what changes in lines and rows, then a row on its district's tab for whoever has none. Run again it goes on. */
export function writeLaoChange(
  book: Book,
  changes: readonly TypedChange[],
  settings: Settings,
): { written: number; meanwhile: { tab: string; cell: string }[] } {
  const rows = addedRows(changes);
  registerLaos(book, rows, settings);
  const typed = changes.filter(({ name }) => name !== '');
  const { written, left } = writeCells(book, typed, settings);
  const laos = readRegisteredLaos(book, settings);
  const districts = new Set(rows.map(({ district }) => district));
  const keeping = beginRights(book, settings);
  const tabs = settings.districts.filter(({ name }) => districts.has(name)).map(({ tab }) => tab);
  const plan = {
    ...{ province: settings.province, year: settings.year, language: settings.language },
    rounds: [],
    indicators: [],
    roster: null,
    editors: {},
  };
  for (const { name, ensure } of districtTabs(book, plan, { settings, laos, came: new Set(), keeping }))
    if (tabs.indexOf(name) >= 0) ensure();
  return {
    written: written.length + changes.length - typed.length,
    meanwhile: left.map(({ place }) => ({ tab: place.tab, cell: cellName(place) })),
  };
}
