// The menu ขั้นตอน, from what entries.ts declares, in the language of the workbook.
import { markedOrWorkbookLanguage } from '../commands/running/workbook-language';
import { MENU_TITLE } from '../words/commands/menu';
import { type Language, say } from '../words/text';
import { menuParts } from './entries';

/** What Google hands to onOpen. */
export interface OpenEvent {
  authMode?: unknown;
}

/** In a document where the add-on is not enabled yet nothing may be read: anything but menu calls would take the menu away. */
function languageFor(event: OpenEvent | undefined): Language {
  return event && String(event.authMode) === 'NONE' ? 'th' : markedOrWorkbookLanguage();
}

/** Google calls it when a workbook opens, and may let it read nothing then: `event` says how far it may go. */
export function openMenu(event?: OpenEvent): void {
  const language = languageFor(event);
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(say(MENU_TITLE, language));
  for (const part of menuParts()) {
    if (part === 'separator') menu.addSeparator();
    else if ('entries' in part) {
      const subMenu = ui.createMenu(say(part.title, language));
      for (const entry of part.entries) subMenu.addItem(say(entry.caption, language), entry.door);
      menu.addSubMenu(subMenu);
    } else menu.addItem(say(part.caption, language), part.door);
  }
  menu.addToUi();
}
