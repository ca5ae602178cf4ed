// The menu ขั้นตอน, from what entries.ts declares, in the language of the workbook.
import { markedLanguageOr } from '../commands/running/marked-language';
import { MENU_TITLE, PAGE_WORDS, SCOPES } from '../words/commands/menu';
import { type Language, say, type Text } from '../words/text';
import type { Entry, NamedPart } from './entries';

/** What Google hands to onOpen. */
export interface OpenEvent {
  authMode?: unknown;
}

function captionOf(entry: Entry & { name?: Text }): Text {
  if (entry.scope) return SCOPES[entry.scope];
  return 'page' in entry ? PAGE_WORDS[entry.page].menu : (entry.name as Text);
}

/**
 * Google calls it when a workbook opens, and may let it read nothing then: `event` says how far it may go. In a document where the add-on is not
 * enabled yet, anything but menu calls would take the menu away. `readLanguage`: of a workbook that bears no mark of it.
 */
export function openMenu(
  parts: readonly NamedPart[],
  event: OpenEvent | undefined,
  readLanguage: () => Language,
): void {
  const mayRead = !event || String(event.authMode) !== 'NONE';
  const language = mayRead ? markedLanguageOr(readLanguage) : 'th';
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(say(MENU_TITLE, language));
  for (const part of parts) {
    if (part === 'separator') menu.addSeparator();
    else if ('entries' in part) {
      const subMenu = ui.createMenu(say(part.name as Text, language));
      for (const entry of part.entries) subMenu.addItem(say(captionOf(entry), language), entry.door);
      menu.addSubMenu(subMenu);
    } else menu.addItem(say(captionOf(part), language), part.door);
  }
  menu.addToUi();
}
