// Folding groups of columns away: a toggle over the heading beside each group. What is folded is this window's own affair.

import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Folding } from '../../server/protocol.ts';
import { columnLetters } from '../../workbook/address.ts';
import { byId, element } from '../element.ts';
import { type Api, sheetOffset } from './grid.ts';
import { FROM_SERVER } from './shown-book.ts';
import { whenDrawn } from './when-drawn.ts';

const HIDE = 'sheet.mutation.set-col-hidden';
const SHOW = 'sheet.mutation.set-col-visible';
/** Univer's RANGE_TYPE.COLUMN. */
const COLUMNS = 2;

export class ColumnFolds {
  readonly #api: Api;
  readonly #hidden: (sheetId: number) => ReadonlySet<number>;
  readonly #layer = byId('folds');
  #toggles: { folding: Folding; button: HTMLButtonElement }[] = [];
  /** By sheet and first column: kept when the workbook is shown again. */
  readonly #folded = new Set<string>();

  /** Columns that are hidden from everybody stay so when their group is folded out. */
  constructor(api: Api, hidden: (sheetId: number) => ReadonlySet<number>) {
    this.#api = api;
    this.#hidden = hidden;
    whenDrawn(api, this.#layer, () => this.#place());
  }

  show(foldings: readonly Folding[]): void {
    this.#toggles = foldings.map((folding) => ({ folding, button: this.#toggle(folding) }));
    this.#layer.replaceChildren(...this.#toggles.map(({ button }) => button));
    for (const { folding } of this.#toggles) if (this.#isFolded(folding)) this.#hide(folding, true);
  }

  #toggle(folding: Folding): HTMLButtonElement {
    const button = element('button', { type: 'button', className: 'fold', hidden: true });
    button.addEventListener('click', () => {
      const fold = !this.#isFolded(folding);
      if (fold) this.#folded.add(keyOf(folding));
      else this.#folded.delete(keyOf(folding));
      this.#hide(folding, fold);
      say(button, folding, fold);
    });
    say(button, folding, this.#isFolded(folding));
    return button;
  }

  #isFolded(folding: Folding): boolean {
    return this.#folded.has(keyOf(folding));
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

const keyOf = ({ sheetId, first }: Folding) => `${sheetId} ${first}`;

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
