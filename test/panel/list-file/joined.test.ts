// Joined cells and marks of notes in the tables of files: a joined step is of all that it covers, a joined district too, and a mark is no part of a name.
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { listOfFile } from '../../../src/panel/list-file/list-of-file';
import { ROUNDS } from '../../support/provinces/province';

async function said(bytes: Uint8Array) {
  const list = await listOfFile(bytes);
  if (!('text' in list)) return [list.problem];
  const { roster, problems } = readRoster(list.text, ROUNDS, FACT_GROUPS);
  return problems.length
    ? problems
    : roster.lines.map(({ district, name, steps }) => [district, name, ...steps].join(' '));
}

const HEAD = ['อำเภอ', 'ชื่อ อปท.', '1 เม.ย. 56', '1 พ.ค. 56', 'หมายเหตุ'];
const MEANT = ['ลอง ทต.บ้านปิน 1 1', 'ลอง อบต.ตำผามอก 3 4', 'ลอง อบต.หัวทุ่ง 3 2', 'สอง อบต.เตาปูน 2 2', 'สอง ทต.สอง 2 '];

const page = (...rows: readonly string[]) =>
  new TextEncoder().encode(
    `<table><tr>${HEAD.map((text) => `<td>${text}</td>`).join('')}</tr>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`,
  );

describe('a page', () => {
  it('with joined steps and districts, beside districts that each row names', async () => {
    const bytes = page(
      '<td rowspan=4>ลอง<td>ทต.บ้านปิน<td colspan=2>1<td rowspan=2>4',
      '<td>อบต.ตำผามอก<td rowspan=2>3<td>4',
      '<td>อบต.หัวทุ่ง<td>2<td>',
      '<td>รวม 3 แห่ง<td colspan=2>3<td>',
      '<td>สอง<td>อบต.เตาปูน<td>2<td>2<td>',
      '<td>สอง<td>ทต.สอง<td>2<td><td>',
    );
    expect(await said(bytes)).toEqual(MEANT);
  });

  it('with marks of notes on a name and a step, one of them without its end', async () => {
    const bytes = page(
      '<td>ลอง<td>ทต.บ้านปิน<sup>1<td>1<td>1<td>',
      '<td>ลอง<td>อบต.ตำผามอก<sup><i>2)</i></sup><td>3<td>4<sup>3</sup><td>',
    );
    expect(await said(bytes)).toEqual(MEANT.slice(0, 2));
  });
});

it('a workbook', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('1');
  const raised = { richText: [{ text: 'ทต.บ้านปิน' }, { font: { vertAlign: 'superscript' as const }, text: '1' }] };
  sheet.addRows([
    HEAD,
    ['ลอง', raised, 1, '', ''],
    ['', 'อบต.ตำผามอก', 3, 4],
    ['', 'อบต.หัวทุ่ง', '', 2],
    [],
    ['สอง', 'อบต.เตาปูน', 2, 2],
    ['สอง', 'ทต.สอง', 2],
  ]);
  for (const joined of ['A2:A5', 'C2:D2', 'C3:C4']) sheet.mergeCells(joined);
  expect(await said(new Uint8Array(await book.xlsx.writeBuffer()))).toEqual(MEANT);
});

it('a document', async () => {
  const cell = (text: string, more = '') =>
    `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const [down, below] = ['<w:vMerge w:val="restart"/>', '<w:vMerge/>'];
  const mark = '</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1';
  const rows = [
    HEAD.map((text) => cell(text)),
    [cell('ลอง', down), cell(`ทต.บ้านปิน${mark}`), cell('1', '<w:gridSpan w:val="2"/>'), cell('')],
    [cell('', below), cell('อบต.ตำผามอก'), cell('3', down), cell('4'), cell('')],
    [cell('', below), cell('อบต.หัวทุ่ง'), cell('', below), cell('2'), cell('')],
    [cell('สอง'), cell('อบต.เตาปูน'), cell('2'), cell('2'), cell('')],
    [cell('สอง'), cell('ทต.สอง'), cell('2'), cell(''), cell('')],
  ];
  const zip = new JSZip();
  const body = rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('');
  zip.file('word/document.xml', `<w:document><w:body><w:tbl>${body}</w:tbl></w:body></w:document>`);
  expect(await said(await zip.generateAsync({ type: 'uint8array' }))).toEqual(MEANT);
});

it('a workbook of LibreOffice', async () => {
  const cell = (text: string, more = '') => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
  const [none, covered] = ['<table:table-cell/>', '<table:covered-table-cell/>'];
  const joined = (across: number, down: number) =>
    `table:number-columns-spanned="${across}" table:number-rows-spanned="${down}"`;
  const rows = [
    HEAD.map((text) => cell(text)),
    [cell('ลอง', joined(1, 3)), cell('ทต.บ้านปิน'), cell('1', joined(2, 1)), covered],
    [covered, cell('อบต.ตำผามอก'), cell('3', joined(1, 2)), cell('4')],
    [covered, cell('อบต.หัวทุ่ง'), covered, cell('2')],
    [none],
    [cell('สอง'), cell('อบต.เตาปูน'), cell('2', joined(2, 1)), covered],
    [cell('สอง'), cell('ทต.สอง'), cell('2'), none],
  ];
  const body = rows.map((cells) => `<table:table-row>${cells.join('')}</table:table-row>`).join('');
  const zip = new JSZip();
  zip.file('content.xml', `<x><table:table table:name="1">${body}</table:table></x>`);
  expect(await said(await zip.generateAsync({ type: 'uint8array' }))).toEqual(MEANT);
});
