// The roles of a line's cells: a line of the body, or the total line below.
import type { Role } from './document';

export interface LineRoles {
  label: Role;
  count: Role;
  /** Of what grew or fell: it bears its sign. */
  change: Role;
}

export const LINE: LineRoles = { label: 'label', count: 'count', change: 'change' };
export const TOTAL_LINE: LineRoles = { label: 'total-label', count: 'total', change: 'total-change' };
