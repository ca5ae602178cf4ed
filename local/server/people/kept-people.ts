// Whose a spreadsheet is when another workbook's contents take its place: its name and its people stay, as a file's sharing does in Google.

import type { Workbook } from '../../workbook/workbook.ts';

/** Into `next`; those whom it names become editors, since its protections may be theirs. */
export function keepPeople(next: Workbook, open: Workbook): void {
  const { name, owner } = open;
  const editors = new Set([...open.editors, next.owner, ...next.editors]);
  editors.delete(owner);
  const viewers = new Set([...open.viewers, ...next.viewers]);
  const isMore = (email: string) => email === owner || editors.has(email);
  Object.assign(next, { name, owner, editors: [...editors], viewers: [...viewers].filter((email) => !isMore(email)) });
}
