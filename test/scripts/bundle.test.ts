// The bundle as Google reads it: one classic script of private code and top-level doors.
import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

const code = readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8');
const FUNCTION_FILES = readdirSync(new URL('../../src/functions', import.meta.url)).filter(
  (name) => name.endsWith('.ts') && !['all.ts', 'arguments.ts'].includes(name),
);

/** What a script leaves in a realm without any service; then what is there after a piece of code. */
function namesIn(realm: object): () => string[] {
  const names = () => runInContext('Object.getOwnPropertyNames(globalThis)', realm) as string[];
  const before = new Set(names());
  runInContext(code, realm);
  return () => names().filter((name) => !before.has(name));
}

const COMMENTED_DOOR = /\/\*\*(?:(?!\*\/)[\s\S])*@customfunction\s*\*\/\nfunction ([A-Z_]+)\(([a-zA-Z, ]*)\)/g;
/** zod keeps its settings in a global of its own, which clashes with no service. */
const OF_ZOD = '__zod_globalConfig';

const topLevelNames = (): string[] => namesIn(createContext(Object.create(null)))();

/**
 * Google loads the script whole for each custom function in a cell. What is needed less often stands in HTML files. It was 190,000 before there
 * was a self-check (9,600 bytes) and a version of the workbook (1,500); 205,000 before a province could declare indicators of its own: their
 * tab, their files, their kinds, and what is built of them (25,000), and before what is reported stood in columns (4,000); 238,000 before there
 * were the acts of a month, their ledger and its board; 310,000 before slips were told of while they are typed (4,200, half of them their words);
 * 315,000 before rights were read, put to the settings and taken back (11,400), and before the add-on's own indicators stood on the tab of
 * indicators, too, with what their rooms rest on (10,700); 345,000 before the memo spoke of any indicator, by its kind (6,000), before it was said what of the
 * tab of indicators is read no more and which of its rows were made (6,000), before one place read every name, and what looks alike was found and
 * asked about (6,900), and before a draft counted its own indicator's findings and outputs knew under which names they were built (6,300); 378,000 before a
 * list was read however it is laid out (9,500), and a form by the words of its headings, with its comparison (3,500
 * more), and before a plan that is left out was folded away and what counts for nothing was told of (4,000); 398,000 before a list of results was
 * brought in cell by cell (17,000), what was typed was tidied, and the last of both undone (10,000), before a number that reads alike was one
 * indicator everywhere, and columns that are not made yet were told from lost ones (9,000), and before the help asked for the workbook's own steps
 * and what cannot be in its order was refused (2,500), before indicators declared outputs and marks of their own (2,200), before a heading over others said of which indicator
 * they are (1,500), before renumbering and a change of kind were asked about (2,000), and before slips in columns of
 * declared indicators were told of, and what is wrong in files of them in whole sentences (4,200); 451,000 before lists and forms of PDFs, whose cells spaces
 * alone part, were read (12,000), before lists asked which of two values is meant, and types and districts of the registry were tidied (6,600),
 * and before LAOs could come, go and change within the year, with the page that asks for it (32,000), and before second lists, joined cells
 * and notes were read as they are meant, and tabs that exchanged names known (5,000); 509,000 before settings said their values in words, what was
 * called otherwise before was known by it, and dates stayed on one line (1,600). Letters beside the memo, and what of a letter is laid out on paper and in a file, took 4,700; forms as the department's letters print them, the office's own
 * apart from them, and the packet took 8,600; nouns, addressees and languages of letters 3,100, numbers kept
 * beside their words on paper, and choices that the help names, 1,500; the 76 provinces, and what a row of data says of itself, 4,300, and what is still
 * open before it goes to the department, 2,300; times, ranges and numbers in sentences as officials write them, 350; texts of earlier set-ups, known by
 * their codes and brought to the words of now, and what the ids on the tab of indicators are, 2,150; lists to choose from that go and come back with closed
 * rounds 1,200. Since it has two parts, the most of it runs for commands alone.
 */
const LARGEST_SIZE = 540_000;

describe('the bundle', () => {
  it(`has at most ${LARGEST_SIZE} bytes`, () => {
    expect(Buffer.byteLength(code)).toBeLessThan(LARGEST_SIZE);
  });

  it('is strict from its first statement on, which is said once', () => {
    expect(code).toMatch(/^\/\/ .*\n"use strict";/);
    expect(code.split('"use strict"')).toHaveLength(2);
  });

  it('loads in a realm without any service: nothing but definitions runs', () => {
    expect(topLevelNames()).toContain('onOpen');
  });

  it('shows Google its doors and one private name', () => {
    const names = topLevelNames();
    const states = ['panelState', 'overviewState', 'helpState', 'changeLaoState'];
    const ofPanel = ['runCommand', ...states, 'printDocument', 'goTo', 'openPage'];
    const expected = ['KhantonBundle', 'onOpen', 'onInstall', 'onEdit', 'describeCommands', ...ofPanel];
    expect(names).toEqual(expect.arrayContaining(expected));
    expect(
      names.filter((name) => !expected.includes(name) && !name.startsWith('menu_') && name !== name.toUpperCase()),
    ).toEqual([]);
  });

  it('runs what only commands need with the first call of one of their doors, and never for a custom function', () => {
    const realm = createContext(Object.create(null));
    const names = namesIn(realm);
    expect(runInContext('KhantonBundle.main = null; STEP_STANDING([[1, 2]])', realm)).toBe(2);
    expect(names()).not.toContain(OF_ZOD);
    const whole = createContext(Object.create(null));
    const known = namesIn(whole);
    runInContext('describeCommands', whole);
    expect(known()).not.toContain(OF_ZOD);
    runInContext('KhantonBundle.main()', whole);
    expect(known()).toContain(OF_ZOD);
  });

  it('has a commented door for every custom function', () => {
    const commented = [...code.matchAll(COMMENTED_DOOR)];
    const wanted = FUNCTION_FILES.map((name) => name.replace('.ts', '').replaceAll('-', '_').toUpperCase());
    expect(commented.map(([, name]) => name).sort()).toEqual(wanted.sort());
    for (const [comment, name = '', parameters = ''] of code.matchAll(COMMENTED_DOOR)) {
      for (const parameter of parameters.split(', '))
        expect(comment).toMatch(new RegExp(`@param \\{[^}]+\\} ${parameter} [^—]*[ก-๙][^—]* — [^—]+\\n`));
      expect(comment, name).toContain('@return');
      expect(comment, name).toMatch(/^\/\*\*\n \* .*[ก-๙].*\n \* [A-Z].*\n \*\n/);
    }
  });

  it('is written in what Google knows: lowering it to ES2019 changes nothing that Google would refuse', () => {
    const lowered = transformSync(code, { target: 'es2019', minifyWhitespace: true, charset: 'utf8' }).code;
    const same = transformSync(code, { target: 'esnext', minifyWhitespace: true, charset: 'utf8' }).code;
    expect(lowered).toBe(same);
  });
});
