// How conditional formats make the cells look now, asked again only for sheets whose values or formats have changed.

import { conditionalLooks, type Looks } from '../calculate/conditional-styles.ts';
import { customFunctions } from '../office.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';

/** By sheet. */
export type BookLooks = ReadonlyMap<number, Looks>;

/** A format may look at another sheet: then any change may change it. */
const looksElsewhere = ({ conditionalFormats }: Sheet) =>
  conditionalFormats.some(({ values }) => values.some((value) => String(value).includes('!')));

function fingerprint(sheet: Sheet): string {
  return JSON.stringify([
    sheet.conditionalFormats,
    sheet.cells.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null)),
  ]);
}

export class LookKeeper {
  #known = new Map<number, { print: string; looks: Looks }>();

  async of(workbook: Workbook): Promise<BookLooks> {
    const kept = new Map<number, { print: string; looks: Looks }>();
    for (const sheet of workbook.sheets) {
      if (sheet.conditionalFormats.length === 0) continue;
      const print = fingerprint(sheet);
      const before = this.#known.get(sheet.id);
      const isSame = before?.print === print && !looksElsewhere(sheet);
      const looks = isSame ? before.looks : await conditionalLooks(workbook, sheet, customFunctions(workbook));
      kept.set(sheet.id, { print, looks });
    }
    this.#known = kept;
    return new Map(Array.from(kept, ([id, { looks }]) => [id, looks]));
  }
}
