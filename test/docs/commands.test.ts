// Every command that the guides tell somebody to type does what it is there for, in a fresh clone.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshClone, install } from '../support/guides/fresh-clone';
import { callsOf, callsWithin, GUIDES, ROOT } from '../support/guides/pages';
import { khanton } from '../support/runs/command-line';
import { read } from './house';

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const clone = freshClone();
const phrae = join(clone, 'out/phrae.xlsx');
const kept = join(clone, 'phrae.xlsx');
const MAKES = [
  'new',
  'out/phrae.xlsx',
  '--roster',
  'samples/phrae-2556.tsv',
  '--year',
  '2556',
  '--province',
  'แพร่',
  '--editor',
  'ลอง=long@example.go.th',
];

const khantonProcess = (...words: string[]) =>
  spawnSync(process.execPath, ['bin/khanton.mjs', ...words], { cwd: clone, encoding: 'utf8' });

it('before anything is installed, a call says in both languages what to do', () => {
  const { status, stdout, stderr } = khantonProcess('new', 'out/first.xlsx');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/โปรดสั่ง npm ci.*run npm ci in this folder first/);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

describe('once installed', () => {
  beforeAll(async () => {
    install(clone);
    const { status, stderr } = khantonProcess(...MAKES);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    copyFileSync(phrae, kept);
  });

  it('a new workbook makes the folder that it lies in', () => {
    expect(existsSync(phrae)).toBe(true);
  });

  it('the sheet is served from the clone', async () => {
    const child = spawn(process.execPath, ['bin/khanton.mjs', 'serve', 'out/phrae.xlsx', '--port', '18900'], {
      cwd: clone,
    });
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const [address = ''] = /http:\S+/.exec(String(said)) ?? [];
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGTERM');
    await once(child, 'close');
  });

  /** Beside what a page's own calls make, each begins with the workbook of Phrae. */
  function begin(): void {
    rmSync(join(clone, 'out'), { recursive: true, force: true });
    mkdirSync(join(clone, 'out'));
    copyFileSync(kept, phrae);
  }

  /** As `npm run country` does. */
  function makeCountry(): void {
    const [, main = ''] = (scripts.country as string).split(' ');
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main], { cwd: clone, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  }

  const inClone = (word: string) => (/^(out|samples)\//.test(word) ? join(clone, word) : word);
  const isCode = (word: string) => word === 'CODE' || word === 'รหัส';
  const alike = (page: string) => JSON.stringify(callsOf(page).map((words) => words.filter((word) => !isCode(word))));
  const ofKhanton = ([, name]: string[]) => name === 'khanton';
  /** What examples add is there in their own test alone. The same calls in Thai and in English are made once. */
  const pages = GUIDES.filter((page) => !page.startsWith('docs/adding/') && callsOf(page).some(ofKhanton)).filter(
    (page, index, all) => all.findIndex((each) => alike(each) === alike(page)) === index,
  );
  afterAll(() => rmSync(clone, { recursive: true }));

  it.each(pages)('what %s says is done', async (page) => {
    begin();
    let code = '';
    const calls = callsOf(page);
    for (const [index, [tool, name, ...rest]] of calls.entries()) {
      if (tool === 'npm' && rest[0] === 'country') makeCountry();
      // What it serves is asked above.
      if (name !== 'khanton' || rest[0] === 'serve') continue;
      const words = rest.map((word) => (isCode(word) ? code : inClone(word)));
      if (words[0] === 'new' && existsSync(words[1] as string)) rmSync(words[1] as string);
      const { status, stdout, stderr } = await khanton(...words);
      const said = stdout + stderr;
      code = /--confirm ([0-9a-f]{8})/.exec(said)?.[1] ?? code;
      const asks = calls[index + 1]?.some(isCode);
      expect([0, ...(asks ? [1] : [])], `${rest.join(' ')}: ${said.slice(-400)}`).toContain(status);
    }
  });
});

describe('what the guides name', () => {
  const named = GUIDES.flatMap((page) => [...callsOf(page), ...callsWithin(page).map((call) => call.split(' '))]);

  it('are scripts that there are', () => {
    const verbs = named.filter(([tool]) => tool === 'npm').map(([, verb, script]) => (verb === 'run' ? script : verb));
    const isThere = (name = '') => ['ci', 'version'].includes(name) || name in scripts;
    expect(verbs.filter((name) => !isThere(name))).toEqual([]);
    expect(verbs.length).toBeGreaterThan(20);
  });

  it('are programs that are installed', () => {
    const programs = named.filter(([tool]) => tool === 'npx').map(([, program]) => program as string);
    const isThere = (program: string) => program === 'khanton' || existsSync(join(ROOT, 'node_modules/.bin', program));
    expect(programs.filter((program) => !isThere(program))).toEqual([]);
  });
});
