// Which tabs a workbook should have, and what is wanted of each: the very declarations that set-up makes them from.
import { canBeBuilt, isMadeBefore, outputIds, outputTab } from '../../indicators/outputs';
import { type Language, say } from '../../words/text';
import { TAB_NAMES } from '../../words/workbook/tabs';
import type { DistrictSetting, Settings } from '../settings/settings';
import { districtTab } from '../tabs/district';
import { indicatorsTab } from '../tabs/indicators';
import { letterTabs } from '../tabs/letters';
import { registryTab } from '../tabs/registry';
import { settingsTab } from '../tabs/settings';
import type { Tab } from '../tabs/tab';
import { outputKey } from '../writing/write-output';

export interface ExpectedTab {
  key: string;
  name: string;
  kind: 'typed' | 'other';
  /** Null for a tab without columns of ours. */
  tab: Tab | null;
  keeps: 'tab' | 'output' | 'nothing';
  district: DistrictSetting | null;
}

function fixed(key: string, name: string, more: Partial<ExpectedTab> = {}): ExpectedTab {
  return { key, name, kind: 'other', tab: null, keeps: 'tab', district: null, ...more };
}

/** `settings`: null where they cannot be read; then no district and no output is expected. */
export function expectedTabs(settings: Settings | null, language: Language): ExpectedTab[] {
  const declared = (tab: Tab, kind: ExpectedTab['kind']) => fixed(tab.key, say(tab.name, language), { kind, tab });
  const before = [
    fixed('start', say(TAB_NAMES.start, language)),
    declared(settingsTab, 'typed'),
    ...(settings?.hasIndicators ? [declared(indicatorsTab, 'other')] : []),
    declared(registryTab, 'typed'),
  ];
  if (!settings) return before;
  const outputs = outputIds().filter((id) => isMadeBefore(id) && canBeBuilt(id, settings.groups));
  return [
    ...before,
    ...settings.districts.map((district) => {
      const tab = districtTab(district.name, settings, district.tab);
      return fixed(tab.key, district.tab, { kind: 'typed', tab, district });
    }),
    ...letterTabs().map((tab) => declared(tab, 'other')),
    fixed('typed-form', say(TAB_NAMES['typed-form'], language), { keeps: 'nothing' }),
    ...outputs.map((id) => fixed(outputKey(id), say(outputTab(id), language), { keeps: 'output' })),
  ];
}
