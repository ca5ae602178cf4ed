// What a self-check decides from what was read: all is well, or which line says what, and what set-up puts right.
import { describe, expect, it } from 'vitest';
import { CHECKS, selfCheck as check } from '../../src/self-check/all';
import type { Seen, SeenDaily, SeenTab } from '../../src/self-check/seen';
import { mailChecks } from '../../src/self-check/with-mail';
import type { AnswerWords } from '../../src/words/self-check/answer-words';
import { ANSWERS, type AnswerCode } from '../../src/words/self-check/answers';
import { CHECK_TITLES } from '../../src/words/self-check/self-check';
import { LANGUAGES } from '../../src/words/text';

const TAB: SeenTab = {
  name: 'ลอง',
  kind: 'typed',
  isThere: true,
  headers: { isLost: false, missing: [], changed: [], twice: [] },
  protection: 'as-wanted',
  areKept: true,
  editors: { missing: [], others: [] },
};

/** Those of the build with mail, too. */
const ALL = [...CHECKS, ...mailChecks];
const selfCheck = (seen: Seen) => check(seen, ALL);

const MARK: SeenDaily['mark'] = { by: 'a@b', since: '2013-06-20', ran: '2013-07-02T08:15', problem: '' };

const WELL: Seen = {
  addOn: '1.2.3',
  version: { version: 2, found: '2', tab: 'การตั้งค่า', cell: 'B13' },
  knownVersion: 2,
  wantedScopes: ['https://example/auth/one', 'https://example/auth/two'],
  grantedScopes: ['https://example/auth/two', 'https://example/auth/one'],
  settings: { state: 'read', province: 'แพร่', year: 2556, districts: 9 },
  tabs: [TAB],
  ledger: { tabs: [{ name: 'ทะเบียนการดำเนินการ', headers: TAB.headers }], isGone: false },
  left: [],
  unmarked: [],
  strays: [],
  copies: [],
  origin: 'own',
  zones: { spreadsheet: 'Asia/Bangkok', script: 'Asia/Bangkok' },
  locale: 'th_TH',
  daily: { isWanted: true, mark: MARK },
  today: '2013-07-03',
  mayMend: true,
};

const withTab = (tab: Partial<SeenTab>): Partial<Seen> => ({ tabs: [{ ...TAB, ...tab }] });
const withDaily = (mark: Partial<typeof MARK>, isWanted = true): Partial<Seen> => ({
  daily: { isWanted, mark: { ...MARK, ...mark } },
});
const withHeaders = (headers: Partial<SeenTab['headers']>) => withTab({ headers: { ...TAB.headers, ...headers } });
const withLedger = (headers: Partial<SeenTab['headers']>): Partial<Seen> => ({
  ledger: { tabs: [{ name: 'ทะเบียนการดำเนินการ', headers: { ...TAB.headers, ...headers } }], isGone: false },
});
const versionOf = (version: number, found = String(version)): Partial<Seen> => ({
  version: { version, found, tab: 'การตั้งค่า', cell: 'B13' },
});

