// Builds what a source is newer than: dist/ with dist-local/, dist-mail/ where it is there, and the local host in .cache/.
import { existsSync, statSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildHost } from '../local/host-build.ts';
import { newestFile } from '../local/newest-file.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = ['src', 'scripts', 'appsscript.json', 'appsscript.mail.json', 'package.json'].map(
  (name) => `${ROOT}/${name}`,
);
const STAMP = `${ROOT}/.cache/built`;

/** Says to bin/khanton.mjs from when on nothing was changed that is not built. */
async function stamp(since: Date): Promise<void> {
  await mkdir(`${ROOT}/.cache`, { recursive: true });
  await writeFile(STAMP, '');
  await utimes(STAMP, since, since);
}

export async function buildWhenStale(): Promise<void> {
  const since = new Date();
  const isStale = (built: string) => statSync(built).mtimeMs < newestFile(SOURCES);
  const [plain, withMail] = ['dist', 'dist-mail'].map((folder) => `${ROOT}/${folder}/Code.js`) as [string, string];
  const shared = ['list-file.mjs', 'letter-file.mjs', 'Printed.html', 'Country.js'].map(
    (name) => `${ROOT}/dist-local/${name}`,
  );
  if (!existsSync(plain) || !shared.every(existsSync) || isStale(plain)) {
    const { build } = await import('./build.ts');
    await build();
  }
  // Who has never asked for it need not wait for it.
  if (existsSync(withMail) && isStale(withMail)) {
    const { build, WITH_MAIL } = await import('./build.ts');
    await build(WITH_MAIL);
  }
  await buildHost();
  await stamp(since);
}
