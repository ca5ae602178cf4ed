// One execution of the add-on for a person at a window: a press of a menu entry, or a call from a panel.

import { addOnFor } from '../../office.ts';
import type { Host } from '../../runtime.ts';
import type { HtmlState } from '../../services/objects.ts';
import { draftOf } from '../../workbook/draft.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Panel, Ran, Run, Screen } from '../protocol.ts';
import type { Panels } from './panels.ts';

/** The draft is the workbook afterwards; null where a question has to be answered first: then nothing has happened. */
export interface Executed {
  draft: Workbook | null;
  ran: Ran;
  log: string[];
}

/**
 * A script waits for the answer to its alert; this one cannot. It runs on a draft, and where it asks something, the draft is
 * thrown away, the page asks, and it runs again with the answer.
 */
export function execute(workbook: Workbook, user: string, panels: Panels, run: Run): Executed {
  const draft = draftOf(workbook);
  draft.activeSheet = run.place.sheetId;
  const addOn = addOnFor(draft, user);
  const { host } = addOn;
  host.selection = run.place.area && { sheetId: run.place.sheetId, area: run.place.area };
  host.answers = [...run.answers];
  let outcome: { value: unknown } | { error: Error };
  try {
    outcome = { value: addOn.call(run.functionName, run.given) };
  } catch (error) {
    outcome = { error: error instanceof Error ? error : new Error(String(error)) };
  }
  const asked = host.alerts[run.answers.length];
  if (asked && asked.buttons !== 'OK') {
    const question = { title: asked.title, text: asked.message, buttons: asked.buttons };
    return { draft: null, ran: { ended: 'question', question }, log: [] };
  }
  const screen = screenOf(host, panels, run);
  draft.activeSheet = workbook.activeSheet;
  if ('error' in outcome) {
    const { name, message } = outcome.error;
    return { draft, ran: { ended: 'failed', screen, error: { name, message } }, log: host.log };
  }
  return { draft, ran: { ended: 'done', screen, ...resultOf(outcome.value) }, log: host.log };
}

/** A Date anywhere in a result, and the success handler gets nothing: so does Google (platform.md section 4). */
function resultOf(value: unknown): { value?: unknown } {
  return value === undefined || holdsDate(value) ? {} : { value };
}

function holdsDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDate);
}

function screenOf(host: Host, panels: Panels, { place, answers }: Run): Screen {
  const panel = (html: HtmlState, title: string, isModal: boolean): Panel => ({
    address: panels.add(html),
    title,
    width: html.width,
    height: html.height,
    isModal,
  });
  const { activeSheet } = host.workbook;
  const moved = host.selection ?? (activeSheet === place.sheetId ? null : { sheetId: activeSheet, area: null });
  const stayed = moved === null || JSON.stringify(moved) === JSON.stringify(place);
  return {
    toasts: host.toasts.map(({ title, message }) => ({ title, text: message })),
    alerts: host.alerts.slice(answers.length).map(({ title, message }) => ({ title, text: message })),
    sidebar: host.sidebar && panel(host.sidebar, host.sidebar.title ?? '', false),
    dialogs: host.dialogs.map(({ html, title, isModal }) => panel(html, title, isModal)),
    place: stayed ? null : moved,
  };
}
