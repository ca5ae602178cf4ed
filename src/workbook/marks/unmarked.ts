// A workbook without any mark: another program may have saved it, which keeps names and headers alone. A tab counts for ours only where
// both speak for it, and the settings must be among them: in any other workbook all tabs are the office's own.
import { comparable } from '../../domain/thai/thai-text';
import { outputIds, outputTab, outputTitle } from '../../indicators/outputs';
import { COMPARED_WITH, OUTPUT_TITLES } from '../../words/outputs/outputs';
import { LANGUAGES, say, type Text } from '../../words/text';
import { FORMER_TAB_NAMES, FORMER_TITLES } from '../../words/workbook/former-words';
import { BEFORE_CHANGE_TAB, FIRST_START_TITLE, NEW_YEAR_TAB, START_TITLE, TAB_NAMES } from '../../words/workbook/tabs';
import type { NamedSheet } from '../book/book';
import { ledgerTabOf } from '../ledger/ledger-tabs';
import { readTable, rowsOf, type Table } from '../reading/table';
import { settingRow } from '../settings/setting-row';
import { column } from '../tabs/column';
import { districtKey, districtOf } from '../tabs/district-key';
import { indicatorsTab } from '../tabs/indicators';
import { ledgerTab } from '../tabs/ledger';
import { letterTabs } from '../tabs/letters';
import { registryTab } from '../tabs/registry';
import { settingsTab } from '../tabs/settings';
import type { Tab } from '../tabs/tab';
import { keysByLaos } from './keys-by-laos';

type Found = Omit<NamedSheet, 'key'>;

interface Kind {
  key: string;
  names: readonly string[];
  /** Whether what stands on the tab is what we would have written there. */
  isOurs(named: Found): boolean;
}

/** What every district's tab has, whatever the rounds and the facts are. */
const DISTRICT: Pick<Tab, 'columns'> = {
  columns: [
    column('type', { editors: 'province', width: 0 }),
    column('name', { editors: 'province', width: 0 }),
    column('standing', { editors: 'nobody', width: 0 }),
    column('remark', { editors: 'district', width: 0 }),
  ],
};

/** What the tab of indicators has had since its first version: both of its tables. */
const OF_INDICATORS = ['id', 'kind', 'indicatorName', 'counted', 'of', 'stepNumber', 'shortName'];
const INDICATORS: Pick<Tab, 'columns'> = {
  columns: indicatorsTab.columns.filter(({ id }) => OF_INDICATORS.indexOf(id) >= 0),
};

const tableOf = (named: Found, { columns }: Pick<Tab, 'columns'>): Table => readTable(named, { columns });

/** All of them: an office's own list may well have some. */
const hasHeaders = (tab: Pick<Tab, 'columns'>) => (named: Found) => tableOf(named, tab).missing.length === 0;

/** The first cell is one of the titles; what it says of the province stands at its end. */
const hasTitle =
  (key: string, ...titles: readonly Text[]) =>
  (named: Found) => {
    const first = comparable(String(named.sheet.getRange(1, 1).getValue()));
    const opening = (text: string) => comparable(text.split('{')[0] as string);
    const all = [...titles, ...(FORMER_TITLES[key] || [])];
    const openings = all.map((title) => LANGUAGES.map((language) => opening(title[language])));
    return ([] as string[]).concat(...openings).some((text) => first.slice(0, text.length) === text);
  };

const inBoth = (name: Text) => LANGUAGES.map((language) => say(name, language));

/** As many as many years need; those that go on first, since the first one may have a number, too. */
const LEDGERS = [4, 3, 2];

const laterLedgers = (): Kind[] =>
  LEDGERS.map(ledgerTabOf).map(({ key, name }) => ({ key, names: inBoth(name), isOurs: hasHeaders(ledgerTab) }));

function fixedKinds(): Kind[] {
  return [
    { key: 'start', names: inBoth(TAB_NAMES.start), isOurs: hasTitle('start', START_TITLE, FIRST_START_TITLE) },
    { key: registryTab.key, names: inBoth(registryTab.name), isOurs: hasHeaders(registryTab) },
    { key: indicatorsTab.key, names: inBoth(indicatorsTab.name), isOurs: hasHeaders(INDICATORS) },
    ...letterTabs().map((tab) => ({ key: tab.key, names: inBoth(tab.name), isOurs: hasHeaders(tab) })),
    // A long one goes on in further tabs.
    ...laterLedgers(),
    { key: ledgerTab.key, names: inBoth(ledgerTab.name), isOurs: hasHeaders(ledgerTab) },
    { key: 'new-year', names: inBoth(TAB_NAMES['new-year']), isOurs: hasTitle('new-year', NEW_YEAR_TAB) },
    {
      key: 'before-change',
      names: inBoth(TAB_NAMES['before-change']),
      isOurs: hasTitle('before-change', BEFORE_CHANGE_TAB),
    },
    // Whatever was pasted there: it is read alone.
    { key: 'typed-form', names: inBoth(TAB_NAMES['typed-form']), isOurs: () => true },
    ...outputIds().map((id) => ({
      key: `output:${id}`,
      names: inBoth(outputTab(id)),
      // What an indicator has of its own may bear the title of all such forms.
      isOurs: hasTitle(`output:${id}`, outputTitle(id), OUTPUT_TITLES.summary, COMPARED_WITH),
    })),
  ];
}

function districtKinds(settings: Table): Kind[] {
  const named = rowsOf(settings).filter((row) => row.text('district') !== '');
  return named.map((row) => {
    const district = row.text('district');
    return { key: districtKey(district), names: [row.text('tab'), district], isOurs: hasHeaders(DISTRICT) };
  });
}

function areSettings(named: Found): boolean {
  const table = tableOf(named, settingsTab);
  const rows = rowsOf(table);
  const isLabelled = settingRow(rows, 'province') !== undefined && settingRow(rows, 'year') !== undefined;
  return isLabelled && table.columns.has('value') && table.columns.has('round') && table.columns.has('district');
}

/** The name itself, or with the number that a tab gets beside one of the same name. */
function isCalled(name: string, wanted: readonly string[]): boolean {
  const bare = name.replace(/ \(\d+\)$/, '');
  return wanted.some((each) => each !== '' && [name, bare].some((own) => comparable(own) === comparable(each)));
}

/** The key of each tab; '' for those that are not ours. Nothing but names is read where there are no settings. */
export function unmarkedKeys(tabs: readonly Found[]): string[] {
  const keys = tabs.map(() => '');
  const claim = ({ key, names, isOurs }: Kind): Found | undefined => {
    const all = names.concat(...(FORMER_TAB_NAMES[key] || []).map(inBoth));
    const at = tabs.findIndex((named, index) => keys[index] === '' && isCalled(named.name, all) && isOurs(named));
    if (at >= 0) keys[at] = key;
    return tabs[at];
  };
  const settings = claim({ key: settingsTab.key, names: inBoth(settingsTab.name), isOurs: areSettings });
  if (!settings) return keys;
  const ofDistricts = districtKinds(tableOf(settings, settingsTab));
  for (const kind of [...fixedKinds(), ...ofDistricts]) claim(kind);
  const registry = tabs.filter((_, index) => keys[index] === registryTab.key)[0];
  const names = ofDistricts.map(({ key }) => districtOf(key) as string);
  return registry ? keysByLaos(tabs, keys, { registry, names }) : keys;
}
