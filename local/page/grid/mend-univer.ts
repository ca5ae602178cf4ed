// What of Univer's own behaviour would be in a clerk's way, put right.

import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, type IDisposable, type Univer } from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';
import { IEditorBridgeService, ISheetCellDropdownManagerService } from '@univerjs/sheets-ui';

/** Its plugins have to be running. */
export function mendUniver(univer: Univer): void {
  keepDropDownsFromTyping(univer);
  letFormulaBarHaveFocus(univer);
}

/**
 * Univer opens the list on every key and takes the typing for a search in it. Here the arrow opens it, typing is typing, and
 * Escape closes it.
 */
function keepDropDownsFromTyping(univer: Univer): void {
  const injector = univer.__getInjector();
  const manager = injector.get(ISheetCellDropdownManagerService);
  const show = manager.showDropdown.bind(manager);
  let shown: IDisposable | null = null;
  manager.showDropdown = (wanted) => {
    const isTyping = injector.get(IEditorBridgeService).isVisible().visible;
    if (isTyping) return { dispose: () => undefined };
    shown = show(wanted);
    return shown;
  };
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') shown?.dispose();
  };
  addEventListener('keydown', closeOnEscape, { capture: true });
}

const nextFrame = () => new Promise(requestAnimationFrame);
/** As long as Univer's editors ask for the focus again. */
const FRAMES = 12;

/** A click into the formula bar opens the cell's editor too, which takes the focus in the next frames: what is typed then would be lost. */
function letFormulaBarHaveFocus(univer: Univer): void {
  const injector = univer.__getInjector();
  const bar = DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY;
  const takeBack = async ({ target }: Event) => {
    if (!(target instanceof HTMLCanvasElement) || !target.closest('[data-u-comp=formula-bar]')) return;
    const [bridge, editors] = [injector.get(IEditorBridgeService), injector.get(IEditorService)];
    for (let frame = 0; frame < FRAMES; frame++) {
      await nextFrame();
      const isElsewhere = document.activeElement?.id !== `__editor_${bar}`;
      if (isElsewhere && bridge.isVisible().visible) editors.getEditor(bar)?.focus();
    }
  };
  addEventListener('pointerup', takeBack, { capture: true });
}
