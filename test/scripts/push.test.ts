// Pushing: what is checked, named and asked before clasp is called, with a clasp that only takes notes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAIL_SCOPES, WANTED_SCOPES } from '../../scripts/push/manifest.ts';
import { push } from '../../scripts/push/push.ts';

const ROOT = new URL('../../', import.meta.url);
const ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz_0123456789-abcdefghij';
const fileOf = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const MANIFEST = JSON.parse(fileOf('appsscript.json'));

interface Wanted {
  given?: string[];
  /** By path; the others are not there. */
  files?: Record<string, string>;
  answer?: string | null;
  /** Exit statuses by the name of the tool, and what clasp lists. */
  failing?: string;
  listed?: string;
}

async function pushedWith({ given = [], files = {}, answer = null, failing, listed = '[]' }: Wanted) {
  const called: string[] = [];
  const told: string[] = [];
  const questions: string[] = [];
  const all: Record<string, string> = {
    '.clasp.json': JSON.stringify({ scriptId: ID, rootDir: 'dist' }),
    'dist/appsscript.json': JSON.stringify(MANIFEST),
    ...files,
  };
  const status = await push(given, {
    async run(tool, args) {
      const call = [tool, ...args].join(' ');
      called.push(call);
      return { status: failing && call.startsWith(failing) ? 1 : 0, said: listed };
    },
    read: async (path) => all[path] ?? null,
    ask:
      answer === null
        ? null
        : async (question) => {
            questions.push(question);
            return answer;
          },
    tell: (line) => told.push(line),
  });
  return { status, called, told: told.join('\n'), questions };
}

const PUSH = 'clasp push --force --project .clasp.json';

describe('npm run push', () => {
  it('checks types, tests and manifest, names the script, asks, and pushes', async () => {
    const { status, called, told, questions } = await pushedWith({ answer: 'yes' });
    expect(status).toBe(0);
    expect(called).toEqual([
      'tsc -b',
      'vitest run --project plain test/scripts',
      'clasp list-scripts --json --project .clasp.json',
      PUSH,
    ]);
    expect(told).toContain(`replaces all that the script ${ID} holds`);
    expect(questions).toHaveLength(1);
  });

  it('names the script’s title where clasp tells it', async () => {
    const listed = JSON.stringify([
      { id: 'other', name: 'Other' },
      { id: ID, name: 'ขั้นตอน แพร่' },
    ]);
    expect((await pushedWith({ answer: 'no', listed })).told).toContain(`"ขั้นตอน แพร่" (${ID})`);
    expect((await pushedWith({ answer: 'no', listed: 'Not logged in.' })).told).toContain(`script ${ID} holds`);
    expect((await pushedWith({ answer: 'no', failing: 'clasp list' })).told).toContain(`script ${ID} holds`);
  });

  it.each(['no', '', 'n', 'yes please', 'ไม่'])('pushes nothing after the answer "%s"', async (answer) => {
    const { status, called } = await pushedWith({ answer });
    expect(status).toBe(1);
    expect(called).not.toContain(PUSH);
  });

  it('asks nothing with --yes, and pushes nothing where nobody can be asked', async () => {
    expect(await pushedWith({ given: ['--yes'] })).toMatchObject({ status: 0, questions: [] });
    const alone = await pushedWith({});
    expect(alone).toMatchObject({ status: 1, told: expect.stringContaining('--yes') });
    expect(alone.called).not.toContain(PUSH);
  });

  it.each(['tsc', 'vitest', 'clasp push'])('ends with 1 where %s fails', async (failing) => {
    const { status, called } = await pushedWith({ given: ['--yes'], failing });
    expect(status).toBe(1);
    expect(called.includes(PUSH)).toBe(failing === 'clasp push');
  });

  it.each([
    ['the placeholder', '{ "scriptId": "put-your-own-script-id-here", "rootDir": "dist" }', /names no script yet/],
    ['no JSON', '{ scriptId', /no script ID/],
    ['no ID', '{}', /no script ID/],
    ['an ID that is none', '{ "scriptId": "x y", "rootDir": "dist" }', /no script ID/],
    ['another folder', `{ "scriptId": "${ID}", "rootDir": "src" }`, /"rootDir": "dist"/],
  ])('refuses %s in a sentence, before anything is checked', async (_, text, sentence) => {
    const { status, called, told } = await pushedWith({ given: ['--yes'], files: { '.clasp.json': text } });
    expect(status).toBe(1);
    expect(called).toEqual([]);
    expect(told.split('\n')).toHaveLength(1);
    expect(told).toMatch(sentence);
    expect(told).toMatch(/[ก-๙]/);
  });

  it.each([
    ['a scope more', { oauthScopes: [...WANTED_SCOPES, 'https://www.googleapis.com/auth/drive'] }, /auth\/drive/],
    ['a scope less', { oauthScopes: WANTED_SCOPES.slice(1) }, /alone; it asks for/],
    ['no scopes: Google would guess them', { oauthScopes: undefined }, /asks for nothing/],
    ['a scope twice', { oauthScopes: [...WANTED_SCOPES, WANTED_SCOPES[0]] }, /alone; it asks for/],
    ['another clock', { timeZone: 'America/New_York' }, /Asia\/Bangkok/],
  ])('refuses a manifest with %s', async (_, changed, sentence) => {
    const files = { 'dist/appsscript.json': JSON.stringify({ ...MANIFEST, ...changed }) };
    const { status, called, told } = await pushedWith({ given: ['--yes'], files });
    expect(status).toBe(1);
    expect(called).not.toContain(PUSH);
    expect(told).toMatch(sentence);
  });

  it('refuses an option that there is not', async () => {
    expect(await pushedWith({ given: ['--forec'] })).toMatchObject({ status: 1, called: [] });
  });
});

