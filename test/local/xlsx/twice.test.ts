// A command run twice says the same and leaves the same file, whatever values another program left in formulas: the first run reads after calculation.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { changeCell } from '../../../local/workbook/cells.ts';
import { eachRow } from '../../../local/workbook/rows.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { setUpBook } from '../../support/books/office';
import { EVERYTHING } from '../../support/books/small-province';
import { khanton } from '../../support/runs/command-line';

const COMMANDS = [
  ['validate'],
  ['summary', '--round', '2556-07-01'],
  ['comparison', '--round', '2556-07-01'],
  ['targets', '--round', '2556-07-01'],
  ['evidence'],
  ['funds'],
  ['set-up'],
];

/** In place of a step: what comes to it in some way. */
const FORMULAS: ((step: number) => string)[] = [
  (step) => `=IF(3>2.0,${step},9)`,
  (step) => `=${step}.0`,
  (step) => `=COUNTIF({1,2,3,4,5},"<=${step}.0")`,
  (step) => `=ROUND(${step}.4,0)`,
  (step) => `=IFERROR([1]Sheet1!B3,${step})*1`,
  (step) => `=NOT_KNOWN(${step})`,
];

type Left = 'stale' | 'absent' | 'text' | 'error' | 'right';
const LEFT: readonly Left[] = ['stale', 'absent', 'text', 'error'];
const VALUES: Record<Exclude<Left, 'right'>, [type: string, value: string]> = {
  stale: ['', '<v>1</v>'],
  absent: ['', ''],
  text: [' t="str"', '<v>x</v>'],
  error: [' t="e"', '<v>#VALUE!</v>'],
};

/** Steps of the districts are formulas; `choices` says which. */
async function fileWith(choices: readonly number[], left: Left): Promise<Uint8Array> {
  const book = setUpBook(EVERYTHING);
  let at = 0;
  for (const sheet of book.sheets.filter(({ name }) => /^(ลอง|สอง)$/.test(name)))
    eachRow(sheet.cells, (cells, row) => {
      cells.forEach((cell, column) => {
        if (typeof cell?.value !== 'number' || cell.formula !== undefined || cell.value > 5 || row < 2) return;
        const write = FORMULAS[(choices[at++ % choices.length] as number) % FORMULAS.length] as (
          step: number,
        ) => string;
        changeCell(sheet, row, column, { formula: write(cell.value) });
      });
    });
  expect(at).toBeGreaterThan(4);
  const zip = await JSZip.loadAsync(await writeXlsx(book));
  if (left !== 'right') {
    const [type, value] = VALUES[left];
    for (const path of Object.keys(zip.files).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name))) {
      const xml = String(await zip.file(path)?.async('string'));
      const other = xml.replace(
        /<c r="(\w+)"( s="\d+")?(?: t="\w+")?>(<f[^>]*>[^<]*<\/f>)(?:<v>[^<]*<\/v>)?<\/c>/g,
        (cell, place: string, style = '', formula: string) =>
          /NOT_KNOWN|\[1\]/.test(cell) ? cell : `<c r="${place}"${style}${type}>${formula}${value}</c>`,
      );
      zip.file(path, other);
    }
  }
  return zip.generateAsync({ type: 'uint8array' });
}

describe('a command', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khanton-twice-'));
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2013-07-04T03:00:00Z') });
  });
  afterAll(async () => {
    vi.useRealTimers();
    await rm(folder, { recursive: true });
  });

  async function runOn(name: string, bytes: Uint8Array, command: readonly string[]) {
    const path = join(folder, `${name}.xlsx`);
    await writeFile(path, bytes);
    const [word, ...options] = command as [string, ...string[]];
    const { status, stdout } = await khanton('run', word, path, ...options, '--json');
    const after = new Uint8Array(await readFile(path));
    return { status, stdout, bytes: after, book: await readXlsx(after) };
  }

  it.each(COMMANDS.map((command, index) => [command.join(' '), command, LEFT[index % LEFT.length] as Left] as const))(
    'twice is the same: %s',
    async (name, command, left) => {
      const [choices] = fc.sample(fc.array(fc.nat(FORMULAS.length - 1), { minLength: 3, maxLength: 6 }), 1) as [
        number[],
      ];
      const first = await runOn(name, await fileWith(choices, left), command);
      const again = await runOn(name, first.bytes, command);
      const right = await runOn(name, await fileWith(choices, 'right'), command);
      const said = `formulas ${choices}`;
      expect([first.status, again.status, right.status], said).toEqual([0, 0, 0]);
      expect(first.stdout, said).toBe(again.stdout);
      expect(first.stdout, said).toBe(right.stdout);
      expect(again.book, said).toStrictEqual(first.book);
    },
  );
});
