// The list of known differences from Google is as true as the code and the facts: what is marked unconfirmed stands in it, and nothing else does.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contractFiles } from '../../scripts/contract/build.ts';
import { factsOf } from '../../scripts/contract/compare.ts';
import { differencesTable, isDifference, tableOf } from '../../scripts/contract/differences.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}/${path}`, 'utf8');

function sourcesOf(folder: string): string[] {
  return readdirSync(`${ROOT}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(ROOT.length)}/${entry.name}`.replace(/^\//, ''));
}

describe('docs/google.md', async () => {
  const facts = factsOf(await contractFiles());
  const table = tableOf(read('docs/google.md')) ?? '';

  it('lists every difference and every doubt that is a fact, and no other', () => {
    const listed = table.split('\n').flatMap((line) => /^\| `([^`]+)`/.exec(line)?.[1] ?? []);
    expect(listed).toEqual(facts.filter(isDifference).map(({ id }) => id));
    expect(listed.length).toBeGreaterThan(50);
  });

  it('says of each what the fact says: npx tsx scripts/contract/differences.ts writes it anew', () => {
    expect(table).toBe(differencesTable(facts));
  });

  it('has a fact for every file of the local host that marks something as unconfirmed', () => {
    const marked = sourcesOf('local').filter((path) => /unconfirmed/i.test(read(path)));
    expect(marked.filter((path) => !table.includes(`\`${path}\``))).toEqual([]);
    expect(marked.length).toBeGreaterThan(10);
  });
});

it.each(['docs/google.md', 'docs/xlsx.md'])('%s names only files that are there', (page) => {
  const paths = [...read(page).matchAll(/`((?:local|test|src|bench)\/[^`]+)`/g)].map(([, path]) => path as string);
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths) expect(existsSync(`${ROOT}/${path}`), path).toBe(true);
});
