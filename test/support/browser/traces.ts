// What is left of a browser test that failed: a picture of each of its pages, and what each of them said.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opened } from './opened';

const FOLDER = 'out/failed';
/** Bytes: a letter may take three. */
const LONGEST_NAME = 200;
/** A page that hangs does not hold up the others. */
const PATIENCE = 10_000;

async function leave({ page, log }: Opened, path: string): Promise<string> {
  const shot = await page.screenshot({ path: `${path}.png`, timeout: PATIENCE }).then(
    () => 'there is a picture',
    (error: Error) => `there is no picture: ${error.message}`,
  );
  writeFileSync(`${path}.log`, [page.url(), shot, ...log, ''].join('\n'));
  return `${path}.png, ${path}.log`;
}

function fileName(test: string): string {
  let name = test.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  while (Buffer.byteLength(name) > LONGEST_NAME) name = name.slice(0, -1);
  return name;
}

/** Says where they are, below the test's name. */
export async function leaveTraces(test: string, pages: readonly Opened[]): Promise<void> {
  if (!pages.length) return;
  mkdirSync(FOLDER, { recursive: true });
  const name = fileName(test);
  const left = await Promise.all(pages.map((each, index) => leave(each, join(FOLDER, `${name}-${index + 1}`))));
  console.error([`What the pages of "${test}" showed and said:`, ...left].join('\n  '));
}
