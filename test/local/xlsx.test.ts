// Workbooks through .xlsx files and back: nothing is lost, and other programs see what they can show.

import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeCell, newWorkbook } from '../../local/workbook/cells.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../local/xlsx.ts';
import { workbook } from './xlsx-arbitrary.ts';

it('any workbook comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (book) => {
      const before = structuredClone(book);
      const bytes = await writeXlsx(book);
      expect(book).toStrictEqual(before);
      expect(await readXlsx(bytes)).toStrictEqual(before);
    }),
    { numRuns: 60 },
  );
}, 60_000);
