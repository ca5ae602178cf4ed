// The keyboard goes to what happened, and it comes into view: a heading, a sentence or a question that has just come into the page.

/**
 * As the `ref` of an element with a `tabIndex` of -1. What is higher than the window is read from its beginning. Whoever is typing in the sheet
 * beside the page keeps the keyboard: then it only comes into view.
 */
export function intoFocus(element: HTMLElement | null): void {
  if (!element) return;
  if (document.hasFocus()) element.focus({ preventScroll: true });
  const isHigh = element.offsetHeight > window.innerHeight / 2;
  element.scrollIntoView({ block: isHigh ? 'start' : 'nearest' });
}
