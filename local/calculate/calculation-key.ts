// What the values of formulas hang on beside the workbook itself: the add-on's functions, the engine, and how it is used.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';
import type { Workbook } from '../workbook/workbook.ts';

const SOURCES = ['package-lock.json', 'local/calculate.ts', 'local/workbook/formulas/formula-references.ts'];
const FOLDER = 'local/calculate';

let engineKey: string | null = null;
let known = { code: '', key: '' };

function codeIn(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.ts'));
  return names.map((name) => `${folder}/${name}`);
}

/** Another one where a formula might come to something else. */
export function calculationKey(addOnCode: string): string {
  engineKey ??= digest([...SOURCES, ...codeIn(FOLDER)].map((name) => readFileSync(join(ROOT, name), 'utf8')));
  if (known.code !== addOnCode) known = { code: addOnCode, key: digest([engineKey, addOnCode]) };
  return known.key;
}

/** Says which contents were calculated: a file that holds it, and these contents, need not be calculated again. */
export function calculatedMark({ timeZone, sheets }: Workbook, key: string): string {
  const contents = sheets.map(({ id, name, rowCount, columnCount, cells }) => [
    [id, name, rowCount, columnCount],
    cells.map((row) => row?.map((cell) => cell && [cell.value, cell.formula, cell.spilled, cell.numberFormat])),
  ]);
  return digest([key, timeZone, JSON.stringify(contents)]);
}

function digest(texts: readonly string[]): string {
  const hash = createHash('sha1');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64url');
}
