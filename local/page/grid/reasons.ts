// Why a formula failed: what the selected cell's function said, beside the cell.

import { byId, element } from '../element.ts';
import { type Api, sheetOffset } from './grid.ts';

/** Shows it for as long as the cell is selected. */
export function watchReasons(api: Api): void {
  const reason = element('p', { id: 'cell-reason', hidden: true });
  reason.setAttribute('role', 'status');
  byId('pictures').after(reason);
  const show = () => {
    const range = api.getActiveWorkbook()?.getActiveSheet()?.getActiveRange();
    const isOne = range?.getWidth() === 1 && range.getHeight() === 1;
    const message: unknown = range && isOne ? range.getCellData()?.custom?.message : undefined;
    reason.hidden = typeof message !== 'string';
    if (!range || typeof message !== 'string') return;
    reason.textContent = message;
    const [{ left, bottom }, offset] = [range.getCellRect(), sheetOffset()];
    reason.style.transform = `translate(${left + offset.left}px, ${bottom + offset.top + 2}px)`;
  };
  for (const name of ['SelectionChanged', 'Scroll', 'ActiveSheetChanged', 'CommandExecuted'] as const)
    api.addEvent(api.Event[name], () => requestAnimationFrame(show));
}
