// Who may look at the workbook, and as whom a window does.

import { knownUsers, stranger } from '../../office.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Person } from '../protocol.ts';

/** Who acts, and in which of their windows. */
export interface Actor {
  user: string;
  window: string;
}

/** The owner first; `tabs` are those that an editor may change and not every editor. */
export function peopleOf(workbook: Workbook): Person[] {
  // A tab that every editor may change says nothing of the one.
  const isForAll = (editors: string[]) =>
    workbook.editors.length > 1 && workbook.editors.every((email) => editors.includes(email));
  return knownUsers(workbook).map((email) => ({
    email,
    role: email === workbook.owner ? 'owner' : workbook.viewers.includes(email) ? 'viewer' : 'editor',
    tabs:
      email === workbook.owner
        ? []
        : workbook.sheets
            .filter(({ protections }) =>
              protections.some(({ editors }) => editors.includes(email) && !isForAll(editors)),
            )
            .map(({ name }) => name),
  }));
}

/** Who names nobody. */
const NOBODY: Person = { email: '', role: 'viewer', tabs: [] };

/** Who names nobody may look; a stranger is refused by name. */
export function personOf(workbook: Workbook, asked: string | null): Person {
  if (asked === null || asked === '') return NOBODY;
  const person = peopleOf(workbook).find(({ email }) => email === asked);
  if (!person) throw stranger(asked, knownUsers(workbook));
  return person;
}
