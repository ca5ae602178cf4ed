// The tab that a typed form is pasted into: the clerk's own, read as it stands and never written over.
import type { CellValue } from '../../domain/measures/step';
import { PASTE_HERE } from '../../words/outputs/typed-form';
import { LANGUAGES, type Language, say } from '../../words/text';
import { FORMER_PASTE_LINES } from '../../words/workbook/former-words';
import { TAB_NAMES } from '../../words/workbook/tabs';
import { addTab, type Book, findTab } from '../book/book';
import { isDressed, markDressed } from '../ensure/look/dressed';
import { asText } from '../writing/cell-text';
import { LOOKS } from '../writing/roles';

const KEY = 'typed-form';
/** Of this version; another one dresses the tab again. */
const LOOK = '2';
/** As many as a province's form needs, with room for titles and notes. */
const ROWS = 60;
/** A number before the district, the district, 12 figures, and some to spare. */
const COLUMNS = 16;
/** Pixels. */
const WIDTHS = { first: 170, other: 70 };

/** What was pasted, from cell A1, with the tab's name; null where there is no such tab. One read. */
export function readTypedForm(book: Book): { tab: string; grid: CellValue[][] } | null {
  const found = findTab(book, KEY);
  return found && { tab: found.name, grid: found.sheet.getDataRange().getValues() as CellValue[][] };
}

/** As set-up wrote it in an earlier version. */
const isFormerLine = (value: unknown) =>
  FORMER_PASTE_LINES.some((line) => LANGUAGES.some((each) => say(line, each) === value));

/** Makes the tab where it is not there yet. Its cells keep what is typed: a dash stays a dash, and 1/2 no date. */
export function ensureTypedForm(book: Book, language: Language): void {
  const found = findTab(book, KEY);
  const named = found || addTab(book, KEY, say(TAB_NAMES['typed-form'], language));
  if (isDressed(book, named, LOOK)) return;
  const { sheet } = named;
  const { fontColor, fontSize } = LOOKS.note;
  const first = sheet.getRange(1, 1);
  if (!found || sheet.getLastRow() === 0 || isFormerLine(first.getValue()))
    first.setValue(asText(say(PASTE_HERE, language)));
  first.setFontColor(fontColor).setFontSize(fontSize);
  sheet.getRange(2, 1, ROWS, COLUMNS).setNumberFormat('@').setFontFamily('Sarabun');
  sheet.setColumnWidths(1, COLUMNS, WIDTHS.other);
  sheet.setColumnWidth(1, WIDTHS.first);
  sheet.setFrozenRows(1);
  markDressed(book, named, LOOK);
}
