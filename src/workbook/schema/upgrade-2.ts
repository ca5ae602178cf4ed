// Version 2: the settings say which version the workbook has.
import { comparable } from '../../domain/thai/thai-text';
import { ensureTab } from '../ensure/ensure-tab';
import { settingsTab } from '../tabs/settings';
import type { Upgrade } from './upgrade';
import { versionRow } from './version';

export const upgrade2: Upgrade = {
  to: 2,
  run(book, language) {
    const rows = [versionRow(2, language)];
    ensureTab(book, {
      tab: settingsTab,
      rows,
      title: {},
      language,
      keyOf: (text) => (text('setting') === '' ? null : comparable(text('setting'))),
    });
  },
};
