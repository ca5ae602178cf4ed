// The keyboard goes to what happened: a heading or a sentence that has just come into the page.

/** As the `ref` of an element with a `tabIndex` of -1. */
export function intoFocus(element: HTMLElement | null): void {
  if (element) element.focus();
}