it('takes a project file with comments, as clasp does', async () => {
  const text = `{
  // the office's own
  "scriptId": "${ID}",
  "rootDir": "./dist"
}`;
  expect(await pushedWith({ given: ['--yes'], files: { '.clasp.json': text } })).toMatchObject({ status: 0 });
});

describe('npm run push:prod', () => {
  it('pushes to a script of its own, and refuses where none is named', async () => {
    const given = ['--project', '.clasp.prod.json', '--yes'];
    expect(await pushedWith({ given })).toMatchObject({
      status: 1,
      called: [],
      told: expect.stringContaining('.clasp.prod.json'),
    });
    const files = { '.clasp.prod.json': JSON.stringify({ scriptId: `${ID}2`, rootDir: 'dist' }) };
    const { status, called, told } = await pushedWith({ given, files });
    expect(status).toBe(0);
    expect(called.at(-1)).toBe('clasp push --force --project .clasp.prod.json');
    expect(told).toContain(`${ID}2`);
  });

  it('stands in package.json, with a project file for each', () => {
    const { scripts } = JSON.parse(fileOf('package.json'));
    expect(scripts.push).toBe('tsx scripts/push/main.ts');
    expect(scripts['push:prod']).toBe('tsx scripts/push/main.ts --project .clasp.prod.json');
    // Whoever pushes has put an ID of their own there, and runs this test.
    for (const file of ['.clasp.json', '.clasp.prod.json'])
      expect(JSON.parse(fileOf(file))).toEqual({ scriptId: expect.any(String), rootDir: 'dist' });
  });

  describe('with mail', () => {
    const MAIL = JSON.parse(fileOf('appsscript.mail.json'));
    const files = {
      '.clasp.mail.json': JSON.stringify({ scriptId: ID, rootDir: 'dist-mail' }),
      'dist-mail/appsscript.json': JSON.stringify(MAIL),
    };

    it('builds it, names each scope that it adds and what for, asks, and pushes to its own project', async () => {
      const { status, called, told } = await pushedWith({ given: ['--with-mail'], files, answer: 'yes' });
      expect(status).toBe(0);
      expect(called).toEqual([
        'tsc -b',
        'vitest run --project plain test/scripts',
        'build --with-mail',
        'clasp list-scripts --json --project .clasp.mail.json',
        'clasp push --force --project .clasp.mail.json',
      ]);
      for (const { scope, en, th } of MAIL_SCOPES) expect(told).toContain(`- ${scope}: ${th} / ${en}`);
    });

    it('pushes nothing after no, and nothing of the plain build', async () => {
      expect((await pushedWith({ given: ['--with-mail'], files, answer: 'no' })).called).not.toContain(
        'clasp push --force --project .clasp.mail.json',
      );
      const plain = { ...files, 'dist-mail/appsscript.json': JSON.stringify(MANIFEST) };
      expect(await pushedWith({ given: ['--with-mail', '--yes'], files: plain })).toMatchObject({ status: 1 });
    });

    it('refuses a project whose folder is the plain build, and the other way round', async () => {
      const given = ['--yes', '--with-mail', '--project', '.clasp.json'];
      expect((await pushedWith({ given, files })).told).toMatch(/"rootDir": "dist-mail"/);
      expect((await pushedWith({ given: ['--yes', '--project', '.clasp.mail.json'], files })).told).toMatch(
        /"rootDir": "dist"/,
      );
    });
  });
});
