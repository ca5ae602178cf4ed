// The marks of indicators with rooms: in the settings, or on the tab of indicators once that is used and has their line. Never in both.

import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { markIn } from '../../domain/agreement/mark';
import { cellName, type Place } from '../../domain/province/province';
import { markOf } from '../../indicators/presets';
import { type Language, say } from '../../words/text';
import { TAB_NAMES } from '../../words/workbook/tabs';
import { type Book, findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import { readsTab } from '../formulas/mark-formula';
import { quoted } from '../reading/quoted';
import { readTable, rowsOf, type Table, type TableRow } from '../reading/table';
import { indicatorsTab } from '../tabs/indicators';
import { settingsTab } from '../tabs/settings';
import { isLineOf, markOnTab } from './mark-on-tab';
import type { Setting } from './setting';
import { settingRow } from './setting-row';
import { settingWords } from './setting-words';

export interface MarksAround {
  book: Book;
  table: Table;
  rows: readonly TableRow[];
  language: Language;
  year: number;
  /** Indicators that are not measured: where their line was deleted, nobody needs their marks. */
  leftOut: readonly string[];
  /** What the tab says of those with rooms, measured or not; null where it is not used. */
  lines: readonly DeclaredIndicator[] | null;
  /** Set-up is about to make what is missing: the letter of the year stands in for it. */
  mends: boolean;
  /** What stands in the settings; undefined for what cannot be read. */
  typed(setting: Setting): string | number | undefined;
  /** The same; throws the refusal that names its cell. */
  read(setting: Setting): string | number;
}

/** A mark of which the tab says something, and what the settings have in its place. */
interface Shown {
  setting: Setting;
  value: string | number;
  typed: string | number | undefined;
  place: Place;
}

export const isMark = ({ id }: Setting) => markOf(id) !== null;

const otherTab = (book: Book, language: Language) =>
  findTab(book, indicatorsTab.key)?.name || say(TAB_NAMES.indicators, language);

/** Whether the tab has the line that a setting's mark belongs to, whatever it says. */
export function isMarkOnTab(book: Book, id: Setting['id']): boolean {
  const [named, own] = [findTab(book, indicatorsTab.key), markOf(id)];
  return named && own ? rowsOf(readTable(named, indicatorsTab)).some((row) => isLineOf(row, own.preset.id)) : false;
}

/** Where the tab was used and is no more, a setting still shows it until the next set-up: what it cannot show is looked up. */
function shownStill({ id }: Setting, { book }: MarksAround): number | null {
  const [named, own] = [findTab(book, indicatorsTab.key), markOf(id)];
  return named && own ? markOnTab(readTable(named, indicatorsTab), own.preset.id, own.mark) : null;
}

/** Of the settings alone. */
function fromSettings(setting: Setting, around: MarksAround): string | number {
  const { book, lines, year, leftOut, mends, language } = around;
  const typed = around.typed(setting);
  if (typed !== undefined) return typed;
  if (leftOut.indexOf(markOf(setting.id)?.preset.id as string) >= 0) return setting.usual(year);
  if (lines === null) return shownStill(setting, around) ?? around.read(setting);
  if (mends) return setting.usual(year);
  const found = markOf(setting.id)?.preset.id;
  const label = say(settingWords(setting.id).label, language);
  throw new Refusal('preset-missing', { other: otherTab(book, language), found, setting: label }, language);
}

/** Nothing stands there, or a formula of ours whose tab was deleted. */
const isNothing = (found: string) => found === '' || found === '#REF!';

/** What says something else than the tab, and is no formula that shows what stands there. At most one call, where anything does. */
function refuseOthers(shown: readonly Shown[], { book, table, rows, language, mends }: MarksAround): void {
  const raw = (id: Setting['id']) => settingRow(rows, id)?.value('value');
  const odd = shown.filter(
    ({ setting, value, typed }) => typed !== value && !(mends && isNothing(quoted(raw(setting.id), language))),
  );
  const sheet = findTab(book, settingsTab.key)?.sheet;
  if (!odd.length || !sheet) return;
  const [first, last] = [Math.min, Math.max].map((of) => of(...odd.map(({ place }) => place.row))) as [number, number];
  const { column } = (odd[0] as Shown).place;
  const formulas = sheet.getRange(first, column, last - first + 1, 1).getFormulas();
  for (const { setting, value, place } of odd) {
    if (readsTab(formulas[place.row - first]?.[0] || '', otherTab(book, language))) continue;
    throw new Refusal(
      'mark-elsewhere',
      {
        tab: table.tab,
        cell: cellName(place),
        setting: say(settingWords(setting.id).label, language),
        found: quoted(raw(setting.id), language),
        expected: String(value) || '-',
        other: otherTab(book, language),
      },
      language,
    );
  }
}

/** By the settings' ids. Throws a Refusal that names the cell. */
export function readMarks(settings: readonly Setting[], around: MarksAround): Map<string, string | number> {
  const marks = new Map<string, string | number>();
  const shown: Shown[] = [];
  for (const setting of settings) {
    const own = markOf(setting.id);
    const line = own && (around.lines || []).filter(({ id }) => id === own.preset.id)[0];
    if (!own || !line) {
      marks.set(setting.id, fromSettings(setting, around));
      continue;
    }
    const found = markIn(line, own.mark);
    const value = found ?? (own.mark.isNeeded ? setting.usual(around.year) : '');
    marks.set(setting.id, value);
    const place = settingRow(around.rows, setting.id)?.place('value');
    if (place) shown.push({ setting, value, typed: around.typed(setting), place });
  }
  refuseOthers(shown, around);
  return marks;
}
