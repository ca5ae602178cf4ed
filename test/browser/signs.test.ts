// The signs of the board and the blocks of the summary's picture are drawn in the page's own font: no machine has to have them.
/// <reference lib="dom" />
import { afterAll, expect, it } from 'vitest';
import { BLOCKS } from '../../src/documents/progress/summary-picture';
import { STATE_WORDS } from '../../src/words/workbook/acts';
import { OWNER, phraeBook } from '../support/books/office';
import { openWindow } from '../support/browser/window';
import { serveBook } from '../support/served/served';

const served = await serveBook(phraeBook());
afterAll(() => served.stop());

/** Of the letters those that look as what no font has. */
function undrawn({ letters, weight }: { letters: readonly string[]; weight: number }): string[] {
  const ofNoFont = '\u{10ffff}';
  const drawn = (letter: string) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 40 });
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.font = `${weight} 24px Sarabun`;
    pen.fillText(letter, 4, 30);
    return canvas.toDataURL();
  };
  return letters.filter((letter) => [drawn(ofNoFont), drawn(' ')].includes(drawn(letter)));
}

it.each([400, 700])('each sign, in weight %i', async (weight) => {
  const { page } = await openWindow(served, OWNER);
  const letters = [...Object.values(STATE_WORDS).map(({ mark }) => mark.th), ...Object.values(BLOCKS)];
  expect(await page.evaluate(undrawn, { letters: [...letters, '\u{10fffe}'], weight })).toEqual(['\u{10fffe}']);
});
