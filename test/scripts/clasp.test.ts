// What clasp would push is exactly what the build made.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

describe('the push', () => {
  it('takes every file of dist and no other', () => {
    const clasp = fileURLToPath(new URL('../../node_modules/@google/clasp/build/src/index.js', import.meta.url));
    const printed = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(printed) as { filesToPush: string[] };
    const built = readdirSync(`${ROOT}/dist`).map((name) => `dist/${name}`);
    expect(filesToPush.sort()).toEqual(built.sort());
    expect(built).toContain('dist/Code.js');
  });

  it('asks for the open spreadsheet and its own panels, and nothing more', () => {
    const manifest = JSON.parse(readFileSync(`${ROOT}/dist/appsscript.json`, 'utf8'));
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Bangkok' });
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});
