// The settings tab: three blocks side by side under one header row, so that each can grow downwards.

import { TAB_NAMES } from '../../words/workbook/tabs';
import { column } from './column';
import type { Tab } from './tab';

const text = { editors: 'province', numberFormat: '@' } as const;

export const settingsTab: Tab = {
  key: 'settings',
  name: TAB_NAMES.settings,
  title: 'settings',
  columns: [
    column('setting', { ...text, width: 330 }),
    column('value', { editors: 'province', width: 120, centred: true }),
    column('help', { ...text, width: 330, wrap: true }),
    column('round', { ...text, width: 120 }),
    column('districtDeadline', { ...text, width: 120 }),
    column('provinceDeadline', { ...text, width: 120 }),
    column('order', { editors: 'province', width: 60, centred: true }),
    column('district', { ...text, width: 150 }),
    column('tab', { ...text, width: 150 }),
    column('editors', { ...text, width: 260 }),
  ],
};
