// The project as somebody has it who has just cloned it: what lies in git, and nothing that was installed or built.
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './pages';

const NOT_CLONED = /^(out|coverage|\.git|\.cache|\.khanton|dist.*)$|(^|[\\/])node_modules$/;
/** Built once for all tests. */
const BUILT = ['dist', 'dist-local', '.cache/host', '.cache/built'];

/** Timestamps go with it: what was built is as new as it is here. */
const copy = (path: string, clone: string, filter: (path: string) => boolean = () => true) =>
  cpSync(join(ROOT, path), join(clone, path), { recursive: true, preserveTimestamps: true, filter });

export function freshClone(): string {
  const clone = mkdtempSync(join(tmpdir(), 'khanton-clone-'));
  const start = join(ROOT, '/');
  copy('.', clone, (path) => !NOT_CLONED.test(path.slice(start.length)));
  return clone;
}

/** As after `npm ci` and the first call, without waiting for either. */
export function install(clone: string): void {
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'), 'junction');
  for (const path of BUILT) copy(path, clone);
}
