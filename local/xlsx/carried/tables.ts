// Tables of Excel's: they go with their cells, as long as their header says what they say of it.

import { a1, intersects } from '../../workbook/address.ts';
import { cellAt } from '../../workbook/cells.ts';
import type { CarriedTable, Sheet } from '../../workbook/workbook.ts';
import { areaOf } from '../cells/areas.ts';
import { unescapeResult } from '../cells/text.ts';
import type { Parts } from '../file/unpacked.ts';
import { elements } from '../file/xml.ts';

/** Null for one that is filled by a query, of which it is not told where it is, or whose text is not in UTF-8. */
export function tableOf(parts: Parts, part: string): CarriedTable | null {
  const bytes = parts.get(part);
  if (!bytes || bytes[0] === 0xff || bytes[0] === 0xfe) return null;
  const found = elements(bytes, 'table', 'tableColumn');
  const table = found.find(({ name }) => name === 'table')?.attributes;
  const [area] = areaOf(table?.ref ?? '');
  const name = table?.displayName ?? table?.name;
  if (!table || !area || !name || (table.tableType ?? 'worksheet') !== 'worksheet') return null;
  const columns = found
    .filter((each) => each.name === 'tableColumn')
    .map(({ attributes }) => unescapeResult(attributes.name ?? ''));
  return { name, area, part, columns, hasHeader: table.headerRowCount !== '0' };
}

/** Excel calls a file broken whose tables are not as their cells are. */
export function isStillTable({ area, columns, hasHeader }: CarriedTable, sheet: Sheet): boolean {
  if (area.columns !== columns.length || area.rows < (hasHeader ? 2 : 1)) return false;
  if (sheet.merges.some((merge) => intersects(merge, area))) return false;
  return !hasHeader || columns.every((text, index) => cellAt(sheet, area.row, area.column + index)?.value === text);
}

/** Without the looks that it takes from the file's list of styles, which is made anew. */
export function tableXml(xml: string, { area }: CarriedTable): string {
  const ref = a1(area);
  const [, written = ''] = /<(?:\w+:)?table\b[^>]*?\sref="([^"]*)"/.exec(xml) ?? [];
  const plain = xml
    .replace(/\s\w*[dD]xfId="\d+"/g, '')
    .replace(/\s(?:headerRow|data|totalsRow)CellStyle="[^"]*"/g, '')
    .replace(/<((?:\w+:)?filterColumn)\b(?:(?!<\/\1>).)*?colorFilter.*?<\/\1>/gs, '')
    .replace(/<((?:\w+:)?calculatedColumnFormula)\b[^>]*>[^<]*![^<]*<\/\1>/g, '');
  if (written === ref) return plain;
  const [was] = areaOf(written);
  const hasTotals = /\stotalsRowCount="[1-9]/.test(xml);
  return plain
    .replace(/(<(?:\w+:)?table\b[^>]*?\sref=")[^"]*/, `$1${ref}`)
    .replace(
      /(<(?:\w+:)?autoFilter\b[^>]*?\sref=")[^"]*/,
      `$1${a1({ ...area, rows: area.rows - (hasTotals ? 1 : 0) })}`,
    )
    .replace(/<((?:\w+:)?sortState)\b.*?<\/\1>/gs, '')
    .replace(was?.columns === area.columns ? /(?!)/ : /<((?:\w+:)?filterColumn)\b.*?<\/\1>/gs, '');
}
