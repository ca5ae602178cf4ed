// The add-on with one folder more: the sample indicator stands in the list of all, and nothing else is changed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { readAddOnHtml } from '../../../local/add-on-file.ts';
import { type AddOn, loadAddOn } from '../../../local/runtime.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { buildScript } from '../../../scripts/build.ts';

const LIST = fileURLToPath(new URL('../../../src/indicators/all.ts', import.meta.url));
const SAMPLE = fileURLToPath(new URL('merged-plans/indicator.ts', import.meta.url));

/** As somebody would add it: an import, and its name at the end of the list. */
function listed(source: string): string {
  const list = source.replace(/(INDICATORS: readonly OwnIndicator\[\] = \[[^\]]*)\]/, '$1, mergedIndicator]');
  if (list === source) throw new Error('The list of all indicators is written in another way.');
  return `import { mergedIndicator } from ${JSON.stringify(SAMPLE)};\n${list}`;
}

const withMerged: Plugin = {
  name: 'one indicator more',
  setup(build) {
    build.onLoad({ filter: /src[\\/]indicators[\\/]all\.ts$/ }, ({ path }) =>
      path === LIST ? { contents: listed(readFileSync(path, 'utf8')), loader: 'ts' } : null,
    );
  },
};

let built: ReturnType<typeof buildScript> | null = null;

/** The script and its words, built once. */
export function buildWithMerged(): ReturnType<typeof buildScript> {
  built ??= buildScript([withMerged]);
  return built;
}

/** Loads it anew for each call, as Google does. */
export async function addOnWithMerged(): Promise<(book: Workbook, user: string) => AddOn> {
  const { script, words } = await buildWithMerged();
  const readHtml: typeof readAddOnHtml = (name) => (name === 'Words' ? words : readAddOnHtml(name));
  return (workbook, user) => loadAddOn({ code: script, workbook, user, readHtml });
}
