// Where Google is not known the add-on works either way: the same year is gone through on a host that is each of what Google may be.
import { beforeAll, describe, expect, it } from 'vitest';
import { readAddOnCode, readAddOnHtml } from '../../../local/add-on-file.ts';
import { addOnFor, callCommand, type Outcome, recalculate } from '../../../local/office.ts';
import { loadAddOn } from '../../../local/runtime.ts';
import { duplicateSheet } from '../../../local/workbook/structure.ts';
import type { Cell, GoogleWays, Workbook } from '../../../local/workbook/workbook.ts';
import { FICTITIOUS_ROSTER } from '../../support/books/fictitious';
import {
  done,
  emptyBook,
  type FoundFinding,
  findings,
  LONG_CLERK,
  OWNER,
  run,
  SONG_CLERK,
  seen,
  setUpBook,
  tab,
  type,
} from '../../support/books/office';
import { nameClerks, nameOfficers, wholeTab } from '../../support/books/officers';
import { untimed } from '../../support/runs/untimed';

const ROUND = '2559-05-01';
const SET_UP = { province: 'สมมติ', year: 2559, roster: FICTITIOUS_ROSTER, editors: `ดอยแก้ว=${LONG_CLERK}` };

/** Texts that a sheet would take for something else, in cells formatted as text and in others. */
function newLao(book: Workbook): void {
  const registry = tab(book, 'ทะเบียน อปท.');
  const last = registry.cells.length + 1;
  for (const [column, text] of [
    ['A', "'1 ใหม่"],
    ['B', 'อบต.'],
    ['C', "'๑ พัฒนา"],
  ])
    type(book, registry, `${column}${last}`, text as string);
}

interface Year {
  book: Workbook;
  findings: unknown;
  summary: unknown;
  evidence: unknown;
  funds: unknown;
  /** What each tab shows, by its name. */
  shown: Record<string, string[][]>;
}

/** Set-up, a report, a new LAO in a new district, set-up again, and everything built and calculated. */
async function goThrough(google?: GoogleWays): Promise<Year> {
  const book = emptyBook();
  if (google) book.google = google;
  run(book, 'set-up', SET_UP);
  type(book, tab(book, 'ดอยแก้ว'), 'D3', '=1+3', LONG_CLERK);
  newLao(book);
  await recalculate(book);
  run(book, 'set-up', {});
  await recalculate(book);
  const options = { round: ROUND };
  const year = {
    book,
    findings: findings(book, ROUND),
    summary: untimed(run(book, 'summary', options)),
    evidence: untimed(run(book, 'evidence', options)),
    funds: untimed(run(book, 'funds', options)),
  };
  await recalculate(book);
  return { ...year, shown: shownOf(book) };
}

/** The line "built at" has the minute in it. */
function shownOf(book: Workbook): Year['shown'] {
  const text = (cell: Cell | undefined) => String(cell?.value ?? '').replace(/\d{1,2}[:.]\d{2}/g, '');
  return Object.fromEntries(
    book.sheets.map(({ name, cells }) => [name, Array.from(cells, (row) => Array.from(row ?? [], text))]),
  );
}

describe('a year', () => {
  let usual: Year;
  beforeAll(async () => {
    usual = await goThrough();
  });
  const apart = ({ book: _, ...year }: Year) => year;

  it('has what the ways of Google could change', () => {
    expect(usual.book.sheets.map(({ name }) => name)).toContain('1 ใหม่');
    expect(JSON.stringify(usual.findings)).toContain('step-without-evidence');
    expect(usual.shown['1 ใหม่']?.flat()).toContain('๑ พัฒนา');
  });

  it.each<[string, GoogleWays]>([
    ['null is handed over for a blank cell', { blank: 'null' }],
    ['undefined is handed over for a blank cell', { blank: 'undefined' }],
    ['an apostrophe stays in a cell formatted as text', { keepsApostrophes: true }],
  ])('is the same where %s', async (_, google) => {
    expect(apart(await goThrough(google))).toEqual(apart(usual));
  });

  it('has the same findings but for the answer itself where a box that nobody has touched reads FALSE', async () => {
    const answered = await goThrough({ untouchedBoxIsFalse: true });
    // Whether nothing was entered, or that there is nothing, is what the words say.
    const others = ({ findings: all }: Year) =>
      (all as FoundFinding[])
        .filter(({ rule }) => rule !== 'fund-missing')
        .map(({ rule, severity, state, tab: where, cell, lao }) => [rule, severity, state, where, cell, lao]);
    expect((usual.findings as FoundFinding[]).length).toBeGreaterThan(others(usual).length);
    expect(others(answered)).toEqual(others(usual));
    expect(answered.summary).toEqual(usual.summary);
  });
});

