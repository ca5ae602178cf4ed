// Where this window was: a reload comes back to it. Each window keeps its own.

import type { Place } from '../server/protocol.ts';
import { a1 } from '../workbook/address.ts';

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

const nextFrame = () => new Promise(requestAnimationFrame);
/** About a second: some selections have another name in the box. */
const MOST = 30;

/** The box that names what is selected hears nothing of it until it has been drawn: then it is selected once more. */
export async function comeBack(place: Place, go: (place: Place) => void): Promise<void> {
  const wanted = place.area ? a1(place.area) : '';
  for (let tries = 0; tries < MOST; tries++) {
    const name = document.querySelector<HTMLInputElement>('#grid input')?.value;
    if (name === wanted) return;
    if (name !== undefined) go(place);
    await nextFrame();
    await nextFrame();
  }
}
