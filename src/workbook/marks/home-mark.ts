// Which spreadsheet was set up, as a mark on it: a copy of the file has the mark too, and another number.
import { type Marks, readMark, writeMark } from './marks';

const KEY = 'khanton.home';

/** Two calls. */
export function originOf(marks: Marks): 'own' | 'copy' | 'unknown' {
  const home = readMark(marks, KEY);
  return home === null ? 'unknown' : home === marks.spreadsheet.getId() ? 'own' : 'copy';
}

/** Whoever sets a copy up uses it from then on. */
export function markHome(marks: Marks): void {
  if (originOf(marks) !== 'own') writeMark(marks, KEY, marks.spreadsheet.getId());
}
