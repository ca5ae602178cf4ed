// The add-on's pages on the screen: the sidebar and dialogs, each in a frame that has no origin of its own.

import type { Panel } from '../../server/protocol.ts';
import { byId, element } from '../element.ts';
import type { FromFrame, ToFrame } from './frame-messages.ts';

export interface PanelDoings {
  call(functionName: string, given: unknown[]): Promise<Omit<ToFrame, 'khanton' | 'id'>>;
  focusGrid(): void;
}

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';
/** What Google makes of a dialog whose page names no size; unconfirmed. */
const DIALOG = { width: 600, height: 400 };
const frames = new Map<MessageEventSource, () => void>();

function frameOf({ address, title }: Panel, close: () => void): HTMLIFrameElement {
  const frame = element('iframe', { title, src: address });
  frame.setAttribute('sandbox', SANDBOX);
  frame.addEventListener('load', () => frame.contentWindow && frames.set(frame.contentWindow, close), { once: true });
  // A panel may speak before it has loaded.
  queueMicrotask(() => frame.contentWindow && frames.set(frame.contentWindow, close));
  return frame;
}

function headOf(title: string, close: () => void): HTMLElement {
  const button = element('button', { type: 'button', ariaLabel: `ปิด ${title}` }, '×');
  button.addEventListener('click', close);
  return element('div', { className: 'panel-head' }, element('h2', {}, title), button);
}

/** In the place of the one that is open. `focusGrid` is called when it is closed. */
export function showSidebar(panel: Panel, focusGrid: () => void): void {
  const sidebar = byId('sidebar');
  const close = () => {
    sidebar.hidden = true;
    sidebar.replaceChildren();
    focusGrid();
  };
  sidebar.hidden = false;
  sidebar.replaceChildren(headOf(panel.title, close), frameOf(panel, close));
}

/** The panel that asked for it has the keyboard again, where it was in it; null where it came from elsewhere. */
function askingPanel(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLIFrameElement ? activeElement : null;
}

/** When it is closed, the keyboard goes back to the panel that it came from, else to the grid; until then, where it is modal, nothing else can be done. */
export function showDialog(panel: Panel, focusGrid: () => void): void {
  const asking = askingPanel();
  const dialog = element('dialog', { className: 'panel', ariaLabel: panel.title });
  const close = () => dialog.close();
  const frame = frameOf(panel, close);
  // No more than there is: its page flows, and a frame that is cut off cannot be scrolled.
  frame.style.width = `min(${panel.width ?? DIALOG.width}px, calc(96vw - 2px))`;
  frame.style.height = `min(${panel.height ?? DIALOG.height}px, 82vh)`;
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (asking?.isConnected) asking.focus();
    else focusGrid();
  });
  dialog.append(headOf(panel.title, close), frame);
  document.body.append(dialog);
  if (panel.isModal) dialog.showModal();
  else dialog.show();
}

/** Carries what panels ask to the server and its answers back. */
export function listenToPanels({ call, focusGrid }: PanelDoings): void {
  addEventListener('message', async ({ source, data }: MessageEvent<FromFrame>) => {
    const close = source && frames.get(source);
    if (!close) return;
    if (data.khanton === 'close') return close();
    if (data.khanton === 'focus') return focusGrid();
    if (data.khanton !== 'call') return;
    const answer: ToFrame = { khanton: 'answer', id: data.id, ...(await call(data.functionName, data.given)) };
    (source as Window).postMessage(answer, '*');
  });
}
