// The registry's target column, ready to be changed: the only thing that a command changes on a tab that people type into.

import type { CellValue } from '../../domain/measures/step';
import { laoKey } from '../../domain/province/lao';
import type { Place } from '../../domain/province/province';
import { readRegistry } from '../../domain/province/registry';
import type { ProposedLao } from '../../domain/roll-ups/target-proposal';
import { say } from '../../words/text';
import { HEADERS, TARGET_CHOICES } from '../../words/workbook/tabs';
import { type Book, findTab, type NamedSheet } from '../book/book';
import { mayEdit } from '../book/may-edit';
import { Refusal } from '../book/refusal';
import { registryLines } from '../reading/read-province';
import { readTable, type Table } from '../reading/table';
import type { Settings } from '../settings/settings';
import { registryTab } from '../tabs/registry';
import { asItStands } from './cell-text';

/** Refuses whoever may not change the registry, and a registry without that column. */
export function openTargets(book: Book, settings: Settings): NamedSheet {
  const { language } = settings;
  const registry = findTab(book, registryTab.key);
  if (!registry) throw new Refusal('no-registry', {}, language);
  if (!mayEdit(registry)) throw new Refusal('registry-kept', { tab: registry.name }, language);
  placesOf(registry, [], settings);
  return registry;
}

/** Where the targets go now. Rows and columns count from 1. */
interface Places {
  table: Table;
  column: number;
  first: number;
  last: number;
  texts: Map<number, string>;
}

function placesOf(registry: NamedSheet, changes: readonly ProposedLao[], settings: Settings): Places {
  const { language } = settings;
  const table = readTable(registry, registryTab);
  const index = table.columns.get('target');
  if (index === undefined)
    throw new Refusal('column-missing', { tab: registry.name, header: say(HEADERS.target, language) }, language);
  const wanted = new Map(changes.map(({ type, lao, district, proposed }) => [laoKey(type, lao, district), proposed]));
  const texts = new Map<number, string>();
  for (const { type, name, district, place } of readRegistry(registryLines(table, settings)).laos) {
    const target = wanted.get(laoKey(type, name, district));
    if (target) texts.set((place as Place).row, say(TARGET_CHOICES[target], language));
  }
  const rows = Array.from(texts.keys());
  return { table, column: index + 1, first: Math.min(...rows), last: Math.max(...rows), texts };
}

const isSamePlace = (one: Places, other: Places) =>
  one.column === other.column && one.first === other.first && one.last === other.last;

/** Others may sort and insert meanwhile: so often it is tried to find the places as they were a moment before. */
const TRIES = 3;

/**
 * One write, from the first changed cell to the last: all of it is taken, or nothing. What stands between stays as it is. The places are
 * found in the same breath.
 */
export function writeTargets(registry: NamedSheet, changes: readonly ProposedLao[], settings: Settings): void {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = placesOf(registry, changes, settings);
    const { first, last, column } = before;
    const range = registry.sheet.getRange(first, column, last - first + 1, 1);
    const formulas = range.getFormulas();
    const now = placesOf(registry, changes, settings);
    if (!isSamePlace(before, now)) continue;
    const cells = formulas.map(([formula = ''], offset) => {
      const row = first + offset;
      const value = (now.table.values[row - 1] as CellValue[])[column - 1];
      return [now.texts.get(row) ?? asItStands(value, formula)];
    });
    range.setValues(cells);
    return;
  }
  throw new Refusal('moved-meanwhile', { tab: registry.name }, settings.language);
}
