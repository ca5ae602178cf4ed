// Which spreadsheet was set up, as a mark on it: a copy of the file has the mark too, and another number.
import { readMark, writeMark } from './marks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'khanton.home';

/** Six calls. */
export function originOf(spreadsheet: Spreadsheet): 'own' | 'copy' | 'unknown' {
  const home = readMark(spreadsheet, KEY);
  return home === null ? 'unknown' : home === spreadsheet.getId() ? 'own' : 'copy';
}

/** Whoever sets a copy up uses it from then on. */
export function markHome(spreadsheet: Spreadsheet): void {
  if (originOf(spreadsheet) !== 'own') writeMark(spreadsheet, KEY, spreadsheet.getId());
}
