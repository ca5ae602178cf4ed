// What has to be read now comes into view, however far down in a long page the button was that brought it.

/** As the `ref` of an element that has just come into the page. */
export function intoView(element: HTMLElement | null): void {
  if (element) element.scrollIntoView({ block: 'nearest' });
}
