// Rows on pages: each once and in order, none on a page that it does not fit, nobody signs an empty page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, fillPages, type Piece } from '../../src/panel/print/fill-pages';
import { runs } from '../support/chance';

const ROOM = { first: 80, other: 100 };
const table = (rows: number, height = 10, lead = 20): Block => ({ lead, rows: new Array<number>(rows).fill(height) });
const whole = (height: number): Block => ({ lead: 0, rows: [height] });

/** The height of a page, said in another way: caption and headings once for each piece, and its rows. */
function heightOf(pieces: readonly Piece[], blocks: readonly Block[]): number {
  let height = 0;
  for (const { block, from, to } of pieces) {
    const { lead, rows, opening } = blocks[block] as Block;
    height += lead;
    for (let row = from; row < to; row++) height += ((row === from && opening) || rows)[row] as number;
  }
  return height;
}

const anyBlock = fc
  .record({
    lead: fc.nat(30),
    rows: fc.array(fc.integer({ min: 1, max: 45 }), { minLength: 1, maxLength: 40 }),
    more: fc.nat(5),
    isNotes: fc.boolean(),
  })
  .map(
    ({ lead, rows, more, isNotes }): Block =>
      isNotes
        ? { lead: 0, rows: rows.slice(0, 1), standsAlone: true, isNotes }
        : { lead, rows, opening: rows.map((row, index) => (index ? row + more : row)) },
  );

