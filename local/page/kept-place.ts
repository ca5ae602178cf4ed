// Where this window was: a reload comes back to it. Each window keeps its own.

import type { Place } from '../server/protocol.ts';

const keyOf = (book: string) => `khanton-place ${book}`;

export function keepPlace(book: () => string, place: () => Place): void {
  addEventListener('pagehide', () => {
    if (book() !== '') sessionStorage.setItem(keyOf(book()), JSON.stringify(place()));
  });
}

export function keptPlace(book: string): Place | null {
  const kept = sessionStorage.getItem(keyOf(book));
  return kept === null ? null : (JSON.parse(kept) as Place);
}
