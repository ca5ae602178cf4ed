// The built add-on, as it is pushed to Google: the plain build, or the one with mail.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { both, Failure } from './cli/failure.ts';
import { ROOT } from './root.ts';

export type Build = 'plain' | 'mail';

const FOLDERS: Readonly<Record<Build, string>> = { plain: join(ROOT, 'dist'), mail: join(ROOT, 'dist-mail') };
const BUILT_BY: Readonly<Record<Build, string>> = { plain: 'npm run build', mail: 'npm run build -- --with-mail' };

const read = new Map<Build, { changed: number; code: string }>();

/** Read again where it was built again: the same text is the same string. */
export function readAddOnCode(build: Build = 'plain'): string {
  const file = join(FOLDERS[build], 'Code.js');
  try {
    const changed = statSync(file).mtimeMs;
    const known = read.get(build);
    const found = known?.changed === changed ? known : { changed, code: readFileSync(file, 'utf8') };
    read.set(build, found);
    return found.code;
  } catch {
    const run = BUILT_BY[build];
    throw new Failure(both(`${file} is missing: run ${run} first.`, `ไม่พบ ${file} โปรดสั่ง ${run} ก่อน`));
  }
}

/** A page of the add-on, by its name without `.html`. */
export function readAddOnHtml(name: string, build: Build = 'plain'): string | null {
  const file = join(FOLDERS[build], `${encodeURIComponent(name)}.html`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** What its manifest asks for. */
export function readScopes(build: Build): string[] {
  const { oauthScopes } = JSON.parse(readFileSync(join(FOLDERS[build], 'appsscript.json'), 'utf8'));
  return oauthScopes;
}
