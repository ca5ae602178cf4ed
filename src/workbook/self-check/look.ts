// Reads what a self-check decides from; changes nothing.
import { readRegistry } from '../../domain/province/registry';
import type { IsoDate } from '../../domain/time/calendar';
import type { Seen, SeenSettings } from '../../self-check/seen';
import type { Language } from '../../words/text';
import { type Book, findTab } from '../book/book';
import { mayEdit } from '../book/may-edit';
import { toldFromNames } from '../book/open-book';
import { Refusal } from '../book/refusal';
import { readTops } from '../ledger/ledger-headers';
import { ledgerTabs } from '../ledger/ledger-tabs';
import { lookAtDaily } from '../mail/without-mail';
import { originOf } from '../marks/home-mark';
import { buildOf } from '../packaged/build';
import { registryLines } from '../reading/read-province';
import { readTable, type Table } from '../reading/table';
import { findVersion, VERSION } from '../schema/version';
import { leftNames } from '../set-up/left';
import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import { districtOf } from '../tabs/district-key';
import { ledgerTab } from '../tabs/ledger';
import { registryTab } from '../tabs/registry';
import { settingsTab } from '../tabs/settings';
import { copiesIn } from './copies';
import { expectedTabs } from './expected';
import { headersOf, lookAtTab } from './look-at-tab';
import { grantedScopes } from './permissions';

/** The refusals that set-up puts right by itself. */
const MENDED: readonly string[] = ['setting-missing'];

/** Those of the version are a check of their own. */
const OF_VERSION: readonly string[] = ['workbook-newer', 'version-wrong'];

export interface Told {
  language: Language;
  /** In Thailand. */
  today: IsoDate;
  /** The words of a refusal. */
  messageOf(refusal: Refusal): string;
}

function settingsIn(book: Book, table: Table): Settings | Refusal {
  try {
    return readSettings(book, table);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function seenSettings(found: Settings | Refusal | null, { messageOf }: Told): SeenSettings {
  if (!found) return { state: 'missing' };
  if (!(found instanceof Refusal)) {
    const { province, year, districts } = found;
    return { state: 'read', province, year, districts: districts.length };
  }
  if (OF_VERSION.indexOf(found.code) >= 0) return { state: 'unread' };
  return { state: 'refused', message: messageOf(found), isMended: MENDED.indexOf(found.code) >= 0 };
}

/** Their tabs' marks name districts that neither list names any more. */
function straysIn(book: Book, settings: Settings, registry: Table | null): Seen['strays'] {
  const registered = registry ? readRegistry(registryLines(registry, settings)).laos : [];
  const known = new Set([...settings.districts.map(({ name }) => name), ...registered.map((lao) => lao.district)]);
  return book.sheets
    .map(({ name, key }) => ({ tab: name, district: districtOf(key) ?? '' }))
    .filter(({ district }) => district !== '' && !known.has(district));
}

/** Five calls a tab. One that has become empty is made whole by the next act. */
function lookAtLedger(book: Book, language: Language): Seen['ledger'] {
  const tabs = readTops(book).map((table) => ({ name: table.tab, headers: headersOf(table, ledgerTab, language) }));
  return { tabs, isGone: book.ledgerEnd !== null && !ledgerTabs(book).length };
}

/** `settings`: null where there are none. */
export function look(book: Book, settings: Table | null, told: Told): Seen {
  const { spreadsheet } = book;
  const found = settings && settingsIn(book, settings);
  const known = found instanceof Refusal ? null : found;
  const registrySheet = findTab(book, registryTab.key);
  const registry = registrySheet && readTable(registrySheet, registryTab);
  const tables = new Map<string, Table>();
  if (settings) tables.set(settingsTab.key, settings);
  if (registry) tables.set(registryTab.key, registry);
  const everybody = ([] as string[]).concat(...(known ? known.districts.map(({ editors }) => editors) : []));
  const settingsSheet = findTab(book, settingsTab.key);
  const { version, scopes } = buildOf();
  return {
    addOn: version,
    version: settings && { ...findVersion(settings), tab: settings.tab },
    knownVersion: VERSION,
    wantedScopes: scopes,
    grantedScopes: grantedScopes(),
    settings: seenSettings(found, told),
    tabs: expectedTabs(known, told.language).map((expected) =>
      lookAtTab(book, expected, { language: told.language, everybody, tables }),
    ),
    ledger: lookAtLedger(book, told.language),
    left: leftNames(book) || [],
    unmarked: toldFromNames(book).map(({ name }) => name),
    strays: known ? straysIn(book, known, registry) : [],
    copies: copiesIn(book),
    origin: originOf(book.marks),
    daily: lookAtDaily(book, known),
    today: told.today,
    zones: { spreadsheet: spreadsheet.getSpreadsheetTimeZone(), script: Session.getScriptTimeZone() },
    locale: spreadsheet.getSpreadsheetLocale(),
    mayMend: settingsSheet === null || mayEdit(settingsSheet),
  };
}
