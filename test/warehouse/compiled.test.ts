// The Dataform project compiles without a network; each table says what it is, and how BigQuery lays it out.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOST_STEPS } from '../../src/domain/agreement/declared-indicator';
import { nationalProvinces } from '../../src/domain/country/provinces';
import { compiled } from '../../warehouse/duckdb/compiled';
import { read } from '../docs/house';

const FILES = readdirSync(new URL('../../warehouse/definitions/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.sqlx'))
  .map((path) => path.replaceAll('\\', '/'));

const named = (folder: RegExp) =>
  FILES.filter((path) => folder.test(path)).map((path) => path.replace(/^.*\/|\.sqlx$/g, ''));

describe('the project', () => {
  it('compiles without a fault', () => expect(compiled().graphErrors).toEqual({}));

  it('builds a table or a view of each file, asserts what each assertion says, and declares what is handed in', () => {
    const { built, assertions, declarations } = compiled();
    const names = (actions: readonly { target: { name: string } }[]) => actions.map(({ target }) => target.name);
    expect(names(built).sort()).toEqual(named(/^(?!sources|assertions)/).sort());
    expect(names(assertions)).toEqual(expect.arrayContaining(named(/^assertions/)));
    expect(names(declarations)).toEqual(['handed_in']);
    for (const table of named(/^(figures|standings)/))
      expect(names(assertions), table).toContain(`khanton_${table}_assertions_uniqueKey_0`);
  });

  it('lays out by the month of the round and by province whatever has a line for each round', () => {
    const laidOut = compiled().built.filter(({ bigquery }) => bigquery?.partitionBy);
    expect(laidOut.map(({ target }) => target.name).sort()).toEqual(
      [...named(/^figures/), 'standings', 'changes'].sort(),
    );
    for (const { target, bigquery } of laidOut) {
      expect(bigquery?.partitionBy, target.name).toBe('date_trunc(round, month)');
      expect(bigquery?.clusterBy, target.name).toContain('province');
    }
  });

  it.each(FILES)('%s says in its first line what it is, in words', (path) =>
    expect(read(`warehouse/definitions/${path}`).split('\n')[0]).toMatch(/^-- [A-Z0-9].{20,}\.$/),
  );

  it('writes its keywords small, as all of its SQL', () => {
    for (const path of FILES)
      expect(read(`warehouse/definitions/${path}`), path).not.toMatch(/\b(SELECT|FROM|WHERE|JOIN|WITH|CASE|NULL)\b/);
  });

  it('knows as many steps as a ladder may have', () =>
    expect(read('warehouse/includes/steps.js')).toContain(`const HIGHEST = ${MOST_STEPS};`));
});

it('the 76 provinces are those of the domain', () => {
  const lines = nationalProvinces().map(
    ({ code, name, region }) => `  { code: '${code}', name: '${name}', region: '${region}' },`,
  );
  const [first, ...rest] = read('warehouse/includes/provinces.js').trimEnd().split('\n');
  expect(first).toMatch(/^\/\/ /);
  expect(rest).toEqual(['module.exports = [', ...lines, '];']);
});
