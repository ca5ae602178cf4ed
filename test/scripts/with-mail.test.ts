// The build with mail: what it has more than the plain one, and that the plain one has nothing of it.
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildScript, PLAIN, WITH_MAIL } from '../../scripts/build.ts';
import { manifestProblem, WANTED_SCOPES, WANTED_WITH_MAIL } from '../../scripts/push/manifest.ts';

const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const plain = fileOf('dist/Code.js');

/** What Google would read as needing another right, were there no manifest: in a comment, too. */
const NEEDS_MORE =
  /MailApp|GmailApp|newTrigger|getProjectTriggers|deleteTrigger|requireAllScopes|getEffectiveUser|getActiveUser/;

let script: string;

beforeAll(async () => {
  ({ script } = await buildScript([], WITH_MAIL));
});

function doorsOf(code: string): string[] {
  const realm = createContext(Object.create(null));
  return runInContext(
    `${code}\n;Object.keys({ ...KhantonBundle.doors, ...KhantonBundle.main().doors })`,
    realm,
  ) as string[];
}

describe('the plain build', () => {
  it('has no trace of what would need another right, in its script or in a page', () => {
    for (const name of readdirSync(new URL('../../dist', import.meta.url)))
      expect(fileOf(`dist/${name}`), name).not.toMatch(NEEDS_MORE);
    expect(plain).not.toMatch(/send-reminders|sendDaily|remindBefore/);
  });

  it('asks for two scopes, as before', () => {
    expect(JSON.parse(fileOf(PLAIN.manifest)).oauthScopes).toEqual(WANTED_SCOPES);
  });
});

describe('the build with mail', () => {
  it('has two entries and one door for the clock more', () => {
    const known = doorsOf(plain);
    expect(doorsOf(script).filter((door) => !known.includes(door))).toEqual([
      'menu_send_reminders',
      'menu_daily_reminders',
      'sendDailyReminders',
    ]);
    expect(script).toMatch(NEEDS_MORE);
  });

  it('is a tenth larger at most: custom functions load it, too', () => {
    expect(Buffer.byteLength(script)).toBeLessThan(1.1 * Buffer.byteLength(plain));
  });

  it('has the manifest of the plain one, and three scopes more', () => {
    const { oauthScopes, ...rest } = JSON.parse(fileOf(WITH_MAIL.manifest));
    const { oauthScopes: few, ...same } = JSON.parse(fileOf(PLAIN.manifest));
    expect(rest).toEqual(same);
    expect(oauthScopes).toEqual([
      ...few,
      ...['script.send_mail', 'script.scriptapp', 'userinfo.email'].map(
        (name) => `https://www.googleapis.com/auth/${name}`,
      ),
    ]);
    expect(oauthScopes).toEqual(WANTED_WITH_MAIL);
    expect(manifestProblem(fileOf(WITH_MAIL.manifest), WANTED_WITH_MAIL)).toBeNull();
    expect(manifestProblem(fileOf(WITH_MAIL.manifest))).toMatch(/alone/);
  });

  it('has in the place of each module without-mail.ts one that exports the same', async () => {
    const sources = readdirSync(new URL('../../src', import.meta.url), { recursive: true }) as string[];
    const without = sources.filter((path) => /(^|\/)without-mail\.ts$/.test(path)).sort();
    expect(without).toHaveLength(6);
    for (const path of without) {
      const names = (source: string) => [...source.matchAll(/export (?:const|function) (\w+)|export \{ (\w+) \}/g)];
      const exported = (file: string) =>
        names(fileOf(`src/${file}`))
          .map(([, one, other]) => one ?? other)
          .sort();
      expect(exported(path.replace('without-mail', 'with-mail')), path).toEqual(exported(path));
    }
  });
});
