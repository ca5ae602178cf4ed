// Which rows stand on which page: tables are broken between rows and take their headings along, nothing else is broken.

/** What stands between the title and the foot. Heights in pixels. */
export interface Block {
  /** The last one, where it needs no rows beside it: nobody signs it. */
  standsAlone?: boolean;
  /** Notes: they do not stand alone on a page where the table above them can come along, or its last rows. */
  isNotes?: boolean;
  /** Caption and headings: they stand above the rows on each page. */
  lead: number;
  /** At least one; a block that may not be broken has just one. */
  rows: readonly number[];
  /** As high as each row where it opens a page and says again what it belongs to; without it, as high as elsewhere. */
  opening?: readonly number[];
}

/** Rows of one block on one page; `to` is the one after the last. */
export interface Piece {
  block: number;
  from: number;
  to: number;
}

/** The height of a page that is left for blocks: the first page has the whole title, the others one line of it. */
export interface Room {
  first: number;
  other: number;
}

/** The last rows of a table, a total among them: fewer are not left alone on a page, and so many come along to what would stand alone there. */
const ENDING = 3;

/** A table does not begin at the foot of a page with fewer rows than these. */
const BEGINNING = 5;

const sum = (heights: readonly number[]) => heights.reduce((total, height) => total + height, 0);

function heightOf({ lead, rows, opening = rows }: Block, from: number, to: number): number {
  return lead + sum(opening.slice(from, from + 1)) + sum(rows.slice(from + 1, to));
}

/** The row after the last one that fits. The last rows of a table are not left alone on a page. */
function reach(block: Block, from: number, room: number): number {
  const { rows } = block;
  let to = from;
  while (to < rows.length && heightOf(block, from, to + 1) <= room) to += 1;
  const company = Math.max(from + 1, rows.length - ENDING);
  return to < rows.length && to > company ? company : to;
}

/** From which row on a piece comes along; all of a table of which too few rows would stay behind to begin with. */
function comingFrom({ block, from, to }: Piece, isFirst: boolean, blocks: readonly Block[], room: number): number {
  const fits = (row: number) => heightOf(blocks[block] as Block, row, to) <= room;
  const earliest = isFirst ? from + 1 : from;
  let coming = to;
  while (coming > Math.max(earliest, to - ENDING) && fits(coming - 1)) coming -= 1;
  const isWhole = !isFirst && from === 0 && coming < to && coming < BEGINNING && fits(0);
  return isWhole ? 0 : coming;
}

/** Takes the last rows of the page before along, so that nobody signs an empty page. At least one row stays behind. */
function accompany(page: Piece[], blocks: readonly Block[], block: Block, room: number): Piece[] {
  const company: Piece[] = [];
  let left = room - heightOf(block, 0, 1);
  for (let at = page.length - 1, taken = 0; at >= 0 && taken < ENDING; at -= 1) {
    const last = page[at] as Piece;
    const from = comingFrom(last, at === 0, blocks, left);
    if (from === last.to) break;
    left -= heightOf(blocks[last.block] as Block, from, last.to);
    company.unshift({ ...last, from });
    taken += last.to - from;
    if (from > last.from) {
      last.to = from;
      break;
    }
    page.pop();
  }
  return company;
}

/** Takes the whole table above the notes along, where it is not the first of its page and fits beside them. */
function tableOfNotes(page: Piece[], blocks: readonly Block[], notes: Block, room: number): Piece[] {
  const last = page[page.length - 1] as Piece;
  const table = blocks[last.block] as Block;
  const isWhole = last.from === 0 && last.to === table.rows.length;
  const fits = heightOf(table, 0, last.to) + heightOf(notes, 0, notes.rows.length) <= room;
  return page.length > 1 && !table.isNotes && isWhole && fits ? page.splice(-1) : [];
}

/** What comes along to the new page of a block that did not fit. */
function companyOf(page: Piece[], blocks: readonly Block[], index: number, room: number): Piece[] {
  const block = blocks[index] as Block;
  const table = block.isNotes ? tableOfNotes(page, blocks, block, room) : [];
  const isClosing = index === blocks.length - 1 && !block.standsAlone;
  return table.length || !(block.isNotes || isClosing) ? table : accompany(page, blocks, block, room);
}

/** The pieces of each page, in order. What is taller than a whole page stands on one of its own. */
export function fillPages(blocks: readonly Block[], { first, other }: Room): Piece[][] {
  let page: Piece[] = [];
  const pages = [page];
  let room = first;
  blocks.forEach((block, index) => {
    for (let from = 0; from < block.rows.length; ) {
      const fitting = reach(block, from, room);
      const least = from === 0 ? Math.min(BEGINNING, block.rows.length) : 1;
      if (fitting - from < least && page.length) {
        const company = from === 0 ? companyOf(page, blocks, index, other) : [];
        page = company;
        pages.push(page);
        room = other - sum(company.map((piece) => heightOf(blocks[piece.block] as Block, piece.from, piece.to)));
        continue;
      }
      const to = Math.max(fitting, from + 1);
      page.push({ block: index, from, to });
      room -= heightOf(block, from, to);
      from = to;
    }
  });
  return pages;
}
