// A district's tab: made with its registered LAOs and what the roster says of them, or completed with the LAOs and rounds it lacks.
import { writeDate } from '../../domain/calendar';
import type { FactValue } from '../../domain/fact';
import { fieldsOf } from '../../domain/indicators/all';
import { laoKey } from '../../domain/lao';
import type { RegisteredLao } from '../../domain/province';
import type { RosterLine } from '../../domain/roster';
import { COMMON } from '../../words/outputs';
import { type Language, say } from '../../words/text';
import { type Book, findTab } from '../book';
import type { SettingOf } from '../column';
import { addStepFormats, addSupportedFormat } from '../conditional-formats';
import { foldColumns } from '../fold-columns';
import { protectRanges, protectTab } from '../protect';
import { settingFormulas } from '../setting-formula';
import type { DistrictSetting, Settings } from '../settings';
import type { Tab } from '../tab';
import { districtTab, stepColumnId } from '../tabs/district';
import { ensureTab, type RowValues, type WrittenTab } from '../write-tab';
import type { Plan } from './plan';
import { rowKey } from './registry';

/** Where new district tabs go: behind the first tab and the district tabs that are there. */
function nextIndex(book: Book, settings: Settings): number {
  const tabs = settings.districts.map(({ name }) => findTab(book, `district:${name}`));
  return Math.max(0, ...tabs.map((tab) => (tab ? book.sheets.indexOf(tab) : 0))) + 1;
}

function laoRow(lao: RegisteredLao, line: RosterLine | undefined, { roster }: Plan, settings: Settings): RowValues {
  const steps: Record<string, string | number> = {};
  settings.rounds.forEach(({ date }) => {
    const step = line && roster ? line.steps[roster.rounds.indexOf(date)] : null;
    steps[stepColumnId(date)] = step === null || step === undefined ? '' : step;
  });
  return {
    type: say(COMMON[lao.type], settings.language),
    name: lao.name,
    ...steps,
    ...factValues(line, settings),
    remark: '',
  };
}

/** Blank where the roster gives nothing. Days are written as people write them. */
function factValues(line: RosterLine | undefined, { groups, rounds, language }: Settings): RowValues {
  const given = line ? line.facts : {};
  const values: Record<string, FactValue> = {};
  for (const { facts, kind } of fieldsOf(groups, rounds)) {
    for (const fact of facts) {
      const value = given[fact] ?? '';
      values[fact] = kind === 'date' && value !== '' ? writeDate(String(value), 'short', { language }) : value;
    }
  }
  return values;
}

/** The province's own, of the columns made now: title and headers, the registry's columns, what is calculated. */
function keepFixed(
  { named: { sheet }, headerRow, columns, added, isNew }: WrittenTab,
  tab: Tab,
  language: Language,
): void {
  if (!added.length) return;
  const numbers = added.map((id) => columns.get(id) as number);
  const fixed = tab.columns
    .filter(({ id, editors }) => editors !== 'district' && added.indexOf(id) >= 0)
    .map(({ id }) => columns.get(id) as number);
  const below = sheet.getMaxRows() - headerRow;
  const top = isNew ? 1 : headerRow;
  const heading = sheet.getRange(top, Math.min(...numbers), headerRow - top + 1, numbers.length);
  protectRanges([heading, ...fixed.map((column) => sheet.getRange(headerRow + 1, column, below, 1))], language);
}

/** Brings each district's tab up to date; returns the names of the new ones. */
export function ensureDistricts(book: Book, plan: Plan, settings: Settings, laos: readonly RegisteredLao[]): string[] {
  const lines = new Map(
    (plan.roster ? plan.roster.lines : []).map((line) => [laoKey(line.type, line.name, line.district), line]),
  );
  const added: string[] = [];
  const settingOf = settingFormulas(book);
  for (const district of settings.districts) {
    const own = laos.filter((lao) => lao.district === district.name);
    const rows = own.map((lao) => laoRow(lao, lines.get(laoKey(lao.type, lao.name, lao.district)), plan, settings));
    const written = ensureDistrict(book, district, rows, { settings, settingOf });
    if (written.isNew) added.push(written.named.name);
  }
  return added;
}

function ensureDistrict(
  book: Book,
  { name, tab: tabName, editors }: DistrictSetting,
  rows: RowValues[],
  { settings, settingOf }: { settings: Settings; settingOf: SettingOf },
): WrittenTab {
  const tab = districtTab(name, settings, tabName);
  const { language, province, year } = settings;
  const written = ensureTab(
    book,
    {
      tab,
      rows,
      title: { district: name, province, year },
      language,
      settingOf,
      keyOf: (text) => rowKey(text, name),
    },
    nextIndex(book, settings),
  );
  protectTab(written.named.sheet, editors, language);
  keepFixed(written, tab, language);
  foldColumns(written, tab.columns);
  addStepFormats(written, tab.steps || []);
  addSupportedFormat(written);
  return written;
}
