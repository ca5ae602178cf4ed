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
  /** Whether an arrow leads out of the tab. */
  leadsOut(key: string): boolean;
  /** A key of the open editor: moves its caret, or ends it; false where it is none. */
  inEditor(event: KeyboardEvent): boolean;
}

const isPlain = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) => !ctrlKey && !metaKey && !altKey && !shiftKey;
const isCommand = ({ ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey;

/** Whether the key is taken: nobody else hears of it then. */
function isTaken(event: KeyboardEvent, doings: KeyboardDoings): boolean {
  const isEditing = doings.isEditing();
  if (isMenuKey(event) && !isEditing) {
    doings.menu();
    return true;
  }
  if (isEditing && doings.inEditor(event)) return true;
  const key = keyOf(event);
  if (key && (key.isOfEditor || !isEditing)) {
    doings.follow(key);
    return true;
  }
  if (key || isEditing) return false;
  if (isPlain(event)) return event.key === ' ' ? doings.tick() : doings.leadsOut(event.key);
  return isCommand(event) && isTakenBack(event, doings);
}

function isTakenBack({ code, shiftKey }: KeyboardEvent, { undo, redo }: KeyboardDoings): boolean {
  const wanted = code === 'KeyZ' ? (shiftKey ? redo : undo) : code === 'KeyY' ? redo : null;
  wanted?.();
  return wanted !== null;
}

function isFind(event: KeyboardEvent): boolean {
  return event.code === 'KeyF' && isCommand(event) && !event.altKey && !event.shiftKey;
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** To be called before Univer is there: who listens first hears first. */
export function watchKeyboard(grid: HTMLElement, doings: KeyboardDoings): void {
  const isHere = ({ target }: Event) => target instanceof Node && (grid.contains(target) || isUnivers(target));
  const onKey = (event: KeyboardEvent) => {
    if (isFind(event)) {
      stop(event);
      doings.find();
    } else if (isHere(event)) {
      if (isTaken(event, doings)) stop(event);
      // The browser itself then fires the paste event that is heard below.
      else if (event.code === 'KeyV' && isCommand(event) && !doings.isEditing()) event.stopImmediatePropagation();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    if (!isHere(event) || doings.isEditing() || !event.clipboardData) return;
    stop(event);
    doings.paste(event.clipboardData);
  };
  addEventListener('keydown', onKey, { capture: true });
  addEventListener('paste', onPaste, { capture: true });
}

/** Univer's own hidden editor, which has the focus while cells are selected, may lie outside of the grid. */
function isUnivers(target: Node): boolean {
  return (
    target instanceof Element &&
    target.closest('[data-u-comp], .univer-editor, #__editor___INTERNAL_EDITOR__DOCS_NORMAL') !== null
  );
}