/** What is read, which line comes of it, and whether set-up puts it right. */
const CASES: [code: AnswerCode, seen: Partial<Seen>, isMended: boolean][] = [
  ['version-older', versionOf(1), true],
  ['version-newer', versionOf(3), false],
  ['version-newer', versionOf(1e9), false],
  ['version-unreadable', versionOf(Number.NaN, 'x'), false],
  ['scopes-unknown', { grantedScopes: null }, false],
  ['scopes-missing', { grantedScopes: ['https://example/auth/one'] }, false],
  ['scopes-more', { grantedScopes: [...WELL.wantedScopes, 'https://example/auth/drive'] }, false],
  ['settings-missing', { settings: { state: 'missing' } }, true],
  ['settings-refused', { settings: { state: 'refused', message: 'ช่อง B5', isMended: false } }, false],
  ['settings-refused', { settings: { state: 'refused', message: 'ไม่มีรายการ', isMended: true } }, true],
  ['tabs-missing', withTab({ isThere: false }), true],
  ['outputs-missing', withTab({ isThere: false, kind: 'other' }), true],
  ['set-up-unfinished', { left: ['สอง'] }, true],
  ['tab-stray', { strays: [{ tab: 'เก่า', district: 'อำเภอเก่า' }] }, false],
  ['headers-lost', withHeaders({ isLost: true }), false],
  ['headers-changed', withHeaders({ changed: ['หมายเหตุ'] }), false],
  ['headers-missing', withHeaders({ missing: ['หมายเหตุ'] }), true],
  ['headers-twice', withHeaders({ twice: ['หมายเหตุ'] }), false],
  ['ledger-gone', { ledger: { tabs: [], isGone: true } }, false],
  ['ledger-headers-lost', withLedger({ isLost: true }), false],
  ['ledger-headers-changed', withLedger({ changed: ['เวลา'] }), false],
  ['ledger-headers-missing', withLedger({ missing: ['เวลา'] }), true],
  ['headers-twice', withLedger({ twice: ['เวลา'] }), false],
  ['tabs-open', withTab({ protection: 'open' }), true],
  ['outputs-closed', withTab({ protection: 'closed' }), false],
  ['areas-open', withTab({ areKept: false }), true],
  ['editors-missing', withTab({ editors: { missing: ['a@b'], others: [] } }), true],
  ['editors-of-others', withTab({ editors: { missing: [], others: ['a@b'] } }), false],
  ['zone-of-spreadsheet', { zones: { spreadsheet: 'America/New_York', script: 'Asia/Bangkok' } }, false],
  ['zone-of-script', { zones: { spreadsheet: 'Asia/Bangkok', script: 'UTC' } }, false],
  ['locale', { locale: 'en_US' }, false],
  ['marks-lost', { unmarked: ['การตั้งค่า'] }, true],
  ['tab-copied', { copies: [{ tab: 'ลอง', copy: 'สำเนาของ ลอง' }] }, false],
  ['spreadsheet-copied', { origin: 'copy' }, true],
  ['spreadsheet-unknown', { origin: 'unknown' }, true],
  ['daily-not-on', { daily: { isWanted: true, mark: null } }, false],
  ['daily-left-on', withDaily({}, false), false],
  ['daily-problem', withDaily({ problem: 'เกินจำนวน' }), false],
  ['daily-silent', withDaily({ ran: '2013-07-01T08:15' }), false],
  ['daily-silent', withDaily({ ran: null, since: '2013-07-01' }), false],
];

const wrongOf = (seen: Partial<Seen>) => selfCheck({ ...WELL, ...seen }).filter(({ state }) => state !== 'good');

describe('a self-check', () => {
  it('has a good line for each check where all is well', () => {
    const lines = selfCheck(WELL);
    expect(lines.map((line) => line.check)).toEqual(ALL.map(({ id }) => id));
    expect(lines.filter(({ state }) => state !== 'good')).toEqual([]);
    expect(Object.keys(CHECK_TITLES).sort()).toEqual(ALL.map(({ id }) => id).sort());
  });

  it.each(CASES)('says %s, and nothing else', (code, seen, isMended) => {
    const wrong = wrongOf(seen);
    expect(wrong.map((line) => line.code)).toEqual([code]);
    expect(wrong.map(({ mend }) => mend === 'set-up')).toEqual([isMended]);
    // A blank place in a sentence would be a value that is not handed over.
    for (const language of LANGUAGES)
      for (const text of Object.values<{ th: string; en: string }>(ANSWERS[code] as never))
        for (const [, place = ''] of text[language].matchAll(/\{(\w+)\}/g))
          expect(wrong[0]?.values?.[place], place).toBeDefined();
  });

  it('says what to do wherever something is not well, and has words for nothing else', () => {
    const good = selfCheck(WELL).map(({ code }) => code);
    const others: [AnswerCode, Partial<Seen>][] = [
      ['editors-hidden', withTab({ editors: null })],
      ['ledger-none', { ledger: { tabs: [], isGone: false } }],
      ['daily-off', { daily: { isWanted: false, mark: null } }],
    ];
    for (const [code, seen] of others) expect(selfCheck({ ...WELL, ...seen }).map((line) => line.code)).toContain(code);
    const known = others.map(([code]) => code);
    expect(Object.keys(ANSWERS).sort()).toEqual(
      [...new Set([...good, ...known, ...CASES.map(([code]) => code)])].sort(),
    );
    for (const [code] of CASES) expect((ANSWERS[code] as AnswerWords).remedy, code).toBeDefined();
  });

  it('asks nothing more of the settings where the version cannot be known', () => {
    const lines = selfCheck({ ...WELL, ...versionOf(99), settings: { state: 'unread' } });
    expect(lines.filter((line) => line.check === 'settings')).toEqual([]);
  });

  it.each(['th_TH', 'th', 'en_GB'])('holds %s for a locale in which the day comes first', (locale) => {
    expect(wrongOf({ locale })).toEqual([]);
  });
});
