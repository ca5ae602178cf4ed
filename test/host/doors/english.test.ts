// The add-on in English, by the setting.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, describeCommands } from '../../../local/office.ts';
import { columnLetters } from '../../../local/workbook/address.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { ruleWords } from '../../../src/indicators/findings/findings-said';
import { englishBook, LATIN_ROSTER, readIn, thaiIn } from '../../support/books/english';
import { FICTITIOUS_ROSTER, fictitiousBook } from '../../support/books/fictitious';
import { emptyBook, LONG_CLERK, OWNER, rowOf, run, setUpBook, tab, type } from '../../support/books/office';
import { PHRAE_ROSTER } from '../../support/provinces/province';
import { PUBLISHED_TEXT } from '../../support/provinces/published';
import { isAct, readyFor } from '../../support/runs/acts';

const phraeInEnglish = () => setUpBook({ province: 'Phrae', year: 2556, roster: PHRAE_ROSTER, language: 'en' });

/** The texts of an output, without the names of districts and LAOs, which stay Thai. */
function words(sheet: Sheet, names: Set<string> = new Set(PHRAE_ROSTER.split(/[\t\r\n]+/))): string {
  const texts = sheet.cells
    .flatMap((row) => (row ?? []).map((cell) => cell?.value))
    .filter((value) => typeof value === 'string');
  return texts
    .flatMap((text) => text.split(/[\s,!]+/))
    .filter((word) => !names.has(word.replace(/^"|[.:;"]+$/g, '')))
    .join(' ');
}

describe('in English', () => {
  it.each(['validate', 'summary', 'comparison', 'completeness', 'targets', 'outlook', 'propose-targets'])(
    '%s writes no Thai word of its own',
    (command) => {
      const book = phraeInEnglish();
      const outcome = callCommand(book, OWNER, command, { round: '2556-07-01' });
      expect(outcome.done && outcome.message).not.toMatch(/[ก-๙]/);
      expect(words(tab(book, (outcome.done && outcome.tab) || ''))).not.toMatch(/[ก-๙]/);
    },
  );

  it('a typed form is checked without a Thai word', () => {
    const book = phraeInEnglish();
    const form = PUBLISHED_TEXT.replace('รวม 8 อำเภอ', 'Total of 8 districts').replace('\t12\t-', '\t12\tx');
    const outcome = callCommand(book, OWNER, 'check-form', { round: '2556-07-01', form });
    expect(outcome).toMatchObject({ done: true, message: 'Form checked: 3 wrong cells', tab: 'Typed form checked' });
    expect(words(tab(book, 'Typed form checked'))).not.toMatch(/[ก-๙]/);
    expect(words(tab(book, 'Paste a typed form'))).not.toMatch(/[ก-๙]/);
  });

  it('says in English what taking the proposed targets would change', () => {
    const outcome = callCommand(phraeInEnglish(), OWNER, 'take-targets', { round: '2556-07-01' });
    const message = outcome.done ? '' : outcome.message;
    expect(message).toMatch(/^Nothing was changed yet\. .*: 14\.\n.*: from Main target to Secondary target\n/);
  });

  it.each(['validate', 'evidence', 'funds', 'comparison', 'completeness'])(
    '%s writes no Thai word of its own in 2559, with evidence and funds',
    (command) => {
      const book = fictitiousBook('en');
      const options = /comparison|completeness/.test(command) ? { indicator: 'funds' } : {};
      const outcome = callCommand(book, OWNER, command, options);
      expect(outcome.done && outcome.message).not.toMatch(/[ก-๙]/);
      const names = new Set(['สมมติ', ...FICTITIOUS_ROSTER.split(/[\t\r\n]+/)]);
      expect(words(tab(book, (outcome.done && outcome.tab) || ''), names)).not.toMatch(/[ก-๙]/);
    },
  );

  it('setting up again adds nothing in another language', () => {
    const book = fictitiousBook('en');
    const before = structuredClone(book.sheets);
    run(book, 'set-up');
    expect(book.sheets).toEqual(before);
  });

  it('refuses in English', () => {
    const book = phraeInEnglish();
    type(book, tab(book, 'Settings'), 'B5', '120');
    expect(callCommand(book, OWNER, 'summary', {})).toMatchObject({
      done: false,
      message: expect.stringMatching(/cell B5.*expected a percentage/),
    });
  });

  it('reads a Thai workbook too: headers are known in both languages', () => {
    const book = phraeInEnglish();
    const long = tab(book, 'ลอง');
    for (const [cell, header] of [
      ['A2', 'ประเภท'],
      ['B2', 'ชื่อ อปท.'],
      ['J2', 'หมายเหตุ'],
    ] as const)
      type(book, long, cell, header);
    expect(run(book, 'summary', { round: '2556-07-01' }).total).toMatchObject({ reported: 80, carried: 3 });
  });
});

