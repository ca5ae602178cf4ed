// How the cells of a tab that people type into are meant to look; what is not declared is left to whoever uses the tab.
import { type Language, say } from '../../../words/text';
import { type Column, headerText } from '../../tabs/column';
import { LOOKS } from '../../writing/roles';

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

/** `blank`: as a new cell is. `many`: what Google's methods for a whole range are called, getFontFamilies and setFontFamilies. */
export const KINDS = {
  fontFamily: { blank: 'Sarabun', many: 'FontFamilies' },
  fontSize: { blank: 10, many: 'FontSizes' },
  fontWeight: { blank: 'normal', many: 'FontWeights' },
  fontColor: { blank: '#000000', many: 'FontColors' },
  background: { blank: '#ffffff', many: 'Backgrounds' },
  horizontal: { blank: 'general', many: 'HorizontalAlignments' },
  vertical: { blank: 'middle', many: 'VerticalAlignments' },
  wrap: { blank: false, many: 'Wraps' },
  numberFormat: { blank: 'General', many: 'NumberFormats' },
  note: { blank: '', many: 'Notes' },
} as const satisfies { [Key in keyof CellLook]: { blank: CellLook[Key]; many: string } };

type Many = (typeof KINDS)[keyof CellLook]['many'];

const manyOf = (key: keyof CellLook): Many => KINDS[key].many;

/** One call. */
export function readLooks<Key extends keyof CellLook>(range: Range, key: Key): CellLook[Key][][] {
  return range[`get${manyOf(key)}` as const]() as CellLook[Key][][];
}

/** What Google reads where nobody has aligned anything, it does not write: null takes an alignment away. */
function alignment(read: unknown): unknown {
  return String(read).indexOf('general') === 0 ? null : read;
}

/** One call. */
export function writeLooks<Key extends keyof CellLook>(range: Range, key: Key, values: CellLook[Key][][]): void {
  const written = key === 'horizontal' ? values.map((row) => row.map(alignment)) : values;
  range[`set${manyOf(key)}` as const](written as never);
}

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
