// The project's folder, from wherever this runs: out of local/, or bundled out of .cache/.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MARK = 'appsscript.json';

function folderWith(name: string, start: string): string {
  let folder = start;
  while (!existsSync(join(folder, name))) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`There is no ${name} above ${start}.`);
    folder = above;
  }
  return folder;
}

export const ROOT = folderWith(MARK, dirname(fileURLToPath(import.meta.url)));
