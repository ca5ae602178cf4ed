// What lies over the grid is placed again whenever the grid may have been drawn otherwise.

import type { Api } from './grid.ts';

const EVENTS = ['LifeCycleChanged', 'Scroll', 'ActiveSheetChanged', 'SheetZoomChanged', 'CommandExecuted'] as const;

/** Calls `place` in the frame after any event by which the grid may be drawn otherwise. */
export function whenDrawn(api: Api, layer: HTMLElement, place: () => void): void {
  const next = () => requestAnimationFrame(place);
  for (const name of EVENTS) api.addEvent(api.Event[name], next);
  new ResizeObserver(next).observe(layer);
}
