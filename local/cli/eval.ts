// khanton eval: the value, or the 2-D values, of a formula; the file stays as it is. An error among them is a failure, with its reason.
import { evaluate } from '../calculate.ts';
import { customFunctions } from '../office.ts';
import { sheetByName } from '../workbook/cells.ts';
import type { Value } from '../workbook/workbook.ts';
import { positionals, readWords, textOption } from './call.ts';
import { reasonOf } from './error-reasons.ts';
import { both, Failure } from './failure.ts';
import { readBook } from './with-book.ts';

function text(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.message ? `${value.error} ${value.message}` : value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

export async function evalCommand(given: readonly string[]): Promise<void> {
  const words = readWords(given, { tab: { type: 'string' }, json: { type: 'boolean' } });
  const [path, formula] = positionals(words, 'BOOK.xlsx', "'=FORMULA'") as [string, string];
  const workbook = await readBook(path);
  const tab = textOption(words, 'tab') ?? null;
  if (tab !== null && !sheetByName(workbook, tab))
    throw new Failure(both(`There is no tab "${tab}".`, `ไม่มีแท็บ "${tab}"`));
  const values = await evaluate(workbook, formula, tab, customFunctions(workbook));
  const errors = values.flat().filter((value) => value !== null && typeof value === 'object');
  const single = values.length === 1 && values[0]?.length === 1;
  const printed = words.options.json
    ? JSON.stringify(single ? values[0]?.[0] : values)
    : values.map((row) => row.map(text).join('\t')).join('\n');
  // Of several values the others are worth having.
  if (!single || !errors.length) process.stdout.write(`${printed}\n`);
  const [error] = errors;
  if (error) throw new Failure(`${formula}: ${reasonOf(error)}`);
}
