// What a browser has to load before the shared sheet is there.
import { readdirSync, statSync } from 'node:fs';
import { buildPage, PAGE_FOLDER } from '../local/page-build.ts';
import type { Figure } from './figure.ts';

export async function pageFigures(): Promise<Figure[]> {
  await buildPage();
  const sizes = readdirSync(PAGE_FOLDER)
    .filter((name) => name.endsWith('.js'))
    .map((name) => statSync(`${PAGE_FOLDER}/${name}`).size);
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
  return [{ name: 'JavaScript of the page', value: megabytes, unit: 'MB', before: 10.7, aim: 'about 6.2' }];
}
