// A single remark far down a tab costs an edit nothing: counted by how often the tab's rows are asked for, and cells by the formulas.

import { expect, it, vi } from 'vitest';
import { engine } from '../../../local/calculate/engine';
import { Panels } from '../../../local/server/runs/panels';
import { Sharing } from '../../../local/server/sharing';
import { cellAt, changeCell, newSheet, newWorkbook } from '../../../local/workbook/cells';
import type { Sheet } from '../../../local/workbook/workbook';

const OWNER = 'owner@example.com';
const ROWS = 20;

/** The rows as they are, and how often anything of them was asked for. */
function counting(rows: Sheet['cells']): { rows: Sheet['cells']; count: () => number } {
  let count = 0;
  const handler: ProxyHandler<Sheet['cells']> = {
    get(...asked) {
      count += 1;
      return Reflect.get(...asked);
    },
    has(...asked) {
      count += 1;
      return Reflect.has(...asked);
    },
  };
  return { rows: new Proxy(rows, handler), count: () => count };
}

/** How much is asked for by one edit of a tab whose rules and formulas look at whole columns. */
async function askedFor(farRow: number): Promise<{ rows: number; cells: number }> {
  const book = newWorkbook({ name: 'ลอง', owner: OWNER });
  const sheet = newSheet(book, 'ลอง');
  book.sheets = [sheet];
  for (let row = 0; row < ROWS; row++) {
    changeCell(sheet, row, 0, { value: row % 6 });
    changeCell(sheet, row, 1, { formula: `=IF(COUNTA(A:A)>1,A${row + 1}+1,"")`, value: null });
  }
  changeCell(sheet, farRow, 5, { value: 'หมายเหตุ' });
  sheet.rowCount = Math.max(sheet.rowCount, farRow + 1);
  sheet.conditionalFormats = [
    {
      areas: [{ row: 0, column: 0, rows: ROWS, columns: 1 }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=AND(LEN(A1)=0,COUNTA($A:$A)>1)'],
      style: { background: '#ff0000' },
    },
  ];
  const sharing = new Sharing(book, new Panels(''), () => undefined);
  await sharing.rest();
  const { rows, count } = counting(sheet.cells);
  sheet.cells = rows;
  const cells = vi.spyOn((await engine()).formula.BaseReferenceObject.prototype, 'getCellData');
  cells.mockClear();
  const edit = { sheetId: sheet.id, row: 2, column: 0, block: [['5']] };
  expect(await sharing.edit({ user: OWNER, window: 'w' }, edit)).toEqual({ done: true });
  expect(cellAt(sheet, 2, 1)?.value).toBe(6);
  return { rows: count(), cells: cells.mock.calls.length };
}

it('an edit asks for no more than it does without the remark', async () => {
  const near = await askedFor(ROWS);
  const far = await askedFor(300_000);
  expect(near.rows).toBeGreaterThan(ROWS);
  expect(near.cells).toBeGreaterThan(ROWS);
  expect(far.rows).toBeLessThanOrEqual(near.rows * 2);
  expect(far.cells).toBeLessThanOrEqual(near.cells * 2);
});
