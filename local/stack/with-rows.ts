// Puts very many rows into a sheet of a written .xlsx file, piece by piece: no program's memory holds them all as cells.
import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { columnLetters } from '../workbook/address.ts';
import { clipped, escapeText } from '../xlsx/cells/text.ts';
import type { LongRow } from './department.ts';

const escaped = (text: string) =>
  escapeText(clipped(text)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function rowXml(cells: LongRow, row: number): string {
  const inside = cells.map((value, column) => {
    const place = `r="${columnLetters(column)}${row}"`;
    if (value === null || value === '') return '';
    if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  });
  return `<row r="${row}">${inside.join('')}</row>`;
}

function* pieces(xml: string, rows: Iterable<readonly LongRow[]>): Iterable<Buffer> {
  const [head = '', tail = ''] = xml.split('</sheetData>');
  yield Buffer.from(head.replace(/<dimension [^>]*\/>/, ''));
  let row = 2;
  for (const some of rows) {
    let text = '';
    for (const cells of some) {
      text += rowXml(cells, row);
      row += 1;
    }
    yield Buffer.from(text);
  }
  yield Buffer.from(`</sheetData>${tail}`);
}

/** `sheet`: its place among the file's, which has one row, its headings; `rows` go below, some at a time. */
export async function withRows(
  bytes: Uint8Array,
  sheet: number,
  rows: Iterable<readonly LongRow[]>,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const path = `xl/worksheets/sheet${sheet + 1}.xml`;
  const xml = await (zip.file(path) as JSZip.JSZipObject).async('string');
  zip.file(path, Readable.from(pieces(xml, rows), { objectMode: false }));
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
