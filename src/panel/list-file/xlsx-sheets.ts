// The sheets of an .xlsx file as texts: days as days, everything else as its value is.
import { type Covered, joinedCells, placeKey } from './joined-cells';
import { markup, type Piece } from './markup';
import { dayText, MOST_COLUMNS, MOST_ROWS, type SheetRows, withoutEnd } from './sheet';
import type { Parts } from './unzip';

type Attributes = Readonly<Record<string, string>>;

/** "xl/workbook.xml" and "worksheets/sheet1.xml": "xl/worksheets/sheet1.xml". */
function partFrom(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = base.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** By their ids, and the first of each type, by its last word. */
async function relationsOf(
  parts: Parts,
  part: string,
): Promise<{ byId: Map<string, string>; byType: Map<string, string> }> {
  const name = part.slice(part.lastIndexOf('/') + 1);
  const folder = part.slice(0, part.length - name.length);
  const [byId, byType] = [new Map<string, string>(), new Map<string, string>()];
  for (const piece of markup(await parts.text(`${folder}_rels/${name}.rels`), true)) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue;
    const { id = '', type = '', target = '' } = piece.attributes;
    byId.set(id, partFrom(part, target));
    const word = type.slice(type.lastIndexOf('/') + 1);
    if (!byType.has(word)) byType.set(word, partFrom(part, target));
  }
  return { byId, byType };
}

/** Whether the piece of a text is raised that is open: the mark of a note. */
const isRaisedBy = ({ name, attributes }: Extract<Piece, { kind: 'open' }>, before: boolean) =>
  name === 'vertAlign' ? attributes.val === 'superscript' : before && name !== 'r' && name !== 'c' && name !== 'si';

/** Texts that cells share; what is only said how to pronounce is none. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let [open, isText, isSpoken, isRaised] = [false, false, false, false];
  for (const piece of markup(xml, true)) {
    if (piece.kind === 'text') {
      if (open && isText && !isSpoken && !isRaised) texts[texts.length - 1] += piece.text;
      continue;
    }
    const isOpened = piece.kind === 'open' && !piece.isEmpty;
    if (piece.kind === 'open') isRaised = isRaisedBy(piece, isRaised);
    if (piece.name === 'si') {
      if (piece.kind === 'open') texts.push('');
      open = isOpened;
    } else if (piece.name === 't') isText = isOpened;
    else if (piece.name === 'rPh') isSpoken = isOpened;
  }
  return texts;
}

const BUILT_IN_DAYS = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
const isDayFormat = (code: string) =>
  /[dymhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').replace(/general/gi, ''));

/** For each style of cells whether it shows days. */
function dayStyles(xml: string): boolean[] {
  const own = new Map<string, boolean>();
  const styles: boolean[] = [];
  let isIn = false;
  for (const piece of markup(xml, true)) {
    if (piece.kind === 'text') continue;
    if (piece.name === 'cellXfs') isIn = piece.kind === 'open' && !piece.isEmpty;
    if (piece.kind !== 'open') continue;
    const { numfmtid = '0', formatcode = '' } = piece.attributes;
    if (piece.name === 'numFmt') own.set(numfmtid, isDayFormat(formatcode));
    if (isIn && piece.name === 'xf') styles.push(own.get(numfmtid) ?? BUILT_IN_DAYS(Number(numfmtid)));
  }
  return styles;
}

interface Around {
  texts: readonly string[];
  days: readonly boolean[];
  from: 1900 | 1904;
}

