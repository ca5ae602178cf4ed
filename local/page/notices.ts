// Short messages to the person: toasts that go by themselves, refusals, and questions that wait.

import type { Message, Question } from '../server/protocol.ts';
import { byId, element } from './element.ts';
import { ANSWERS, CLOSE, say } from './words.ts';

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

export function toast(message: Message): void {
  const shown = show(message, 'toast');
  setTimeout(() => shown.remove(), TOAST);
}

/** Only the last one is to be seen: whoever goes on typing does not pile them up. It stays until it is closed or something is done. */
export function refuse(message: Message): void {
  forgetRefusal();
  show(message, 'toast refusal');
}

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
}

/** Waits for a button; closing with Escape chooses nothing. */
export function choose({ title, text, quotes = [], choices, isCareful = false }: Choice): Promise<string> {
  return new Promise((resolve) => {
    const row = element('div');
    const heading = element('h2', { id: 'asking-title', tabIndex: -1, autofocus: isCareful }, title);
    const quoted = quotes.flatMap(([before, quote]) => [
      ...(before === null ? [] : [element('p', {}, before)]),
      element('blockquote', {}, quote),
    ]);
    const asking = element('div', { className: 'asking' }, heading, element('p', {}, text), ...quoted, row);
    const dialog = element('dialog', {}, asking);
    dialog.setAttribute('aria-labelledby', heading.id);
    for (const [name, caption] of choices) {
      const button = element('button', { type: 'button' }, caption);
      button.addEventListener('click', () => dialog.close(name));
      row.append(button);
    }
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

export async function tell(message: Message): Promise<void> {
  await ask({ ...message, buttons: 'OK' });
}

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
