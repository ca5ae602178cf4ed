// What this window keeps of a workbook over a reload; another window has its own.

const keyOf = (what: string, book: string) => `khanton-${what} ${book}`;

/** What it is when the page is left. */
export function keepInWindow(what: string, book: () => string, value: () => unknown): void {
  addEventListener('pagehide', () => {
    if (book() !== '') sessionStorage.setItem(keyOf(what, book()), JSON.stringify(value()));
  });
}

/** Null where nothing was kept. */
export function keptInWindow(what: string, book: string): unknown {
  return JSON.parse(sessionStorage.getItem(keyOf(what, book)) ?? 'null');
}
