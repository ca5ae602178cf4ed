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

/** Whether all that the formula names is known here: no other file, no table, no function and no name that is not there. */
export function isComputable(
  engine: Engine,
  formula: string,
  { functions, workbook }: Pick<Calculation, 'functions' | 'workbook'>,
): boolean {
  const { files, tables } = foreignIn(formula);
  if (files.length + tables.length > 0) return false;
  const bare = formula.replace(texts, (text) => (text.startsWith('"') ? '""' : text));
  let isOverTabs = false;
  const code = mapReferences(bare, ({ sheet }) => {
    isOverTabs ||= sheet !== null && endsOf(sheet) !== null && sheetByName(workbook, sheet) === undefined;
    return null;
  })
    .replace(errors, ' ')
    .replace(numbers, ' ');
  if (isOverTabs) return false;
  const hasOwn = ownNames.test(code);
  for (const [, word = '', call] of code.matchAll(words)) {
    const name = word.toUpperCase();
    const isKnown = call ? engine.builtIns.has(name) || functions.has(name) : /^(TRUE|FALSE)$/.test(name);
    if (!isKnown && !hasOwn) return false;
    if (!isKnown && call && /[._]/.test(word)) return false;
  }
  return true;
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
