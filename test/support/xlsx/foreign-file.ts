// A file as Excel writes it, with whatever it may hold beside its cells: each thing put in by itself.
import JSZip from 'jszip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface Related {
  id: string;
  /** The last word, or the whole address. */
  type: string;
  target: string;
  outside?: true;
}

/** What is put into a file beside its cells. */
export interface Thing {
  parts?: Record<string, string>;
  /** By the end of their names. */
  types?: Record<string, string>;
  ofFile?: Related[];
  ofBook?: Related[];
  ofSheet?: Related[];
  /** Of parts of its own. */
  ofParts?: Record<string, Related[]>;
  /** After `</sheets>` in the workbook's part. */
  inBook?: string;
  /** Behind the cells of the first sheet, in the format's order. */
  behind?: string;
  /** Cells of row 2 of the first sheet, from C on. */
  cells?: string;
  texts?: string;
}

const relationsXml = (all: readonly Related[]) =>
  `${HEAD}<Relationships xmlns="${RELATIONS}">${all
    .map(({ id, type, target, outside }) => {
      const address = type.includes(':') ? type : `${OFFICE}/${type}`;
      return `<Relationship Id="${id}" Type="${address}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`;
    })
    .join('')}</Relationships>`;

const HEADERS = ['อปท.', 'ขั้น'];

function sheetXml({ behind = '', cells = '' }: Thing): string {
  const header = HEADERS.map((text, index) => `<c r="${'AB'[index]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join(
    '',
  );
  const rows = ['ทต.บ้านปิน', 'อบต.หัวทุ่ง'].map(
    (name, index) =>
      `<row r="${index + 2}"><c r="A${index + 2}" t="inlineStr"><is><t>${name}</t></is></c><c r="B${index + 2}"><v>${index + 3}</v></c>${index === 0 ? cells : ''}</row>`,
  );
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><sheetData><row r="1">${header}</row>${rows.join('')}</sheetData>${behind}</worksheet>`;
}

/** Two tabs, ลอง and สอง. */
export async function foreignFile(thing: Thing = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const { parts = {}, types = {}, ofFile = [], ofBook = [], ofSheet = [], ofParts = {}, inBook = '', texts } = thing;
  const type = (part: string, name: string) => `<Override PartName="${part}" ContentType="${name}"/>`;
  const more = Object.keys(parts).flatMap((part) => {
    const found = Object.entries(types).find(([end]) => part.endsWith(end));
    return found ? [type(`/${part}`, found[1])] : [];
  });
  zip.file(
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="png" ContentType="image/png"/>${type('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`)}${[1, 2].map((number) => type(`/xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet+xml`)).join('')}${more.join('')}</Types>`,
  );
  zip.file('_rels/.rels', relationsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }, ...ofFile]));
  zip.file(
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="ลอง" sheetId="1" r:id="rId1"/><sheet name="สอง" sheetId="2" r:id="rId2"/></sheets>${inBook}</workbook>`,
  );
  const sheets = [1, 2].map((number) => ({
    id: `rId${number}`,
    type: 'worksheet',
    target: `worksheets/sheet${number}.xml`,
  }));
  const shared = texts === undefined ? [] : [{ id: 'rId3', type: 'sharedStrings', target: 'sharedStrings.xml' }];
  zip.file('xl/_rels/workbook.xml.rels', relationsXml([...sheets, ...shared, ...ofBook]));
  zip.file('xl/worksheets/sheet1.xml', sheetXml(thing));
  zip.file('xl/worksheets/sheet2.xml', sheetXml({}));
  if (texts !== undefined) zip.file('xl/sharedStrings.xml', `${HEAD}<sst xmlns="${MAIN}">${texts}</sst>`);
  if (ofSheet.length > 0) zip.file('xl/worksheets/_rels/sheet1.xml.rels', relationsXml(ofSheet));
  for (const [part, relations] of Object.entries(ofParts)) {
    const cut = part.lastIndexOf('/');
    zip.file(`${part.slice(0, cut)}/_rels${part.slice(cut)}.rels`, relationsXml(relations));
  }
  for (const [part, text] of Object.entries(parts)) zip.file(part, text);
  return zip.generateAsync({ type: 'uint8array' });
}
