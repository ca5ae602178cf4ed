// The built add-on, as it is pushed to Google.
import { readFileSync } from 'node:fs';
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
