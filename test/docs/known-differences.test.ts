// The list of known differences from Google is as true as the code: what is marked unconfirmed stands in it, and nothing else does.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}/${path}`, 'utf8');

function sourcesOf(folder: string): string[] {
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(ROOT.length)}/${entry.name}`.replace(/^\//, ''));
}

it('docs/google.md names every file of the local host that marks something as unconfirmed, and no other', () => {
  const marked = sourcesOf('local').filter((path) => /unconfirmed/i.test(read(path)));
  const named = [...read('docs/google.md').matchAll(/`(local\/[^`]+\.ts)`/g)].map(([, path]) => path as string);
  expect([...new Set(named)].sort()).toEqual(marked.sort());
  expect(marked.length).toBeGreaterThan(10);
});

it.each(['docs/google.md', 'docs/xlsx.md'])('%s names only files that are there', (page) => {
  const paths = [...read(page).matchAll(/`((?:local|test|src)\/[^`]+)`/g)].map(([, path]) => path as string);
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) expect(() => read(path), path).not.toThrow();
});
