// Whether the user may change a tab, asked of Google before anything is written: its refusals come late, and in the user's language.
import type { NamedSheet } from './book';

/** Protections of ranges keep less than a tab, and are asked about by whoever writes there. Two calls, one where nothing protects it. */
export function mayEdit({ sheet }: Pick<NamedSheet, 'sheet'>): boolean {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).every((protection) => protection.canEdit());
}

/** The first of these tabs that is kept from the user. */
export function keptTab(tabs: readonly (NamedSheet | null)[]): NamedSheet | null {
  return tabs.filter((tab) => tab !== null && !mayEdit(tab))[0] || null;
}
