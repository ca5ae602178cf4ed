// The words stand in a file beside the script: a workbook opens, and cells are calculated, without it; a command reads it once.
import { describe, expect, it } from 'vitest';
import { readAddOnCode, readAddOnHtml } from '../../../local/add-on-file.ts';
import { addOnFor, customFunctions, describeCommands } from '../../../local/office.ts';
import { type AddOn, type AuthMode, loadAddOn } from '../../../local/runtime.ts';
import { fictitiousBook } from '../../support/books/fictitious';
import { OWNER, phraeBook, runCounted, tab, type } from '../../support/books/office';

const READ = 'HtmlService.createHtmlOutputFromFile';

/** An execution in which no file can be read. */
function withoutFiles(authMode: AuthMode, workbook = phraeBook()): AddOn {
  return loadAddOn({ code: readAddOnCode(), workbook, user: OWNER, authMode, readHtml: () => null });
}

describe('without the packaged words', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('the menu is made under %s', (authMode) => {
    const addOn = withoutFiles(authMode);
    addOn.open();
    expect(addOn.host.menus.map(({ title }) => title)).toEqual(['ขั้นตอน']);
    expect(addOn.host.calls.has(READ)).toBe(false);
  });

  it('the menu is in English where the settings say so, and made when the add-on is installed', () => {
    const english = withoutFiles('LIMITED', fictitiousBook('en'));
    english.open();
    expect(english.host.menus.map(({ title }) => title)).toEqual(['Khanton']);
    const installed = withoutFiles('FULL');
    installed.call('onInstall', []);
    expect(installed.host.menus).toHaveLength(1);
    expect(installed.host.calls.has(READ)).toBe(false);
  });

  it('the menu is made in a workbook that names its tabs only', () => {
    const book = phraeBook();
    for (const marked of [book, ...book.sheets]) marked.metadata = [];
    type(book, tab(book, 'ลอง'), 'B2', 'ชื่อ');
    expect(() => withoutFiles('LIMITED', book).open()).not.toThrow();
  });

  const CALLS: Readonly<Record<string, { right: unknown[]; wrong: unknown[] | null }>> = {
    STEP_STANDING: { right: [[[1, 2]]], wrong: [] },
    STEP_REGRESSED: { right: [[[1, 2]]], wrong: [] },
    STEP_COUNT: { right: [[[1, 2]], 2], wrong: [[[1, 2]], 9] },
    STEP_PASSED: { right: [[[1, 2]], 2], wrong: [[[1, 2]], 9] },
    STEP_SUMMARY: { right: [[['อบต.']], [[1, 2]]], wrong: [[['?']], [[1, 2]]] },
    SHARE_MET: { right: [0, 0, 20], wrong: [-1, 20, 20] },
    LAOS_NEEDED: { right: [83, 70], wrong: [83.5, 70] },
    PROJECTS_NEEDED: { right: [0, 20, 0], wrong: [10, 20, 11] },
    STEP_BY_EVIDENCE: { right: ['11111111', 20, 10, 4, 2559], wrong: ['1', 20, 10, 4, 2559] },
    SUPPORTED_STEP: { right: [20, 10, true, true, true], wrong: ['x', 10] },
    NEWEST_COUNT: { right: [5, ''], wrong: null },
    FUND_MEMBERS: { right: [2559, true, '', 10, '2016-04-01', 12], wrong: [2559, true, '', 10, 'x', 12] },
    THAI_DIGITS: { right: ['2556'], wrong: null },
    THAI_DATE: { right: ['2013-07-01', 'long'], wrong: ['2013-07-01', 'tiny'] },
  };

  it.each(Object.keys(customFunctions(phraeBook())))('%s answers, and says what is wrong', (name) => {
    const { right, wrong } = CALLS[name] ?? { right: [], wrong: [] };
    const addOn = withoutFiles('CUSTOM_FUNCTION');
    expect(addOn.call(name, right)).not.toBeUndefined();
    if (wrong) expect(() => addOn.call(name, wrong)).toThrow(/[ก-๙].* \/ /);
    expect(addOn.host.calls.has(READ)).toBe(false);
  });

  it('a command fails', () => {
    expect(() => withoutFiles('FULL').call('runCommand', ['summary', {}])).toThrow(/Words/);
  });
});

describe('the packaged words', () => {
  const COMMANDS = [
    'validate',
    'summary',
    'comparison',
    'completeness',
    'targets',
    'outlook',
    'propose-targets',
    'export',
  ];

  it.each(COMMANDS)('are read once by %s', (command) => {
    expect(runCounted(phraeBook(), command).host.calls.get(READ)).toBe(1);
  });

  it('are read once by a refusal, and for the panel', () => {
    const refusing = addOnFor(phraeBook(), OWNER);
    expect(refusing.call('runCommand', ['nothing', {}])).toMatchObject({ done: false });
    expect(refusing.host.calls.get(READ)).toBe(1);
    const showing = addOnFor(phraeBook(), OWNER);
    showing.call('panelState', []);
    expect(showing.host.calls.get(READ) ?? 0).toBeLessThanOrEqual(1);
  });

  it('are all there for the descriptions of the commands', () => {
    expect(readAddOnHtml('Words')).not.toBeNull();
    for (const { help, options } of describeCommands(phraeBook()))
      for (const text of [help, ...options.map((option) => option.help)]) expect([text.th, text.en]).not.toContain('');
  });
});
