// One reading of what was typed for a declared indicator: the calculated columns of a district's tab say what the commands say, for all that can be typed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recalculate } from '../../../local/office.ts';
import { cellAt } from '../../../local/workbook/cells.ts';
import { pasteBlock } from '../../../local/workbook/typing/edits.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { anyTyped } from '../../support/books/arbitrary-writings';
import { columnOf, OWNER, run, setUpBook, tab } from '../../support/books/office';
import { runs } from '../../support/chance';

const NAMES = ['อบต.ก', 'อบต.ข', 'อบต.ค', 'ทต.ง'];
const FIRST_ROW = 2;
const ROUNDS = ['2026-01-01', '2026-04-01', '2026-07-01'];
const INDICATORS = { '1.1': 'steps\t1', '1.3': 'steps\t3', '1.9': 'steps\t9', '1.10': 'steps\t10', 2: 'count\t' };

const blank = () =>
  setUpBook({
    province: 'แพร่',
    year: 2569,
    rounds: ROUNDS.join(','),
    indicators: ['id\tkind\tsteps\tname', ...Object.entries(INDICATORS).map(([id, kind]) => `${id}\t${kind}\tชื่อ`)].join(
      '\n',
    ),
    roster: [
      'district\ttype\tname\ttarget',
      ...NAMES.map((name) => `ลอง\t${name.startsWith('ทต') ? 'municipality' : 'SAO'}\t${name}\tmain`),
    ].join('\n'),
  });

/** What the commands say of each LAO, in the order of its rows. */
function said(book: Workbook, id: string): (number | null)[] {
  const { file } = run(book, 'export', { format: 'json', round: ROUNDS.at(-1), indicator: id }) as {
    file: { content: string };
  };
  const { rows } = JSON.parse(file.content) as { rows: { LAO: string; standing: number | null }[] };
  return NAMES.map((name) => rows.filter(({ LAO }) => LAO === name).pop()?.standing ?? null);
}

const isError = (value: unknown) => value !== null && typeof value === 'object';

/** The same as the tab shows it; undefined where a cell of the row holds an error: it shows as one, and claims nothing. */
function shown(book: Workbook, id: string): unknown[] {
  const sheet = tab(book, 'ลอง');
  const column = columnOf(sheet, `${id} ล่าสุด`);
  return NAMES.map((_, index) => {
    const value = cellAt(sheet, FIRST_ROW + index, column)?.value ?? null;
    return isError(value) ? undefined : value === '' ? null : value;
  });
}

describe('the columns of declared indicators and the commands', () => {
  it('agree on whatever was typed, of ladders of 1 to 10 steps and of what is counted', async () => {
    const sheet = tab(blank(), 'ลอง');
    const blocks = Object.keys(INDICATORS).map((id) => {
      const column = columnOf(sheet, `${id} ล่าสุด`) + 1;
      return { column, width: ROUNDS.length + Number(id === '2') };
    });
    const typed = fc.oneof(
      { weight: 2, arbitrary: anyTyped },
      fc.constantFrom('7', '๙', '10', '๑๐', 'ขั้น 10', '1๐', '010'),
    );
    const block = (width: number) =>
      fc.array(fc.array(typed, { minLength: width, maxLength: width }), {
        minLength: NAMES.length,
        maxLength: NAMES.length,
      });
    await fc.assert(
      fc.asyncProperty(fc.tuple(...blocks.map(({ width }) => block(width))), async (texts) => {
        const book = blank();
        const { id } = tab(book, 'ลอง');
        for (const [index, { column }] of blocks.entries())
          pasteBlock(book, OWNER, id, FIRST_ROW, column, texts[index] as string[][]);
        await recalculate(book);
        for (const indicator of Object.keys(INDICATORS)) {
          const commands = said(book, indicator);
          for (const [index, value] of shown(book, indicator).entries())
            if (value !== undefined) expect([indicator, index, commands[index]]).toEqual([indicator, index, value]);
        }
      }),
      { numRuns: runs(12) },
    );
  });
});
