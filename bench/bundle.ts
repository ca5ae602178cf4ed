// The bundle: how large it is, and how long Google would be at it before the first call, once for every custom function in a cell.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import type { Figure } from './figure.ts';
import { medianTime, yardstick } from './time.ts';

const RUNS = 41;

/** Parse and run in a bare realm; a different text each time, so that no cache answers. Milliseconds. */
function loadTime(code: string): number {
  const realms = Array.from({ length: RUNS }, () => createContext(Object.create(null)));
  return medianTime(RUNS, (index) => {
    runInContext(`${code}\n//${index}`, realms[index] as object);
  });
}

export async function bundleFigures(): Promise<Figure[]> {
  const built = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
  const code = built('Code.js');
  const kilobytes = (text: string) => Buffer.byteLength(text) / 1024;
  return [
    { name: 'dist/Code.js', value: kilobytes(code), unit: 'KB', before: 165.9 },
    { name: 'dist/Words.html', value: kilobytes(built('Words.html')), unit: 'KB', before: 109.3 },
    {
      name: 'compiled and run',
      value: (loadTime(code) - loadTime('')) / yardstick(),
      unit: 'yardsticks',
      before: 0.12,
    },
  ];
}
