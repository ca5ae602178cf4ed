// Makes a tab that people type into as it is declared, from whatever there is of it: nothing, all, or what a run that was broken off left.
// What it should have and what it has are compared, and only the difference is made; what people typed or made of it stays.
import { say } from '../../words/text';
import { addTab, type Book, findTab } from '../book/book';
import { mustHaveHeadings } from '../reading/lost-heading';
import { isEmpty, readTable } from '../reading/table';
import { completeTab } from './complete-tab';
import { fillTab } from './fill-tab';
import { ensureDressed } from './look/dress-tab';
import type { TabContent, WrittenTab } from './tab-content';

/** `index`: where it goes if it has to be made. Writes only what it lacks; what stands there stays. Throws a Refusal for a heading that was lost, and for a tab of something else. */
export function ensureTab(book: Book, content: TabContent, index?: number): WrittenTab {
  const { tab, language } = content;
  const found = findTab(book, tab.key);
  const table = found && readTable(found, tab);
  if (table && tab.keepsHeadings) mustHaveHeadings(table, language);
  if (found && table) content.mustBeSo?.(found, table);
  const named = found || addTab(book, tab.key, say(tab.name, language), index);
  const written = table && !isEmpty(table) ? completeTab(named, table, content) : fillTab(book, named, content);
  if (written.headerRow > 0) ensureDressed(book, written, content);
  return written;
}
