// Folding groups of columns away: a toggle over the heading beside each group. A group that is collapsed in the workbook starts folded; from
// then on what is folded is this window's own affair.

import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Folding, Place } from '../../server/protocol.ts';
import { columnLetters } from '../../workbook/address.ts';
import { byId, element } from '../element.ts';
import { type Api, sheetOffset } from './grid.ts';
import { FROM_SERVER } from './shown-book.ts';
import { whenDrawn } from './when-drawn.ts';

const HIDE = 'sheet.mutation.set-col-hidden';
const SHOW = 'sheet.mutation.set-col-visible';
/** Univer's RANGE_TYPE.COLUMN. */
const COLUMNS = 2;

interface Toggle {
  folding: Folding;
  key: string;
  button: HTMLButtonElement;
}

export class ColumnFolds {
  readonly #api: Api;
  readonly #hidden: (sheetId: number) => ReadonlySet<number>;
  readonly #layer = byId('folds');
  #toggles: Toggle[] = [];
  /** What this window has chosen, by sheet and place among its groups: kept when the workbook is shown again, and columns came in. */
  readonly #chosen = new Map<string, boolean>();

  /** Columns that are hidden from everybody stay so when their group is folded out. */
  constructor(api: Api, hidden: (sheetId: number) => ReadonlySet<number>) {
    this.#api = api;
    this.#hidden = hidden;
    whenDrawn(api, this.#layer, () => this.#place());
  }

  show(foldings: readonly Folding[]): void {
    this.#toggles = foldings.map((folding) => {
      const button = element('button', { type: 'button', className: 'fold', hidden: true });
      const toggle = { folding, key: keyOf(folding, foldings), button };
      button.addEventListener('click', () => this.#fold(toggle, !this.#isFolded(toggle)));
      say(button, folding, this.#isFolded(toggle));
      return toggle;
    });
    this.#layer.replaceChildren(...this.#toggles.map(({ button }) => button));
    for (const toggle of this.#toggles) if (this.#isFolded(toggle)) this.#hide(toggle.folding, true);
  }

  /** A cell that somebody is led to is seen. */
  reveal({ sheetId, area }: Place): void {
    const column = area?.column ?? -1;
    for (const toggle of this.#toggles) {
      const { folding } = toggle;
      const isIn = folding.sheetId === sheetId && column >= folding.first && column < folding.first + folding.count;
      if (isIn && this.#isFolded(toggle)) this.#fold(toggle, false);
    }
  }

  #fold(toggle: Toggle, fold: boolean): void {
    this.#chosen.set(toggle.key, fold);
    this.#hide(toggle.folding, fold);
    say(toggle.button, toggle.folding, fold);
  }

  #isFolded({ folding, key }: Pick<Toggle, 'folding' | 'key'>): boolean {
    return this.#chosen.get(key) ?? folding.isCollapsed;
  }

  #hide({ sheetId, first, count }: Folding, fold: boolean): void {
    const book = this.#api.getActiveWorkbook();
    const sheet = book?.getSheetBySheetId(String(sheetId));
    if (!book || !sheet) return;
    const columns = Array.from({ length: count }, (_, step) => first + step);
    const ranges = columns
      .filter((column) => fold || !this.#hidden(sheetId).has(column))
      .map((column) => ({
        ...{ startRow: 0, endRow: sheet.getMaxRows() - 1 },
        ...{ startColumn: column, endColumn: column, rangeType: COLUMNS },
      }));
    const params = { unitId: book.getId(), subUnitId: String(sheetId), ranges };
    this.#api.syncExecuteCommand(fold ? HIDE : SHOW, params, FROM_SERVER);
  }

  #place(): void {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    const fromLeft = this.#layer.offsetLeft - sheetOffset().left;
    for (const { folding, button } of this.#toggles) {
      const right = sheet?.getSheetId() === String(folding.sheetId) ? endOf(sheet, folding.toggle) : null;
      button.hidden = right === null;
      if (right !== null) button.style.transform = `translateX(${right - fromLeft - 22}px)`;
    }
  }
}

function keyOf(folding: Folding, all: readonly Folding[]): string {
  const { sheetId } = folding;
  return `${sheetId} ${all.filter((other) => other.sheetId === sheetId).indexOf(folding)}`;
}

function say(button: HTMLButtonElement, { first, count }: Folding, folded: boolean): void {
  const columns = `${columnLetters(first)}–${columnLetters(first + count - 1)}`;
  button.textContent = folded ? '+' : '−';
  button.title = folded ? `แสดงคอลัมน์ ${columns}` : `พับคอลัมน์ ${columns}`;
  button.ariaLabel = button.title;
  button.ariaExpanded = String(!folded);
}

/** Where a column ends in the drawn sheet; null where it is not to be seen, behind the frozen ones too. */
function endOf(sheet: FWorksheet, column: number): number | null {
  try {
    const { right } = sheet.getRange(0, column).getCellRect();
    const frozen = sheet.getFreeze().xSplit;
    const edge = frozen > 0 && column >= frozen ? sheet.getRange(0, frozen - 1).getCellRect().right : 0;
    return right - 22 < edge ? null : right;
  } catch {
    return null;
  }
}
