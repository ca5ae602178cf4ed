// When something under some paths was last changed.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Of files, and of all files in folders; in milliseconds. */
export function newestFile(paths: readonly string[]): number {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [path],
  );
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}
