// Univer's grid: its plugins one by one, and what the page asks of it.

import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets-ui/facade';
import { DEFAULT_STYLES, type ICellData, LocaleType, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import designEnUS from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsUIEnUS from '@univerjs/docs-ui/locale/en-US';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsEnUS from '@univerjs/sheets/locale/en-US';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import dataValidationUIEnUS from '@univerjs/sheets-data-validation-ui/locale/en-US';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import formulaEnUS from '@univerjs/sheets-formula/locale/en-US';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import formulaUIEnUS from '@univerjs/sheets-formula-ui/locale/en-US';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteUIEnUS from '@univerjs/sheets-note-ui/locale/en-US';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUIEnUS from '@univerjs/sheets-ui/locale/en-US';
import { UniverUIPlugin } from '@univerjs/ui';
import uiEnUS from '@univerjs/ui/locale/en-US';
import { byId } from '../element.ts';
import { univerWords } from './univer-words.ts';

export type Api = ReturnType<typeof FUniver.newAPI>;

/**
 * No ribbon, no menus of its own: what it would offer beyond cells, the server does not take.
 * `started`: once its plugins run, which they do with the first workbook.
 */
export function newGrid(container: HTMLElement, started: (univer: Univer) => void): Api {
  // Cells name their font, its editors and the formula bar do not: the machine's Arial may know no Thai, and what is typed would not show.
  DEFAULT_STYLES.ff = 'Sarabun';
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        designEnUS,
        uiEnUS,
        docsUIEnUS,
        sheetsEnUS,
        sheetsUIEnUS,
        dataValidationUIEnUS,
        formulaEnUS,
        formulaUIEnUS,
        noteUIEnUS,
        univerWords,
      ),
    },
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, contextMenu: false });
  univer.registerPlugin(UniverDocsUIPlugin);
  // It only reads formulas here; the server calculates.
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    footer: { sheetBar: true, statisticBar: false, menus: false, addSheetButtonConfig: { show: false } },
    formulaBar: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  // Its editor of formulas is the editor of all cells.
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false, showSearchOnDropdown: false });
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  const api = FUniver.newAPI(univer);
  const first = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== api.Enum.LifecycleStages.Rendered) return;
    first.dispose();
    started(univer);
  });
  return api;
}

/** Every property is said, so that nothing of the old cell stays. */
export function whole(cell: ICellData | null): ICellData {
  return {
    ...{ v: cell?.v ?? null, t: cell?.t ?? null, f: cell?.f ?? null, si: null, p: null },
    ...{ s: cell?.s ?? null, custom: cell?.custom ?? null },
  } as ICellData;
}

/** Where the drawn sheet begins in the element that holds it: cells are measured from there. */
export function sheetOffset(): { left: number; top: number } {
  const holder = byId('sheet').getBoundingClientRect();
  const drawn = document.querySelector('canvas[id^=univer-sheet-main]')?.getBoundingClientRect() ?? holder;
  return { left: drawn.left - holder.left, top: drawn.top - holder.top };
}

/** Pixels that can be seen of the drawn sheet. */
export function sheetSize(): { width: number; height: number } {
  const { clientWidth: width = 0, clientHeight: height = 0 } =
    document.querySelector('canvas[id^=univer-sheet-main]') ?? {};
  return { width, height };
}
