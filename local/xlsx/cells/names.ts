// The names that a file gives to places and values: out of it, and into its workbook's part.

import type { DefinedName as Name, Sheet, Workbook } from '../../workbook/workbook.ts';
import type { DefinedName } from '../file/outline.ts';
import { fromFile, toFile } from './formulas.ts';
import type { TabNames } from './tab-names.ts';

/** A name of a sheet that was not read goes with it. */
export function readNames(names: readonly DefinedName[], tabs: TabNames): Name[] {
  return names.flatMap(({ name, text, tab, isHidden }) => {
    const sheet = tab === undefined ? undefined : tabs.own(tab)?.id;
    if (tab !== undefined && sheet === undefined) return [];
    const formula = fromFile(text, tabs);
    return [{ name, formula, ...(sheet !== undefined && { sheet }), ...(isHidden && { hidden: true as const }) }];
  });
}

/** Those that the file can hold, and the others. */
export function splitNames({ names = [], sheets }: Workbook, tabs: TabNames): { written: Name[]; unwritten: Name[] } {
  const isFilterThere = (id: number | undefined) => sheets.some((sheet) => sheet.id === id && hasFilter(sheet));
  const written = names.filter(
    ({ name, formula, sheet }) =>
      tabs.holds(formula) && (!/^_xlnm\._FilterDatabase$/i.test(name) || isFilterThere(sheet)),
  );
  return { written, unwritten: names.filter((name) => !written.includes(name)) };
}

function hasFilter({ carried }: Sheet): boolean {
  return carried?.elements.autoFilter !== undefined;
}

/** In the words of the format. Empty for none. */
export function namesXml(names: readonly Name[], sheets: readonly Sheet[], tabs: TabNames): string {
  const all = names.map(({ name, formula, sheet, hidden }) => {
    const place = sheet === undefined ? -1 : sheets.findIndex(({ id }) => id === sheet);
    const where = place < 0 ? '' : ` localSheetId="${place}"`;
    const attributes = `name="${escaped(name)}"${where}${hidden ? ' hidden="1"' : ''}`;
    return `<definedName ${attributes}>${escaped(toFile(formula, tabs))}</definedName>`;
  });
  return all.length > 0 ? `<definedNames>${all.join('')}</definedNames>` : '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
