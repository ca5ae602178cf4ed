// The menu of a selection, by the right button or by the key: drawn here, so that it is Thai, and one that screen readers know.

import { element } from '../element.ts';
import { MENU, say, WHY_NOT } from '../words.ts';
import type { Doing, Entry } from './entry.ts';

/** Pixels that stay free around it. */
const EDGE = 4;
/** As long as the grid may take the focus for itself after a click. */
const FRAMES = 12;

export class ContextMenu {
  readonly #focusGrid: () => void;
  readonly #chosen: (doing: Doing) => void;
  #shown: HTMLElement | null = null;

  constructor(focusGrid: () => void, chosen: (doing: Doing) => void) {
    this.#focusGrid = focusGrid;
    this.#chosen = chosen;
    const away = ({ target }: Event) => {
      if (this.#shown && !this.#shown.contains(target as Node | null)) this.#close();
    };
    for (const name of ['pointerdown', 'wheel'] as const)
      addEventListener(name, away, { capture: true, passive: true });
    addEventListener('resize', () => this.#close());
  }

  open(groups: readonly (readonly Entry[])[], at: { x: number; y: number }): void {
    this.#close();
    const menu = element('div', { className: 'context-menu', role: 'menu', ariaLabel: say(MENU.name) });
    menu.append(...groups.flatMap((group, index) => [...(index > 0 ? [separator()] : []), ...group.map(this.#item)]));
    menu.addEventListener('keydown', (event) => this.#key(event, menu));
    menu.addEventListener('contextmenu', (event) => event.preventDefault());
    document.body.append(menu);
    this.#shown = menu;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(EDGE, Math.min(at.x, innerWidth - width - EDGE))}px`;
    menu.style.top = `${Math.max(EDGE, Math.min(at.y, innerHeight - height - EDGE))}px`;
    void this.#keepFocus(menu);
  }

  readonly #item = ({ caption, given, why, doing }: Entry): HTMLElement => {
    const button = element('button', { type: 'button', role: 'menuitem', tabIndex: -1 }, say(MENU[caption], given));
    if (why !== null) {
      button.ariaDisabled = 'true';
      button.append(element('small', {}, say(WHY_NOT[why])));
    }
    button.addEventListener('click', () => {
      if (why !== null) return;
      this.#close();
      this.#focusGrid();
      this.#chosen(doing);
    });
    button.addEventListener('pointermove', () => button.focus());
    return button;
  };

  #close(): void {
    this.#shown?.remove();
    this.#shown = null;
  }

  async #keepFocus(menu: HTMLElement): Promise<void> {
    for (let frame = 0; frame < FRAMES && this.#shown === menu; frame++) {
      if (!menu.contains(document.activeElement)) menu.querySelector('button')?.focus();
      await new Promise(requestAnimationFrame);
    }
  }

  /** The grid hears none of it. */
  #key(event: KeyboardEvent, menu: HTMLElement): void {
    event.stopPropagation();
    const items = [...menu.querySelectorAll('button')];
    const at = items.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) items[(to + items.length) % items.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') {
      this.#close();
      this.#focusGrid();
    } else return;
    event.preventDefault();
  }
}

function separator(): HTMLElement {
  const line = element('hr');
  line.setAttribute('role', 'separator');
  return line;
}
