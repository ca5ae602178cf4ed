// What an execution did to the screen, as its window is told: its pages under addresses of their own.

import type { Panel, Ran, Screen } from '../protocol.ts';
import type { Ended, Raw, ShownPage } from './execution.ts';
import type { Panels } from './panels.ts';

function screenOf(panels: Panels, { sidebar, dialogs, ...others }: Raw): Screen {
  const panel = ({ html, title, isModal }: ShownPage): Panel => ({
    address: panels.add(html),
    title,
    width: html.width,
    height: html.height,
    isModal,
  });
  return { ...others, sidebar: sidebar && panel(sidebar), dialogs: dialogs.map(panel) };
}

/** What the page is sent: panels get their addresses here. */
export function ranOf(panels: Panels, { raw, error, ...ended }: Ended): Ran {
  const screen = screenOf(panels, raw);
  if (error) return { ended: 'failed', screen, error };
  return { ended: 'done', screen, ...('value' in ended ? { value: ended.value } : {}) };
}

/** Nothing of it has happened, on the screen neither. */
export function failed({ name, message }: Pick<Error, 'name' | 'message'>): Ran {
  const screen = { toasts: [], alerts: [], sidebar: null, dialogs: [], place: null };
  return { ended: 'failed', screen, error: { name, message } };
}
