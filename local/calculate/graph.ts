// The formulas of a workbook, and which depend on which.

import { eachRow } from '../workbook/rows.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import type { ChangedPlaces } from './changed-places.ts';
import { circular, links, type Reader } from './circular.ts';
import { place } from './custom-functions.ts';
import { type FormulaReads, readsOf } from './formula-reads.ts';

export type Node = Reader & FormulaReads;

export class Graph {
  readonly nodes: readonly Node[];
  readonly volatile: readonly Node[];
  /** Some formula may read what its text does not name. */
  readonly isOpen: boolean;
  readonly #places: ReadonlyMap<string, Node>;
  readonly #readBy: Map<Node, Node[]>;
  #circles: ReadonlySet<Reader> | null = null;

  /** `known`: what formulas read, by sheet and text, as long as no sheet comes, goes, grows or is renamed. */
  constructor(workbook: Workbook, known: Map<string, FormulaReads>) {
    const nodes = workbook.sheets.flatMap((sheet) => nodesOf(workbook, sheet, known));
    this.nodes = nodes;
    this.volatile = nodes.filter(({ isVolatile }) => isVolatile);
    this.isOpen = nodes.some(({ isOpen }) => isOpen);
    this.#places = new Map(nodes.map((node) => [place(node.sheetId, node.row, node.column), node]));
    this.#readBy = links(nodes).readBy;
  }

  on(sheetId: number): Node[] {
    return this.nodes.filter((node) => node.sheetId === sheetId);
  }

  at(sheetId: number, row: number, column: number): Node | undefined {
    return this.#places.get(place(sheetId, row, column));
  }

  /** The formulas that read one of the cells themselves. */
  readersOf(changed: ChangedPlaces): Node[] {
    return this.nodes.filter(({ reads }) => reads.some((read) => changed.touch(read)));
  }

  /** Adds to `found` the formulas and all that depend on them. */
  follow(from: readonly Node[], found: Set<Node>): void {
    const waiting = [...from];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (found.has(node)) continue;
      found.add(node);
      waiting.push(...(this.#readBy.get(node) ?? []));
    }
  }

  /** `parses`: what is no formula reads nothing. */
  circles(parses: (text: string) => boolean): ReadonlySet<Reader> {
    this.#circles ??= circular(this.nodes.filter(({ text }) => parses(text)));
    return this.#circles;
  }
}

function nodesOf(workbook: Workbook, sheet: Sheet, known: Map<string, FormulaReads>): Node[] {
  const nodes: Node[] = [];
  eachRow(sheet.cells, (cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const key = `${sheet.id}:${cell.formula}`;
      const found = known.get(key) ?? readsOf(cell.formula, workbook, sheet);
      known.set(key, found);
      nodes.push({ ...found, sheetId: sheet.id, row, column });
    });
  });
  return nodes;
}