describe('filling pages', () => {
  it('keeps all on one page where it fits', () => {
    expect(fillPages([table(3), whole(20)], ROOM)).toEqual([
      [
        { block: 0, from: 0, to: 3 },
        { block: 1, from: 0, to: 1 },
      ],
    ]);
  });

  it('breaks a table between rows; the second page has room for more, since its title is one line', () => {
    expect(fillPages([table(16)], ROOM).map(([piece]) => piece)).toEqual([
      { block: 0, from: 0, to: 6 },
      { block: 0, from: 6, to: 13 },
      { block: 0, from: 13, to: 16 },
    ]);
  });

  it('leaves no last rows alone on a page, nor a total with one row', () => {
    expect(fillPages([table(7)], ROOM).map(([piece]) => piece?.to)).toEqual([4, 7]);
    expect(fillPages([table(8)], ROOM).map(([piece]) => piece?.to)).toEqual([5, 8]);
  });

  it('begins a list with at least five rows, or all that it has, or on a new page', () => {
    const begun = (before: number, rows: number) =>
      fillPages([whole(before), table(rows)], { first: 100, other: 100 }).map((page) =>
        page.map(({ block, from, to }) => [block, from, to]),
      );
    expect(begun(30, 9)).toEqual([
      [
        [0, 0, 1],
        [1, 0, 5],
      ],
      [[1, 5, 9]],
    ]);
    expect(begun(31, 9)).toEqual([[[0, 0, 1]], [[1, 0, 6]], [[1, 6, 9]]]);
    expect(begun(40, 4)).toEqual([
      [
        [0, 0, 1],
        [1, 0, 4],
      ],
    ]);
    expect(begun(41, 4)).toEqual([[[0, 0, 1]], [[1, 0, 4]]]);
  });

  it('turns the page before a caption without a row', () => {
    expect(fillPages([whole(55), table(2)], ROOM).map((page) => page.map(({ block }) => block))).toEqual([[0], [1]]);
  });

  it('takes three rows along to the signatures', () => {
    expect(fillPages([table(6), whole(30)], ROOM)).toEqual([
      [{ block: 0, from: 0, to: 3 }],
      [
        { block: 0, from: 3, to: 6 },
        { block: 1, from: 0, to: 1 },
      ],
    ]);
  });

  it('takes a note along, and rows of the table above it', () => {
    const pages = fillPages([table(5), whole(10), whole(30)], ROOM);
    expect(pages.map((page) => page.map(({ block, from, to }) => [block, from, to]))).toEqual([
      [[0, 0, 2]],
      [
        [0, 2, 5],
        [1, 0, 1],
        [2, 0, 1],
      ],
    ]);
  });

  it('keeps notes with the table above them, where it is not the first of its page and fits beside them', () => {
    const notes = { lead: 0, rows: [30], standsAlone: true, isNotes: true };
    const blocksOf = (blocks: Block[]) => fillPages(blocks, ROOM).map((page) => page.map(({ block }) => block));
    expect(blocksOf([table(1), table(1), notes])).toEqual([[0], [1, 2]]);
    expect(blocksOf([table(1), table(1), { ...notes, isNotes: false }])).toEqual([[0, 1], [2]]);
    expect(blocksOf([whole(60), notes])).toEqual([[0], [1]]);
    expect(blocksOf([table(1), table(1), { ...notes, rows: [90] }])).toEqual([[0, 1], [2]]);
  });

  it('takes the last three rows along to notes, and above other notes too; a table that would keep fewer than five comes whole', () => {
    const notes = { lead: 0, rows: [30], standsAlone: true, isNotes: true };
    const pagesOf = (...blocks: Block[]) =>
      fillPages(blocks, ROOM).map((page) => page.map(({ block, from, to }) => [block, from, to]));
    expect(pagesOf(table(6), notes)).toEqual([
      [[0, 0, 3]],
      [
        [0, 3, 6],
        [1, 0, 1],
      ],
    ]);
    expect(pagesOf(table(3), { ...notes, rows: [10] }, notes)).toEqual([
      [[0, 0, 1]],
      [
        [0, 1, 3],
        [1, 0, 1],
        [2, 0, 1],
      ],
    ]);
    expect(pagesOf(whole(10), table(7, 5), whole(20))).toEqual([
      [[0, 0, 1]],
      [
        [1, 0, 7],
        [2, 0, 1],
      ],
    ]);
  });

  it('never leaves notes alone on a page where rows could come along', () => {
    const notesOf = (height: number) => ({ lead: 0, rows: [height], standsAlone: true, isNotes: true });
    const property = fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 50 }), (rows, height) => {
      const last = fillPages([table(rows), notesOf(height)], ROOM).at(-1) as Piece[];
      expect(last.map(({ block }) => block)).toEqual([0, 1]);
      expect((last[0] as Piece).to - (last[0] as Piece).from).toBeGreaterThanOrEqual(Math.min(3, rows - 1));
    });
    fc.assert(property);
  });

  it('never signs a page of its own where rows could come along', () => {
    const property = fc.property(fc.integer({ min: 3, max: 60 }), fc.integer({ min: 1, max: 50 }), (rows, closing) => {
      const last = fillPages([table(rows), whole(closing)], ROOM).at(-1);
      expect(last?.map(({ block }) => block)).toEqual([0, 1]);
    });
    fc.assert(property);
  });

  it('gives a row that is taller than any page a page of its own', () => {
    expect(
      fillPages([{ lead: 20, rows: [10, 500, 10] }], ROOM).map((page) => page.map(({ from, to }) => [from, to])),
    ).toEqual([[[0, 1]], [[1, 2]], [[2, 3]]]);
  });

  it('prints every row once, in order, on pages that hold them', () => {
    const property = fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 5 }), (blocks) => {
      const pages = fillPages(blocks, ROOM);
      const rows = pages
        .flat()
        .flatMap(({ block, from, to }) => Array.from({ length: to - from }, (_, row) => `${block}:${from + row}`));
      expect(rows).toEqual(blocks.flatMap(({ rows: all }, block) => all.map((_, row) => `${block}:${row}`)));
      pages.forEach((pieces, page) => {
        expect(pieces.length).toBeGreaterThan(0);
        const isOneRow = pieces.length === 1 && pieces.every(({ from, to }) => to - from === 1);
        if (!isOneRow) expect(heightOf(pieces, blocks)).toBeLessThanOrEqual(page === 0 ? ROOM.first : ROOM.other);
      });
    });
    fc.assert(property, { numRuns: runs(500) });
  });
});
