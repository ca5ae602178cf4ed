// The settings tab: made from the plan, or completed with the settings and districts that it does not have yet.

import type { FactGroupId } from '../../domain/measures/fact-group';
import { districtFinder } from '../../domain/names/district-names';
import { comparable } from '../../domain/thai/thai-text';
import { writeDate } from '../../domain/time/calendar';
import { FACT_GROUPS } from '../../indicators/all';
import { type Language, say } from '../../words/text';
import type { Book } from '../book/book';
import { ensureTab } from '../ensure/ensure-tab';
import { protectTab } from '../ensure/protect';
import type { RowValues, TabContent } from '../ensure/tab-content';
import { knownDistricts } from '../reading/read-province';
import { isEmpty, rowsOf, type Table, type TableRow } from '../reading/table';
import { VERSION, versionRow } from '../schema/version';
import { valueSaid } from '../settings/chosen-value';
import { groupsEntered, isOn } from '../settings/entered';
import { isMark, isMarkOnTab } from '../settings/read-marks';
import { provinceDeadlineOf } from '../settings/read-rounds';
import { readSettings, readSettingsTable } from '../settings/read-settings';
import type { Setting } from '../settings/setting';
import { guessLanguage, hasLabelOf, settingRow } from '../settings/setting-row';
import { settingWords } from '../settings/setting-words';
import { SETTINGS, type Settings } from '../settings/settings';
import { headerCell } from '../tabs/column';
import { settingsTab } from '../tabs/settings';
import { beside } from './beside';
import { districtsOf, type Plan } from './plan';

/** Those that the roster carries; on a new workbook without a roster those that the year's letter asks for. */
function plannedGroups({ roster, year }: Plan, isNew: boolean): readonly FactGroupId[] {
  if (roster) return FACT_GROUPS.map(({ id }) => id).filter((id) => roster.groups.indexOf(id) >= 0);
  return FACT_GROUPS.filter(({ since }) => isNew && since !== null && year >= since).map(({ id }) => id);
}

/** `on`: the groups to be entered; `wanted`: those whose own settings are wanted. */
function settingRows(plan: Plan, on: readonly FactGroupId[], wanted: readonly FactGroupId[] = on): RowValues[] {
  const entered = FACT_GROUPS.map(({ id }) => [id, on.indexOf(id) >= 0 ? 'on' : 'off']);
  const planned: Record<string, string | number> = {
    indicators: plan.indicators.length ? 'on' : 'off',
    province: plan.province,
    language: plan.language,
    ...Object.fromEntries(entered),
  };
  return SETTINGS.filter(({ group }) => group === undefined || wanted.indexOf(group) >= 0).map((setting) => {
    const { id, usual } = setting;
    const { label, help } = settingWords(id);
    return {
      setting: say(label, plan.language),
      value: valueSaid(setting, planned[id] || usual(plan.year), plan.language),
      help: say(help, plan.language),
    };
  });
}

/** Which setting has this label, or had it before. */
function settingCalled(label: string): Setting | undefined {
  const cell = headerCell(label);
  return SETTINGS.filter(({ id }) => cell !== null && hasLabelOf(id)(cell))[0];
}

/** A mark that stands on the tab of indicators is shown from there: a row that comes back is left blank for it. The tab is read for such a row alone. */
function shownFromTab(book: Book, found: readonly TableRow[]): (row: RowValues) => RowValues {
  return (row) => {
    const setting = settingCalled(String(row.setting));
    const isNew = setting && isMark(setting) && !settingRow(found, setting.id);
    return isNew && isMarkOnTab(book, setting.id) ? { ...row, value: '' } : row;
  };
}

function roundRows({ rounds, language }: Plan): RowValues[] {
  return rounds.map((date) => ({
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
  const named = (said: string) => (key === 'setting' && settingCalled(said)?.id) || comparable(said);
  const keyOf: TabContent['keyOf'] = (text) => (text(key) === '' ? null : named(text(key)));
  return { tab: settingsTab, rows, title: {}, language, keyOf };
}

/** The settings as they stand; null where there are none, or a run that was broken off left their tab empty. */
function standingSettings(book: Book): Table | null {
  const table = readSettingsTable(book);
  return table && !isEmpty(table) ? table : null;
}

/** Null before there are any. What cannot be read is refused here, before anything else is written. */
export function completeSettings(book: Book, plan: Plan): Settings | null {
  const existing = standingSettings(book);
  return existing && ensureSettings(book, plan, existing);
}

/** `existing`: as they stand; without it they are made. */
export function ensureSettings(book: Book, plan: Plan, existing: Table | null = null): Settings {
  let { language } = plan;
  let rows: RowValues[];
  if (existing) {
    const found = rowsOf(existing);
    // The workbook's own year, whatever year it is now.
    const year = Number(settingRow(found, 'year')?.value('value')) || plan.year;
    language = guessLanguage(found);
    const added = settingRows({ ...plan, year, language }, plannedGroups(plan, false), groupsEntered(found));
    rows = isOn(found, 'indicators') ? added.map(shownFromTab(book, found)) : added;
  } else {
    const settings = [...settingRows(plan, plannedGroups(plan, true)), versionRow(VERSION, language)];
    rows = beside(settings, roundRows(plan), districtRows(plan));
  }
  const { named, isNew } = ensureTab(book, content(rows, 'setting', language));
  const settings = readSettings(book, readSettingsTable(book), true);
  protectTab(book, named, settings, isNew);
  return settings;
}

/** Adds the districts that only the registry names. */
export function ensureDistrictSettings(book: Book, settings: Settings, names: readonly string[]): Settings {
  const known = districtFinder(knownDistricts(settings));
  const added = names.filter((name, index) => known(name) === null && names.indexOf(name) === index);
  if (!added.length) return settings;
  const rows = added.map((name, index) => districtRow(name, settings.districts.length + index + 1));
  ensureTab(book, content(rows, 'district', settings.language));
  return readSettings(book);
}
