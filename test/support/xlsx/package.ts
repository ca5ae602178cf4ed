// Whether the parts of a file hang together as every program wants them to.
import { posix } from 'node:path';
import JSZip from 'jszip';
import { elements } from '../../../local/xlsx/file/xml.ts';

export interface Package {
  parts: Map<string, Uint8Array>;
  /** Empty: it is whole. */
  faults: string[];
}

const SHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing legacyDrawing picture tableParts extLst'
).split(' ');
const BOOK_ORDER =
  'fileVersion workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr'.split(' ');

/** Every relation leads somewhere, every `r:id` is one, every part has a type and is reached, and elements stand in their order. */
export async function packageOf(bytes: Uint8Array): Promise<Package> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, Uint8Array>();
  for (const file of Object.values(zip.files)) if (!file.dir) parts.set(file.name, await file.async('uint8array'));
  const types = elements(parts.get('[Content_Types].xml') as Uint8Array, 'Override', 'Default').map(
    (each) => each.attributes,
  );
  const faults: string[] = [];
  const reached = new Set<string>();
  const follow = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    const bytesHere = parts.get(path);
    if (path !== '' && !bytesHere) return void faults.push(`${path} is not there`);
    const isTyped = types.some(
      ({ PartName, Extension }) => PartName === `/${path}` || (Extension && path.endsWith(`.${Extension}`)),
    );
    if (path !== '' && !isTyped) faults.push(`${path} has no type`);
    const relations = relationsOf(parts, path);
    const ids = relations.map(({ Id }) => Id);
    if (new Set(ids).size < ids.length) faults.push(`${path} has an id twice`);
    for (const id of bytesHere && /\.xml$/.test(path) ? idsIn(bytesHere) : [])
      if (!ids.includes(id)) faults.push(`${path} names ${id}, which is none`);
    for (const { Target = '', TargetMode } of relations)
      if (TargetMode !== 'External')
        follow(Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(path), Target));
  };
  follow('');
  for (const path of parts.keys())
    if (!reached.has(path) && !/\.rels$|^\[Content_Types\]/.test(path)) faults.push(`${path} hangs on nothing`);
  for (const { PartName } of types)
    if (PartName && !parts.has(PartName.slice(1))) faults.push(`a type for ${PartName}, which is not there`);
  for (const [path, part] of parts) {
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(path)) checkOrder(path, part, SHEET_ORDER, faults);
    if (path === 'xl/workbook.xml') checkOrder(path, part, BOOK_ORDER, faults);
  }
  return { parts, faults };
}

function relationsOf(parts: Map<string, Uint8Array>, path: string): Record<string, string>[] {
  const bytes = parts.get(
    posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`).replace(/^\.\//, ''),
  );
  return bytes ? elements(bytes, 'Relationship').map(({ attributes }) => attributes) : [];
}

function idsIn(part: Uint8Array): string[] {
  return Array.from(new TextDecoder().decode(part).matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g), ([, id = '']) => id);
}

function checkOrder(path: string, part: Uint8Array, order: readonly string[], faults: string[]): void {
  const depths: string[] = [];
  const found: string[] = [];
  for (const [, close, name = '', self] of new TextDecoder()
    .decode(part)
    .matchAll(/<(\/)?([A-Za-z][\w:]*)(?:\s[^<>]*?)?(\/)?>/g)) {
    if (close) depths.pop();
    else {
      if (depths.length === 1) found.push(name);
      if (!self) depths.push(name);
    }
  }
  const places = found.map((name) => order.indexOf(name));
  if (places.includes(-1)) faults.push(`${path} holds ${found.filter((name) => !order.includes(name))}`);
  if (places.some((place, index) => place < (places[index - 1] ?? 0)))
    faults.push(`${path} is in another order: ${found}`);
}
