// Text on its way into a cell: what people typed is written as text, whatever a sheet would make of it.

import type { CellValue } from '../../domain/measures/step';
import { startsLikeDate } from '../../domain/time/calendar';

/** Formulas, signs, apostrophes, digits, currencies: a sheet may turn a text that begins so into something else. */
const PARSED_START = /^\s*[=+\-@'\d๐-๙.,(%$€£¥฿#]/;
const PARSED_WORD = /^\s*(?:true|false|จริง|เท็จ)\s*$/i;
/** Google refuses a longer text. */
const LONGEST = 50000;

/** The text with an apostrophe before it where the sheet would parse it: the apostrophe is not kept, the text is. */
export function asText(text: string): string {
  const cut = text.length > LONGEST - 1 ? `${text.slice(0, LONGEST - 2)}…` : text;
  return PARSED_START.test(cut) || PARSED_WORD.test(cut) || startsLikeDate(cut) ? `'${cut}` : cut;
}

/** Whether `asText` has put an apostrophe before it. */
export function hasQuote(value: CellValue): value is string {
  return typeof value === 'string' && value.charAt(0) === "'";
}

/** For a cell of texts, where nothing but a formula is made of a text: that one keeps its apostrophe. */
export function withoutQuote(quoted: string): string {
  return /^'\s*[='+]/.test(quoted) ? quoted : quoted.slice(1);
}

/** A text for a cell of texts. */
export function asTextInTexts(text: string): string {
  const quoted = asText(text);
  return hasQuote(quoted) ? withoutQuote(quoted) : quoted;
}

/** A cell as it must be written to stay what it is. */
export function asItStands(value: CellValue, formula: string): CellValue {
  if (formula !== '') return formula;
  return typeof value === 'string' ? asText(value) : value;
}

/** A link to a cell of the same workbook that shows `text`. */
export function linkTo(sheetId: number, cell: string, text: string): string {
  return `=HYPERLINK("#gid=${sheetId}&range=${cell}","${text.replace(/"/g, '""')}")`;
}
