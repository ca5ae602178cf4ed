// The plain data that a shared spreadsheet consists of: what every other room of the local host reads and changes.

/** A whole spreadsheet file. Plain data: it can be cloned with `structuredClone`. */
export interface Workbook {
  id: string;
  name: string;
  /** IANA name; `Asia/Bangkok` unless told. */
  timeZone: string;
  /** As Google writes it: `th_TH`. */
  locale: string;
  /** E-mail of the owner, who may do everything. */
  owner: string;
  editors: string[];
  viewers: string[];
  /** In tab order. Never empty. */
  sheets: Sheet[];
  metadata: Metadata[];
  /** The add-on's document properties. */
  properties?: Record<string, string>;
  /** Says of which contents the formulas' values are (`calculatedMark`); missing: nobody knows. */
  calculated?: string;
  /** Of a copy that was handed out: when, in milliseconds, and of which contents. */
  downloaded?: { at: number; mark: string };
  /** How Google is taken to behave where that is not known; missing: as docs/google.md says. */
  google?: GoogleWays;
  /** The `id` of the sheet on the user's screen. */
  activeSheet: number;
  /** The next sheet id and metadata id to hand out. */
  nextId: number;
  /** Names that a file gives to places and values; missing: none. */
  names?: DefinedName[];
  /** Of the file that it came from: what goes into each file that it is saved as. Never changed. */
  carried?: Carried;
}

/** A word that stands in formulas for a place, a value or another formula. */
export interface DefinedName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  /** The id of the sheet that alone knows it; missing: all do. */
  sheet?: number;
  hidden?: true;
}

/** Parts of an .xlsx file that nothing here reads. */
export interface Carried {
  parts: CarriedPart[];
  /** What of it belongs to the file as a whole, and to its workbook. */
  file: CarriedRelation[];
  workbook: CarriedRelation[];
}

export interface CarriedPart {
  /** As relations name it: in small letters. */
  path: string;
  /** Its content type. */
  type: string;
  base64: string;
  relations: CarriedRelation[];
}

export interface CarriedRelation {
  id: string;
  /** The whole address that says of what kind it is. */
  type: string;
  /** A part's path; or an address outside the file. */
  part?: string;
  outside?: string;
}

/** What of a sheet's file goes into each file that it is saved as. */
export interface CarriedSheet {
  relations: CarriedRelation[];
  /** By their names: XML as it stands in a sheet's part, whose `r:id` are those of the relations. */
  elements: Record<string, string>;
  /** The area of the filter whose XML is among the elements. */
  filter?: Area;
  tables?: CarriedTable[];
  fitsToPage?: true;
}

/** A table of Excel's. */
export interface CarriedTable {
  name: string;
  area: Area;
  /** The path of its part. */
  part: string;
  /** The texts of its header, each in its column. */
  columns: string[];
  hasHeader: boolean;
}

/** What may be so or otherwise on Google: the local host plays either, so that it can be seen that the add-on works both ways. */
export interface GoogleWays {
  /** E-mails of editors whose right comes from a group: nobody can take them out of a protection. */
  groupMembers?: string[];
  /** Addresses that are no account: no protection lets them through, and nobody else of the same call. */
  noAccounts?: string[];
  /** That such an address is refused is heard of with the next read or flush; else with the call. */
  refusesAccountsLate?: true;
  /** A protection that warned lets every editor of the file through once it warns no more; else those whom it let through before. */
  warningForgets?: true;
  /** What a custom function is handed for a blank cell; else an empty text. */
  blank?: 'null' | 'undefined';
  /** An apostrophe that is written into a cell formatted `@` is a part of its text. */
  keepsApostrophes?: true;
  /** A box that nobody has touched reads FALSE, and counts as filled. */
  untouchedBoxIsFalse?: true;
  /** It does not say who runs a script, as across domains. */
  hidesUsers?: true;
  /** What a copy of a tab has; else the metadata, and not the protections. */
  copies?: { metadata: boolean; protections: boolean };
}

