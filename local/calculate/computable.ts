// What the engine cannot calculate: a file from elsewhere may hold it, with the value that the other program gave it.

import { sheetByName } from '../workbook/cells.ts';
import { endsOf, foreignIn } from '../workbook/formulas/foreign.ts';
import { mapReferences } from '../workbook/formulas/formula-references.ts';
import { eachRow } from '../workbook/rows.ts';
import { spilledArea } from '../workbook/spilled-area.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { type Calculation, place } from './custom-functions.ts';
import type { Engine } from './engine.ts';

const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const errors = /#[A-Z/0_]+[!?]?/g;
const numbers = /(?<![\p{L}\p{N}_.])\d[\d.]*(?:e[+-]?\d+)?/giu;
const words = /([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)\s*(\()?/gu;
const ownNames = /\b(LET|LAMBDA)\s*\(/i;

/** What a formula names, in capitals. */
interface Named {
  /** Another file or a table. */
  isForeign: boolean;
  /** Tabs of other files by their names, unless a tab is called so. */
  ofFiles: readonly string[];
  /** Functions, and words that are none. */
  calls: readonly string[];
  others: readonly string[];
  /** It gives names of its own to values and functions. */
  hasOwn: boolean;
  /** References over several tabs, unless a tab is called so. */
  overTabs: readonly string[];
}

/** By the formula: the same are asked about at each calculation. */
const known = new Map<string, Named>();
const MOST_KNOWN = 50_000;

function namedIn(formula: string): Named {
  const found = known.get(formula) ?? readNames(formula);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, found);
  return found;
}

function readNames(formula: string): Named {
  const { files, named, tables } = foreignIn(formula);
  const bare = formula.replace(texts, (text) => (text.startsWith('"') ? '""' : text));
  const overTabs: string[] = [];
  const code = mapReferences(bare, ({ sheet }) => {
    if (sheet !== null && endsOf(sheet)) overTabs.push(sheet);
    return null;
  })
    .replace(errors, ' ')
    .replace(numbers, ' ');
  const found = Array.from(code.matchAll(words), ([, word = '', call]) => ({ name: word.toUpperCase(), call }));
  return {
    isForeign: files.length + tables.length > 0,
    ofFiles: named,
    calls: found.filter(({ call }) => call).map(({ name }) => name),
    others: found.filter(({ call, name }) => !call && !/^(TRUE|FALSE)$/.test(name)).map(({ name }) => name),
    hasOwn: ownNames.test(code),
    overTabs,
  };
}

/** Whether all that the formula names is known here: no other file, no table, no function and no name that is not there. */
export function isComputable(
  engine: Engine,
  formula: string,
  { functions, workbook }: Pick<Calculation, 'functions' | 'workbook'>,
): boolean {
  const { isForeign, ofFiles, calls, others, hasOwn, overTabs } = namedIn(formula);
  if (isForeign || [...ofFiles, ...overTabs].some((sheet) => sheetByName(workbook, sheet) === undefined)) return false;
  const unknown = calls.filter((name) => !engine.builtIns.has(name) && !functions.has(name));
  // A name that the formula itself gives has no dots.
  return hasOwn ? !unknown.some((name) => /[._]/.test(name)) : unknown.length + others.length === 0;
}

/** The places of formulas that cannot be calculated and have a value, and of what they spilled over. */
export function stayingOn(
  sheet: Sheet,
  isAsked: (row: number, column: number) => boolean,
  isCalculated: (formula: string) => boolean,
): Set<string> {
  const staying = new Set<string>();
  eachRow(sheet.cells, (cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined || cell.value === null || !isAsked(row, column)) return;
      if (isCalculated(cell.formula)) return;
      const { rows, columns } = spilledArea(sheet, row, column);
      for (let down = 0; down < rows; down += 1)
        for (let right = 0; right < columns; right += 1) staying.add(place(sheet.id, row + down, column + right));
    });
  });
  return staying;
}
