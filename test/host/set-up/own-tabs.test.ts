// An office's own tab is its own: whatever its name is, no command writes into a tab that does not bear the add-on's mark.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callCommand, type Outcome } from '../../../local/office.ts';
import { deleteSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { isMadeBefore, outputIds, outputTab } from '../../../src/indicators/outputs';
import type { Language } from '../../../src/words/text';
import { TAB_NAMES } from '../../../src/words/workbook/tabs';
import { LATIN_ROSTER } from '../../support/books/english';
import { emptyBook, OWNER, run, setUpBook, tab } from '../../support/books/office';
import { copyOf, namesIn, ownTab } from '../../support/books/own-tabs';
import { runs } from '../../support/chance';
import { PUBLISHED_TEXT } from '../../support/provinces/published';
import { untimed } from '../../support/runs/untimed';

const DISTRICTS = ['Capital', 'North', 'South'];
const LANGUAGES: Language[] = ['th', 'en'];
/** With every tab that there is. */
const INDICATORS = 'id\tkind\tname\n2.1\tcount\tNurseries';
const setUpOf = (language: Language) => ({
  province: 'Latinia',
  year: 2559,
  roster: LATIN_ROSTER,
  indicators: INDICATORS,
  language,
});

/** The command that builds each output, with what it needs. */
const BUILDERS: Record<string, [command: string, options: Record<string, unknown>]> = {
  board: ['board', {}],
  reminders: ['reminders', {}],
  summary: ['summary', {}],
  comparison: ['comparison', {}],
  completeness: ['completeness', {}],
  targets: ['targets', {}],
  'target-proposal': ['propose-targets', {}],
  outlook: ['outlook', {}],
  evidence: ['evidence', {}],
  funds: ['funds', {}],
  findings: ['validate', {}],
  'typed-form': ['check-form', { form: PUBLISHED_TEXT }],
};
const READERS: [string, Record<string, unknown>][] = [
  ['export', {}],
  ['overview', {}],
  ['print', { form: 'memo' }],
];

/** Takes the proposed targets too, with the code that its question names. */
function runAll(book: Workbook): void {
  for (const [command, options] of [...Object.values(BUILDERS), ...READERS]) run(book, command, options);
  const asked = callCommand(book, OWNER, 'take-targets', {}) as Outcome & { done: false };
  run(book, 'take-targets', { confirm: asked.confirm });
}

describe.each(LANGUAGES)('tabs of the office’s own that were there before set-up (%s)', (language) => {
  const names = [...namesIn(language), ...DISTRICTS];

  it('are left as they are by every command, and every command does its work', () => {
    const [book, alone] = [emptyBook(), setUpBook(setUpOf(language))];
    const own = names.map((name) => ownTab(book, name));
    const before = copyOf(own);
    const made = run(book, 'set-up', setUpOf(language));
    expect(made).toMatchObject({ districts: 3, LAOs: 8 });
    expect(own).toEqual(before);
    for (const [command, options] of [...Object.values(BUILDERS), ...READERS].filter(([id]) => id !== 'validate'))
      expect(untimed(run(book, command, options))).toEqual(untimed(run(alone, command, options)));
    expect(run(book, 'validate').counts).toEqual(run(alone, 'validate').counts);
    expect(run(book, 'set-up')).toMatchObject({ addedTabs: [], beside: [] });
    expect(own).toEqual(before);
  });

  it('keep their names: each of ours gets another one beside it, and set-up says so', () => {
    const book = emptyBook();
    for (const name of names) ownTab(book, name);
    const outcome = callCommand(book, OWNER, 'set-up', setUpOf(language));
    const beside = (outcome.done && (outcome.result as { beside: { wanted: string; name: string }[] }).beside) || [];
    expect(beside.map(({ wanted }) => wanted).sort()).toEqual([...names].sort());
    expect(beside.map(({ name }) => name)).toEqual(beside.map(({ wanted }) => `${wanted} (2)`));
    for (const { wanted, name } of beside) {
      expect(tab(book, name).metadata.map(({ key }) => key)).toEqual(['khanton.tab']);
      expect(outcome.message).toContain(`"${wanted}"`);
      expect(outcome.message).toContain(`"${name}"`);
    }
  });

  it.each(outputIds())('%s is built beside one of its name', (id) => {
    const book = setUpBook(setUpOf(language));
    const name = outputTab(id)[language];
    if (isMadeBefore(id)) deleteSheet(book, tab(book, name));
    const own = ownTab(book, name, 0);
    const [before] = copyOf([own]);
    const [command, options] = BUILDERS[id] as (typeof BUILDERS)[string];
    for (const time of ['first', 'again']) {
      const outcome = callCommand(book, OWNER, command, options);
      expect(outcome).toMatchObject({ done: true, tab: `${name} (2)` });
      expect(outcome.message.includes(`"${name} (2)"`)).toBe(time === 'first');
    }
    expect(own).toEqual(before);
    expect(book.sheets.filter((sheet) => sheet.name.startsWith(name))).toHaveLength(2);
  });

  // Those of an act and of a new year are made when there is one.
  const made = (Object.keys(TAB_NAMES) as (keyof typeof TAB_NAMES)[]).filter(
    (kind) => !/^(?:ledger|new-year|before-change)$/.test(kind),
  );

  it.each(made)('set-up makes its %s beside one of its name', (kind) => {
    const book = setUpBook(setUpOf(language));
    const name = TAB_NAMES[kind][language];
    if (kind !== 'settings') deleteSheet(book, tab(book, name));
    const own = ownTab(book, kind === 'settings' ? `${name}x` : name);
    const before = copyOf([own]);
    const beside = kind === 'settings' ? [] : [{ wanted: name, name: `${name} (2)` }];
    expect(run(book, 'set-up', { roster: LATIN_ROSTER })).toMatchObject({ beside, LAOs: 8 });
    expect([own]).toEqual(before);
  });
});

describe('a workbook that was never set up', () => {
  it.each(LANGUAGES)('with an own settings tab is no dead end (%s)', (language) => {
    const book = emptyBook();
    ownTab(book, TAB_NAMES.settings[language]);
    const before = copyOf(book.sheets);
    expect(callCommand(book, OWNER, 'summary', {})).toMatchObject({ done: false, code: 'no-settings', confirm: null });
    expect(book.sheets).toEqual(before);
    expect(run(book, 'set-up', setUpOf(language))).toMatchObject({ LAOs: 8 });
    expect(run(book, 'summary')).toMatchObject({ command: 'summary' });
  });

  it('with an own tab of a district’s name says that this one is not read', () => {
    const book = setUpBook(setUpOf('th'));
    deleteSheet(book, tab(book, 'North'));
    ownTab(book, 'North');
    const found = run(book, 'validate').findings as { rule: string; message: string }[];
    const broken = found.filter(({ rule }) => rule === 'tab-broken').map(({ message }) => message);
    expect(broken).toEqual([expect.stringContaining('แท็บชื่อนี้ที่มีอยู่เป็นของสำนักงานเอง')]);
  });
});

describe('whatever the own tabs are called and wherever they stand', () => {
  const anyName = fc.constantFrom(...new Set([...namesIn('th'), ...namesIn('en'), ...DISTRICTS, 'findings', 'ของเรา']));
  const anyTab = fc.record({ name: anyName, at: fc.nat(30), text: fc.string(), isBefore: fc.boolean() });
  const anyTabs = fc.uniqueArray(anyTab, { selector: ({ name }) => name.toLowerCase(), maxLength: 8 });

  it('their cells are the same before and after any commands', () => {
    fc.assert(
      fc.property(anyTabs, fc.constantFrom(...LANGUAGES), (tabs, language) => {
        const book = emptyBook();
        const insert = ({ name, at, text }: (typeof tabs)[number]) => {
          const isFree = !book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
          return isFree ? [ownTab(book, name, Math.min(at, book.sheets.length), [[text, 'x']])] : [];
        };
        const own = tabs.filter(({ isBefore }) => isBefore).flatMap(insert);
        const first = copyOf(own);
        run(book, 'set-up', setUpOf(language));
        expect(own).toEqual(first);
        own.push(...tabs.filter(({ isBefore }) => !isBefore).flatMap(insert));
        const before = copyOf(own);
        runAll(book);
        run(book, 'set-up');
        expect(own).toEqual(before);
      }),
      { numRuns: runs(6) },
    );
  });
});
