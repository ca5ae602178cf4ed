// Whether the user may change a tab, asked of Google before anything is written: its refusals come late, and in the user's language.
import type { Book, NamedSheet } from './book';

/** Protections of ranges keep less than a tab, and are asked about by whoever writes there. Two calls, one where nothing protects it. */
export function mayEdit({ sheet }: Pick<NamedSheet, 'sheet'>): boolean {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).every((protection) => protection.canEdit());
}

/** The first of these tabs that is kept from the user. One call, and one for each protected tab of the file; three for each of these where any is kept. */
export function keptTab({ spreadsheet }: Book, tabs: readonly NamedSheet[]): NamedSheet | null {
  if (!tabs.length) return null;
  const protections = spreadsheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (protections.every((protection) => protection.canEdit())) return null;
  return tabs.filter((tab) => !mayEdit(tab))[0] || null;
}
