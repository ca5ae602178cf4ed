// Builds the contract's script: what Google is asked, as one classic script with its page and the add-on's words.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { fingerprint } from '../../test/contract/asking/fingerprint.ts';
import { build as buildAddOn } from '../build.ts';
import { readCustomFunctions, writeDoors } from '../doors.ts';
import { probesPage } from './probes.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Not committed. */
const FOLDER = `${ROOT}/dist-contract`;
const ASKING = `${ROOT}/test/contract/asking`;
const GLOBAL_NAME = 'KhantonContract';

/** The files that are pushed, by their name. */
export type ContractFiles = Readonly<Record<string, string>>;

async function wordsFile(): Promise<string> {
  const path = `${ROOT}/dist/Words.html`;
  if (!existsSync(path)) await buildAddOn();
  return readFile(path, 'utf8');
}

async function codeOf(page: string, words: string): Promise<string> {
  const built = await bundle({
    entryPoints: [`${ASKING}/main.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL_NAME,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: `${ROOT}/test/contract/tsconfig.json`,
    define: {
      PAGE_FINGERPRINT: JSON.stringify(fingerprint(page)),
      WORDS_FINGERPRINT: JSON.stringify(fingerprint(words)),
    },
  });
  const code = (built.outputFiles[0] as { text: string }).text;
  return `// The contract of Khanton's hosts, built from test/contract/. Do not edit.\n${code}\n${writeDoors(code, GLOBAL_NAME, await readCustomFunctions(ASKING))}\n`;
}

export async function contractFiles(): Promise<ContractFiles> {
  const [page, words] = [probesPage(), await wordsFile()];
  return {
    'Code.js': await codeOf(page, words),
    'Page.html': page,
    'Words.html': words,
    'appsscript.json': await readFile(`${ROOT}/scripts/contract/appsscript.json`, 'utf8'),
  };
}

/** Writes them where clasp finds them. */
export async function buildContract(): Promise<void> {
  const files = await contractFiles();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(`${FOLDER}/${name}`, text);
}
