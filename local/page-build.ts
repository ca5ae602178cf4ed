// Builds the page: the grid, what stands around it, its styles and fonts, into .cache/page/.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
export const PAGE_FOLDER = here('../.cache/page');
const SOURCES = here('./page');
const LOCK = here('../package-lock.json');
const BUILT = `${PAGE_FOLDER}/index.html`;

function newest(): number {
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  return Math.max(...[...files, LOCK, fileURLToPath(import.meta.url)].map((file) => statSync(file).mtimeMs));
}

/** Nothing is done where what is there is newer than its sources. */
export async function buildPage(): Promise<void> {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs >= newest()) return;
  await rm(PAGE_FOLDER, { recursive: true, force: true });
  await build({
    entryPoints: [`${SOURCES}/main.ts`, `${SOURCES}/frame.ts`, `${SOURCES}/main.css`, `${SOURCES}/fonts.css`],
    outdir: PAGE_FOLDER,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    assetNames: 'fonts/[name]',
    publicPath: '/page/',
    loader: { '.woff': 'file', '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    tsconfig: `${SOURCES}/tsconfig.json`,
  });
  // Last: where it is, all is.
  await copyFile(`${SOURCES}/index.html`, BUILT);
}
