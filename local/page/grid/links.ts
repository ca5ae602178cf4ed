// Links in cells: the selected cell's link is offered beside it, and followed inside the page or in a new window.

import { parseA1 } from '../../workbook/address.ts';
import { byId, element } from '../element.ts';
import { type Api, sheetOffset } from './grid.ts';
import { type Link, linkOf } from './link.ts';
import type { SheetView } from './sheet-view.ts';

function follow(link: Link, view: SheetView): void {
  if (link.kind === 'web') {
    open(link.address, '_blank', 'noopener,noreferrer');
    return;
  }
  const area = link.cell === null ? null : parseA1(link.cell);
  const isCell = area !== null && area.rows !== null && area.columns !== null;
  view.user.go({
    sheetId: link.sheetId,
    area: isCell ? { row: area.row, column: area.column, rows: 1, columns: 1 } : null,
  });
}

/** Shows a button beside a selected cell that is a link, for as long as it is selected. */
export function watchLinks(api: Api, view: SheetView): void {
  const layer = byId('pictures');
  const button = element('button', { type: 'button', id: 'cell-link', hidden: true });
  layer.after(button);
  let link: Link | null = null;
  const show = () => {
    const range = api.getActiveWorkbook()?.getActiveSheet()?.getActiveRange();
    const isOne = range?.getWidth() === 1 && range.getHeight() === 1;
    link = range && isOne ? linkOf(range.getFormula()) : null;
    button.hidden = link === null;
    if (!range || !link) return;
    const text = range.getDisplayValue();
    button.textContent = `ไปที่ ${link.kind === 'web' ? link.address : text}`;
    const [{ left, bottom }, offset] = [range.getCellRect(), sheetOffset()];
    button.style.transform = `translate(${left + offset.left}px, ${bottom + offset.top + 2}px)`;
  };
  const follows = () => {
    if (link) follow(link, view);
  };
  button.addEventListener('click', follows);
  for (const name of ['SelectionChanged', 'Scroll', 'ActiveSheetChanged'] as const)
    api.addEvent(api.Event[name], () => requestAnimationFrame(show));
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !event.altKey || !link) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      follows();
    },
    { capture: true },
  );
}
