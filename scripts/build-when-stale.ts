// Builds what a source is newer than: dist/, and the local host in .cache/.
import { existsSync, statSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildHost } from '../local/host-build.ts';
import { newestFile } from '../local/newest-file.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = `${ROOT}/dist/Code.js`;
const SOURCES = ['src', 'scripts', 'appsscript.json', 'package.json'].map((name) => `${ROOT}/${name}`);
const STAMP = `${ROOT}/.cache/built`;

/** Says to bin/khanton.mjs from when on nothing was changed that is not built. */
async function stamp(since: Date): Promise<void> {
  await mkdir(`${ROOT}/.cache`, { recursive: true });
  await writeFile(STAMP, '');
  await utimes(STAMP, since, since);
}

export async function buildWhenStale(): Promise<void> {
  const since = new Date();
  if (!existsSync(BUILT) || statSync(BUILT).mtimeMs < newestFile(SOURCES)) {
    const { build } = await import('./build.ts');
    await build();
  }
  await buildHost();
  await stamp(since);
}
