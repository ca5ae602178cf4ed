// The letters' templates, a tab each: the parts and their texts; beside them, the named blanks that may stand in a text.
import type { LetterId } from '../../documents/letters/letter';
import { LETTERS } from '../../documents/letters/letters';
import { MEMO_PARTS } from '../../words/outputs/memo';
import { TAB_NAMES } from '../../words/workbook/tabs';
import { type Column, column } from './column';
import type { Tab } from './tab';

const text = { editors: 'province', numberFormat: '@' } as const;
const part = (id: 'memoPart' | 'letterPart'): Column =>
  column(id, { ...text, width: 130, choices: () => Object.values(MEMO_PARTS) });

const OTHERS: readonly Column[] = [
  column('memoText', { ...text, width: 700, wrap: true }),
  column('blank', { ...text, width: 150 }),
  column('meaning', { ...text, width: 250 }),
];

/** The first column is the parts'. */
export function letterTab(id: LetterId): Tab {
  const named = { key: id, name: TAB_NAMES[id] };
  // The memo's tab was there before there were other letters: its words are its own.
  return id === 'memo'
    ? { ...named, title: 'memo', columns: [part('memoPart'), ...OTHERS] }
    : { ...named, title: 'letter', columns: [part('letterPart'), ...OTHERS] };
}

export const letterTabs = (): Tab[] => LETTERS.map(({ id }) => letterTab(id));
