// Holding what Google answered against the local host: a saved tab in either kind of file, and what is no such tab.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorkbook } from '../../local/workbook/cells.ts';
import { enterInput } from '../../local/workbook/typing/entry.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { writeXlsx } from '../../local/xlsx.ts';
import { reportOf } from '../../scripts/contract/compare.ts';
import { type Comparison, compare, type FactHead } from '../../scripts/contract/comparison.ts';
import { whyNotPush } from '../../scripts/contract/push.ts';
import { answersOf, readSavedTab } from '../../scripts/contract/saved-tab.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HEADERS = ['fact', 'question', 'expected', 'observed', 'passed', 'said'];
const folder = mkdtempSync(join(tmpdir(), 'contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = (name: string) => join(folder, name);
const csvOf = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

function saved(name: string, content: string | Uint8Array): string {
  writeFileSync(path(name), content);
  return path(name);
}

function bookOf(rows: readonly (readonly string[])[]): Workbook {
  const book = newWorkbook({ name: 'saved', owner: 'owner@example.go.th' });
  const [sheet] = book.sheets;
  if (sheet) sheet.name = 'Contract';
  if (sheet)
    rows.forEach((row, down) => {
      row.forEach((cell, right) => {
        enterInput(sheet, down, right, `'${cell}`);
      });
    });
  return book;
}

const fact = (id: string, expected: unknown = { refused: true }): FactHead => ({
  ...{
    id,
    question: `${id}?`,
    source: 'none found',
    grade: 'unconfirmed',
    expected,
    host: 'local/services/script/lock.ts',
  },
});

const FACTS: FactHead[] = [
  fact('same'),
  fact('differs'),
  fact('unasked'),
  fact('ended'),
  fact('missing'),
  fact('time', null),
  { ...fact('seen', { seen: 'yes' }), look: 'Look.' },
  { ...fact('not-seen', { seen: 'yes' }), look: 'Look.' },
  fact('damaged'),
  { ...fact('known', { value: 3 }), here: { absent: true } },
  { ...fact('known no more', { value: 3 }), here: { absent: true } },
];
const GOOGLE = [
  HEADERS,
  ['same', '', '', '{"refused":true}', 'yes', 'ไม่มีสิทธิ์ "แก้ไข", ครับ'],
  ['differs', '', '', '{"refused":false}', 'NO', ''],
  ['unasked', '', '', '', '', ''],
  ['ended', '', '', '{"asking":true}', '', ''],
  ['time', '', '', '{"flush":310}', '-', ''],
  ['seen', '', '', ' Yes ', '', ''],
  ['not-seen', '', '', 'it goes to column Z', '', ''],
  ['damaged', '', '', '{"refused', '', ''],
  ['known', '', '', '{"value":3}', 'yes', ''],
  ['known no more', '', '', '{"value":4}', 'NO', ''],
  ['of old', '', '', '{"x":1}', 'yes', ''],
];
const HERE = answersOf([
  ['fact', 'expected', 'observed'],
  ...['known', 'known no more'].map((id) => [id, '', '{"absent":true}']),
  ...['same', 'differs', 'unasked', 'ended', 'missing', 'damaged'].map((id) => [id, '', '{"refused":true}']),
]);

describe('the comparison', () => {
  let comparison: Comparison;
  beforeAll(() => {
    comparison = compare(FACTS, answersOf(GOOGLE), HERE);
  });

  it('parts what is the same, what differs, and what was not asked', () => {
    expect(comparison).toMatchObject({
      same: ['same', 'seen'],
      known: ['known'],
      unasked: ['unasked', 'ended'],
      missing: ['missing'],
      unknown: ['of old'],
    });
    expect(comparison.differ.map(({ fact: { id }, google }) => [id, google])).toEqual([
      ['differs', '{"refused":false}'],
      ['not-seen', '{"seen":"it goes to column Z"}'],
      ['damaged', '{"refused'],
      ['known no more', '{"value":4}'],
    ]);
  });

  it('says what the local host must change, and what Google took', () => {
    const report = reportOf(comparison);
    expect(report).toContain(
      'differs: differs?\n  Google:         {"refused":false}\n  the local host: {"refused":true}',
    );
    expect(report).toContain('to change:      local/services/script/lock.ts');
    expect(report).toContain('reported: time {"flush":310}');
    expect(report).toContain('not asked: unasked, ended');
    expect(report).toMatch(/2 facts are the same on both hosts, 4 differ\.$/);
  });
});

describe('a saved tab', () => {
  it('is the same in either kind of file, whatever the order of its columns', async () => {
    const turned = GOOGLE.map((row) => [...row].reverse());
    const files = [
      saved('google.csv', csvOf(GOOGLE)),
      saved('bom.csv', `\uFEFF${csvOf(turned)}`),
      saved('google.xlsx', await writeXlsx(bookOf(GOOGLE))),
      saved('TURNED.XLSX', await writeXlsx(bookOf(turned))),
    ];
    for (const file of files) expect(await readSavedTab(file), file).toEqual(answersOf(GOOGLE));
  });

  it.each<[name: string, content: string | Uint8Array | null, reason: RegExp]>([
    ['none.csv', null, /there is no such file\.$/],
    ['empty.csv', '', /it is empty\.$/],
    [
      'other.csv',
      'a,b\r\n1,2',
      /no tab of the contract: its first row has no columns "fact", "expected", "observed"\.$/,
    ],
    ['renamed.csv', 'fact,expected,seen\r\nx,,', /its first row has no column "observed"\.$/],
    ['heads.csv', HEADERS.join(','), /it has no facts/],
    ['twice.csv', csvOf([HEADERS, ['a', '', '', '1'], ['a', '', '', '2']]), /the fact a stands on it twice/],
    ['open.csv', 'fact,expected,observed\r\n"a,b', /it cannot be read/],
    ['latin.csv', new Uint8Array([0x66, 0xff, 0xfe, 0x0a]), /it cannot be read/],
    ['damaged.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /it cannot be read/],
    ['text.xlsx', 'fact,expected,observed', /it cannot be read/],
    ['answers.txt', 'fact', /it is neither \.csv nor \.xlsx/],
  ])('that is none says why in one sentence: %s', async (name, content, reason) => {
    if (content !== null) saved(name, content);
    const error = await readSavedTab(path(name)).catch((thrown: Error) => thrown);
    expect((error as Error).message).toMatch(reason);
    expect((error as Error).message).not.toContain('\n');
  });

  it('ends the command with 2 where it is none, and says so without a stack', async () => {
    const file = saved('no-contract.csv', 'a,b\r\n1,2');
    const { code, printed } = await called(file);
    expect(code).toBe(2);
    expect(printed).toMatch(/^\S+no-contract\.csv: it is no tab of the contract: [^\n]*\n$/);
  });

  it('ends the command with 1 where Google answers otherwise, and names what must change', async () => {
    const rows = [
      HEADERS,
      ['merges.freeze-across', '', '', '{"columns":false,"rows":true,"afterwards":false}', 'NO', ''],
    ];
    const { code, printed } = await called(saved('differs.csv', csvOf(rows)));
    expect(code).toBe(1);
    expect(printed).toContain('to change:      local/services/sheet/sheet-look.ts');
    expect(printed).toContain('0 facts are the same on both hosts, 1 differ.');
  });
});

function called(file: string): Promise<{ code: number; printed: string }> {
  const script = `${ROOT}/scripts/contract/compare.ts`;
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', script, file], { cwd: ROOT }, (error, out, problems) => {
      resolve({ code: error ? Number(error.code) : 0, printed: out + problems });
    });
  });
}

describe('the push', () => {
  const addOn = '{"scriptId":"add-on"}';
  it.each([
    [
      '{"scriptId":"put-your-own-script-id-here"}',
      /^Put the script ID of a scratch sheet into \.clasp\.contract\.json/,
    ],
    ['{}', /^Put the script ID/],
    ['null', /^Put the script ID/],
    ['{"scriptId":7}', /^Put the script ID/],
    ['{', /is no JSON\.$/],
    [addOn, /names the script of the add-on/],
  ])('is refused for %s', (text, why) => {
    expect(whyNotPush(text, addOn)).toMatch(why);
  });

  it('is taken for a script of its own', () => {
    for (const other of [addOn, null, '{', '{}']) expect(whyNotPush('{"scriptId":"scratch"}', other)).toBeNull();
  });

  it('is refused where there is no target', () => {
    expect(whyNotPush(null, addOn)).toMatch(/^\.clasp\.contract\.json is missing/);
  });
});
