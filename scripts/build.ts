// Builds dist/: the one classic script, the manifest and the pages that are pushed to Google.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { readCustomFunctions, writeDoors } from './doors.ts';
import { exportsOf } from './exports-of.ts';
import { buildPage, buildPictures, PAGES } from './pages.ts';
import { bundleInParts, type Written } from './split.ts';
import { takeOutWords, writeWords } from './words.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Not the name of any service or function: script globals live beside Google's. */
const GLOBAL_NAME = 'KhantonBundle';

/** Google's V8 fails on class fields, and is not promised to know what came after ES2019. */
const TARGET = 'es2019';

/** What self-check says of the script: the number is that of package.json, which `npm version` raises. */
async function aboutBuild(): Promise<{ version: string; scopes: string[] }> {
  const read = async (name: string) => JSON.parse(await readFile(`${ROOT}/${name}`, 'utf8'));
  const [{ version }, { oauthScopes }] = await Promise.all([read('package.json'), read('appsscript.json')]);
  return { version, scopes: oauthScopes };
}

/** As the add-on's sources are bundled, be it for the script or to be asked something by the build. */
function optionsOf(plugins: readonly Plugin[]): Written {
  return {
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    // Strictness is said once for the whole script, not in each of its modules; where there are class fields, they are lowered as the types' target has it.
    tsconfigRaw: {
      compilerOptions: { alwaysStrict: false, useDefineForClassFields: false, verbatimModuleSyntax: true },
    },
    plugins: [...plugins],
  };
}

/** The menu as the commands make it, asked of them while they are built: a workbook opens without their code. */
async function menuOf(options: Written): Promise<unknown> {
  const { menuParts } = await exportsOf(`${ROOT}/src/screen/entries.ts`, options);
  return (menuParts as () => unknown)();
}

/** The script, and the words that are not in it. */
async function bundleSource(more: readonly Plugin[]): Promise<{ code: string; words: string }> {
  const words = new Map<string, Readonly<Record<string, unknown>>>();
  const options = optionsOf([...more, takeOutWords(words)]);
  const parts = { atOnce: `${ROOT}/src/at-once.ts`, main: `${ROOT}/src/main.ts` };
  const given = { KHANTON_BUILD: await aboutBuild(), KHANTON_MENU: await menuOf(options) };
  return { code: await bundleInParts(parts, GLOBAL_NAME, given, options), words: writeWords(words) };
}

/** The script as it is pushed, and its words. `more`: for tests, of what is not there. */
export async function buildScript(more: readonly Plugin[] = []): Promise<{ script: string; words: string }> {
  const { code, words } = await bundleSource(more);
  const doors = writeDoors(code, GLOBAL_NAME, await readCustomFunctions(`${ROOT}/src/functions`));
  return { script: `// Khanton, built from its sources. Do not edit.\n${code}\n${doors}\n`, words };
}

export async function build(): Promise<void> {
  const { script, words } = await buildScript();
  await rm(`${ROOT}/dist`, { recursive: true, force: true });
  await mkdir(`${ROOT}/dist`, { recursive: true });
  await writeFile(`${ROOT}/dist/Code.js`, script);
  for (const [name, folder] of Object.entries(PAGES)) {
    await writeFile(`${ROOT}/dist/${name}.html`, await buildPage(folder));
  }
  await writeFile(`${ROOT}/dist/Words.html`, words);
  await writeFile(`${ROOT}/dist/Pictures.html`, await buildPictures());
  await copyFile(`${ROOT}/appsscript.json`, `${ROOT}/dist/appsscript.json`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build();
  console.log(`dist/Code.js: ${(await readFile(`${ROOT}/dist/Code.js`)).length} bytes`);
}
