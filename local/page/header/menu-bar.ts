// The menus that the add-on made when the file was opened, above the grid.

import type { MenuItem, MenuState } from '../../services/host/objects.ts';
import { byId, element } from '../element.ts';

type Press = (functionName: string) => void;

/** Pixels that stay free beside it. */
const EDGE = 8;

function itemsOf(items: readonly MenuItem[], press: Press): HTMLElement[] {
  return items.flatMap((item): HTMLElement[] => {
    if ('separator' in item) return [element('hr')];
    if ('subMenu' in item) {
      const { title, items: entries } = item.subMenu;
      const group = element('div', { className: 'submenu', role: 'group', ariaLabel: title ?? '' });
      group.append(element('h2', {}, title ?? ''), ...itemsOf(entries, press));
      return [group];
    }
    const button = element('button', { type: 'button' }, item.caption);
    button.addEventListener('click', () => press(item.functionName));
    return [button];
  });
}

function menuOf({ title, items }: MenuState, press: Press): HTMLElement {
  const opener = element('button', { type: 'button', ariaExpanded: 'false' }, title ?? 'ขั้นตอน');
  const list = element('div', { className: 'menu-items', hidden: true });
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    opener.ariaExpanded = String(isOpen);
    if (!isOpen) return;
    keepInWindow(list);
    list.querySelector('button')?.focus();
  };
  const pressed: Press = (name) => {
    open(false);
    opener.focus();
    press(name);
  };
  list.append(element('div', {}, ...itemsOf(items, pressed)));
  const menu = element('div', { className: 'menu' }, opener, list);
  opener.addEventListener('click', () => open(list.hidden === true));
  menu.addEventListener('keydown', (event) => move(event, list, opener, open));
  // Not when the focus goes: the grid takes it for itself now and then.
  addEventListener('pointerdown', ({ target }) => {
    if (!list.hidden && !menu.contains(target as Node | null)) open(false);
  });
  return menu;
}

/** In two columns where one is too high; scrolled where they are, too. */
function keepInWindow(list: HTMLElement): void {
  list.style.left = '0';
  list.style.setProperty('--top', `${list.getBoundingClientRect().top}px`);
  list.classList.remove('in-columns');
  list.classList.toggle('in-columns', list.scrollHeight > list.clientHeight);
  list.style.left = `${Math.min(0, innerWidth - EDGE - list.getBoundingClientRect().right)}px`;
}

function move(event: KeyboardEvent, list: HTMLElement, opener: HTMLElement, open: (isOpen: boolean) => void): void {
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === 'Escape' && !list.hidden) {
    open(false);
    opener.focus();
  } else if (to === undefined) return;
  else if (list.hidden) open(true);
  else {
    const button = buttons[(to + buttons.length) % buttons.length];
    button?.focus();
    // What has the focus already would stay where the wheel has left it.
    button?.scrollIntoView({ block: 'nearest' });
  }
  event.preventDefault();
}

/** The page's own entries. */
export interface OwnMenu {
  title: string;
  entries: readonly { caption: string; press: () => void }[];
}

function ownMenu({ title, entries }: OwnMenu): HTMLElement {
  const items = entries.map(({ caption }, index) => ({ caption, functionName: String(index) }));
  return menuOf({ title, items }, (index) => entries[Number(index)]?.press());
}

/** The page's own menu stands first, as in Google Sheets. */
export function showMenus(menus: readonly MenuState[], press: Press, own: OwnMenu | null): void {
  byId('menu-bar').replaceChildren(...(own ? [ownMenu(own)] : []), ...menus.map((menu) => menuOf(menu, press)));
}
