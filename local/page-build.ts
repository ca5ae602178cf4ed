// Builds the page: the grid, what stands around it, its styles and fonts, into .cache/page/.

import { existsSync, statSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newestFile } from './newest-file.ts';
import { ROOT } from './root.ts';
import { univerPlugins } from './univer-plugins.ts';

export const PAGE_FOLDER = join(ROOT, '.cache/page');
const SOURCES = join(ROOT, 'local/page');
const BUILT = `${PAGE_FOLDER}/index.html`;
const ALL_SOURCES = [
  SOURCES,
  join(ROOT, 'package-lock.json'),
  join(ROOT, 'local/page-build.ts'),
  join(ROOT, 'local/univer-plugins.ts'),
];

/** Nothing is done where what is there is newer than its sources. */
export async function buildPage(): Promise<void> {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs >= newestFile(ALL_SOURCES)) return;
  await rm(PAGE_FOLDER, { recursive: true, force: true });
  const { build } = await import('esbuild');
  await build({
    entryPoints: [
      { in: `${SOURCES}/main.ts`, out: 'main' },
      { in: `${SOURCES}/panel/frame.ts`, out: 'frame' },
      { in: `${SOURCES}/main.css`, out: 'main' },
      { in: `${SOURCES}/fonts.css`, out: 'fonts' },
    ],
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
    plugins: univerPlugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    tsconfig: `${SOURCES}/tsconfig.json`,
  });
  // Last: where it is, all is.
  await copyFile(`${SOURCES}/index.html`, BUILT);
}
