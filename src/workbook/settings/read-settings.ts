// Reads the settings tab. A setting that cannot be read is refused by its cell: no figure is computed from a guessed rule.
import type { Marks } from '../../domain/agreement/mark';
import type { Criteria } from '../../domain/province/fiscal-year';
import { cellName } from '../../domain/province/province';
import { LEAVING_OUT, measuredIndicators } from '../../indicators/all';
import { markOf } from '../../indicators/presets';
import { EXPECTED } from '../../words/commands/expected';
import { type Language, say } from '../../words/text';
import { type Book, findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import { quoted } from '../reading/quoted';
import { readTable, rowsOf, type Table } from '../reading/table';
import { knownVersion } from '../schema/version';
import { indicatorsTab } from '../tabs/indicators';
import { settingsTab } from '../tabs/settings';
import { groupsEntered, leftOutIn, saidOf } from './entered';
import { readDistricts } from './read-districts';
import { NOTHING_DECLARED, readIndicators } from './read-indicators';
import { isMark, readMarks } from './read-marks';
import { checkYear, readRounds } from './read-rounds';
import { readSetting } from './read-setting';
import type { Setting } from './setting';
import { guessLanguage, settingRow } from './setting-row';
import { valueIn } from './setting-value';
import { type CommonSetting, settingWords } from './setting-words';
import { emailsIn, SETTINGS, type Settings } from './settings';
import { mustAimHigher, sharesIn } from './shares';
import { reminderDaysIn } from './without-mail';
import { wrongCell } from './wrong-cell';

/**
 * Reads and checks all settings, and the tab of indicators where it is used; throws a Refusal that names the cell. `table`: the settings where
 * they were read already. `mends`: set-up is about to make what is missing.
 */
export function readSettings(
  book: Book,
  table: Table | null = readSettingsTable(book),
  mends: boolean = false,
): Settings {
  if (!table) throw new Refusal('no-settings');
  knownVersion(table);
  const rows = rowsOf(table);
  const language = guessLanguage(rows);
  const groups = groupsEntered(rows);
  const leftOut = leftOutIn(rows);
  const isRead = ({ id, group, optional }: Setting) =>
    (group === undefined || groups.indexOf(group) >= 0) && (!optional || settingRow(rows, id) !== undefined);
  const read = SETTINGS.filter(isRead);
  const readOne = (setting: Setting) => readSetting(setting, rows, table.tab, language);
  const values = new Map<string, string | number>();
  for (const setting of read) if (!isMark(setting)) values.set(setting.id, readOne(setting));
  const text = (id: CommonSetting) => values.get(id) as never;
  const rounds = readRounds(rows, table.tab, language);
  const year: number = text('year');
  checkYear(year, rounds, table.tab, language);
  const hasIndicators = values.get('indicators') === 'on';
  const around = { rounds, groups, leftOut, year, language, mends, usual: () => sharesIn(rows) };
  const declared = hasIndicators ? readIndicators(book, around) : NOTHING_DECLARED;
  // Those that set-up is about to add are not there yet: it looks itself.
  if (!(mends && hasIndicators))
    mustMeasure({ groups, leftOut, hasIndicators, indicators: declared.indicators }, { book, table, language });
  const marks = readMarks(read.filter(isMark), {
    ...{ book, table, rows, language, year, leftOut, mends, read: readOne },
    lines: hasIndicators ? [...declared.presets, ...declared.aside] : null,
    typed: (setting) => valueIn(setting, settingRow(rows, setting.id)?.value('value')),
  });
  const criterion = (id: keyof Criteria) => marks.get(id) as number;
  if (!declared.presets.concat(declared.aside).some(({ id }) => id === markOf('aimedShare')?.preset.id))
    mustAimHigher(criterion('requiredShare'), criterion('aimedShare'), { rows, tab: table.tab, language });
  const districts = readDistricts(rows, table.tab, text('province'), language);
  return {
    province: text('province'),
    year,
    requiredShare: criterion('requiredShare'),
    aimedShare: criterion('aimedShare'),
    groups,
    leftOut,
    marks: marksIn(marks),
    officers: emailsIn(String(values.get('officers') ?? '')),
    reminderDays: reminderDaysIn(values),
    digits: text('digits'),
    language: text('language'),
    rounds,
    hasIndicators,
    ...declared,
    districts,
  };
}

/** The language that the settings name, whatever else is wrong with them; Thai where there are none. */
export function readLanguage(book: Book): Language {
  const table = readSettingsTable(book);
  return table ? guessLanguage(rowsOf(table)) : 'th';
}

/** Throws a Refusal where everything is left out, and nothing stands in its place: first of all where the tab on which it stood is gone. */
export function mustMeasure(
  measured: Pick<Settings, 'groups' | 'leftOut' | 'hasIndicators' | 'indicators'>,
  { book, table, language }: { book: Book; table: Table; language: Language },
): void {
  if (measuredIndicators(measured).length) return;
  const rows = rowsOf(table);
  const { id } = LEAVING_OUT.filter((setting) => saidOf(rows, setting.id) === 'off')[0] as (typeof LEAVING_OUT)[number];
  const row = settingRow(rows, id);
  const found = quoted(row?.value('value'), language);
  const label = say(settingWords(id).label, language);
  const place = row?.place('value') || null;
  if (measured.hasIndicators && !findTab(book, indicatorsTab.key)) {
    const values = {
      other: say(indicatorsTab.name, language),
      tab: table.tab,
      cell: place ? cellName(place) : '',
      setting: label,
    };
    throw new Refusal('indicators-missing', values, language);
  }
  throw wrongCell(table.tab, place, label, found, EXPECTED.measured, language);
}

/** What is blank is not set. */
function marksIn(values: ReadonlyMap<string, string | number>): Marks {
  const marks: Record<string, number | null> = {};
  values.forEach((value, id) => {
    marks[id] = typeof value === 'number' ? value : null;
  });
  return marks;
}

/** One read; null where there is no settings tab. */
export function readSettingsTable(book: Book): Table | null {
  const found = findTab(book, settingsTab.key);
  return found && readTable(found, settingsTab);
}
