// The clock that a call names: every command that is run takes it, and so do `new` and `edit`, as the guide says; the others go by the machine's.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeCommands } from '../../local/office.ts';
import { newWorkbook } from '../../local/workbook/cells.ts';
import { readXlsx } from '../../local/xlsx.ts';
import { tab } from '../support/books/office';
import { khanton, ROOT } from '../support/runs/command-line';

const ROSTER = join(ROOT, 'samples/phrae-2556.tsv');
const folder = mkdtempSync(join(tmpdir(), 'khanton-now-'));
const read = async (path: string) => readXlsx(readFileSync(path));
const NOW = '2556-07-03T09:00';

describe('in place of the clock', () => {
  it('every command that is run takes a moment', () => {
    const book = newWorkbook({ name: 'a', owner: 'owner@example.go.th' });
    const commands = describeCommands(book);
    expect(commands.length).toBeGreaterThan(25);
    const without = commands.filter(({ options }) => !options.some(({ name }) => name === 'now'));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('`new` takes it: the board is built by it, and the year where none is named', async () => {
    const path = join(folder, 'new.xlsx');
    expect(await khanton('new', path, '--roster', ROSTER, '--year', '2556', '--now', NOW)).toMatchObject({ status: 0 });
    const board = JSON.stringify(tab(await read(path), 'กระดาน').cells);
    expect(board).toContain('สร้างเมื่อ 3 ก.ค. 2556 เวลา 09.00');
  });

  it('`edit` takes it: a day that is typed without a year is of that year', async () => {
    const path = join(folder, 'edit.xlsx');
    await khanton('new', path, '--roster', ROSTER, '--year', '2556');
    for (const [cell, now, year] of [
      ['A40', NOW, 2013],
      ['A41', '2015-01-31', 2015],
      ['A42', '2558-12-31 23:59', 2015],
    ] as const) {
      expect(await khanton('edit', path, `ลอง!${cell}`, '15/7', '--now', now)).toMatchObject({ status: 0 });
      const shown = await khanton('eval', path, `=YEAR(${cell})`, '--tab', 'ลอง');
      expect([cell, shown.stdout.trim()]).toEqual([cell, String(year)]);
    }
  });

  it.each(['yesterday', '2556-02-31', '2556-07-03T24:00', '2556-13-01', '2556-07-03T09', ''])(
    '%j is no moment: a wrong call, and nothing is made',
    async (now) => {
      const path = join(folder, 'never.xlsx');
      for (const call of [
        ['new', path, '--roster', ROSTER],
        ['edit', path, 'ลอง!F3', '4'],
      ]) {
        const { status, stderr } = await khanton(...call, `--now=${now}`);
        expect(status).toBe(2);
        expect(stderr).toContain(`--now "${now}"`);
      }
    },
  );

  it.each([
    ['eval', ['=1+1']],
    ['backups', []],
    ['restore', ['1']],
    ['serve', []],
  ])('%s has no such option', async (name, more) => {
    const { status, stderr } = await khanton(name, join(folder, 'never.xlsx'), ...more, '--now', NOW);
    expect([status, stderr.split('\n')[0]]).toEqual([2, 'ไม่มีตัวเลือก --now / There is no option --now.']);
  });
});
