// What can be seen of the grid from outside: each runs in the page.
/// <reference lib="dom" />

export function isReady(): boolean {
  return document.body.dataset.ready === 'true';
}

/** The box shows the name, and the next key goes to the grid: its own hidden editor has the focus while cells are selected. */
export function selected(range: string): boolean {
  const box = document.querySelector<HTMLInputElement>('#grid input');
  return box?.value === range && document.activeElement?.id === '__editor___INTERNAL_EDITOR__DOCS_NORMAL';
}

export function gridHasFocus(): boolean {
  return document.activeElement?.id === '__editor___INTERNAL_EDITOR__DOCS_NORMAL';
}

/** As if the focus came into the page from the browser. */
export function focusHead(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

export function formulaBarHasFocus(): boolean {
  return document.activeElement?.id === '__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR';
}

export function tabIsOpen(name: string): boolean {
  const tabs = document.querySelectorAll('[data-u-comp=slide-tab-item][aria-selected=true]');
  return Array.from(tabs).some(({ textContent }) => textContent === name);
}

/** Closed, the editor lies outside of the page. */
export function isEditing(isOpen: boolean): boolean {
  const editor = document.querySelector('#grid .univer-absolute.univer-z-10.univer-flex');
  return editor !== null && editor.getBoundingClientRect().right > 0 === isOpen;
}

/** The corner of the selection, from which cells are filled, is under the mouse. */
export function isOnFillHandle(): boolean {
  const canvas = document.querySelector<HTMLElement>('canvas[id^=univer-sheet-main]');
  return canvas?.style.cursor === 'crosshair';
}

/** So many pictures of the page have been drawn. */
export function drawn(pictures: number): Promise<void> {
  return new Promise((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(pictures);
  });
}
