// Short messages to the person: toasts that go by themselves, refusals, and questions that wait.

import type { Message, Question } from '../../server/protocol.ts';
import { byId, element } from '../element.ts';
import { ANSWERS, CLOSE, say } from '../words.ts';

/** Google's buttons of each set, in its order. */
const buttonsOf: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
const TOAST = 12_000;

function show({ title, text }: Message, kind: string): HTMLElement {
  const close = element('button', { type: 'button', ariaLabel: say(CLOSE) }, '×');
  const words = element('p', {}, ...(title ? [element('strong', {}, title)] : []), text);
  const shown = element('div', { className: kind }, words, close);
  close.addEventListener('click', () => shown.remove());
  byId('toasts').append(shown);
  return shown;
}

/** Goes by itself after a while. */
export function toast(message: Message): void {
  const shown = show(message, 'toast');
  setTimeout(() => shown.remove(), TOAST);
}

/** Only the last one is to be seen: whoever goes on typing does not pile them up. It stays until it is closed or something is done. */
export function refuse(message: Message): void {
  forgetRefusal();
  show(message, 'toast refusal');
}

/** What has just been done, and goes by itself; only the last is to be seen. */
export function mention(text: string): void {
  for (const shown of byId('toasts').querySelectorAll('.mention')) shown.remove();
  const shown = show({ title: null, text }, 'toast mention');
  setTimeout(() => shown.remove(), TOAST);
}

/** What a script has to say of an edit, and goes by itself; only what was said last is to be seen. */
export function toastEdit(messages: readonly Message[]): void {
  if (messages.length > 0) for (const shown of byId('toasts').querySelectorAll('.of-edit')) shown.remove();
  for (const message of messages) {
    const shown = show(message, 'toast of-edit');
    setTimeout(() => shown.remove(), TOAST);
  }
}

/** When something else was done, or refused, since. */
export function forgetRefusal(): void {
  for (const shown of byId('toasts').querySelectorAll('.refusal')) shown.remove();
}

interface Choice {
  title: string;
  text: string;
  /** What cells hold, each with what is said before it. */
  quotes?: readonly [before: string | null, text: string][];
  choices: readonly [name: string, caption: string][];
  /** No button has the focus: a key that was meant for the grid answers nothing. */
  isCareful?: boolean;
  /** When the question is answered elsewhere, it closes. */
  until?: AbortSignal;
  /** What there is to choose from, where it is more than some buttons: each answers with a name. */
  list?: readonly { name: string; caption: string; about: readonly string[] }[];
}

/** Waits for a button; closing with Escape chooses nothing. */
export function choose({
  title,
  text,
  quotes = [],
  choices,
  isCareful = false,
  until,
  list = [],
}: Choice): Promise<string> {
  return new Promise((resolve) => {
    const row = element('div');
    const heading = element('h2', { id: 'asking-title', tabIndex: -1, autofocus: isCareful }, title);
    const quoted = quotes.flatMap(([before, quote]) => [
      ...(before === null ? [] : [element('p', {}, before)]),
      element('blockquote', {}, quote),
    ]);
    const dialog = element('dialog');
    const answer = (name: string, caption: string) => {
      const button = element('button', { type: 'button' }, caption);
      button.addEventListener('click', () => dialog.close(name));
      return button;
    };
    const listed = list.map(({ name, caption, about }) =>
      element('li', {}, element('span', {}, ...about.flatMap((line) => [line, element('br')])), answer(name, caption)),
    );
    const lines = listed.length > 0 ? [element('ul', {}, ...listed)] : [];
    dialog.append(element('div', { className: 'asking' }, heading, element('p', {}, text), ...quoted, ...lines, row));
    dialog.setAttribute('aria-labelledby', heading.id);
    row.append(...choices.map(([name, caption]) => answer(name, caption)));
    until?.addEventListener('abort', () => dialog.close(''));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Closing with Escape is Google's CLOSE. */
export async function ask({ title, text, buttons }: Question): Promise<string> {
  const names = buttonsOf[buttons] ?? ['OK'];
  const captionOf = (name: string) => (ANSWERS[name] ? say(ANSWERS[name]) : name);
  const choices = names.map((name): [string, string] => [name, captionOf(name)]);
  return (await choose({ title: title ?? 'ขั้นตอน', text, choices })) || 'CLOSE';
}

/** Done when it has been read. */
export async function tell(message: Message): Promise<void> {
  await ask({ ...message, buttons: 'OK' });
}

/** Says so from 150 ms on: what is quicker would only flicker. */
export async function whileBusy<Result>(text: string, work: Promise<Result>): Promise<Result> {
  const busy = byId('busy');
  const timer = setTimeout(() => {
    busy.textContent = text;
  }, 150);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    busy.textContent = '';
  }
}
