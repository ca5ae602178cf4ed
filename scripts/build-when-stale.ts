// Builds dist/ when a source is newer than it.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILT = `${ROOT}/dist/Code.js`;
const SOURCES = ['src', 'scripts'];
const MANIFEST = `${ROOT}/appsscript.json`;

function newest(): number {
  const files = SOURCES.flatMap((folder) =>
    readdirSync(`${ROOT}/${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  return Math.max(...[...files, MANIFEST].map((file) => statSync(file).mtimeMs));
}

export async function buildWhenStale(): Promise<void> {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs >= newest()) return;
  const { build } = await import('./build.ts');
  await build();
}
