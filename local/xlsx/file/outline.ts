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
  /** The name of the sheet that alone knows it. */
  tab: string | undefined;
  isHidden: boolean;
}

export interface Outline {
  sheets: SheetEntry[];
  activeTab: number;
  is1904: boolean;
  names: DefinedName[];
  /** The ids of the relations to other files, in the order in which formulas count them. */
  files: string[];
}

/** `workbook`: the bytes of the part that says so. */
export function readOutline(workbook: Uint8Array): Outline {
  const found = elements(workbook, 'sheet', 'workbookPr', 'workbookView', 'definedName', 'externalReference');
  const named = (name: string) => found.filter((element) => element.name === name);
  const sheets = named('sheet').map(({ attributes }) => ({
    name: attributes.name ?? '',
    fileId: Number(attributes.sheetId),
    state: attributes.state,
    relation: attributes['r:id'],
  }));
  return {
    sheets,
    activeTab: Number(named('workbookView')[0]?.attributes.activeTab ?? 0),
    is1904: /^(1|true)$/.test(named('workbookPr')[0]?.attributes.date1904 ?? ''),
    // A name for a macro is none without it.
    names: named('definedName')
      .filter(({ attributes }) => attributes.function === undefined && attributes.vbProcedure === undefined)
      .map(({ attributes, text }) => ({
        name: attributes.name ?? '',
        text,
        tab: attributes.localSheetId === undefined ? undefined : (sheets[Number(attributes.localSheetId)]?.name ?? ''),
        isHidden: /^(1|true)$/.test(attributes.hidden ?? ''),
      })),
    files: named('externalReference').map(({ attributes }) => attributes['r:id'] ?? ''),
  };
}
