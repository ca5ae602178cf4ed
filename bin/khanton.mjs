#!/usr/bin/env node
// npx khanton: the command line of the local host. It runs bundled; what is older than its sources is built anew first.
import { readdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('..', import.meta.url);
const SOURCES = ['src', 'local', 'scripts'];
const FILES = ['package.json', 'package-lock.json', 'appsscript.json', 'appsscript.mail.json'];
const BUILT = ['.cache/host/cli.mjs', 'dist/Code.js', 'dist-local/list-file.mjs', 'dist-local/Country.js'];
/** Its time says from when on nothing was changed that is not built. */
const STAMP = '.cache/built';

const changed = (path) => statSync(new URL(path, ROOT)).mtimeMs;

function newest(folder) {
  return readdirSync(new URL(`${folder}/`, ROOT), { withFileTypes: true }).reduce((latest, entry) => {
    const path = `${folder}/${entry.name}`;
    return Math.max(latest, entry.isDirectory() ? newest(path) : changed(path));
  }, 0);
}

function isFresh() {
  try {
    BUILT.forEach(changed);
    return changed(STAMP) >= Math.max(...SOURCES.map(newest), ...FILES.map(changed));
  } catch {
    return false;
  }
}

async function build() {
  const { register } = await import('tsx/esm/api');
  const unregister = register();
  const { buildWhenStale } = await import('../scripts/build-when-stale.ts');
  await buildWhenStale();
  await unregister();
}

/** Whoever calls first and installs afterwards is told what to do, not what Node misses. */
function notInstalled(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes('Cannot find package')) throw error;
  const [th, en] = ['ยังไม่ได้ติดตั้ง โปรดสั่ง npm ci ในโฟลเดอร์นี้ก่อน', 'Not installed yet: run npm ci in this folder first'];
  process.stderr.write(`${th}: ${fileURLToPath(ROOT)} / ${en}: ${fileURLToPath(ROOT)}\n`);
  process.exit(1);
}

if (!isFresh()) await build().catch(notInstalled);
// From Node 22.1 on what was compiled once is kept.
module.enableCompileCache?.(fileURLToPath(new URL('.cache/compiled', ROOT)));
// Whoever reads may have heard enough (`khanton … | head`): what is left to say is said to nobody, and what was done is done.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
const { main } = await import('../.cache/host/cli.mjs');
process.exitCode = await main(process.argv.slice(2));
