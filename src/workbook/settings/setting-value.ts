// What stands in a setting's cell, read as its kind is read.
import type { CellValue } from '../../domain/measures/step';
import { arabicDigits, normaliseThai } from '../../domain/thai/thai-text';
import { asTyped } from '../../domain/time/typed-number';
import { codeMeant } from './chosen-value';
import type { Setting } from './setting';

/** Undefined for what cannot be read. */
export function valueIn(setting: Setting, cell: CellValue): string | number | undefined {
  const value = asTyped(cell);
  const typed = setting.read ? setting.read(value) : value;
  const schema = setting.schema();
  const text = typeof typed === 'string' ? normaliseThai(typed) : typed;
  const asNumber = typeof text === 'string' && text !== '' ? Number(arabicDigits(text).replace('%', '')) : Number.NaN;
  // on, ON and its word in Thai are one.
  const word = typeof text === 'string' ? codeMeant(text) : text;
  for (const candidate of [text, asNumber, word]) {
    const read = schema.safeParse(candidate);
    if (read.success) return read.data;
  }
  return undefined;
}
