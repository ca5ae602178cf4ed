// khanton edit: one typed entry, with all that typing triggers.
import { actingUser, addOnFor } from '../office.ts';
import type { Host } from '../runtime.ts';
import { checkMayEdit, textOf } from '../server/people/told-refusal.ts';
import { parseA1 } from '../workbook/address.ts';
import { sheetByName } from '../workbook/cells.ts';
import { Refusal, typeInto } from '../workbook/typing/edits.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { positionals, readWords } from './call.ts';
import { both, Failure, WrongCall } from './failure.ts';
import { momentNamed } from './moment.ts';
import { changeBook } from './with-book.ts';

/** Stands for the minus of a number, which would be read as an option. */
const NEGATIVE = /^\u2212(?=\d)/;
const asValue = (word: string) => word.replace(/^-(?=\d)/, '\u2212');

export async function editCommand(given: readonly string[]): Promise<void> {
  const words = readWords(given.map(asValue), { as: { type: 'string' }, now: { type: 'string' } });
  const [path, address, shown] = positionals(words, 'BOOK.xlsx', "'TAB!A1'", 'VALUE') as [string, string, string];
  const value = shown.replace(NEGATIVE, '-');
  const cell = parseA1(address);
  if (!cell || cell.sheet === null || cell.rows !== 1 || cell.columns !== 1)
    throw new WrongCall(
      both(`"${address}" is not one cell such as 'ลอง!C3'.`, `"${address}" ไม่ใช่ช่องเดียว เช่น 'ลอง!C3'`),
    );
  const moment = momentNamed(words);
  let toasts: Host['toasts'] = [];
  const work = async (workbook: Workbook, calculate: () => Promise<void>) => {
    const user = actingUser(workbook, words.options.as as string | undefined);
    const sheet = sheetByName(workbook, cell.sheet as string);
    if (!sheet) throw new Failure(both(`There is no tab "${cell.sheet}".`, `ไม่มีแท็บ "${cell.sheet}"`));
    try {
      checkMayEdit(workbook, sheet, [{ row: cell.row, column: cell.column, rows: 1, columns: 1 }], user);
      const event = typeInto(workbook, user, sheet.id, cell.row, cell.column, value, moment);
      const addOn = addOnFor(workbook, user, 'LIMITED', moment === undefined ? {} : { now: () => moment });
      addOn.edited(event);
      toasts = addOn.host.toasts;
    } catch (error) {
      throw error instanceof Refusal ? new Failure(textOf(workbook, error, sheet.id)) : error;
    }
    await calculate();
  };
  await changeBook(path, { work });
  process.stdout.write(`${address} = ${value}\n`);
  for (const { title, message } of toasts) process.stdout.write(`${[title, message].filter(Boolean).join(': ')}\n`);
}
