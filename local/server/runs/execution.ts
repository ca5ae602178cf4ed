// One execution of the add-on for a person at a window: a press of a menu entry, or a call from a panel. All that goes in and comes out is
// plain data, so that it can be done in another thread.

import { addOnFor } from '../../office.ts';
import type { Host } from '../../runtime.ts';
import type { HtmlState } from '../../services/host/objects.ts';
import { TimedOut } from '../../services/host/time-limit.ts';
import { type Delta, differenceOf } from '../../workbook/changes/delta.ts';
import { draftOf } from '../../workbook/changes/draft.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Message, Place, Question, Run } from '../protocol.ts';
import { toldToast } from './told-toast.ts';

export interface Order {
  workbook: Workbook;
  user: string;
  run: Run;
  /** Milliseconds that it may take. */
  limit: number;
}

export interface ShownPage {
  html: HtmlState;
  title: string;
  isModal: boolean;
}

/** What it did to the screen of its user. */
export interface Raw {
  toasts: Message[];
  alerts: Message[];
  sidebar: ShownPage | null;
  dialogs: ShownPage[];
  place: Place | null;
}

export interface Ended {
  /** What it did to the workbook; null: nothing. */
  delta: Delta | null;
  raw: Raw;
  log: string[];
  value?: unknown;
  error?: { name: string; message: string };
}

/** Where a question has to be answered first, nothing has happened. */
export type Executed = { question: Question } | Ended;

/**
 * A script waits for the answer to its alert; this one cannot. It runs on a draft, and where it asks something, the draft is
 * thrown away, the page asks, and it runs again with the answer.
 */
export function execute({ workbook, user, run, limit }: Order): Executed {
  const draft = draftOf(workbook);
  draft.activeSheet = run.place.sheetId;
  const addOn = addOnFor(draft, user, 'FULL', { limit });
  const { host } = addOn;
  host.selection = run.place.area && { sheetId: run.place.sheetId, area: run.place.area };
  host.answers = [...run.answers];
  let outcome: Pick<Ended, 'value' | 'error'>;
  try {
    outcome = resultOf(addOn.call(run.functionName, run.given));
  } catch (thrown) {
    const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
    outcome = { error: { name, message } };
    // It may have been stopped in the middle of anything.
    if (thrown instanceof TimedOut) return { delta: null, raw: NOTHING, log: host.log, ...outcome };
  }
  const asked = host.alerts[run.answers.length];
  if (asked && asked.buttons !== 'OK')
    return { question: { title: asked.title, text: asked.message, buttons: asked.buttons } };
  const raw = rawOf(host, run);
  draft.activeSheet = workbook.activeSheet;
  return { delta: differenceOf(workbook, draft), raw, log: host.log, ...outcome };
}

export const NOTHING: Raw = { toasts: [], alerts: [], sidebar: null, dialogs: [], place: null };

/** A Date anywhere in a result, and the success handler gets nothing: so does Google (platform.md section 4). */
function resultOf(value: unknown): { value?: unknown } {
  return value === undefined || holdsDate(value) ? {} : { value };
}

function holdsDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsDate);
}

function rawOf(host: Host, { place, answers }: Run): Raw {
  const { activeSheet } = host.workbook;
  const moved = host.selection ?? (activeSheet === place.sheetId ? null : { sheetId: activeSheet, area: null });
  const stayed = moved === null || JSON.stringify(moved) === JSON.stringify(place);
  return {
    toasts: host.toasts.map(toldToast),
    alerts: host.alerts.slice(answers.length).map(({ title, message }) => ({ title, text: message })),
    sidebar: host.sidebar && { html: host.sidebar, title: host.sidebar.title ?? '', isModal: false },
    dialogs: host.dialogs,
    place: stayed ? null : moved,
  };
}
