// The settings tab: made from the plan, or completed with the settings and districts that it does not have yet.
import { roundDates, writeDate } from '../../domain/calendar';
import { comparable } from '../../domain/thai-text';
import { SETTING_WORDS } from '../../words/settings';
import { type Language, say } from '../../words/text';
import { type Book, findTab } from '../book';
import { protectTab } from '../protect';
import { provinceDeadlineOf, readSettings } from '../read-settings';
import { SETTINGS, type Settings } from '../settings';
import { settingsTab } from '../tabs/settings';
import { ensureTab, type RowValues, type TabContent } from '../write-tab';
import { districtsOf, type Plan } from './plan';

function settingRows(plan: Plan): RowValues[] {
  const carried = (plan.roster ? plan.roster.groups : []).map((id) => [id, 'on']);
  const planned: Record<string, string | number> = {
    province: plan.province,
    language: plan.language,
    ...Object.fromEntries(carried),
  };
  return SETTINGS.map(({ id, usual }) => ({
    setting: say(SETTING_WORDS[id].label, plan.language),
    value: planned[id] || usual(plan.year),
    help: say(SETTING_WORDS[id].help, plan.language),
  }));
}

function roundRows({ year }: Plan): RowValues[] {
  return roundDates(year).map((date) => ({
    round: writeDate(date, 'short'),
    districtDeadline: writeDate(date, 'short'),
    provinceDeadline: writeDate(provinceDeadlineOf(date), 'short'),
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
  return { tab: settingsTab, rows, names: [], title: {}, language, keyOf };
}

/** Blocks side by side: row by row, each block its own. */
function beside(...blocks: readonly RowValues[][]): RowValues[] {
  const rows = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: rows }, (_, index) => Object.assign({}, ...blocks.map((block) => block[index])));
}

export function ensureSettings(book: Book, plan: Plan): Settings {
  if (findTab(book, settingsTab.key)) ensureTab(book, content(settingRows(plan), 'setting', plan.language));
  else {
    const rows = beside(settingRows(plan), roundRows(plan), districtRows(plan));
    protectTab(ensureTab(book, content(rows, 'setting', plan.language)).named.sheet, []);
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
