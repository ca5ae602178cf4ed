// The language of the workbook: the one in which the add-on makes its menu.

import { addOnFor } from '../../office.ts';
import type { MenuState } from '../../services/host/objects.ts';
import { draftOf } from '../../workbook/changes/draft.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Language } from '../protocol.ts';

const THAI = /[\u0e00-\u0e7f]/;

/** Thai where there is no menu, or one with Thai letters. */
export function languageOfMenus(menus: readonly MenuState[]): Language {
  return menus.length === 0 || menus.some(({ title }) => THAI.test(title ?? '')) ? 'th' : 'en';
}

/** Opens a copy of the workbook with the add-on, as its owner would, and looks at the menus. */
export function languageOf(workbook: Workbook): Language {
  const { host, ...addOn } = addOnFor(draftOf(workbook), workbook.owner, 'LIMITED');
  addOn.open();
  return languageOfMenus(host.menus);
}
