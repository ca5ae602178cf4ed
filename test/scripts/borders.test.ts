// The borders hold: in a tree like this one, code that crosses them is refused.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const BIOME = join(MODULES, '@biomejs/biome/bin/biome');
const CRUISER = join(MODULES, 'dependency-cruiser/bin/dependency-cruise.mjs');

/** A tree with the project's own checks, and these files. */
function tree(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'khanton-borders-'));
  for (const name of ['biome.json', '.dependency-cruiser.json', 'tsconfig.base.json'])
    copyFileSync(join(ROOT, name), join(folder, name));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function check(program: string, words: string[], folder: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

const lint = (path: string, text: string) =>
  check(BIOME, ['lint', '--vcs-enabled=false', path], tree({ [path]: text }));
describe('a file that reaches for Google', () => {
  const READS = 'export const name = () => SpreadsheetApp.getActiveSpreadsheet().getName();\n';

  it.each(['domain', 'documents', 'words', 'functions', 'commands'])('is refused in src/%s', (room) => {
    const { status, output } = lint(`src/${room}/name.ts`, READS);
    expect([status, output]).toEqual([1, expect.stringContaining('know Google')]);
  });

  it('is welcome in the rooms that touch the sheets, but opens nothing there', () => {
    expect(lint('src/workbook/name.ts', READS).status).toBe(0);
    expect(lint('src/workbook/page.ts', "export const page = () => HtmlService.createHtmlOutput('');\n").status).toBe(
      1,
    );
  });
});

describe('a dependency', () => {
  const REFUSED = [
    ['local-meets-src-only-through-the-bundle', 'local/cli.ts', 'src/domain/measures/step.ts'],
    ['domain-is-pure', 'src/domain/findings/rule.ts', 'src/words/text.ts'],
    ['words-use-nothing', 'src/words/rules/rules.ts', 'src/domain/measures/step.ts'],
    ['functions-know-domain-and-words', 'src/functions/all.ts', 'src/workbook/book/book.ts'],
    ['commands-know-no-screen', 'src/commands/running/run.ts', 'src/screen/menu.ts'],
  ] as const;
  let cruised: ReturnType<typeof check>;

  // One tree for all of them: what takes long is the program's start.
  beforeAll(() => {
    const used = REFUSED.map(([, , to]) => [to, 'export const value = 1;\n']);
    const using = REFUSED.map(([, from, to]) => {
      const up = '../'.repeat(from.split('/').length - 1);
      return [from, `export { value } from '${up}${to}';\n`];
    });
    const files = tree(Object.fromEntries([...used, ...using]));
    cruised = check(CRUISER, ['src', 'local', '--config', '.dependency-cruiser.json'], files);
  });

  it.each(REFUSED)('is refused by %s: %s uses %s', (rule, from, to) => {
    expect(cruised.output).toContain(`error ${rule}: ${from} → ${to}\n`);
    expect(cruised.status).toBe(REFUSED.length);
  });
});
