// Filters of one's own, one a tab: this window alone shows fewer rows. Nothing of it is in the workbook, and row numbers stay.

import type { Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Cleared, Edit, Place } from '../../server/protocol.ts';
import { columnLetters } from '../../workbook/address.ts';
import type { MovedLines } from '../../workbook/lines/moved-lines.ts';
import { byId, element } from '../element.ts';
import type { Api } from '../grid/grid.ts';
import type { SheetView } from '../grid/sheet-view.ts';
import { FROM_SERVER } from '../grid/shown-book.ts';
import { refuse, toast } from '../header/notices.ts';
import { FILTER, MENU, NOT_CHANGED, say } from '../words.ts';
import { askValues } from './filter-dialog.ts';
import { type Conditions, followConditions, hiddenRows, seenParts, valuesOf } from './filtered-rows.ts';

interface Filter {
  conditions: Conditions;
  hidden: ReadonlySet<number>;
}

const SHOW = 'sheet.mutation.set-row-visible';
const NONE: ReadonlySet<number> = new Set();

export class OwnFilters {
  readonly #api: Api;
  readonly #view: SheetView;
  readonly #focusGrid: () => void;
  readonly #filters = new Map<number, Filter>();

  constructor(api: Api, view: SheetView, focusGrid: () => void) {
    this.#api = api;
    this.#view = view;
    this.#focusGrid = focusGrid;
  }

  /** Univer leaves out filtered rows where it draws, goes from cell to cell and clears. */
  takeOver(univer: Univer): void {
    univer
      .__getInjector()
      .get(SheetInterceptorService)
      .intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
        handler: (isFiltered, { subUnitId, row }, next) =>
          next(isFiltered === true || this.isHidden(Number(subUnitId), row)) ?? false,
      });
    this.#api.addEvent(this.#api.Event.BeforeSheetEditStart, (event) => {
      if (!this.isHidden(Number(event.worksheet.getSheetId()), event.row)) return;
      event.cancel = true;
      refuse({ title: say(NOT_CHANGED), text: say(FILTER.refused) });
    });
    this.#api.addEvent(this.#api.Event.ActiveSheetChanged, () => this.#showBar());
  }

  isOn(sheetId: number): boolean {
    return this.#filters.has(sheetId);
  }

  isHidden(sheetId: number, row: number): boolean {
    return this.hiddenOn(sheetId).has(row);
  }

  hiddenOn(sheetId: number): ReadonlySet<number> {
    return this.#filters.get(sheetId)?.hidden ?? NONE;
  }

  /** Nothing is written into a row that is not seen: what would be is refused, and clearing leaves such rows out. */
  seenOnly(edit: Edit): Edit | null {
    const hidden = this.hiddenOn(edit.sheetId);
    if (!('clear' in edit)) {
      const { row, block, from } = edit;
      const isUnseen = block.some((_, down) => hidden.has(row + down));
      return isUnseen || (from && this.#isPartHidden(from)) ? null : edit;
    }
    if (hidden.size === 0) return edit;
    const [first, ...others] = edit.clear.flatMap((area) => seenParts(area, hidden));
    return first ? { ...edit, clear: [first, ...others] } : null;
  }

  /** What was cut and is not seen any more stays: it would be lost unseen. */
  #isPartHidden({ sheetId, clear }: Cleared): boolean {
    return [...this.hiddenOn(sheetId)].some((row) =>
      clear.some((area) => row >= area.row && row < area.row + area.rows),
    );
  }

  async ask(sheetId: number, column: number): Promise<void> {
    const conditions = this.#filters.get(sheetId)?.conditions ?? new Map();
    const text = (row: number, at: number) => this.#view.book.text(sheetId, row, at);
    const values = valuesOf(conditions, column, this.#view.book.filterable(sheetId), text);
    const chosen = await askValues(columnLetters(column), values, conditions.get(column) ?? new Set());
    if (chosen) {
      const others = new Map([...conditions].filter(([other]) => other !== column));
      this.#set(sheetId, chosen.size > 0 ? others.set(column, chosen) : others);
      this.#view.user.toSeen();
    }
    this.#focusGrid();
  }

  /** By tab. */
  conditions(): Map<number, Conditions> {
    return new Map([...this.#filters].map(([sheetId, { conditions }]) => [sheetId, conditions]));
  }

  takeUp(sheetId: number, conditions: Conditions): void {
    this.#set(sheetId, conditions);
  }

  takeOff(sheetId: number): void {
    this.#set(sheetId, new Map());
  }

  /** Where others have moved columns, and what is in the rows now. */
  follow({ sheetId, lines }: { sheetId: number; lines: MovedLines }): void {
    const filter = this.#filters.get(sheetId);
    if (filter) this.#filters.set(sheetId, { ...filter, conditions: followConditions(filter.conditions, lines) });
  }

  /** The workbook is shown anew: what is in the rows may be something else. */
  apply(): void {
    for (const [sheetId, { conditions }] of [...this.#filters]) this.#set(sheetId, conditions);
    this.#showBar();
  }

  /** Nobody knows which columns are meant any more. */
  forget(): void {
    if (this.#filters.size === 0) return;
    this.#filters.clear();
    toast({ title: null, text: say(FILTER.lost) });
  }

  /** Who goes to a row has to see it. */
  reveal({ sheetId, area }: Place): void {
    if (!area || !this.isHidden(sheetId, area.row)) return;
    this.takeOff(sheetId);
    toast({ title: null, text: say(FILTER.revealed, { tab: this.#view.book.tab(sheetId) }) });
  }

  #set(sheetId: number, conditions: Conditions): void {
    if (conditions.size === 0) this.#filters.delete(sheetId);
    else {
      const text = (row: number, column: number) => this.#view.book.text(sheetId, row, column);
      this.#filters.set(sheetId, {
        conditions,
        hidden: hiddenRows(conditions, this.#view.book.filterable(sheetId), text),
      });
    }
    const unitId = this.#api.getActiveWorkbook()?.getId();
    // Nothing is shown by this but what has changed: Univer measures its rows anew.
    this.#api.syncExecuteCommand(SHOW, { unitId, subUnitId: String(sheetId), ranges: [] }, FROM_SERVER);
    this.#showBar();
  }

  #showBar(): void {
    const bar = byId('filter');
    const { sheetId } = this.#view.user.place();
    const filter = this.#filters.get(sheetId);
    bar.hidden = !filter;
    if (!filter) {
      bar.replaceChildren();
      return;
    }
    const { first, end } = this.#view.book.filterable(sheetId);
    const [columns, all] = [[...filter.conditions.keys()].map(columnLetters).join(', '), end - first];
    const given = { columns, shown: String(all - filter.hidden.size), all: String(all) };
    const off = element('button', { type: 'button' }, say(MENU.unfilter));
    off.addEventListener('click', () => {
      this.takeOff(sheetId);
      this.#focusGrid();
    });
    bar.replaceChildren(element('span', {}, say(FILTER.bar, given)), off);
  }
}
