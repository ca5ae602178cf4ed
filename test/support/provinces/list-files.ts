// A list's rows as the files of other programs: a workbook of Excel, one of LibreOffice, a page of Word.
import ExcelJS from 'exceljs';
import JSZip from 'jszip';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Figures are numbers, days are days; `hidden`: a sheet that nobody sees stands before it. */
export async function xlsxOf(
  sheets: readonly (readonly (readonly string[])[])[],
  asDay: (text: string) => Date | null = () => null,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('ซ่อน', { state: 'veryHidden' }).addRow(['อำเภอ', 'ชื่อ อปท.', 'ซ่อน']);
  for (const [index, rows] of sheets.entries()) {
    const sheet = book.addWorksheet(`แผ่น ${index + 1}`);
    for (const cells of rows) {
      const row = sheet.addRow(cells.map((text) => asDay(text) ?? (/^\d+$/.test(text) ? Number(text) : text)));
      row.eachCell((cell) => {
        if (cell.value instanceof Date) cell.numFmt = '[$-41E]d mmm yy;@';
      });
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** As LibreOffice writes it: repeated cells once, a note in a cell, blank rows to the end of the sheet. */
export async function odsOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cell = (text: string) => {
    if (text === '') return '<table:table-cell table:number-columns-repeated="1"/>';
    const lines = text.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
    return /^\d+$/.test(text)
      ? `<table:table-cell office:value-type="float" office:value="${text}"><text:p>${text},00</text:p></table:table-cell>`
      : `<table:table-cell office:value-type="string"><office:annotation><text:p>โน้ต</text:p></office:annotation>${lines.join('')}</table:table-cell>`;
  };
  const row = (cells: readonly string[]) =>
    cells.length ? `<table:table-row>${cells.map(cell).join('')}</table:table-row>` : '<table:table-row/>';
  const body = rows.map(row).join('');
  const end =
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  const zip = new JSZip();
  zip.file('mimetype', 'application/vnd.oasis.opendocument.spreadsheet', { compression: 'STORE' });
  zip.file(
    'content.xml',
    `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="แผ่น 1"><table:table-column table:number-columns-repeated="9"/>${body}${end}</table:table></office:spreadsheet></office:body></office:document-content>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** As Word writes it: districts joined downwards, titles over the whole width, paragraphs in cells, attributes without quotes. */
export function htmlOf(rows: readonly (readonly string[])[], joined: number): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const cell = (text: string, more = '') =>
    `<td${more} style='mso-x:"1"'><p class=MsoNormal>${escaped(text).replaceAll('\n', '<br>\n') || '&nbsp;'}<o:p></o:p></p></td>`;
  const body = rows.map((cells, index) => {
    if (cells.filter((text) => text !== '').length === 1 && cells[0])
      return `<tr>${cell(cells[0], ` colspan=${width}`)}</tr>`;
    const isJoined = (at: number) => {
      const row = rows[at];
      return row !== undefined && row[joined] === '' && row.filter((text) => text !== '').length > 1 && at > 0;
    };
    if (isJoined(index))
      return `<tr>${cells
        .filter((_, at) => at !== joined)
        .map((text) => cell(text))
        .join('')}</tr>`;
    let down = 1;
    while (isJoined(index + down)) down += 1;
    return `<tr>${cells.map((text, at) => cell(text, at === joined && down > 1 ? ` rowspan=${down}` : '')).join('')}</tr>`;
  });
  return `<html><head><style><!-- td {color:red} --></style></head><body><!--StartFragment--><table border=1><![if !x]>${body.join('\n')}<![endif]></table><!--EndFragment--></body></html>`;
}

/** As Word saves it: rows of one cell above and below the list as paragraphs, districts joined downwards, texts in pieces. */
export async function docxOf(rows: readonly (readonly string[])[], joined: number): Promise<Uint8Array> {
  const run = (text: string) =>
    text
      .split('\n')
      .map((line) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`)
      .join('<w:r><w:br/></w:r>');
  const paragraph = (text: string) =>
    `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs></w:pPr>${run(text.slice(0, 1))}${run(text.slice(1))}</w:p>`;
  const cell = (text: string, more = '') => `<w:tc><w:tcPr><w:tcW w:w="900"/>${more}</w:tcPr>${paragraph(text)}</w:tc>`;
  const isAlone = ([first = '', ...more]: readonly string[]) =>
    first.trim() !== '' && !first.includes('\n') && more.every((text) => text === '');
  let body = '';
  let isOpen = false;
  for (const cells of rows) {
    const isTable = !isAlone(cells);
    if (isTable !== isOpen) body += isTable ? '<w:tbl><w:tblPr/>' : '</w:tbl>';
    isOpen = isTable;
    if (!isTable) body += paragraph(cells.join('').trim());
    else {
      const goesOn = cells[joined] === '';
      const merge = (at: number) => (at === joined ? `<w:vMerge${goesOn ? '/' : ' w:val="restart"/'}>` : '');
      body += `<w:tr>${cells.map((text, at) => cell(text, merge(at))).join('')}</w:tr>`;
    }
  }
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types/>');
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}${isOpen ? '</w:tbl>' : ''}<w:sectPr/></w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
