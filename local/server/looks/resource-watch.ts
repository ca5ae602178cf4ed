// Whether what Univer keeps beside the cells (drop-downs, boxes, notes) is what it was: looked at again only where cells have changed.

import { ChangedPlaces } from '../../calculate/changed-places.ts';
import { parseA1 } from '../../workbook/address.ts';
import { sheetByName } from '../../workbook/cells.ts';
import type { CellChange } from '../../workbook/changes/cell-changes.ts';
import { eachRow } from '../../workbook/rows.ts';
import type { Area, Sheet, Workbook } from '../../workbook/workbook.ts';
import { besideOf } from './snapshot-resources.ts';

interface Beside {
  print: string;
  /** Cells from which the lists of drop-downs come. */
  sources: { sheetId: number; area: Area }[];
}

export class ResourceWatch {
  #known = new Map<number, Beside>();

  /** True where something of it is different now. */
  take(workbook: Workbook, changes: readonly CellChange[]): boolean {
    const changed = new ChangedPlaces(changes);
    const altered = new Set(changes.filter(isBeside).map(({ sheetId }) => sheetId));
    const before = this.#known;
    this.#known = new Map(
      workbook.sheets.map((sheet) => {
        const known = before.get(sheet.id);
        const isSame = known && !altered.has(sheet.id) && !known.sources.some((source) => changed.touch(source));
        return [sheet.id, isSame ? known : look(workbook, sheet)];
      }),
    );
    return workbook.sheets.some(({ id }) => before.get(id)?.print !== this.#known.get(id)?.print);
  }

  /** The next look is at everything: what sheets are called, and how large they are, has changed. */
  forget(): void {
    this.#known.clear();
  }
}

function isBeside({ before, after }: CellChange): boolean {
  return before?.note !== after?.note || !isSameRule(before?.validation, after?.validation);
}

function isSameRule(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function look(workbook: Workbook, sheet: Sheet): Beside {
  const rules = new Set<string>();
  eachRow(sheet.cells, (row) => {
    row.forEach((cell) => {
      const { criteria, values } = cell?.validation ?? {};
      if (criteria === 'VALUE_IN_RANGE') rules.add(String(values?.[0] ?? ''));
    });
  });
  return {
    print: JSON.stringify(besideOf(workbook, sheet)),
    sources: [...rules].flatMap((rule) => sourceOf(workbook, rule)),
  };
}

function sourceOf(workbook: Workbook, rule: string): Beside['sources'] {
  const address = parseA1(rule.replace(/^=/, ''));
  const sheet = address?.sheet ? sheetByName(workbook, address.sheet) : undefined;
  if (!address || !sheet) return [];
  const { row, column, rows, columns } = address;
  return [
    { sheetId: sheet.id, area: { row, column, rows: rows ?? sheet.rowCount, columns: columns ?? sheet.columnCount } },
  ];
}
