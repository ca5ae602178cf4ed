// A whole column of another tab, as formulas name it.
import { cellName } from '../../domain/province/province';

/** Google leaves the quotes out where a name does not need them. */
export const quotedName = (tab: string) => `'${tab.replace(/'/g, "''")}'`;

/** `column`: from 1. */
export function columnRange(tab: string, column: number): string {
  const letters = cellName({ tab: '', row: 1, column }).slice(0, -1);
  return `${quotedName(tab)}!$${letters}:$${letters}`;
}
