// npm run bench [-- GROUP ...]: counts and ratios, not verdicts; they are kept in results.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildWhenStale } from '../scripts/build-when-stale';
import { GROUPS } from './groups.ts';
import { page, section } from './results.ts';

const RESULTS = fileURLToPath(new URL('results.md', import.meta.url));

const named = process.argv.slice(2);
const unknown = named.find((id) => !GROUPS.some((group) => group.id === id));
if (unknown !== undefined) {
  console.error(`There is no group "${unknown}"; there are ${GROUPS.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

await buildWhenStale();
const measured = new Map<string, string>();
for (const group of GROUPS) {
  if (named.length ? !named.includes(group.id) : group.onlyNamed) continue;
  const text = section(group, await group.figures());
  measured.set(group.id, text);
  console.log(text);
  // After each group: what was measured is kept, whatever happens to the next.
  writeFileSync(RESULTS, page(existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '', GROUPS, measured));
}
