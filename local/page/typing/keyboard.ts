// Keys that are not Univer's here, heard before it hears them: undo is the server's, and what is pasted goes there as it is.

import { isMenuKey } from '../menu/own-menu.ts';
import { type KeyOfTable, keyOf } from './key-table.ts';

export interface KeyboardDoings {
  undo(): void;
  redo(): void;
  paste(data: DataTransfer): void;
  /** Ticks the boxes that are selected; false where there are none. */
  tick(): boolean;
  /** Goes where a key of the table leads. */
  follow(key: KeyOfTable): void;
  find(): void;
  /** Opens the menu of the selection. */
  menu(): void;
  isEditing(): boolean;
  /** A key of the open editor: moves its caret, or ends it; false where it is none. */
  inEditor(event: KeyboardEvent): boolean;
}

/** To be called before Univer is there: who listens first hears first. */
export function watchKeyboard(
  grid: HTMLElement,
  { undo, redo, paste, tick, follow, find, menu, isEditing, inEditor }: KeyboardDoings,
): void {
  const isHere = (event: Event) =>
    event.target instanceof Node && (grid.contains(event.target) || isUnivers(event.target));
  const options = { capture: true };
  addEventListener(
    'keydown',
    (event) => {
      if (event.code === 'KeyF' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        event.stopImmediatePropagation();
        find();
      }
      if (!isHere(event)) return;
      if (isMenuKey(event) && !isEditing()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        menu();
        return;
      }
      if (isEditing() && inEditor(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      const key = keyOf(event);
      if (key && (key.isOfEditor || !isEditing())) {
        event.preventDefault();
        event.stopImmediatePropagation();
        follow(key);
      }
      if (key || isEditing()) return;
      if (event.key === ' ' && !event.altKey && !event.ctrlKey && !event.shiftKey && tick()) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      if (!(event.ctrlKey || event.metaKey)) return;
      const wanted = event.code === 'KeyZ' ? (event.shiftKey ? redo : undo) : event.code === 'KeyY' ? redo : null;
      if (wanted) {
        event.preventDefault();
        event.stopImmediatePropagation();
        wanted();
        // The browser itself then fires the paste event that is heard below.
      } else if (event.code === 'KeyV') event.stopImmediatePropagation();
    },
    options,
  );
  addEventListener(
    'paste',
    (event) => {
      if (!isHere(event) || isEditing() || !event.clipboardData) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      paste(event.clipboardData);
    },
    options,
  );
}

/** Univer's own hidden editor, which has the focus while cells are selected, may lie outside of the grid. */
function isUnivers(target: Node): boolean {
  return (
    target instanceof Element &&
    target.closest('[data-u-comp], .univer-editor, #__editor___INTERNAL_EDITOR__DOCS_NORMAL') !== null
  );
}
