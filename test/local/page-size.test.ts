// What a browser has to load before the sheet shows.
import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildPage, PAGE_FOLDER } from '../../local/page-build.ts';

it('the page comes without the tables by which Univer parts words of 70 languages: 4.6 of 10.7 MB', async () => {
  await buildPage();
  const megabytes = statSync(`${PAGE_FOLDER}/main.js`).size / 1e6;
  // With its size before, it had to be more than a grid.
  expect(megabytes).toBeGreaterThan(3);
  expect(megabytes).toBeLessThan(6.6);
});
