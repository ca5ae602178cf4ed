// A conditional format over all cells that a sheet could have: asked only at those that it has.
import { expect, it } from 'vitest';
import { questionsOf } from '../../../local/calculate/conditional-styles.ts';
import type { ConditionalFormat } from '../../../local/workbook/workbook.ts';
import { sheetOf, workbookWith } from '../workbook/samples.ts';

it('asks at each cell of the rows that hold something, and of the columns that there are', () => {
  const workbook = workbookWith({ A1: 1, B2: 2 });
  const sheet = sheetOf(workbook);
  const areas = [{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }];
  sheet.conditionalFormats = [{ criteria: 'CUSTOM_FORMULA', values: ['=A1>1'], areas, style: {} } as ConditionalFormat];
  const questions = questionsOf(workbook, sheet, 2);
  expect(questions.map(({ row, column }) => [row, column])).toEqual(
    Array.from({ length: 2 * sheet.columnCount }, (_, at) => [
      Math.floor(at / sheet.columnCount),
      at % sheet.columnCount,
    ]),
  );
});
