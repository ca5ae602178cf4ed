// The template of the covering memo: its parts and their texts; beside them, the named blanks that may stand in a text.
import { MEMO_PARTS } from '../../words/outputs/memo';
import { TAB_NAMES } from '../../words/workbook/tabs';
import { column } from './column';
import type { Tab } from './tab';

const text = { editors: 'province', numberFormat: '@' } as const;

export const memoTab: Tab = {
  key: 'memo',
  name: TAB_NAMES.memo,
  title: 'memo',
  columns: [
    column('memoPart', { ...text, width: 130, choices: () => Object.values(MEMO_PARTS) }),
    column('memoText', { ...text, width: 700, wrap: true }),
    column('blank', { ...text, width: 150 }),
    column('meaning', { ...text, width: 250 }),
  ],
};