/** One tab. Rows and columns count from 0 here; only the services and A1 notation count from 1. */
export interface Sheet {
  /** Google's gid: a number that survives renaming. */
  id: number;
  name: string;
  /** Size of the grid (Google's getMaxRows / getMaxColumns), written cells or not. */
  rowCount: number;
  columnCount: number;
  /** Sparse: `cells[row]?.[column]`. A missing cell is blank and unformatted. */
  cells: (Cell | undefined)[][];
  /** Pixels; sparse, a missing one is the default (100 wide, 21 high). */
  columnWidths: (number | undefined)[];
  rowHeights: (number | undefined)[];
  /** Hidden from everybody, first to last; missing: none. */
  hiddenRows?: number[];
  hiddenColumns?: number[];
  /** How many groups a column is folded away with; sparse, a missing one is in none. Missing as a whole: there are no groups. */
  columnDepths?: (number | undefined)[];
  /** Which of the groups that a column is in are collapsed: 1 for the outermost, 2 for the next, 4 for the next, added up; sparse as `columnDepths`. */
  columnsCollapsed?: (number | undefined)[];
  /** The toggle of a group of columns stands on the column before it; else on the one after it. */
  columnTogglesBefore?: true;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  hiddenGridlines: boolean;
  /** `#rrggbb` in lower case, or null. */
  tabColor: string | null;
  merges: Area[];
  protections: Protection[];
  conditionalFormats: ConditionalFormat[];
  metadata: Metadata[];
  /** Over the grid; missing: none. */
  pictures?: Picture[];
  carried?: CarriedSheet;
}

/** A rectangle of cells, from 0, never empty. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/**
 * What a cell holds. A date or time is a number (days since 1899-12-30) whose number format is a date format, as in Google:
 * whether `getValue` gives a Date is decided by the format alone.
 */
export type Value = string | number | boolean | CellError | null;

/** What a formula that failed leaves in its cell, e.g. `{ error: '#REF!', message: '…' }`. */
export interface CellError {
  error: string;
  message?: string;
}

/** A cell that is changed is replaced by another object (`changeCell`): who has seen it can tell by that. */
export interface Cell {
  value: Value;
  /** With its leading `=`; then `value` is the last calculated result. */
  formula?: string;
  /** True where the value was put here by a formula in another cell (a spilled array). Such a cell has no formula. */
  spilled?: boolean;
  /** As Google writes it: `0`, `@`, `d mmm yyyy`. Missing: automatic. */
  numberFormat?: string;
  style?: Style;
  note?: string;
  validation?: Validation;
}

/** Only what differs from the default (Arial 10, black on white, bottom, overflow) is present. */
export interface Style {
  background?: string;
  fontColor?: string;
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: 'WRAP' | 'CLIP' | 'OVERFLOW';
  borders?: Partial<Record<'top' | 'left' | 'bottom' | 'right', Border>>;
}

export interface Border {
  style: 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK' | 'DOTTED' | 'DASHED' | 'DOUBLE';
  color: string;
}

/** A data validation rule. `allowInvalid`: warn (true) or reject (false). Criteria have the names of Google's DataValidationCriteria. */
export interface Validation {
  criteria: string;
  values: (string | number | boolean)[];
  allowInvalid: boolean;
  helpText?: string;
}

/** A whole sheet (`area` null) or one range of it. Missing from `editors` and not the owner: may not change it. */
export interface Protection {
  id: number;
  area: Area | null;
  /** Ranges of a protected sheet that everyone may edit. */
  unprotected: Area[];
  description: string;
  warningOnly: boolean;
  /** E-mails; the owner may always edit and need not be listed. */
  editors: string[];
  /** It says that everybody of the owner's domain passes; nobody here is one by that alone. */
  hasDomain?: true;
}

/** A conditional format by a formula or one of Google's boolean criteria; the first that applies wins. */
export interface ConditionalFormat {
  areas: Area[];
  criteria: string;
  /** For CUSTOM_FORMULA one formula, relative to the top left cell of the first area. */
  values: (string | number)[];
  style: Pick<Style, 'background' | 'fontColor' | 'bold' | 'italic'>;
}

/** A picture over the grid, hung up at a cell. Offsets and sizes in pixels. */
export interface Picture {
  id: number;
  /** From 0. */
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
  /** What it shows, for those who do not see it. */
  title: string;
  /** The function that a click runs, or null. */
  script: string | null;
  /** Base64. */
  png: string;
}

/** Developer metadata: a note for programs, that stays with its sheet when the sheet is renamed or moved. */
export interface Metadata {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
}
