// Builds the department's script into dist-local/: one classic script, like the add-on's, that the command line runs on a workbook of its own.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GLOBAL_NAME = 'KhantonCountry';

export async function buildCountry(): Promise<void> {
  await build({
    entryPoints: [`${ROOT}/src/country/main.ts`],
    outfile: `${ROOT}/dist-local/Country.js`,
    bundle: true,
    format: 'iife',
    globalName: GLOBAL_NAME,
    // What may be called stands at the top of the script, as it does in the add-on's.
    footer: { js: `Object.assign(globalThis, ${GLOBAL_NAME}.doors);` },
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: `${ROOT}/src/tsconfig.json`,
  });
}
