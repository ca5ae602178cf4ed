// How the cells of a tab that people type into are meant to look; what is not declared is left to whoever uses the tab.
import { type Language, say } from '../../words/text';
import { type Column, headerText } from '../tabs/column';
import { LOOKS } from '../writing/roles';

type Range = GoogleAppsScript.Spreadsheet.Range;

export interface CellLook {
  fontFamily: string;
  fontSize: number;
  fontWeight: 'normal' | 'bold';
  fontColor: string;
  background: string;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  numberFormat: string;
  note: string;
}

type Kind<Value> = { blank: Value; read(range: Range): Value[][]; write(range: Range, values: Value[][]): void };

/** What Google reads where nobody has aligned anything, it does not write: null takes an alignment away. */
function alignment(read: string): 'normal' | null {
  return read.indexOf('general') === 0 ? null : (read as 'normal');
}

/** Each is one call for a whole range. `blank`: as a new cell is. */
export const KINDS: { readonly [Key in keyof CellLook]: Kind<CellLook[Key]> } = {
  fontFamily: {
    blank: 'Sarabun',
    read: (range) => range.getFontFamilies(),
    write: (range, values) => range.setFontFamilies(values),
  },
  fontSize: { blank: 10, read: (range) => range.getFontSizes(), write: (range, values) => range.setFontSizes(values) },
  fontWeight: {
    blank: 'normal',
    read: (range) => range.getFontWeights() as CellLook['fontWeight'][][],
    write: (range, values) => range.setFontWeights(values),
  },
  fontColor: {
    blank: '#000000',
    read: (range) => range.getFontColors(),
    write: (range, values) => range.setFontColors(values),
  },
  background: {
    blank: '#ffffff',
    read: (range) => range.getBackgrounds(),
    write: (range, values) => range.setBackgrounds(values),
  },
  horizontal: {
    blank: 'general',
    read: (range) => range.getHorizontalAlignments(),
    write: (range, values) => range.setHorizontalAlignments(values.map((row) => row.map(alignment))),
  },
  vertical: {
    blank: 'middle',
    read: (range) => range.getVerticalAlignments(),
    write: (range, values) => range.setVerticalAlignments(values as 'middle'[][]),
  },
  wrap: { blank: false, read: (range) => range.getWraps(), write: (range, values) => range.setWraps(values) },
  numberFormat: {
    blank: 'General',
    read: (range) => range.getNumberFormats(),
    write: (range, values) => range.setNumberFormats(values),
  },
  note: { blank: '', read: (range) => range.getNotes(), write: (range, values) => range.setNotes(values) },
};

/** Behind what a district does not type. */
const FIXED = '#f3f5f8';
const ALL = { fontFamily: 'Sarabun', vertical: 'middle' } as const;

export function titleLook(): Partial<CellLook> {
  const { fontWeight, fontSize, fontColor } = LOOKS.subtitle;
  return { ...ALL, fontWeight, fontSize, fontColor, wrap: false };
}

export function headerLook(column: Column, language: Language): Partial<CellLook> {
  const { background, fontColor, fontWeight, horizontal } = LOOKS.heading;
  const note = say(column.help(), language);
  return { ...ALL, background, fontColor, fontWeight, horizontal, wrap: true, numberFormat: '@', note };
}

export function bodyLook({ numberFormat, centred, wrap, editors }: Column): Partial<CellLook> {
  return {
    ...ALL,
    ...(numberFormat ? { numberFormat } : {}),
    ...(centred ? { horizontal: 'center' } : {}),
    ...(wrap ? { wrap } : {}),
    ...(editors === 'district' ? {} : { background: FIXED }),
  };
}

/** All that a look is made of, as a text: a tab that was dressed with another one is dressed again. */
export function lookText(columns: readonly Column[], language: Language): string {
  return JSON.stringify(columns.map((column) => [headerText(column, language), column.width, bodyLook(column)]));
}
