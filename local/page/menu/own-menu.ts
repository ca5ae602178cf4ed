// When the menu of a selection opens: after the right button on cells and headings, and by the menu key or Shift+F10.

import type { Univer } from '@univerjs/core';
import { IContextMenuService } from '@univerjs/ui';
import { sheetOffset } from '../grid/grid.ts';

type Open = (at: { x: number; y: number }) => void;

/** Univer says where it would open its own menu, and has selected by then what is under the mouse. */
export function watchRightButton(univer: Univer, grid: HTMLElement, open: Open): void {
  let isAsked = false;
  const handler = {
    visible: false,
    handleContextMenu: () => {
      isAsked = true;
    },
    hideContextMenu: () => undefined,
  };
  univer.__getInjector().get(IContextMenuService).registerContextMenuHandler(handler);
  // Before the button is let go, the selection is still being made.
  addEventListener(
    'pointerup',
    ({ button, clientX, clientY }) => {
      if (!isAsked || button !== 2) return;
      isAsked = false;
      setTimeout(() => open({ x: clientX, y: clientY }));
    },
    { capture: true },
  );
  grid.addEventListener('contextmenu', (event) => event.preventDefault());
}

export const isMenuKey = ({ key, shiftKey }: KeyboardEvent) => key === 'ContextMenu' || (key === 'F10' && shiftKey);

/** Below the selected cell; `rect` is measured in the drawn sheet. */
export function besideCell(holder: HTMLElement, rect: DOMRect | null): { x: number; y: number } {
  const { left, top } = holder.getBoundingClientRect();
  const offset = sheetOffset();
  if (!rect) return { x: left + offset.left, y: top + offset.top };
  return { x: left + offset.left + rect.left + 8, y: top + offset.top + rect.bottom };
}