function valueText({ t = 'n', s = '0' }: Attributes, value: string, { texts, days, from }: Around): string {
  if (t === 's') return texts[Number(value)] ?? '';
  if (t === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (t === 'd') return value.slice(0, 10);
  const number = Number(value);
  if (t !== 'n' || value.trim() === '' || !Number.isFinite(number)) return value;
  return days[Number(s)] ? dayText(number, from) : String(number);
}

/** "BC12": 54; null for a cell that does not say where it is. */
function columnOf(reference: string | undefined): number | null {
  const [letters] = /^[A-Za-z]{1,3}/.exec(reference ?? '') ?? [];
  if (!letters) return null;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 0 and 54: "BC1". */
function addressOf(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** Of "C2:D3", within as many rows as there are. */
function addCovered(covered: Covered, reference: string, rows: number): void {
  const [from = '', to = ''] = reference.split(':');
  const [first, last] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [from, to].map((each) => Number(each.replace(/^[A-Za-z$]+/, '')) - 1) as [number, number];
  if (first === null || last === null || last - first > MOST_COLUMNS) return;
  for (let row = top; row <= Math.min(bottom, rows - 1); row += 1)
    for (let column: number = first; column <= last && covered.size < MOST_ROWS; column += 1)
      if (row !== top || column !== first) covered.set(placeKey(row, column), [top, first]);
}

function cellsOf(xml: string, around: Around): Pick<SheetRows, 'rows' | 'uncalculated'> {
  const rows: string[][] = [];
  const uncalculated: string[] = [];
  let isFormula = false;
  const covered: Covered = new Map();
  let [row, column] = [-1, -1];
  let cell: Attributes | null = null;
  let text = '';
  let inside = '';
  let isRaised = false;
  for (const piece of markup(xml, true)) {
    if (piece.kind === 'text') {
      if (cell && !isRaised && (inside === 'v' || inside === 't')) text += piece.text;
    } else if (piece.kind === 'open') {
      isRaised = isRaisedBy(piece, isRaised);
      if (piece.name === 'row') {
        row = piece.attributes.r ? Number(piece.attributes.r) - 1 : row + 1;
        column = -1;
      } else if (piece.name === 'c') {
        column = columnOf(piece.attributes.r) ?? column + 1;
        if (!piece.isEmpty) cell = piece.attributes;
        text = '';
        isFormula = false;
      } else if (piece.name === 'f') isFormula = true;
      else if (piece.name === 'mergeCell') addCovered(covered, piece.attributes.ref ?? '', rows.length);
      inside = piece.isEmpty ? '' : piece.name;
    } else {
      if (piece.name === 'c' && cell) {
        if (row >= 0 && row < MOST_ROWS && column < MOST_COLUMNS) {
          // A formula that gives an empty text says that it is one.
          if (isFormula && text === '' && cell.t !== 'str') uncalculated.push(addressOf(row, column));
          rows[row] ??= [];
          (rows[row] as string[])[column] = valueText(cell, text, around).replace(/_x000[dD]_/g, '');
        }
        cell = null;
      }
      inside = '';
    }
  }
  return { rows: joinedCells().fill(withoutEnd(rows), covered), uncalculated };
}

/** Null for a zip file that is none. */
export async function xlsxSheets(parts: Parts): Promise<SheetRows[] | null> {
  const root = await relationsOf(parts, '');
  const book = root.byType.get('officeDocument') ?? 'xl/workbook.xml';
  const xml = await parts.text(book);
  const { byId, byType } = await relationsOf(parts, book);
  const sheets: { name: string; isHidden: boolean; part: string }[] = [];
  let from: Around['from'] = 1900;
  for (const piece of markup(xml, true)) {
    if (piece.kind !== 'open') continue;
    const { name = '', state = '', id = '', date1904 } = piece.attributes;
    if (piece.name === 'workbookPr' && (date1904 === '1' || date1904 === 'true')) from = 1904;
    if (piece.name === 'sheet') sheets.push({ name, isHidden: /hidden/i.test(state), part: byId.get(id) ?? '' });
  }
  if (!sheets.length) return null;
  const texts = sharedTexts(await parts.text(byType.get('sharedStrings') ?? ''));
  const days = dayStyles(await parts.text(byType.get('styles') ?? ''));
  const read: SheetRows[] = [];
  for (const { name, isHidden, part } of sheets)
    read.push({
      name,
      isHidden,
      ...(isHidden ? { rows: [] } : cellsOf(await parts.text(part), { texts, days, from })),
    });
  return read;
}
