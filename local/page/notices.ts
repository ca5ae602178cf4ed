// Short messages to the person: toasts that go by themselves, and questions that wait.

import type { Message, Question } from '../server/protocol.ts';
import { byId, element } from './element.ts';

/** Google's buttons of each set, in its order. */
const buttonsOf: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};
const captions: Readonly<Record<string, string>> = { OK: 'ตกลง', CANCEL: 'ยกเลิก', YES: 'ใช่', NO: 'ไม่ใช่' };
const TOAST = 12_000;

export function toast({ title, text }: Message): void {
  const close = element('button', { type: 'button', ariaLabel: 'ปิดข้อความ' }, '×');
  const words = element('p', {}, ...(title ? [element('strong', {}, title)] : []), text);
  const shown = element('div', { className: 'toast' }, words, close);
  close.addEventListener('click', () => shown.remove());
  byId('toasts').append(shown);
  setTimeout(() => shown.remove(), TOAST);
}

/** Waits for a button; closing with Escape is Google's CLOSE. */
export function ask({ title, text, buttons }: Question): Promise<string> {
  return new Promise((resolve) => {
    const row = element('div');
    const heading = element('h2', { id: 'asking-title' }, title ?? 'ขั้นตอน');
    const dialog = element('dialog', {}, element('div', { className: 'asking' }, heading, element('p', {}, text), row));
    dialog.setAttribute('aria-labelledby', heading.id);
    for (const name of buttonsOf[buttons] ?? ['OK']) {
      const button = element('button', { type: 'button' }, captions[name] ?? name);
      button.addEventListener('click', () => dialog.close(name));
      row.append(button);
    }
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue || 'CLOSE');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
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
