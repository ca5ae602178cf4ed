// A column of a tab, declared once: set-up, reading, protection, validation and help follow from it.

import { type CellValue, stepsUpTo } from '../../domain/measures/step';
import { comparable } from '../../domain/thai/thai-text';
import { isDate } from '../../domain/time/calendar';
import { type Language, say, type Text } from '../../words/text';
import { HEADER_HELP, HEADERS } from '../../words/workbook/tabs';

export interface Column {
  id: string;
  /** The indicator that it is of; missing: of none. */
  of?: string;
  header: Text;
  /** Made when it is shown: a workbook that opens reads its tabs without it. */
  help(): Text;
  /** Pixels. */
  width: number;
  /** Who may type in it; 'nobody' for what is calculated. */
  editors: 'province' | 'district' | 'nobody';
  /** True for a cell that is this column's header, in either language and any writing. */
  matches(cell: HeaderCell): boolean;
  /** What may be chosen; anything else is warned of, never refused, so that a paste is never lost. */
  choices?(): readonly Text[];
  /** Earlier versions offered a list here, to people who may not type here: it goes. */
  offeredBefore?: true;
  /** Google's number format; text ('@') keeps what was typed from becoming a date. */
  numberFormat?: string;
  /** A box to tick, in the rows of LAOs. */
  checkbox?: boolean;
  /** Its place among the others says nothing: tabs of before have it elsewhere. */
  standsAnywhere?: true;
  /** Where none of the columns of one name stands, the tab is older than they are, and nothing is wrong: set-up adds them. */
  together?: string;
  /** Columns of one name fold away together. */
  fold?: string;
  /** They do so from the beginning: another indicator than the first is not what most of the work is. */
  startsFolded?: true;
  centred?: boolean;
  wrap?: boolean;
  /** Red where its number is less than that of this column. */
  notBelow?: string;
  /** A formula for each row. */
  formula?(cellOf: CellOf, settingOf: SettingOf): string;
}

/** The A1 name of the row's cell in another column. */
export type CellOf = (id: string) => string;

/** An expression that gives the value of a setting. */
export type SettingOf = (id: string) => string;

type ColumnFields = Omit<Column, 'id' | 'header' | 'help' | 'matches'> &
  Partial<Pick<Column, 'header' | 'help' | 'matches'>>;

/** A column whose words stand in words/ under its id. */
export function column(id: keyof typeof HEADERS, fields: ColumnFields): Column {
  const header = fields.header || HEADERS[id];
  return { id, header, help: () => HEADER_HELP[id], matches: hasHeader(header), ...fields };
}

/** A cell that may be a header, read once, however many columns look at it. */
export interface HeaderCell {
  raw: string | Date;
  /** As texts are compared; '' for a date that the sheet has made of one. */
  text: string;
}

/** Null for a cell that is no header of any column: blanks, numbers, boxes. */
export function headerCell(raw: CellValue): HeaderCell | null {
  if (isDate(raw)) return { raw, text: '' };
  const text = typeof raw === 'string' ? comparable(raw) : '';
  return text ? { raw: raw as string, text } : null;
}

/** Matches the header's text in either language; `former`: how it was called before. */
export function hasHeader(header: Text, former: () => readonly Text[] = () => []): (cell: HeaderCell) => boolean {
  let known: string[] | null = null;
  return ({ text }) => {
    // On first use: the declarations are loaded for every custom function too.
    known =
      known || ([] as string[]).concat(...[header, ...former()].map(({ th, en }) => [comparable(th), comparable(en)]));
    return known.indexOf(text) >= 0;
  };
}

export function headerText({ header }: Column, language: Language): string {
  return say(header, language);
}

/** From 0 to the highest step that there is. */
export function stepChoices(highest: number): Text[] {
  return stepsUpTo(highest).map((step) => ({ th: String(step), en: String(step) }));
}
