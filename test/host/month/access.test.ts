// ตรวจสิทธิ์: who may edit what, what differs from the settings, and what brings it to them: with an owner, officers, clerks and strangers.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import type { Protection, Workbook } from '../../../local/workbook/workbook.ts';
import type { Access } from '../../../src/commands/access/access';
import {
  FRIEND,
  keeping,
  lines,
  look,
  passes,
  REGISTRY,
  SETTINGS,
  twice,
  VIEWER,
} from '../../support/books/access-looks';
import { JULY_DATE, LONG_CLERK, OWNER, run, SONG_CLERK, tab } from '../../support/books/office';
import {
  nameClerks,
  nameOfficers,
  OFFICER,
  officersBook,
  SECOND_OFFICER,
  wholeTab,
} from '../../support/books/officers';
import { breakRuns, commandRun, WAYS } from '../../support/runs/broken-runs';

/** Which parts of which tabs are kept to whom. */
const kept = ({ sheets }: Workbook) =>
  sheets.flatMap(({ name, protections }) =>
    protections.map(({ area, description, warningOnly, editors, hasDomain }) =>
      JSON.stringify([name, area, description, warningOnly || [...editors].sort(), hasDomain]),
    ),
  );

const groupOf = ({ groups }: Access, tab: string, part = 'tab') =>
  groups.find(({ places }) => places.some((place) => place.tab === tab && place.part === part));

/** What a hand did to an office's workbook, what is found, and whether one press puts it right. */
const DONE_BY_HAND: [string, (book: Workbook) => void, string[], boolean][] = [
  ['a tab without protection', (book) => void tab(book, REGISTRY).protections.splice(0), ['tab-open'], true],
  ['one that only warns', (book) => Object.assign(wholeTab(book, 'ลอง'), { warningOnly: true }), ['tab-warns'], true],
  [
    'headers without protection',
    (book) => {
      const sheet = tab(book, 'ลอง');
      sheet.protections = sheet.protections.filter(({ area }) => area === null);
    },
    ['fixed-open'],
    true,
  ],
  [
    'headers that only warn',
    (book) => {
      for (const each of tab(book, 'ลอง').protections) if (each.area) each.warningOnly = true;
    },
    ['fixed-open'],
    true,
  ],
  ['a domain', (book) => Object.assign(wholeTab(book, SETTINGS), { hasDomain: true }), ['domain-edits'], true],
  [
    'an officer who was taken out of one tab',
    (book) => Object.assign(wholeTab(book, SETTINGS), { editors: [OFFICER] }),
    [`not-let-in ${SECOND_OFFICER}`],
    true,
  ],
  ['an output without a warning', (book) => void tab(book, 'สรุปจังหวัด').protections.splice(0), ['output-open'], true],
  [
    'an output that is shut',
    (book) => Object.assign(wholeTab(book, 'สรุปจังหวัด'), { warningOnly: false }),
    ['output-closed'],
    false,
  ],
  [
    'cells that are left out',
    (book) => wholeTab(book, SETTINGS).unprotected.push({ row: 2, column: 1, rows: 1, columns: 1 }),
    ['cells-open'],
    false,
  ],
  [
    'a column that somebody protected',
    (book) =>
      void tab(book, 'ลอง').protections.push({
        ...wholeTab(book, 'ลอง'),
        id: 9999,
        area: { row: 2, column: 6, rows: 9, columns: 1 },
        description: 'ของผม',
        editors: [OFFICER, SECOND_OFFICER],
      }),
    [`kept-out ${LONG_CLERK}`],
    false,
  ],
  [
    'somebody in the settings with whom the file is not shared',
    (book) => Object.assign(book, { editors: book.editors.filter((email) => email !== LONG_CLERK) }),
    [`not-shared ${LONG_CLERK}`],
    false,
  ],
];

