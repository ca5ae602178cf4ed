// Where this window was: a reload comes back to it. Each window keeps its own.

import type { Place } from '../server/protocol.ts';
import { a1 } from '../workbook/address.ts';
import { keepInWindow, keptInWindow } from './kept-in-window.ts';

const WHAT = 'place';

/** From now on: it is written down when the page is left. */
export function keepPlace(book: () => string, place: () => Place): void {
  keepInWindow(WHAT, book, place);
}

/** Null where this window never was in this workbook. */
export function keptPlace(book: string): Place | null {
  return keptInWindow(WHAT, book) as Place | null;
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