describe('a copied tab', () => {
  it.each<[string, NonNullable<GoogleWays['copies']>, string[]]>([
    ['with its metadata', { metadata: true, protections: false }, ['สำเนาของ ดอยแก้ว']],
    ['with its metadata and its protections', { metadata: true, protections: true }, ['สำเนาของ ดอยแก้ว']],
    ['with neither', { metadata: false, protections: false }, []],
  ])('%s is found out where it could be taken for the first, which is read', (_, copies, found) => {
    const book = emptyBook();
    book.google = { copies };
    run(book, 'set-up', SET_UP);
    const before = untimed(run(book, 'summary', { round: ROUND }));
    const copy = duplicateSheet(book, tab(book, 'ดอยแก้ว'), 'สำเนาของ ดอยแก้ว');
    expect(copy.protections.length > 0).toBe(copies.protections);
    type(book, copy, 'C3', '0');
    const checked = run(book, 'validate', { round: ROUND }, LONG_CLERK).findings as FoundFinding[];
    expect(checked.filter(({ rule }) => rule === 'tab-broken').map((each) => each.found)).toEqual(found);
    expect(untimed(run(book, 'summary', { round: ROUND }))).toEqual(before);
  });
});

describe('editors by way of a group', () => {
  it('pass every protection, for nobody can take them out; all others are kept out, and set-up ends', () => {
    const book = emptyBook();
    book.google = { groupMembers: [SONG_CLERK] };
    const result = run(book, 'set-up', SET_UP);
    expect(result).toMatchObject({ LAOs: expect.any(Number) });
    const kept = book.sheets.flatMap(({ protections }) => protections).filter(({ warningOnly }) => !warningOnly);
    expect(kept.length).toBeGreaterThan(5);
    for (const { editors, description } of kept) {
      expect(editors).toContain(SONG_CLERK);
      expect(description).not.toBe('');
    }
    const settings = tab(book, 'การตั้งค่า');
    expect(() => type(book, settings, 'B3', 'x', LONG_CLERK)).toThrow(/protected/);
    const before = structuredClone(book.sheets);
    run(book, 'set-up', {});
    expect(book.sheets).toEqual(before);
  });
});

describe('an address that is no account', () => {
  const WRONG = 'lnog@example.go.th';
  const WRONG_OFFICER = 'ofifcer@example.go.th';

  /** Two clerks for one district, one of whom is misspelt, and a misspelt officer. */
  function start(google: GoogleWays): Workbook {
    const book = setUpBook({ ...SET_UP, editors: '' });
    book.google = { noAccounts: [WRONG.toUpperCase(), WRONG_OFFICER], ...google };
    nameOfficers(book, `${SONG_CLERK}, ${WRONG_OFFICER}`);
    nameClerks(book, 'ดอยแก้ว', `${WRONG}, ${LONG_CLERK}`);
    return book;
  }

  const REFUSED = [
    { email: WRONG_OFFICER, tab: 'การตั้งค่า', cell: expect.stringMatching(/^B\d+$/) },
    { email: WRONG, tab: 'การตั้งค่า', cell: expect.stringMatching(/^J\d+$/) },
  ];

  describe.each<[string, GoogleWays]>([
    ['with the call', {}],
    ['when it is written', { refusesAccountsLate: true }],
  ])('refused %s', (_, google) => {
    it.each(['set-up', 'mend-access'])('%s lets in all others, and names it with its cell', (command) => {
      const book = start(google);
      const outcome = callCommand(book, OWNER, command, {});
      expect(outcome).toMatchObject({ done: true, result: { refused: REFUSED } });
      for (const { email, cell } of (
        (outcome.done && (outcome.result as { refused: { email: string; cell: string }[] })) || { refused: [] }
      ).refused)
        expect(outcome.done && outcome.message).toContain(`${email} ในแท็บ "การตั้งค่า" ช่อง ${cell}`);
      const kept = book.sheets.flatMap(({ protections }) => protections).filter(({ warningOnly }) => !warningOnly);
      for (const { editors } of kept) expect(editors).toContain(SONG_CLERK);
      expect(wholeTab(book, 'ดอยแก้ว').editors.toSorted()).toEqual([LONG_CLERK, SONG_CLERK]);
      expect(run(book, 'access').counts).toMatchObject({ 'must-fix': 2 });
    });

    it('twice is as once, and is told again; once it is an account, the next set-up lets it in', () => {
      const book = start(google);
      run(book, 'set-up', {});
      const before = structuredClone(book);
      expect(run(book, 'set-up', {})).toMatchObject({ refused: REFUSED });
      expect(book).toEqual(before);
      delete book.google;
      expect(run(book, 'set-up', {})).toMatchObject({ refused: [] });
      expect(run(book, 'access').counts).toMatchObject({ 'must-fix': 0 });
    });
  });

  it('a new spreadsheet is set up all the same', () => {
    const book = emptyBook();
    book.google = { noAccounts: [WRONG] };
    const result = run(book, 'set-up', { ...SET_UP, editors: `ดอยแก้ว=${WRONG}` });
    expect(result).toMatchObject({ refused: [{ email: WRONG, cell: expect.stringMatching(/^J\d+$/) }], left: [] });
    expect(wholeTab(book, 'ดอยแก้ว').editors).toEqual([]);
    expect(run(book, 'self-check')).toMatchObject({ counts: { 'must-fix': 1 } });
  });

  it('what Google refuses for another reason is no address: a fault is one still', () => {
    const book = start({});
    const addOn = addOnFor(book, OWNER);
    addOn.host.failCall('SpreadsheetApp.flush', 3);
    expect(() => addOn.call('runCommand', ['mend-access', {}])).toThrow(/failed while accessing/);
    expect(run(book, 'mend-access', {})).toMatchObject({ refused: REFUSED });
  });
});

