// A roster that writes the same LAOs in another way adds none; one whose names are nearly the same is asked about before anything is written.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import { confirmed, findings, JULY_DATE, OWNER, phraeBook, run, setUpBook, tab } from '../../support/books/office';
import { anyWritingOf } from '../../support/provinces/misspelt';
import { PHRAE_ROSTER } from '../../support/provinces/province';
import { khanton } from '../../support/runs/command-line';

const [HEADER = '', ...LINES] = PHRAE_ROSTER.trim().split(/\r?\n/);

/** Each line's district and name written anew. */
function rewritten(write: (district: string, name: string) => readonly [string, string]): string {
  const lines = LINES.map((line) => {
    const [district = '', type, name = '', ...rest] = line.split('\t');
    const [district2, name2] = write(district, name);
    return [district2, type, name2, ...rest].join('\t');
  });
  return [HEADER, ...lines].join('\n');
}

const inFull = (name: string) =>
  name.replace('อบต.', 'องค์การบริหารส่วนตำบล').replace('ทต.', 'เทศบาลตำบล').replace('ทม.', 'เทศบาลเมือง');
const broken = (text: string) => text.replace(/\u0E33/g, ' \u0E32');
const inGlyphs = (text: string) => text.replace(/\u0E48/g, '\uF70A').replace(/\u0E49/g, '\uF70B');
const dotted = (name: string) => name.replace('อบต.', 'อ.บ.ต. ').replace('ทต.', 'ท.ต. ').replace('ทม.', 'ท.ม. ');

const WRITINGS: readonly [string, (district: string, name: string) => readonly [string, string]][] = [
  ['as a PDF gives it, in full', (district, name) => [`อ.${broken(district)}`, broken(inFull(name))]],
  ['in the glyphs of an old font', (district, name) => [`${inGlyphs(district)} จ.แพร่`, `${inGlyphs(name)} *`]],
  ['with dots, and the capital as เมือง', (district, name) => [district.replace(/^เมืองแพร่$/, 'เมือง'), dotted(name)]],
];

/** Every line in a way of its own. */
const MIXED = fc.sample(
  fc.tuple(
    ...LINES.map((line) => {
      const [district = '', , name = ''] = line.split('\t');
      return anyWritingOf({ district, name });
    }),
  ),
  { numRuns: 1, seed: 2556 },
)[0] as { district: string; name: string }[];

function mixed(): string {
  let at = -1;
  return rewritten(() => {
    at += 1;
    const { district, name } = MIXED[at] as (typeof MIXED)[number];
    // A tab would begin another cell.
    return [district.trim(), name.trim()];
  });
}

const registered = (book: ReturnType<typeof phraeBook>) =>
  tab(book, 'ทะเบียน อปท.')
    .cells.slice(2)
    .map((row) => (row ?? []).map((cell) => cell?.value ?? ''));

describe('the list of Phrae again', () => {
  it.each([...WRITINGS.map(([how, write]) => [how, rewritten(write)]), ['each line in a way of its own', mixed()]])(
    '%s, adds nobody, and what was typed stays as typed',
    (_, roster) => {
      const book = phraeBook();
      const before = registered(book);
      expect(run(book, 'set-up', { roster })).toMatchObject({ LAOs: 83, districts: 9, alike: [] });
      expect(registered(book)).toEqual(before);
    },
  );

  it('makes the same province where it comes first', () => {
    const book = setUpBook({ province: 'แพร่', year: 2556, roster: mixed() });
    const summary = (of: typeof book) => run(of, 'summary', { round: JULY_DATE }).total;
    expect(summary(book)).toEqual(summary(phraeBook()));
  });

  it('adds nobody on the command line', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'khanton-'));
    const [book, first, second] = ['book.xlsx', 'first.tsv', 'second.tsv'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(first, PHRAE_ROSTER);
    writeFileSync(second, mixed());
    expect((await khanton('new', book, '--roster', first, '--province', 'แพร่')).status).toBe(0);
    const said = await khanton('run', 'set-up', book, '--roster', second, '--json');
    expect(JSON.parse(said.stdout)).toMatchObject({ LAOs: 83, alike: [] });
  });
});

describe('a name that is nearly one that is registered', () => {
  const NEAR = 'ลอง\tSAO\tอบต.ปากกลาง\tmain\t1\t1\t1\t1';
  const roster = [HEADER, ...LINES, NEAR].join('\n');
  const PAIR = { lao: 'อบต.ปากกลาง', district: 'ลอง', other: 'อบต.ปากกาง', otherDistrict: 'ลอง' };

  it('is asked about before anything is written, and comes as a LAO of its own once that is confirmed', () => {
    const book = phraeBook();
    const before = structuredClone(book.sheets);
    const asked = callCommand(book, OWNER, 'set-up', { roster });
    expect(asked).toMatchObject({ done: false, code: 'names-alike', confirm: expect.stringMatching(/^[0-9a-f]{8}$/) });
    for (const name of [PAIR.lao, PAIR.other]) expect(asked.message).toContain(name);
    expect(book.sheets).toEqual(before);
    expect(confirmed(book, 'set-up', { roster })).toMatchObject({ LAOs: 84, alike: [PAIR] });
    expect(run(book, 'set-up', { roster })).toMatchObject({ LAOs: 84 });
    const found = findings(book).filter(({ rule }) => rule === 'looks-alike');
    expect(found).toMatchObject([{ severity: 'check', state: 'open', found: PAIR.lao, tab: 'ทะเบียน อปท.' }]);
  });

  it('is explained once for the rounds that follow', () => {
    const book = phraeBook();
    confirmed(book, 'set-up', { roster });
    const said = { district: 'ลอง', lao: PAIR.lao, text: 'คนละแห่ง' };
    run(book, 'explain', { ...said, round: '2556-06-01' });
    const states = ['2556-05-01', '2556-06-01', JULY_DATE].map((round) =>
      findings(book, round)
        .filter(({ rule }) => rule === 'looks-alike')
        .map(({ state }) => state),
    );
    expect(states).toEqual([['open'], ['explained'], ['explained']]);
  });

  it('is said behind a new workbook, which has nothing yet that it could double', () => {
    const made = callCommand(setUpBook({ province: 'แพร่', year: 2556 }), OWNER, 'set-up', { roster });
    expect(made).toMatchObject({ done: true, result: { LAOs: 84, alike: [PAIR] } });
    expect(made.message).toContain(PAIR.lao);
  });
});

describe('a name that one of the other type bears in the district', () => {
  const UPGRADED = 'ลอง\tmunicipality\tทต.ปากกาง\tmain\t1\t1\t1\t1';

  it('is asked about, for it may have been upgraded', () => {
    const without = LINES.filter((line) => !line.includes('อบต.ปากกาง'));
    const book = phraeBook();
    const asked = callCommand(book, OWNER, 'set-up', { roster: [HEADER, ...without, UPGRADED].join('\n') });
    expect(asked).toMatchObject({ done: false, code: 'names-alike' });
    expect(asked.message).toContain('"ทต.ปากกาง" (ลอง) คล้ายกับ "อบต.ปากกาง" (ลอง)');
  });

  it('is another LAO where the roster has both', () => {
    const book = phraeBook();
    expect(run(book, 'set-up', { roster: [HEADER, ...LINES, UPGRADED].join('\n') })).toMatchObject({ LAOs: 84 });
  });
});
