// Builds the page: the grid, what stands around it, its styles and fonts, into .cache/page/.

import { existsSync, statSync } from 'node:fs';
import { copyFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { newestFile } from './newest-file.ts';
import { ROOT } from './root.ts';

export const PAGE_FOLDER = join(ROOT, '.cache/page');
const SOURCES = join(ROOT, 'local/page');
const BUILT = `${PAGE_FOLDER}/index.html`;
const ALL_SOURCES = [SOURCES, join(ROOT, 'package-lock.json'), join(ROOT, 'local/page-build.ts')];

/**
 * Where words of 70 languages may be parted at the end of a line: 4.6 MB. Univer parts words only in text documents that ask for it,
 * and does without where a language has no table.
 */
const withoutHyphenation: Plugin = {
  name: 'without-hyphenation',
  setup(build) {
    build.onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/][^\\/]+\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return text.startsWith('//#region src/components/docs/layout/hyphenation/patterns/') ? { contents: '' } : null;
    });
  },
};

/** Univer draws a run of Thai as one letter: its caret jumps over all of it, and a line never ends inside. */
const ONE_LETTER = 'glyphGroup: [createSkeletonWordGlyph(glyph.join(""), config)]';
const BY_LETTER = `glyphGroup: Array.from(
  new Intl.Segmenter('th').segment(glyph.join('')),
  ({ segment }) => createSkeletonLetterGlyph(segment, config),
)`;

const thaiByLetter: Plugin = {
  name: 'thai-by-letter',
  setup(build) {
    build.onLoad({ filter: /engine-render[\\/]lib[\\/]es[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const parts = text.split('function ThaiHandler(');
      const [before = '', handler = ''] = parts;
      if (parts.length !== 2 || !handler.includes(ONE_LETTER))
        throw new Error('Univer draws Thai in another way by now: see thaiByLetter.');
      return { contents: `${before}function ThaiHandler(${handler.replace(ONE_LETTER, BY_LETTER)}` };
    });
  },
};

/** Nothing is done where what is there is newer than its sources. */
export async function buildPage(): Promise<void> {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs >= newestFile(ALL_SOURCES)) return;
  await rm(PAGE_FOLDER, { recursive: true, force: true });
  const { build } = await import('esbuild');
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
    plugins: [thaiByLetter, withoutHyphenation],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    tsconfig: `${SOURCES}/tsconfig.json`,
  });
  // Last: where it is, all is.
  await copyFile(`${SOURCES}/index.html`, BUILT);
}
