// What a page of the contract reports, kept on its fact's tab until the fact is asked.
import type { Answer, Scratch } from './fact';

const CELL = 'A1';

/** For the page; `id` is its fact's. The letter before it keeps the cell from making anything else of it. */
export function hear(id: string, json: string): boolean {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(`contract ${id}`);
  if (sheet) sheet.getRange(CELL).setValue(`heard ${json}`);
  return sheet !== null;
}

export function heard({ sheet }: Scratch): Answer {
  const text = String(sheet.getRange(CELL).getValue());
  return text.indexOf('heard ') === 0 ? JSON.parse(text.slice(6)) : { arrived: false };
}
