// The registry's target column, ready to be changed: the only thing that a command changes on a tab that people type into.
import { laoKey } from '../domain/lao';
import type { Place } from '../domain/province';
import { readRegistry } from '../domain/registry';
import type { CellValue } from '../domain/step';
import type { ProposedLao } from '../domain/target-proposal';
import { HEADERS, TARGET_CHOICES } from '../words/tabs';
import { type Language, say } from '../words/text';
import { type Book, findTab } from './book';
import { asItStands } from './cell-text';
import { registryLines } from './read-province';
import { Refusal } from './refusal';
import type { Settings } from './settings';
import { readTable, type Table } from './table';
import { registryTab } from './tabs/registry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TargetColumn {
  sheet: Sheet;
  table: Table;
  /** From 1. */
  column: number;
}

/** Refuses whoever may not change the registry, and a registry without that column. */
export function openTargets(book: Book, language: Language): TargetColumn {
  const registry = findTab(book, registryTab.key);
  if (!registry) throw new Refusal('no-registry', {}, language);
  const { sheet, name } = registry;
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!protections.every((protection) => protection.canEdit()))
    throw new Refusal('registry-kept', { tab: name }, language);
  const table = readTable(registry, registryTab);
  const index = table.columns.get('target');
  if (index === undefined)
    throw new Refusal('column-missing', { tab: name, header: say(HEADERS.target, language) }, language);
  return { sheet, table, column: index + 1 };
}

/** One write, from the first changed cell to the last: all of it is taken, or nothing. What stands between stays as it is. */
export function writeTargets(
  { sheet, table, column }: TargetColumn,
  changes: readonly ProposedLao[],
  settings: Settings,
): void {
  const wanted = new Map(changes.map(({ type, lao, district, proposed }) => [laoKey(type, lao, district), proposed]));
  const texts = new Map<number, string>();
  for (const { type, name, district, place } of readRegistry(registryLines(table, settings)).laos) {
    const target = wanted.get(laoKey(type, name, district));
    if (target) texts.set((place as Place).row, say(TARGET_CHOICES[target], settings.language));
  }
  const numbers = Array.from(texts.keys());
  const first = Math.min(...numbers);
  const range = sheet.getRange(first, column, Math.max(...numbers) - first + 1, 1);
  const cells = range.getFormulas().map(([formula = ''], offset) => {
    const row = first + offset;
    const value = (table.values[row - 1] as CellValue[])[column - 1];
    return [texts.get(row) ?? asItStands(value, formula)];
  });
  range.setValues(cells);
}
