// A district's tab: made with its registered LAOs and what the roster says of them, or completed with whatever of that it lacks.

import { entryIdsNow } from '../../domain/agreement/entries';
import { stepColumnId } from '../../domain/measures/step-column';
import { laoKey } from '../../domain/province/lao';
import { lastNames } from '../../domain/province/lives/rows-of-lives';
import type { RegisteredLao } from '../../domain/province/province';
import type { RosterLine } from '../../domain/province/roster-line';
import { enteredFields } from '../../indicators/all';
import { stepRounds } from '../../indicators/columns/step-rounds';
import { columnsOfRound } from '../../indicators/columns/typed-columns';
import { COMMON } from '../../words/outputs/outputs';
import { say } from '../../words/text';
import { isGiven } from '../access/given';
import type { Keeping } from '../access/keep-rights';
import { letInto } from '../access/rights';
import { type Book, findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import { closedBefore } from '../closing/closed-mark';
import { ensureTab } from '../ensure/ensure-tab';
import { fixedAreas } from '../ensure/fixed-areas';
import { protectAreas, protectDistrict } from '../ensure/protect';
import type { RowValues, TabContent, WrittenTab } from '../ensure/tab-content';
import { settingFormulas } from '../formulas/setting-formula';
import type { DistrictSetting, Settings } from '../settings/settings';
import { headerText, type SettingOf } from '../tabs/column';
import { districtTab } from '../tabs/district';
import { districtKey } from '../tabs/district-key';
import { factCell } from '../writing/fact-cell';
import type { Task } from './left';
import type { Plan } from './plan';
import { rowKey } from './registry';
import { districtInstead } from './renamed-district';

/** Where new district tabs go: behind the first tab and the district tabs that are there. */
function nextIndex(book: Book, settings: Settings): number {
  const tabs = settings.districts.map(({ name }) => findTab(book, districtKey(name)));
  return Math.max(0, ...tabs.map((tab) => (tab ? book.sheets.indexOf(tab) : 0))) + 1;
}

function laoRow(lao: RegisteredLao, line: RosterLine | undefined, { roster }: Plan, settings: Settings): RowValues {
  const steps: Record<string, string | number> = {};
  // A row that names a column which is not there is not added.
  for (const date of stepRounds(settings)) {
    const step = line && roster ? line.steps[roster.rounds.indexOf(date)] : null;
    steps[stepColumnId(date)] = step === null || step === undefined ? '' : step;
  }
  return {
    type: say(COMMON[lao.type], settings.language),
    name: lao.name,
    ...steps,
    ...factValues(line, settings),
    remark: '',
  };
}

/** A roster of a year that was begun may be older than the numbers of now. */
function givenNow({ facts }: RosterLine, { indicators }: Settings): RosterLine['facts'] {
  const idNow = entryIdsNow(Object.keys(facts), indicators);
  return Object.fromEntries(Object.entries(facts).map(([id, value]) => [idNow(id), value]));
}

/** Blank where the roster gives nothing. */
function factValues(line: RosterLine | undefined, settings: Settings): RowValues {
  const given = line ? givenNow(line, settings) : {};
  const values: Record<string, string | number | boolean> = {};
  for (const { facts, kind } of enteredFields(settings))
    for (const fact of facts) {
      const value = given[fact];
      values[fact] = value === undefined ? '' : factCell(kind, value, settings.language);
    }
  return values;
}

interface Of {
  settings: Settings;
  /** Who is let in, and who was. */
  keeping: Keeping;
}

const keyOfLao = ({ type, name, district }: RegisteredLao) => laoKey(type, name, district);

/** What each district's tab is made of. `came`: takes the headers that tabs get which were there before. */
export function districtTabs(
  book: Book,
  plan: Plan,
  { settings, laos, came, keeping }: Of & { laos: readonly RegisteredLao[]; came: Set<string> },
): Task[] {
  const lines = new Map(
    (plan.roster ? plan.roster.lines : []).map((line) => [laoKey(line.type, line.name, line.district), line]),
  );
  const settingOf = settingFormulas(book);
  const last = lastNames(laos);
  return settings.districts.map((district) => {
    // One that was upgraded or renamed goes on in its row.
    const own = laos.filter((lao) => lao.district === district.name && !last.has(keyOfLao(lao)));
    const rows = () => own.map((lao) => laoRow(lao, lines.get(keyOfLao(lao)), plan, settings));
    const ensure = () => {
      const { added } = ensureDistrict(book, district, rows(), { settings, laos, settingOf, keeping, last });
      for (const column of added) came.add(headerText(column, settings.language));
    };
    return { name: district.tab, ensure };
  });
}

function ensureDistrict(
  book: Book,
  { name, tab: tabName }: DistrictSetting,
  rows: RowValues[],
  {
    settings,
    laos,
    settingOf,
    keeping,
    last,
  }: Of & { laos: readonly RegisteredLao[]; settingOf: SettingOf; last: ReadonlyMap<string, string> },
): WrittenTab {
  const tab = districtTab(name, settings, tabName);
  const { language, province, year } = settings;
  const title = { district: name, province, year };
  const keyOf: TabContent['keyOf'] = (text) => {
    const key = rowKey(text, name);
    return key === null ? null : (last.get(key) ?? key);
  };
  const mustBeSo: TabContent['mustBeSo'] = (named, table) => {
    const other = districtInstead(table, name, laos);
    if (other !== null)
      throw new Refusal('tab-of-another-district', { tab: named.name, district: name, other }, language);
  };
  const found = findTab(book, tab.key);
  const dates = found ? closedBefore(book, found) : [];
  const closed = ([] as string[]).concat(...dates.map((date) => columnsOfRound(settings, date)));
  const content = { tab, rows, title, language, closed, settingOf, keyOf, mustBeSo };
  const written = ensureTab(book, content, nextIndex(book, settings));
  const { named, isNew, headerRow } = written;
  const { rights, given } = keeping;
  const wasGiven = (email: string) => isGiven(given, tab.key, email);
  protectDistrict(book, named, { editors: letInto(rights, tab.key), wasGiven, language, isNew });
  if (headerRow > 0) protectAreas(book, written, fixedAreas(written, tab), settings);
  return written;
}