describe('without Thai in the language itself', () => {
  it('everything is written as with it', () => {
    const noThai = `delete globalThis.Intl;
      const none = () => { throw new RangeError('Incorrect locale information provided'); };
      for (const of of [Date, Number, Array]) for (const name of Object.getOwnPropertyNames(of.prototype))
        if (name.indexOf('toLocale') === 0) of.prototype[name] = none;
      String.prototype.localeCompare = none;\n`;
    const outcomes = ['', noThai].map((before) => {
      const workbook = emptyBook();
      const load = () => loadAddOn({ code: before + readAddOnCode(), workbook, user: OWNER, readHtml: readAddOnHtml });
      const call = (command: string, options: object) =>
        untimed(done(load().call('runCommand', [command, options]) as Outcome));
      const set = call('set-up', SET_UP);
      return [set, ...['validate', 'summary', 'outlook', 'export'].map((command) => call(command, { round: ROUND }))];
    });
    expect(outcomes[1]).toEqual(outcomes[0]);
  });
});

describe('the packed words', () => {
  const words = readAddOnHtml('Words') as string;
  const withWords = (text: string) => (workbook: Workbook) =>
    loadAddOn({
      code: readAddOnCode(),
      workbook,
      user: OWNER,
      readHtml: (name) => (name === 'Words' ? text : readAddOnHtml(name)),
    });

  it.each([
    ['in lines of their own', words.replaceAll('\n', '\r\n')],
    ['in one line', words.replaceAll('\n', '')],
    ['inside of a page', `<!DOCTYPE html><html><head></head><body>${words}</body></html>`],
    ['with their quotes as entities', words.replaceAll('"', '&quot;')],
  ])('are read %s', (_, text) => {
    const [came, usual] = [withWords(text), (book: Workbook) => addOnFor(book, OWNER)].map((load) =>
      load(emptyBook()).call('describeCommands', []),
    );
    expect(came).toEqual(usual);
  });

  it.each([
    ['cut', words.slice(0, 34_000)],
    ['empty', ''],
    ['something else', '<p>x</p>'],
  ])('that are %s are told of in plain words, Thai first, and nothing is changed', (_, text) => {
    const book = emptyBook();
    const before = structuredClone(book);
    expect(() => withWords(text)(book).call('runCommand', ['set-up', SET_UP])).toThrow(
      /^ไฟล์ข้อความของ ขั้นตอน \(Words\.html\) เสียหาย.* \/ Khanton's words/,
    );
    expect(book).toEqual(before);
  });

  it('that are damaged leave the menu and what cells call as they are', () => {
    const addOn = withWords('')(emptyBook());
    addOn.open();
    expect(addOn.host.menus).toHaveLength(1);
    expect(addOn.call('THAI_DIGITS', ['2556'])).toBe('๒๕๕๖');
  });
});

it('what is seen in a cell is what was typed, where an apostrophe stays', () => {
  const book = emptyBook();
  book.google = { keepsApostrophes: true };
  run(book, 'set-up', SET_UP);
  expect(seen(tab(book, 'การตั้งค่า'), 'E3')).not.toMatch(/^'/);
});