describe('looking', () => {
  it.each([
    ['the owner', OWNER, true],
    ['an officer', OFFICER, true],
    ['a clerk', LONG_CLERK, false],
    ['a visitor', VIEWER, false],
  ])('%s finds a whole workbook in order, and changes nothing at all', (_, user, mayMend) => {
    const book = officersBook();
    book.viewers.push(VIEWER);
    const before = structuredClone(book);
    expect(lines(book, user)).toEqual([]);
    expect(look(book, user).mayMend).toBe(mayMend);
    expect(book).toEqual(before);
  });

  it('says for every tab who may change it, and that protection guards against slips alone', () => {
    const seen = look(officersBook());
    const officers = [OFFICER, SECOND_OFFICER];
    expect(groupOf(seen, 'การตั้งค่า')).toMatchObject({ can: officers, should: officers });
    expect(groupOf(seen, 'ลอง')?.can).toEqual([LONG_CLERK, ...officers]);
    expect(groupOf(seen, 'เมืองแพร่', 'fixed')?.can).toEqual(officers);
    expect(groupOf(seen, 'สรุปจังหวัด')).toMatchObject({ can: 'everybody', should: 'everybody' });
    expect(seen.notes.join()).toContain('ผู้ที่แก้ไขสเปรดชีตได้ย่อมเปิดและแก้สคริปต์ได้');
    expect(seen.notes.join()).toContain('ทุกคนที่มีลิงก์');
  });

  it('a clerk sees who may change the own tab, and is told that the others are not shown', () => {
    const seen = look(officersBook(), LONG_CLERK);
    expect(groupOf(seen, 'ลอง')?.can).toEqual([LONG_CLERK, OFFICER, SECOND_OFFICER]);
    expect(groupOf(seen, 'สอง')?.can).toBeNull();
    const outcome = callCommand(officersBook(), LONG_CLERK, 'access', {});
    expect(outcome.done && outcome.message).toContain('บัญชีของท่านดูรายชื่อไม่ได้');
  });

  it('takes calls for each tab and none for a row, no lock, and no writing', () => {
    const addOn = addOnFor(officersBook(), OWNER);
    addOn.call('runCommand', ['access', {}]);
    const { calls } = addOn.host;
    expect([...calls.values()].reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(443);
    expect(calls.get('LockService.getDocumentLock')).toBeUndefined();
    expect([...calls.keys()].filter((name) => /\.(set|add|remove|insert|delete|clear|protect)/.test(name))).toEqual([]);
  });

  it('its page opens from the menu, in the sidebar', () => {
    const addOn = addOnFor(officersBook(), LONG_CLERK);
    addOn.call('menu_open_access', []);
    expect(addOn.host.sidebar?.title).toBe('ตรวจสิทธิ์');
  });
});

describe('what a hand did', () => {
  it.each(DONE_BY_HAND)('%s', (_, change, expected, isMended) => {
    const book = officersBook();
    change(book);
    expect(lines(book)).toEqual(expected);
    expect(look(book).differences.every(({ mend }) => (mend !== null) === isMended)).toBe(true);
    expect(look(book, SONG_CLERK).differences.every(({ mend }) => mend === null)).toBe(true);
    twice(book, 'mend-access');
    expect(lines(book)).toEqual(isMended ? [] : expected);
    if (isMended) expect(kept(book)).toEqual(kept(officersBook()));
  });

  it('columns of closed rounds that are open, or only warn, and those of an open round that are closed', () => {
    const book = officersBook();
    run(book, 'close-round', { round: JULY_DATE, now: '2556-07-05T10:00' });
    const now = '2556-07-06T10:00';
    const seen = () => (run(book, 'access', { now }) as unknown as Access).differences.map(({ code }) => code);
    expect(seen()).toEqual([]);
    const sheet = tab(book, 'ลอง');
    const isClosed = ({ description }: Protection) => description.startsWith('รอบที่ปิดแล้ว');
    const closed = structuredClone(sheet.protections.find(isClosed)) as Protection;
    for (const each of sheet.protections.filter(isClosed)) each.warningOnly = true;
    expect(seen()).toEqual(['closed-open']);
    twice(book, 'mend-access', { now });
    sheet.protections = sheet.protections.filter((each) => !isClosed(each));
    expect(seen()).toEqual(['closed-open']);
    twice(book, 'mend-access', { now });
    expect(seen()).toEqual([]);
    run(book, 'reopen', { round: JULY_DATE, district: 'ลอง', until: '2556-07-12', reason: 'แก้', now });
    sheet.protections.push({ ...closed, id: 9998 });
    expect(seen()).toEqual(['closed-still']);
    twice(book, 'mend-access', { now });
    expect(seen()).toEqual([]);
  });
});

describe('who may mend', () => {
  it('an officer mends what the owner would', () => {
    const book = officersBook();
    tab(book, REGISTRY).protections = [];
    wholeTab(book, 'ลอง').editors = [OFFICER];
    twice(book, 'mend-access', {}, OFFICER);
    expect(lines(book)).toEqual([]);
  });

  it('a clerk sees what is wrong, and is told plainly that it is for the province to mend', () => {
    const book = officersBook();
    for (const name of ['ลอง', SETTINGS]) wholeTab(book, name).warningOnly = true;
    const before = structuredClone(book);
    expect(lines(book, LONG_CLERK)).toEqual(['tab-warns']);
    expect(callCommand(book, SONG_CLERK, 'mend-access', {})).toMatchObject({ done: false, code: 'protected' });
    expect(book).toEqual(before);
  });

  it('who is no editor of the file is refused, and nothing is changed', () => {
    const book = officersBook();
    book.viewers.push(VIEWER);
    const before = structuredClone(book);
    expect(callCommand(book, VIEWER, 'mend-access', {})).toMatchObject({ done: false });
    expect(book).toEqual(before);
  });
});

describe('rights that come from a group', () => {
  it('cannot be taken out: set-up ends all the same, says nothing else than before, and the act tells why', () => {
    const book = officersBook();
    book.google = { groupMembers: [SECOND_OFFICER] };
    nameOfficers(book, OFFICER);
    twice(book, 'set-up');
    expect(passes(book, SECOND_OFFICER)).toBe(keeping(book).length);
    expect(lines(book)).toContain(`no-longer-named ${SECOND_OFFICER}`);
    const outcome = callCommand(book, OWNER, 'mend-access', {});
    expect(outcome.done && outcome.message).toMatch(new RegExp(`Google ไม่ยอมให้เอาออก: ${SECOND_OFFICER}.*กลุ่ม`));
    // Once the group has lost the file, the note of who was let in is still there.
    delete book.google;
    run(book, 'set-up');
    expect(passes(book, SECOND_OFFICER)).toBe(0);
  });
});

describe('broken off', () => {
  const start = () => {
    const book = officersBook();
    book.editors.push(FRIEND);
    nameOfficers(book, `${OFFICER}, ${FRIEND}`);
    nameClerks(book, 'ลอง', '');
    nameClerks(book, 'สอง', `${SONG_CLERK}, ${LONG_CLERK}`);
    wholeTab(book, 'เริ่มที่นี่').warningOnly = true;
    tab(book, 'สูงเม่น').protections = [];
    return book;
  };

  it.each(['set-up', 'mend-access'].flatMap((command) => Object.keys(WAYS).map((way) => [command, way] as const)))(
    '%s at whatever call (%s) is made whole by the next run',
    (command, way) => {
      const broken = breakRuns(start(), commandRun(command, {}), way, 89);
      expect(broken).toMatchObject({ typedChanged: 0, torn: 0, notWhole: [], refusedNext: 0 });
      expect(broken.places).toBeGreaterThan(7);
    },
  );

  it('where Google lets everybody through what warns no more, whoever is not named is taken out all the same', () => {
    const book = start();
    book.google = { warningForgets: true };
    const whole = structuredClone(book);
    run(whole, 'set-up');
    const addOn = addOnFor(book, OWNER);
    let isStrict = false;
    addOn.host.beforeCall = (name) => {
      if (isStrict) throw new Error('over');
      isStrict = name === 'Protection.setWarningOnly';
    };
    expect(() => addOn.call('runCommand', ['set-up', {}])).toThrow();
    expect(wholeTab(book, 'เริ่มที่นี่')).toMatchObject({ warningOnly: false, editors: book.editors });
    run(book, 'set-up');
    expect(wholeTab(book, 'เริ่มที่นี่').editors).toEqual([OFFICER, FRIEND]);
    expect(kept(book)).toEqual(kept(whole));
  });

  it('in the midst of letting somebody in who is then named no more: the next set-up still takes them out', () => {
    const book = officersBook();
    book.editors.push(FRIEND);
    nameOfficers(book, `${OFFICER}, ${SECOND_OFFICER}, ${FRIEND}`);
    const addOn = addOnFor(book, OWNER);
    let added = 0;
    addOn.host.beforeCall = (name) => {
      if (name === 'Protection.addEditors' && ++added > 20) throw new Error('over');
    };
    expect(() => addOn.call('runCommand', ['set-up', {}])).toThrow();
    expect(passes(book, FRIEND)).toBeGreaterThan(10);
    nameOfficers(book, `${OFFICER}, ${SECOND_OFFICER}`);
    run(book, 'set-up');
    expect(passes(book, FRIEND)).toBe(0);
  });
});
