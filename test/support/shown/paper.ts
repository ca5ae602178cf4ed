// Reads a printed form back from its HTML, slowly and plainly: what a person would see in each cell.
import type { Cell, Document } from '../../../src/documents/document';
import type { Edition } from '../../../src/documents/edition';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

/** Blanks that may not be broken read as any, and words kept whole as they are. */
export const readable = (html: string) =>
  html.replaceAll('\u00a0', ' ').replace(/<span class="whole-word">([^<]*)<\/span>/g, '$1');

/** Text of HTML that holds no markup; throws where a sign stands in it that should have been escaped. */
export function plain(html: string): string {
  const text = readable(html);
  if (/[<>"']/.test(text)) throw new Error(`not escaped: ${html}`);
  return text.replace(/&([^;]*);/g, (entity, name: string) => {
    const sign = ENTITIES[name];
    if (sign === undefined) throw new Error(`no entity ${entity}`);
    return sign;
  });
}

export interface PaperCell {
  kind: string;
  text: string;
}

const CELL = /<(td|th) class="([^"]*)"([^>]*)>([^<]*)<\/\1>/g;

const spanIn = (attributes: string, name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1);

/** Each table as rows of columns; a cell that covers several stands in each of them. */
export function tablesOf(html: string): PaperCell[][][] {
  return Array.from(html.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g), ([, table = '']) => {
    const grid: PaperCell[][] = [];
    for (const [row, [, cells = '']] of Array.from(table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)).entries()) {
      for (const [, , kind = '', attributes = '', text = ''] of cells.matchAll(CELL)) {
        const line = grid[row] ?? [];
        grid[row] = line;
        const free = Array.from({ length: line.length + 1 }, (_, column) => column).find((column) => !line[column]);
        for (let down = 0; down < spanIn(attributes, 'rowspan'); down++) {
          const below = grid[row + down] ?? [];
          grid[row + down] = below;
          for (let across = 0; across < spanIn(attributes, 'colspan'); across++)
            below[(free as number) + across] = { kind, text: plain(text) };
        }
      }
    }
    return grid;
  });
}

/** What a cell of a document must show, by what its role means. */
export function shown({ value, role }: Cell, { digits }: Edition): string {
  const inDigits = (text: string) =>
    readable(digits === 'thai' ? text.replace(/[0-9]/g, (digit) => THAI_DIGITS[Number(digit)] as string) : text);
  if (value === null || typeof value === 'string') return inDigits(value ?? '');
  if (role === 'count' && value === 0) return '-';
  return inDigits((role === 'change' && value > 0 ? '+' : '') + value.toLocaleString('en-US'));
}

const HEADLESS = ['title', 'subtitle', 'note', 'built', 'section'];

/** What the rows of a document's tables must show, cell by cell, in the order of the rows; blanks are left out. */
export function expectedRows({ rows }: Document, edition: Edition): string[][] {
  return rows
    .map((row) => row.filter((cell) => cell !== null))
    .filter(([first]) => first && !HEADLESS.includes(first.role))
    .map((row) => row.map((cell) => shown(cell, edition)));
}

/** The same of what was printed: each cell once, at its upper left corner. */
export function printedRows(html: string): string[][] {
  return Array.from(html.matchAll(/<tr>([\s\S]*?)<\/tr>/g), ([, cells = '']) =>
    Array.from(cells.matchAll(CELL), ([, , kind, , text = '']) => ({ kind, text: plain(text) }))
      .filter(({ kind }) => kind !== 'blank' && kind !== 'gap')
      .map(({ text }) => text),
  );
}
