// Takes the words out of the bundle: a module of words that holds nothing but data is packed into a file, and read from it when it is needed.
import { basename, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'esbuild';
import { type Exports, exportsOf } from './exports-of.ts';
import { checked } from './pages.ts';
import { brokenJson, safeInString } from './safe-text.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The words' own rooms, and what is said of one indicator alone: `NAME-words.ts` in its room, a sample's too. */
export const HOLDS_WORDS = /^(src\/words\/.*|(src|test\/support)\/indicators\/.*-words)\.ts$/;
const READER = './src/workbook/packaged/packaged-words';
const PACKED = 'packed:';

/**
 * What stays in the bundle, `module.EXPORT`: it is asked for where no file may be read, or where it would be read too often. When a workbook
 * without a mark of its language opens, its menu is made in that of its settings, so their tab has to be found and read; custom functions
 * run once for each cell; while somebody types, three or four calls must do.
 */
const AT_HAND = [
  'declared-indicators.ENTRY_HEADERS',
  'declared-indicators.INDICATOR_FOUND',
  'menu.MENU_TITLE',
  'menu.PAGE_WORDS',
  'menu.SCOPES',
  'outputs.OUTPUT_TABS',
  'outputs.RANGE',
  'outputs.TYPE_WORDS',
  'settings.LANGUAGE_LABEL',
  'slips.SLIP_CELL',
  'slips.SLIP_WORDS',
  'tabs.HEADERS',
  'tabs.STEPS_LEFT_OUT',
  'tabs.TAB_NAMES',
];

/** True where JSON gives back the very same. */
function isData(value: unknown): boolean {
  const json = JSON.stringify(value);
  return json !== undefined && isDeepStrictEqual(JSON.parse(json), value);
}

/** The module's exports where all of them are data; null where one is a function: then it is code, and stays. Throws for anything else. */
export async function dataOf(path: string, plugins: readonly Plugin[] = []): Promise<Exports | null> {
  const exported = { ...(await exportsOf(path, { plugins: [...plugins] })) };
  const entries = Object.entries(exported);
  if (entries.some(([, value]) => typeof value === 'function')) return null;
  for (const [name, value] of entries)
    if (!isData(value))
      throw new Error(`${path}: ${name} is neither a function nor plain data, so it cannot be packed.`);
  return exported;
}

/** Parts a module's exports into those that are at hand, and those to be packed. */
function part(module: string, data: Exports): { atHand: Exports; packed: Exports } {
  const names = AT_HAND.filter((path) => path.startsWith(`${module}.`)).map((path) => path.slice(module.length + 1));
  const unknown = names.find((name) => !(name in data));
  if (unknown) throw new Error(`The words' ${module}.ts exports no ${unknown}, which has to be at hand.`);
  const pick = (isWanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(data).filter(([name]) => isWanted(name)));
  return { atHand: pick((name) => names.includes(name)), packed: pick((name) => !names.includes(name)) };
}

/** A module is known by its own name, whatever room of the words it lies in: so the name may stand there once. */
function nameOf(file: string, known: Iterable<string>): string {
  const name = basename(file, '.ts');
  const other = [...known].find((path) => path !== file && basename(path, '.ts') === name);
  if (other) throw new Error(`${file} and ${other} would be packed under one name.`);
  return name;
}

/** What takes the module's place: it has what is at hand, and passes on the rest. */
function substitute(module: string, { atHand, packed }: { atHand: Exports; packed: Exports }): string {
  const lines = Object.entries(atHand).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
  return [...lines, `export { ${Object.keys(packed).join(', ')} } from ${JSON.stringify(PACKED + module)};`].join('\n');
}

/** Exports that are getters can only be had of CommonJS. Each is read when it is asked for. */
function reader(module: string, packed: Exports): string {
  const names = JSON.stringify(Object.keys(packed));
  return `module.exports = require(${JSON.stringify(READER)}).packagedWords(${JSON.stringify(module)}, ${names});`;
}

/** Collects in `packed` what is taken out, by module. `more`: what else the build is made with. */
export function takeOutWords(packed: Map<string, Exports>, more: readonly Plugin[] = []): Plugin {
  const known = new Map<string, Promise<Exports | null>>();
  return {
    name: 'take-out-words',
    setup(bundle) {
      bundle.onResolve({ filter: /^\./ }, async ({ path, resolveDir }) => {
        const file = `${resolve(resolveDir, path)}.ts`;
        if (!HOLDS_WORDS.test(relative(ROOT, file))) return null;
        known.set(file, known.get(file) ?? dataOf(file, more));
        const data = await known.get(file);
        return data ? { path: nameOf(file, known.keys()), namespace: 'words', pluginData: data } : null;
      });
      bundle.onLoad({ filter: /./, namespace: 'words' }, ({ path, pluginData }) => {
        const parts = part(path, pluginData);
        packed.set(path, parts.packed);
        return { contents: substitute(path, parts), resolveDir: ROOT };
      });
      bundle.onResolve({ filter: new RegExp(`^${PACKED}`) }, ({ path }) => ({
        path: path.slice(PACKED.length),
        namespace: PACKED,
      }));
      bundle.onLoad({ filter: /./, namespace: PACKED }, ({ path }) => ({
        contents: reader(path, packed.get(path) ?? {}),
        resolveDir: ROOT,
      }));
    },
  };
}

/** JSON that is read as HTML too: in it, nothing is markup, an entity or a scriptlet, and nothing is changed on the way. */
export function writeWords(packed: ReadonlyMap<string, Exports>): string {
  const sorted = Object.fromEntries([...packed].sort(([one], [other]) => (one < other ? -1 : 1)));
  const escaped = JSON.stringify(sorted).replace(/[<>&]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return checked(brokenJson(safeInString(escaped)), 'the words');
}
