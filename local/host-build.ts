// Bundles the local host, its command line and what it runs beside it, into .cache/host/: loaded at once, it starts in a third of the time.
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { newestFile } from './newest-file.ts';
import { ROOT } from './root.ts';

export const HOST_FOLDER = join(ROOT, '.cache/host');
const SOURCES = join(ROOT, 'local');
/** Its last file to be written: where it is, all is. */
const BUILT = join(HOST_FOLDER, 'cli.mjs');
const ENTRIES = ['cli.ts', 'server/saving/file-writer.ts', 'server/runs/run-thread.ts'].map((name) =>
  join(SOURCES, name),
);

/** exceljs writes CSV too, with 200 KB of libraries that nobody here asks for. */
const withoutCsv: Plugin = {
  name: 'without-csv',
  setup(build) {
    build.onLoad({ filter: /exceljs[\\/]lib[\\/]csv[\\/]csv\.js$/ }, () => ({ contents: 'module.exports = class {}' }));
  },
};

/** What is bundled of Univer is its ES modules, which only Node itself cannot load: they are half as much. */
const ES_MODULES = Object.fromEntries(
  ['core', 'engine-formula'].map((name) => [`@univerjs/${name}/lib/cjs/index.js`, `@univerjs/${name}`]),
);

/** Some of what is bundled asks for Node's modules in the old way. */
const REQUIRE = "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);";

/** Nothing is done where what is there is newer than its sources. */
export async function buildHost(): Promise<void> {
  const sources = [SOURCES, join(ROOT, 'package-lock.json')];
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs >= newestFile(sources)) return;
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: ENTRIES,
    outdir: HOST_FOLDER,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    external: ['esbuild'],
    alias: ES_MODULES,
    plugins: [withoutCsv],
    banner: { js: REQUIRE },
    logLevel: 'error',
    // Wherever it is called from.
    absWorkingDir: ROOT,
    tsconfig: join(SOURCES, 'tsconfig.json'),
  });
  await put(outputFiles);
}

/** Each file appears whole, and the entry last: others may be starting meanwhile. */
async function put(files: readonly { path: string; contents: Uint8Array }[]): Promise<void> {
  await mkdir(HOST_FOLDER, { recursive: true });
  const isEntry = ({ path }: { path: string }) => path === BUILT;
  for (const { path, contents } of [...files.filter((file) => !isEntry(file)), ...files.filter(isEntry)]) {
    const temporary = `${path}.${process.pid}`;
    await writeFile(temporary, contents);
    await rename(temporary, path);
  }
  const kept = new Set(files.map(({ path }) => basename(path)));
  const old = (await readdir(HOST_FOLDER)).filter((name) => name.endsWith('.mjs') && !kept.has(name));
  for (const name of old) await rm(join(HOST_FOLDER, name), { force: true });
}
