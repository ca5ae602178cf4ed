// Keeps the formulas of a workbook calculated: after a change only those that depend on it, as if all had been.

import { calculate } from '../calculate.ts';
import { type CellChange, CellWatch } from '../workbook/changes/cell-changes.ts';
import { sizeOf } from '../workbook/grid-size.ts';
import type { Cell, Workbook } from '../workbook/workbook.ts';
import { ChangedPlaces } from './changed-places.ts';
import { type CustomFunction, place } from './custom-functions.ts';
import type { Part } from './dataset.ts';
import type { FormulaReads } from './formula-reads.ts';
import { Graph, type Node } from './graph.ts';
import { hasSpills, writeResults } from './results.ts';
import { withResults } from './run.ts';
import { isBlocked } from './values.ts';

type Functions = Record<string, CustomFunction>;

/** What is to be calculated: formulas, and sheets on which arrays spill anew. */
interface Dirty {
  nodes: Set<Node>;
  anew: Set<number>;
}

/** Each turn settles what arrays that have just spilled anew have changed. */
const mostTurns = 12;

export class Recalculation {
  readonly #watch = new CellWatch();
  readonly #known = new Map<string, FormulaReads>();
  /** What every formula may depend on; null: nothing is known yet. */
  #structure: string | null = null;
  #graph: Graph | null = null;
  /** Sheets with arrays that spill or cannot: any change there may let them. */
  #spilling = new Set<number>();

  /** Takes the values that the workbook's formulas have for calculated. `key`: by which functions. */
  trust(workbook: Workbook, key: string): void {
    this.#settled(workbook);
    this.#structure = structureOf(workbook, key);
  }

  /** `key` changes with the functions: then all is calculated. */
  async calculate(workbook: Workbook, functions: Functions, key: string): Promise<void> {
    const structure = structureOf(workbook, key);
    const known = this.#structure;
    // Until it is done nothing is known: it may fail.
    this.#structure = null;
    if (structure !== known) {
      this.#known.clear();
      this.#graph = null;
    }
    if (structure !== known || !(await this.#changed(workbook, functions))) {
      await calculate(workbook, functions);
      this.#settled(workbook);
    }
    this.#structure = structure;
  }

  /** False where it cannot be told what depends on what. */
  async #changed(workbook: Workbook, functions: Functions): Promise<boolean> {
    const changes = this.#watch.take(workbook).filter(countsForFormulas);
    if (!this.#graph || changes.some(isOfFormula)) this.#graph = new Graph(workbook, this.#known);
    const graph = this.#graph;
    if (graph.isOpen) return false;
    const dirty = this.#dirtyBy(graph, changes, graph.volatile);
    for (let turn = 0; turn < mostTurns; turn++) {
      if (dirty.nodes.size + dirty.anew.size === 0) return true;
      await this.#some(workbook, functions, graph, dirty);
      if (!addTo(dirty, this.#dirtyBy(graph, this.#watch.take(workbook).filter(countsForFormulas), []))) return true;
    }
    return false;
  }

  #settled(workbook: Workbook): void {
    this.#watch.take(workbook);
    const isSpilling = (cell: Cell | undefined) => cell?.spilled === true || isBlocked(cell);
    const sheets = workbook.sheets.filter(({ cells }) => Object.values(cells).some((row) => row?.some(isSpilling)));
    this.#spilling = new Set(sheets.map(({ id }) => id));
  }

  #dirtyBy(graph: Graph, changes: readonly CellChange[], also: readonly Node[]): Dirty {
    for (const { sheetId, before, after } of changes)
      if (before?.spilled || after?.spilled || isBlocked(after)) this.#spilling.add(sheetId);
    const changed = new ChangedPlaces(changes);
    const own = changes.filter(isOfFormula).flatMap(({ sheetId, row, column }) => graph.at(sheetId, row, column) ?? []);
    const dirty: Dirty = { nodes: new Set(), anew: new Set() };
    graph.follow([...also, ...own, ...graph.readersOf(changed)], dirty.nodes);
    this.#spread(graph, dirty, changed.sheetIds);
    return dirty;
  }

  /** Where arrays spill, whatever happens on the sheet may concern them: all of its formulas are calculated together. */
  #spread(graph: Graph, { nodes, anew }: Dirty, sheetIds: readonly number[]): void {
    for (let ids = new Set(sheetIds); ; ids = new Set()) {
      for (const { sheetId } of nodes) ids.add(sheetId);
      const more = [...ids].filter((id) => this.#spilling.has(id) && !anew.has(id));
      if (more.length === 0) return;
      for (const id of more) {
        anew.add(id);
        graph.follow(graph.on(id), nodes);
      }
    }
  }

  async #some(workbook: Workbook, functions: Functions, graph: Graph, dirty: Dirty): Promise<void> {
    if (dirty.nodes.size === 0) return writeResults(workbook, null, null, partOf(dirty));
    const circles = ({ parse }: { parse(text: string): unknown }) => graph.circles((text) => parse(text) !== null);
    for (;;) {
      const part = partOf(dirty);
      const formulas = Array.from(dirty.nodes, ({ text }) => text);
      const spilling = await withResults(workbook, functions, { formulas, part, circles }, (engine, calculation) => {
        const found = workbook.sheets.filter(({ id }) => part.sheets.has(id) && hasSpills(engine, id));
        const ids = found.map(({ id }) => id);
        if (ids.every((id) => part.spillAnew.has(id))) writeResults(workbook, engine, calculation, part);
        return ids;
      });
      for (const id of dirty.anew) this.#spilling.delete(id);
      for (const id of spilling) this.#spilling.add(id);
      if (spilling.every((id) => dirty.anew.has(id))) return;
      this.#spread(graph, dirty, spilling);
    }
  }
}

function structureOf({ timeZone, sheets, names }: Workbook, key: string): string {
  return JSON.stringify([key, timeZone, names, sheets.map((sheet) => [sheet.id, sheet.name, sizeOf(sheet)])]);
}

/** Of how a cell looks, formulas see only whether its number is a date. */
function countsForFormulas({ before, after }: CellChange): boolean {
  return (
    before?.formula !== after?.formula ||
    before?.spilled !== after?.spilled ||
    before?.numberFormat !== after?.numberFormat ||
    JSON.stringify(before?.value ?? null) !== JSON.stringify(after?.value ?? null)
  );
}

function isOfFormula({ before, after }: CellChange): boolean {
  return before?.formula !== undefined || after?.formula !== undefined;
}

function partOf({ nodes, anew }: Dirty): Part {
  const sheets = new Set(anew);
  const formulas = new Set<string>();
  for (const { sheetId, row, column, reads } of nodes) {
    formulas.add(place(sheetId, row, column));
    sheets.add(sheetId);
    for (const read of reads) sheets.add(read.sheetId);
  }
  return { formulas, sheets, spillAnew: anew };
}

/** False where there was nothing new. */
function addTo(dirty: Dirty, { nodes, anew }: Dirty): boolean {
  const size = dirty.nodes.size + dirty.anew.size;
  for (const node of nodes) dirty.nodes.add(node);
  for (const id of anew) dirty.anew.add(id);
  return dirty.nodes.size + dirty.anew.size > size;
}
