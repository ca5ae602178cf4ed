// The side of an execution that is not the script's: whose it is, what it counted, and what reached the user's screen.

import type { Area, Workbook } from '../../workbook/workbook.ts';
import { Exception } from './exception.ts';
import type { HtmlState, MenuState, TriggerState } from './objects.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface Toast {
  message: string;
  title: string | null;
  seconds: number | null;
}

export interface Alert {
  title: string | null;
  message: string;
  /** The name of a `ButtonSet`. */
  buttons: string;
  /** The name of the `Button` that answered it. */
  answer: string;
}

/** A dialog that shows a page. A modal one keeps the user from the sheet. */
export interface Dialog {
  title: string;
  html: HtmlState;
  isModal: boolean;
}

export interface Host {
  workbook: Workbook;
  /** E-mail of the acting user. */
  user: string;
  authMode: AuthMode;
  /** The manifest's time zone. */
  scriptTimeZone: string;
  /** Those that Google says the user has allowed; null: it does not say. */
  scopes: string[] | null;
  /** Those of the manifest, and those of them that the user has allowed. */
  wanted: readonly string[];
  granted: readonly string[];
  /** False while Google's clock runs the script: nobody is there. */
  hasScreen: boolean;
  /** What can still be sent today, and what was. */
  mailbox: Mailbox;
  /** Of the user, for this script; null: there is no clock here that would run them. */
  triggers: TriggerState[] | null;
  now(): number;
  /** What the user has selected; null: A1 of the active sheet. */
  selection: { sheetId: number; area: Area } | null;
  /** Calls so far, by name: `Range.getValues`. */
  calls: Map<string, number>;
  toasts: Toast[];
  alerts: Alert[];
  /** Names of the buttons that answer the next alerts, in order; `OK` when there are no more. */
  answers: string[];
  /** The menus that were added to the screen. */
  menus: MenuState[];
  /** The page in the sidebar: the last one shown. */
  sidebar: HtmlState | null;
  dialogs: Dialog[];
  /** The text of an HTML file of the add-on, by its name without `.html`; null where there is none. */
  readHtml(name: string): string | null;
  /** What was logged, by Logger and console. */
  log: string[];
  /** A change that was refused, and that the script has not heard of yet. */
  refused: Error | null;
  /** The formulas that the script has written: their values are calculated when it is over. */
  written: Set<string>;
  /** Milliseconds that the script slept; nobody really waits. */
  slept: number;
  /** Runs before each call, so that another user's doings can come in between two calls. */
  beforeCall: ((name: string) => void) | null;
  /** Makes the nth call from now (of that name, or of all) throw: as Google does when it is out of order, or with another message. */
  failCall(name: string | null, nth: number, message?: string): void;
  /** From the nth call from now on none is carried out: the execution is over, whatever the script still tries. */
  endAt(nth: number): void;
  /** Notes a call, and throws when it was told to fail. */
  count(name: string): void;
}

export interface SentMail {
  to: string[];
  subject: string;
  text: string;
}

/** It is the user's, and outlasts an execution. */
export interface Mailbox {
  /** Recipients. */
  left: number;
  sent: SentMail[];
}

/** Of an account of gmail.com (developers.google.com/apps-script/guides/services/quotas). */
export const newMailbox = (left = 100): Mailbox => ({ left, sent: [] });

/** Those of the plain manifest. */
const PLAIN_SCOPES = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

export interface HostOptions {
  workbook: Workbook;
  user: string;
  authMode?: AuthMode;
  now?: () => number;
  readHtml?: (name: string) => string | null;
  /** Those of the manifest; all of them are allowed. */
  scopes?: readonly string[];
  mailbox?: Mailbox;
  triggers?: TriggerState[] | null;
}

type Counting = Pick<Host, 'calls' | 'failCall' | 'endAt' | 'count'>;

/** The calls of an execution: each is counted, and some are made to fail. */
function newCounting({ id }: Workbook): Counting {
  let left = Number.POSITIVE_INFINITY;
  let failures: { name: string | null; left: number; message?: string | undefined }[] = [];
  const calls = new Map<string, number>();
  return {
    calls,
    failCall(name, nth, message) {
      failures.push({ name, left: nth, message });
    },
    endAt(nth) {
      left = nth - 1;
    },
    count(name) {
      left -= 1;
      if (left < 0) throw new Exception('Exceeded maximum execution time');
      calls.set(name, (calls.get(name) ?? 0) + 1);
      for (const failure of failures) if (failure.name === null || failure.name === name) failure.left -= 1;
      const failing = failures.find((failure) => failure.left === 0);
      failures = failures.filter((failure) => failure.left > 0);
      if (failing)
        throw new Exception(failing.message ?? `Service Spreadsheets failed while accessing document with id ${id}.`);
    },
  };
}

/** Of one execution. Nothing is read or written until the script calls. */
export function newHost({
  workbook,
  user,
  authMode = 'FULL',
  now = Date.now,
  readHtml = () => null,
  scopes = PLAIN_SCOPES,
  mailbox = newMailbox(),
  triggers = null,
}: HostOptions): Host {
  return {
    ...newCounting(workbook),
    workbook,
    user,
    authMode,
    scriptTimeZone: 'Asia/Bangkok',
    scopes: [...scopes],
    wanted: scopes,
    granted: scopes,
    hasScreen: true,
    mailbox,
    triggers,
    now,
    selection: null,
    toasts: [],
    alerts: [],
    answers: [],
    menus: [],
    sidebar: null,
    dialogs: [],
    readHtml,
    log: [],
    refused: null,
    written: new Set(),
    slept: 0,
    beforeCall: null,
  };
}
