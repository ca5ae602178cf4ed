// Ctrl+F: finds what cells show, on the tab before the eyes or in the whole workbook, and goes from one to the next.

import { byId, element } from './element.ts';
import type { SheetView } from './grid/sheet-view.ts';
import { CLOSE, FIND, say } from './words.ts';

export class Find {
  readonly #view: SheetView;
  readonly #focusGrid: () => void;
  /** Which of what was found is before the eyes, from 0. */
  #at = -1;

  constructor(view: SheetView, focusGrid: () => void) {
    this.#view = view;
    this.#focusGrid = focusGrid;
  }

  open(): void {
    const bar = byId('find');
    if (bar.hidden) this.#show(bar);
    bar.querySelector('input')?.select();
  }

  #show(bar: HTMLElement): void {
    const text = element('input', { type: 'search', ariaLabel: say(FIND.what) });
    const everywhere = element('input', { type: 'checkbox' });
    const count = element('output', {});
    const button = (caption: string, press: () => void, label = caption) => {
      const made = element('button', { type: 'button', ariaLabel: label }, caption);
      made.addEventListener('click', press);
      return made;
    };
    const close = () => {
      bar.hidden = true;
      bar.replaceChildren();
      this.#focusGrid();
    };
    const go = (step: number) => {
      count.textContent = this.#go(text.value, everywhere.checked, step);
      // The grid takes the focus when a cell of it is gone to.
      requestAnimationFrame(() => text.focus());
    };
    const anew = () => {
      this.#at = -1;
      count.textContent = '';
    };
    text.addEventListener('input', anew);
    everywhere.addEventListener('change', anew);
    bar.onkeydown = (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') close();
      else if (event.key === 'Enter' && event.target === text) go(event.shiftKey ? -1 : 1);
    };
    anew();
    const wide = element('label', {}, everywhere, say(FIND.everywhere));
    const buttons = [button(say(FIND.previous), () => go(-1)), button(say(FIND.next), () => go(1))];
    bar.replaceChildren(text, wide, ...buttons, count, button('×', close, say(CLOSE)));
    bar.hidden = false;
  }

  /** What is said of it: which of how many. */
  #go(text: string, isEverywhere: boolean, step: number): string {
    if (text === '') return '';
    const found = this.#view.find(text, isEverywhere);
    if (found.length === 0) return say(FIND.nothing);
    const first = step > 0 ? 0 : found.length - 1;
    this.#at = this.#at < 0 ? first : (this.#at + step + found.length) % found.length;
    const place = found[this.#at];
    if (place) this.#view.user.go(place);
    return say(FIND.which, { at: String(this.#at + 1), count: String(found.length) });
  }
}
