// The built add-on, as it is pushed to Google.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Failure } from './cli/failure.ts';

const CODE = new URL('../dist/Code.js', import.meta.url);

export function readAddOnCode(): string {
  try {
    return readFileSync(CODE, 'utf8');
  } catch {
    throw new Failure(`${fileURLToPath(CODE)} is missing: run npm run build first.`);
  }
}

/** A page of the add-on, by its name without `.html`. */
export function readAddOnHtml(name: string): string | null {
  const file = new URL(`../dist/${encodeURIComponent(name)}.html`, import.meta.url);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
