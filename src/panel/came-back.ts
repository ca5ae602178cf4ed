// Whoever comes back to a page, from a dialog or from the sheet, is where they were: some hosts give the keyboard to the page, and to nothing in it.

/** Once for each page. */
export function comeBack(): void {
  let last: HTMLElement | null = null;
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof HTMLElement ? target : null;
  });
  window.addEventListener('focus', () => {
    const { activeElement, body } = document;
    if (last?.isConnected && (activeElement === null || activeElement === body)) last.focus({ preventScroll: true });
  });
}
