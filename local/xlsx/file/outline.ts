// What an xlsx file says of itself as a whole: its sheets in tab order, and what it calls places and values.

import { elements } from './xml.ts';

export interface SheetEntry {
  name: string;
  /** Excel keeps it through renaming and moving; other programs count anew. */
  fileId: number;
  state: string | undefined;
  /** The id of the relation to its part. */
  relation: string | undefined;
}

export interface DefinedName {
  name: string;
  /** A formula without its `=`. */
  text: string;
  /** Which sheet alone knows it, from 0 in tab order. */
  tab: number | undefined;
}

export interface Outline {
  sheets: SheetEntry[];
  activeTab: number;
  is1904: boolean;
  names: DefinedName[];
}

/** `workbook`: the bytes of the part that says so. */
export function readOutline(workbook: Uint8Array): Outline {
  const found = elements(workbook, 'sheet', 'workbookPr', 'workbookView', 'definedName');
  const named = (name: string) => found.filter((element) => element.name === name);
  return {
    sheets: named('sheet').map(({ attributes }) => ({
      name: attributes.name ?? '',
      fileId: Number(attributes.sheetId),
      state: attributes.state,
      relation: attributes['r:id'],
    })),
    activeTab: Number(named('workbookView')[0]?.attributes.activeTab ?? 0),
    is1904: /^(1|true)$/.test(named('workbookPr')[0]?.attributes.date1904 ?? ''),
    names: named('definedName').map(({ attributes, text }) => ({
      name: attributes.name ?? '',
      text,
      tab: attributes.localSheetId === undefined ? undefined : Number(attributes.localSheetId),
    })),
  };
}
