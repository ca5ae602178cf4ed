// The settings tab: made from the plan, or completed with the settings and districts that it does not have yet.
import { roundDates, writeDate } from '../../domain/calendar';
import type { FactGroupId } from '../../domain/fact-group';
import { FACT_GROUPS } from '../../domain/indicators/all';
import { comparable } from '../../domain/thai-text';
import { SETTING_HELP, SETTING_LABELS } from '../../words/settings';
import { type Language, say } from '../../words/text';
import type { Book } from '../book';
import { protectTab } from '../protect';
import {
  groupsEntered,
  guessLanguage,
  provinceDeadlineOf,
  readSettings,
  readSettingsTable,
  settingRow,
} from '../read-settings';
import { SETTINGS, type Settings } from '../settings';
import { rowsOf } from '../table';
import { settingsTab } from '../tabs/settings';
import { ensureTab, type RowValues, type TabContent } from '../write-tab';
import { districtsOf, type Plan } from './plan';

/** Those that the roster carries; on a new workbook without a roster those that the year's letter asks for. */
function plannedGroups({ roster, year }: Plan, isNew: boolean): readonly FactGroupId[] {
  if (roster) return roster.groups;
  return FACT_GROUPS.filter(({ since }) => isNew && since !== null && year >= since).map(({ id }) => id);
}

/** `on`: the groups to be entered; `wanted`: those whose own settings are wanted. */
function settingRows(plan: Plan, on: readonly FactGroupId[], wanted: readonly FactGroupId[] = on): RowValues[] {
  const entered = FACT_GROUPS.map(({ id }) => [id, on.indexOf(id) >= 0 ? 'on' : 'off']);
  const planned: Record<string, string | number> = {
    province: plan.province,
    language: plan.language,
    ...Object.fromEntries(entered),
  };
  return SETTINGS.filter(({ group }) => group === undefined || wanted.indexOf(group) >= 0).map(({ id, usual }) => ({
    setting: say(SETTING_LABELS[id], plan.language),
    value: planned[id] || usual(plan.year),
    help: say(SETTING_HELP[id], plan.language),
  }));
}

function roundRows({ year, language }: Plan): RowValues[] {
  return roundDates(year).map((date) => ({
    round: writeDate(date, 'short', { language }),
    districtDeadline: writeDate(date, 'short', { language }),
    provinceDeadline: writeDate(provinceDeadlineOf(date), 'short', { language }),
  }));
}

function districtRow(name: string, order: number, editors: readonly string[] = []): RowValues {
  return { order, district: name, tab: name, editors: editors.join(', ') };
}

function districtRows(plan: Plan): RowValues[] {
  return districtsOf(plan).map((name, index) => districtRow(name, index + 1, plan.editors[name]));
}

function content(rows: readonly RowValues[], key: 'setting' | 'district', language: Language): TabContent {
  const keyOf: TabContent['keyOf'] = (text) => (text(key) === '' ? null : comparable(text(key)));
  return { tab: settingsTab, rows, title: {}, language, keyOf };
}

/** Blocks side by side: row by row, each block its own. */
function beside(...blocks: readonly RowValues[][]): RowValues[] {
  const rows = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: rows }, (_, index) => Object.assign({}, ...blocks.map((block) => block[index])));
}

export function ensureSettings(book: Book, plan: Plan): Settings {
  const existing = readSettingsTable(book);
  if (existing) {
    const found = rowsOf(existing);
    // The workbook's own year, whatever year it is now.
    const year = Number(settingRow(found, 'year')?.value('value')) || plan.year;
    const language = guessLanguage(found);
    const rows = settingRows({ ...plan, year, language }, plannedGroups(plan, false), groupsEntered(found));
    ensureTab(book, content(rows, 'setting', language));
  } else {
    const rows = beside(settingRows(plan, plannedGroups(plan, true)), roundRows(plan), districtRows(plan));
    protectTab(ensureTab(book, content(rows, 'setting', plan.language)).named.sheet, [], plan.language);
  }
  return readSettings(book);
}

/** Adds the districts that only the registry names. */
export function ensureDistrictSettings(book: Book, settings: Settings, names: readonly string[]): Settings {
  const known = new Set(settings.districts.map(({ name }) => comparable(name)));
  const added = names.filter((name, index) => !known.has(comparable(name)) && names.indexOf(name) === index);
  if (!added.length) return settings;
  const rows = added.map((name, index) => districtRow(name, settings.districts.length + index + 1));
  ensureTab(book, content(rows, 'district', settings.language));
  return readSettings(book);
}
