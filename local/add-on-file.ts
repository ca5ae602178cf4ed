// The built add-on, as it is pushed to Google.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { both, Failure } from './cli/failure.ts';
import { ROOT } from './root.ts';

const BUILT = join(ROOT, 'dist');
const CODE = join(BUILT, 'Code.js');

let read = { changed: Number.NaN, code: '' };

/** Read again where it was built again: the same text is the same string. */
export function readAddOnCode(): string {
  try {
    const changed = statSync(CODE).mtimeMs;
    if (changed !== read.changed) read = { changed, code: readFileSync(CODE, 'utf8') };
    return read.code;
  } catch {
    throw new Failure(both(`${CODE} is missing: run npm run build first.`, `ไม่พบ ${CODE} โปรดสั่ง npm run build ก่อน`));
  }
}

/** A page of the add-on, by its name without `.html`. */
export function readAddOnHtml(name: string): string | null {
  const file = join(BUILT, `${encodeURIComponent(name)}.html`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
