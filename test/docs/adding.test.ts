// What docs/adding/ tells is carried out: all of its examples together, in a copy of the project, which is typed and built, and answers as told.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshClone, install } from '../support/guides/fresh-clone';
import { GUIDES } from '../support/guides/pages';
import { callsAndAnswers, carryOut, excerptsOf } from '../support/guides/worked-example';
import { read } from './house';

const EXAMPLES = GUIDES.filter((page) => page.startsWith('docs/adding/') && !page.endsWith('README.md'));
const clone = freshClone();
let changed: string[] = [];

/** Its exit status, and all that it says. */
function run(...words: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: clone, encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

beforeAll(() => {
  install(clone);
  changed = EXAMPLES.flatMap((page) => carryOut(clone, read(page)));
});

afterAll(() => rmSync(clone, { recursive: true }));

it('there is one of a rule, a command, a function, a form and an indicator', () => {
  expect(EXAMPLES.map((page) => page.replace(/.*\/|\.md/g, '')).sort()).toEqual([
    'command',
    'form',
    'function',
    'indicator',
    'rule',
  ]);
  expect(changed.length).toBeGreaterThan(15);
});

it('the project is typed and written as all of it', () => {
  const types = ['src/tsconfig.pure.json', 'src/tsconfig.json', 'src/panel/tsconfig.json'];
  expect(run('node_modules/typescript-7/bin/tsc', '-b', ...types)).toEqual({ status: 0, said: '' });
  const { status, said } = run(
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--error-on-warnings',
    ...new Set(changed),
  );
  expect(status, said).toBe(0);
});

describe.each(EXAMPLES)('%s', (page) => {
  it('works as it says', () => {
    for (const { calls, answer } of callsAndAnswers(read(page))) {
      let last = '';
      for (const [, , ...words] of calls) {
        const { status, said } = run('bin/khanton.mjs', ...words);
        expect(status, `${words.join(' ')}: ${said.slice(-600)}`).toBe(0);
        last = said;
      }
      expect(answer.length).toBeGreaterThan(0);
      for (const line of answer) expect(last).toContain(line);
    }
  });

  it('shows excerpts of what is there', () => {
    for (const { said, lines } of excerptsOf(read(page))) expect(read(said)).toContain(lines.join('\n'));
  });
});
