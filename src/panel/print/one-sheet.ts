// A form that is a little longer than its sheet: with less room between its lines, or on paper that stands upright, it may fit. Its letters stay as large.
import { copyOf } from './sections';

/** Of a form that lies on its side and of one that stands: as little changed as will do. */
const WAYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  wide: [['wide', 'close'], ['upright'], ['upright', 'close']],
  upright: [['upright', 'close']],
};

/** What takes two sheets may do with one. */
const SHEETS = 2;

/** In the first of the ways in which it fits on one sheet. Letters, and forms that are the department's own, are never changed. */
export function onFewestSheets(form: Element, layOut: (form: Element) => HTMLElement): HTMLElement {
  const asWritten = layOut(copyOf(form));
  const kind = Object.keys(WAYS).filter((name) => form.classList.contains(name))[0];
  if (kind === undefined || asWritten.children.length !== SHEETS || form.matches('.official')) return asWritten;
  for (const way of WAYS[kind] as readonly (readonly string[])[]) {
    const changed = copyOf(form);
    changed.classList.remove(kind);
    changed.classList.add(...way);
    const made = layOut(changed);
    if (made.children.length === 1 && !made.querySelector('table.small, table.smaller, table.broken')) return made;
  }
  return asWritten;
}