describe('with names in Latin letters, no Thai letter is left', () => {
  const FORM = 'North\t1\t3\t0\t0\t1\t0\t0\t0\t0\t0\t0\t2\nNowhere\t1\t3\t0\t0\tx';
  const COMMANDS = describeCommands(emptyBook()).filter(({ id }) => id !== 'set-up');

  /** What to call it with, once for each thing that it can make. */
  function callsOf(id: string): Record<string, unknown>[] {
    if (id === 'print')
      return [
        ...['summary', 'comparison', 'targets', 'memo'].map((form) => ({ form })),
        { form: 'summary', indicator: '2.1' },
      ];
    if (id === 'comparison' || id === 'completeness' || id === 'summary')
      return [
        ...[{}, ...['funds', '1.6', '2.1', '3.2'].map((indicator) => ({ indicator }))],
        ...(id === 'completeness' ? [{ indicator: 'all' }] : []),
      ];
    if (id === 'overview' || id === 'validate')
      return [{}, ...['1.6', '2.1', '3.2'].map((indicator) => ({ indicator }))];
    if (id === 'change-lao')
      return [
        { kind: 'move', lao: 'Gala', 'to-district': 'North', day: '2559-06-15' },
        { kind: 'rename', lao: 'Corda', to: 'Cordana', day: '2559-06-15' },
        { kind: 'close', lao: 'Corda', day: '2559-06-15' },
      ];
    if (id === 'export') return [{ format: 'csv' }, { format: 'json' }];
    return [id === 'check-form' ? { form: FORM } : {}];
  }

  /** What a clerk can break: typed steps and entries, rows, headers, tabs, the registry. */
  function brokenBook(): Workbook {
    const book = englishBook();
    const [north, south, registry] = [tab(book, 'North'), tab(book, 'South'), tab(book, 'Registry')];
    const typed: readonly [Sheet, string, string][] = [
      [north, 'D3', 'passed'],
      [north, 'E3', '2.5'],
      [north, 'F4', 'step 4'],
      [north, 'D4', '1/2'],
      [north, 'D5', 'TRUE'],
      [north, 'B5', 'Deltas'],
      [north, 'B6', 'Nobody'],
      [north, 'U4', 'many'],
      [south, 'A3', 'SAO'],
      [south, 'B5', 'Gala'],
      [south, 'Y3', 'yesterday'],
      [south, 'Y4', '15 Oct 2559'],
      [registry, 'D3', 'perhaps'],
      [registry, 'B4', 'company'],
      [registry, 'A10', ''],
    ];
    for (const [sheet, cell, text] of typed) type(book, sheet, cell, text);
    const free = columnLetters(north.cells[1]?.length ?? 0);
    type(book, north, `${free}2`, '9.9 round 1 Apr 2559');
    type(book, north, `${free}3`, '4');
    type(book, south, 'D2', 'Step in spring');
    book.sheets = book.sheets.filter(({ name }) => name !== 'Capital');
    return book;
  }

  const ON_DAY = '2559-07-03';

  /** Something stands in a round that is not open yet on a day, and somebody wrote into the ledger. */
  function bookOfAnotherDay(): Workbook {
    const book = englishBook();
    book.name = ON_DAY;
    type(book, tab(book, 'North'), 'H3', '3');
    run(book, 'hand-in', { ...readyFor(book, 'hand-in') });
    type(book, tab(book, 'Ledger'), 'B3', 'Somebody');
    return book;
  }

  it('in the tabs, the menu and the panel of a new workbook', () => {
    const book = englishBook();
    expect(thaiIn(readIn(book))).toEqual([]);
    const addOn = addOnFor(book, OWNER);
    addOn.open();
    expect(addOn.host.menus).toHaveLength(1);
    expect(thaiIn([JSON.stringify(addOn.host.menus)])).toEqual([]);
    expect(thaiIn([JSON.stringify(addOnFor(book, OWNER).call('panelState', []))])).toEqual([]);
  });

  it.each(COMMANDS.map(({ id }) => id))('in what %s says and writes', (id) => {
    for (const book of [englishBook(), brokenBook()]) {
      for (const options of isAct(id) ? [readyFor(book, id) ?? {}] : callsOf(id)) {
        const outcome = callCommand(book, OWNER, id, options);
        expect(outcome.done || outcome.confirm !== null, JSON.stringify(outcome)).toBe(true);
        expect(thaiIn([JSON.stringify(outcome)])).toEqual([]);
        expect(thaiIn(readIn(book))).toEqual([]);
      }
    }
  });

  /** A report was accepted, the round before it closed, and both were typed into afterwards. */
  function bookKept(): Workbook {
    const book = englishBook();
    const { districts } = run(structuredClone(book), 'board') as unknown as {
      districts: { district: string; rounds: { round: string }[] }[];
    };
    const [first, second] = districts[0]?.rounds ?? [];
    run(book, 'close-round', { round: first?.round });
    const about = { district: 'North', round: second?.round };
    run(book, 'hand-in', { ...about, reason: '2 of 3' });
    run(book, 'accept', about);
    const north = tab(book, 'North');
    for (const row of north.cells.slice(2))
      for (const cell of row ?? []) if (typeof cell?.value === 'number' && !cell.formula) cell.value = 4;
    return book;
  }

  /** An indicator counts SAOs alone, and municipalities have reported. */
  function bookNarrowed(): Workbook {
    const book = englishBook();
    const declared = tab(book, 'Indicators');
    type(book, declared, `H${rowOf(declared, '2.1') + 1}`, 'SAO');
    return book;
  }

  /** One was there in April alone; from when another is there cannot be read. */
  function bookChanged(): Workbook {
    const book = englishBook();
    const registry = tab(book, 'Registry');
    type(book, registry, 'E5', 'soon');
    type(book, registry, 'F8', '1 Apr 2559');
    return book;
  }

  it('whatever rule finds something', () => {
    const found = [englishBook(), brokenBook(), bookOfAnotherDay(), bookKept(), bookNarrowed(), bookChanged()].flatMap(
      (book) => run(book, 'validate', book.name === ON_DAY ? { now: ON_DAY } : {}).findings as { rule: string }[],
    );
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(Object.keys(ruleWords()).sort());
  });

  it('in what set-up asks and does where something is counted no longer', () => {
    const book = englishBook();
    const declared = tab(book, 'Indicators');
    for (const [row, cells] of declared.cells.entries())
      if (row > 1 && /^\d/.test(String(cells?.[0]?.value)))
        type(book, declared, `A${row + 1}`, `${cells?.[0]?.value}-1`);
    const asked = callCommand(book, OWNER, 'set-up', {});
    expect(asked).toMatchObject({ done: false, code: 'counted-no-longer' });
    const done = callCommand(book, OWNER, 'set-up', { confirm: asked.done ? '' : asked.confirm });
    expect(done.message).toContain('stay: 1.6 round');
    expect(thaiIn([asked.message, done.message])).toEqual([]);
  });

  it('but for the name that its tab of indicators has', () => {
    const book = englishBook();
    const declared = tab(book, 'Indicators');
    declared.name = 'ตัวชี้วัด';
    type(book, declared, `A${rowOf(declared, '1.6') + 1}`, '7.7');
    const asked = callCommand(book, OWNER, 'set-up', {});
    expect(asked.message).toContain('the settings and the tab "ตัวชี้วัด" say now');
  });

  it('in what entries of the menu show', () => {
    const addOn = addOnFor(englishBook(), OWNER);
    addOn.open();
    const doors = JSON.stringify(addOn.host.menus).match(/menu_\w+/g) ?? [];
    // Some commands are pressed on pages alone.
    expect(doors.length).toBeGreaterThan(COMMANDS.length - 6);
    for (const door of doors) {
      const pressed = addOnFor(englishBook(), OWNER);
      pressed.call(door, []);
      const { toasts, alerts, dialogs, sidebar } = pressed.host;
      const titles = [...dialogs.map(({ title }) => title), sidebar?.title ?? ''];
      expect(thaiIn([JSON.stringify([toasts, alerts]), ...titles]), door).toEqual([]);
    }
  });

  it.each<[string, Record<string, unknown>]>([
    ['nothing', {}],
    ['summary', { round: 'x' }],
    ['summary', { round: '2500-01-01' }],
    ['summary', { none: 1 }],
    ['print', {}],
    ['print', { form: 'x' }],
    ['comparison', { previous: '2559-07-01' }],
    ['comparison', { round: '2559-04-01' }],
    ['comparison', { indicator: 'x' }],
    ['export', { format: 'x' }],
    ['check-form', {}],
    ['check-form', { form: 'x' }],
    ['set-up', { year: 2556 }],
    ['set-up', { year: 1 }],
    ['set-up', { language: 'xx' }],
    ['set-up', { editors: 'x' }],
    ['set-up', { editors: 'Nowhere=a@example.go.th' }],
    ['set-up', { roster: `${LATIN_ROSTER}\n\tx\t\ty\t9\nNorth\tSAO\tCorda\tmain\nNorth\tSAO\tเทศบาลตำบล\tmain` }],
  ])('in the refusal of %s %o', (id, options) => {
    const outcome = callCommand(englishBook(), OWNER, id, options);
    expect(outcome.done).toBe(false);
    expect(thaiIn([outcome.done ? '' : outcome.message])).toEqual([]);
  });

  it('in refusals for others than the owner, and of a workbook that lacks a tab', () => {
    const messages = ['take-targets', 'set-up'].map((id) => callCommand(englishBook(), LONG_CLERK, id, {}));
    const without = (name: string, id: string, options = {}) => {
      const book = englishBook();
      book.sheets = book.sheets.filter((sheet) => sheet.name !== name);
      return callCommand(book, OWNER, id, options);
    };
    messages.push(
      without('Registry', 'summary'),
      without('Memo template', 'print', { form: 'memo' }),
      without('Paste a typed form', 'check-form'),
    );
    for (const outcome of messages) expect(outcome.done).toBe(false);
    expect(thaiIn(messages.map((outcome) => (outcome.done ? '' : outcome.message)))).toEqual([]);
  });
});
