// The words of the page's own head, in the workbook's language.

import { byId } from '../element.ts';
import { HEADER, say } from '../words.ts';

export function showHeader(): void {
  byId('download').textContent = say(HEADER.download);
  byId('upload').textContent = say(HEADER.upload);
  byId('upload-file').ariaLabel = say(HEADER.file);
  byId('menu-bar').ariaLabel = say(HEADER.menus);
  byId('grid').ariaLabel = say(HEADER.grid);
  byId('sidebar').ariaLabel = say(HEADER.sidebar);
  byId('view-as-label').textContent = say(HEADER.viewAs);
  byId('rehearsal').textContent = say(HEADER.rehearsal);
  byId('rehearsal').title = say(HEADER.rehearsalWhy);
}
