// The pictures of the guides show the add-on as it is: `npm run pictures` takes them anew, and here each is held to what it showed then.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PICTURES } from '../support/pictures/pictures';
import { markOf } from '../support/pictures/shown';

const FOLDER = 'docs/pictures';
const MARKS = `${FOLDER}/shown.json`;
/** Set by the script alone. */
const TAKES = process.env.KHANTON_PICTURES === 'take';

const marks = () => JSON.parse(readFileSync(MARKS, 'utf8')) as Record<string, string>;

function keep(name: string, png: Uint8Array, mark: string): void {
  writeFileSync(`${FOLDER}/${name}.png`, png);
  const kept = Object.keys(PICTURES).flatMap((each) => {
    const known = each === name ? mark : marks()[each];
    return known ? [[each, known]] : [];
  });
  writeFileSync(MARKS, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

it.each(Object.entries(PICTURES))('%s shows what is there now: npm run pictures takes it anew', async (name, take) => {
  const { png, shown } = await take();
  const mark = markOf(shown);
  mkdirSync('out/pictures', { recursive: true });
  writeFileSync(`out/pictures/${name}.txt`, shown.join('\n'));
  if (TAKES) keep(name, png, mark);
  expect(marks()[name], `out/pictures/${name}.txt`).toBe(mark);
});
