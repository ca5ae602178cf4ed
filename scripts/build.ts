// Builds dist/: the one classic script, the manifest and the pages that are pushed to Google; and what of them the command line runs itself, in
// dist-local/. With --with-mail, dist-mail/: the same as dist/, and e-mails.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle, type Plugin } from 'esbuild';
import { buildCountry } from './country-script.ts';
import { readCustomFunctions, writeDoors } from './doors.ts';
import { exportsOf } from './exports-of.ts';
import { buildPage, buildPictures, PAGES } from './pages.ts';
import { bundleInParts, type Written } from './split.ts';
import { withMail } from './with-mail.ts';
import { takeOutWords, writeWords } from './words.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Not the name of any service or function: script globals live beside Google's. */
const GLOBAL_NAME = 'KhantonBundle';

/** Google's V8 fails on class fields, and is not promised to know what came after ES2019. */
const TARGET = 'es2019';

/** Which build: its folder, its manifest, and what is put in the place of what. */
interface Kind {
  folder: string;
  manifest: string;
  plugins: readonly Plugin[];
}

export const PLAIN: Kind = { folder: 'dist', manifest: 'appsscript.json', plugins: [] };
export const WITH_MAIL: Kind = { folder: 'dist-mail', manifest: 'appsscript.mail.json', plugins: [withMail] };

/** What self-check says of the script: the number is that of package.json, which `npm version` raises. */
async function aboutBuild(manifest: string): Promise<{ version: string; scopes: string[] }> {
  const read = async (name: string) => JSON.parse(await readFile(`${ROOT}/${name}`, 'utf8'));
  const [{ version }, { oauthScopes }] = await Promise.all([read('package.json'), read(manifest)]);
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

/** The menu as the commands make it, asked of them while they are built, with their words: a workbook opens without either. */
async function menuOf(options: Written): Promise<unknown> {
  const { namedMenu } = await exportsOf(`${ROOT}/src/screen/entries.ts`, options);
  return (namedMenu as () => unknown)();
}

/** The script, and the words that are not in it. */
async function bundleSource(more: readonly Plugin[], { manifest }: Kind): Promise<{ code: string; words: string }> {
  const words = new Map<string, Readonly<Record<string, unknown>>>();
  const options = optionsOf([...more, takeOutWords(words, more)]);
  const parts = { atOnce: `${ROOT}/src/at-once.ts`, main: `${ROOT}/src/main.ts` };
  const given = { KHANTON_BUILD: await aboutBuild(manifest), KHANTON_MENU: await menuOf(optionsOf(more)) };
  return { code: await bundleInParts(parts, GLOBAL_NAME, given, options), words: writeWords(words) };
}

/** The script as it is pushed, and its words. `more`: for tests, of what is not there. */
export async function buildScript(
  more: readonly Plugin[] = [],
  kind: Kind = PLAIN,
): Promise<{ script: string; words: string }> {
  const { code, words } = await bundleSource([...more, ...kind.plugins], kind);
  const doors = writeDoors(code, GLOBAL_NAME, await readCustomFunctions(`${ROOT}/src/functions`));
  return { script: `// Khanton, built from its sources. Do not edit.\n${code}\n${doors}\n`, words };
}

/** What of the pages the command line takes as they do: the reader of lists' files, and the writer of letters' files. */
const SHARED = ['list-file/list-of-file', 'letter-file/letter-file'];

/** The page of a printed form's file: the print page without its dialog. */
async function buildPrinted(): Promise<void> {
  await mkdir(`${ROOT}/dist-local`, { recursive: true });
  await writeFile(`${ROOT}/dist-local/Printed.html`, await buildPage('print', [], 'printed'));
}

async function buildShared(entry: string): Promise<void> {
  await bundle({
    entryPoints: [`${ROOT}/src/panel/${entry}.ts`],
    outfile: `${ROOT}/dist-local/${dirname(entry)}.mjs`,
    bundle: true,
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    tsconfig: `${ROOT}/src/panel/tsconfig.json`,
  });
}

export async function build(kind: Kind = PLAIN): Promise<void> {
  const { script, words } = await buildScript([], kind);
  const folder = `${ROOT}/${kind.folder}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/Code.js`, script);
  for (const [name, page] of Object.entries(PAGES)) {
    await writeFile(`${folder}/${name}.html`, await buildPage(page, kind.plugins));
  }
  await writeFile(`${folder}/Words.html`, words);
  await writeFile(`${folder}/Pictures.html`, await buildPictures());
  await copyFile(`${ROOT}/${kind.manifest}`, `${folder}/appsscript.json`);
  if (kind === PLAIN) await Promise.all([...SHARED.map(buildShared), buildPrinted(), buildCountry()]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kind = process.argv.includes('--with-mail') ? WITH_MAIL : PLAIN;
  await build(kind);
  console.log(`${kind.folder}/Code.js: ${(await readFile(`${ROOT}/${kind.folder}/Code.js`)).length} bytes`);
}
