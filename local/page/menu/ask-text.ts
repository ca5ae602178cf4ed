// Asking for a text in a dialog: the note of a cell, the size of columns and rows.

import { element } from '../element.ts';
import { CANCEL, SAVE, say } from '../words.ts';

interface Asked {
  title: string;
  /** Below the field. */
  help?: string;
  field: HTMLInputElement | HTMLTextAreaElement;
}

/** Null: it stays as it was. */
export function askText({ title, help = '', field }: Asked): Promise<string | null> {
  return new Promise((resolve) => {
    const heading = element('h2', { id: 'asked-title' }, title);
    field.setAttribute('aria-labelledby', heading.id);
    const dialog = element('dialog');
    dialog.setAttribute('aria-labelledby', heading.id);
    const about = element('p', { id: 'asked-help', hidden: help === '' }, help);
    field.setAttribute('aria-describedby', about.id);
    // The browser would say what is wrong in its own language and letters.
    const save = () => {
      if (field.checkValidity()) return dialog.close('save');
      field.ariaInvalid = 'true';
      about.role = 'alert';
      field.select();
    };
    const button = (caption: string, press: () => void) => {
      const made = element('button', { type: 'button' }, caption);
      made.addEventListener('click', press);
      return made;
    };
    const buttons = element(
      'div',
      {},
      button(say(SAVE), save),
      button(say(CANCEL), () => dialog.close('')),
    );
    dialog.append(element('div', { className: 'asking' }, heading, field, about, buttons));
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' && field instanceof HTMLInputElement && event.target === field) save();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'save' ? field.value : null);
    });
    document.body.append(dialog);
    dialog.showModal();
    field.focus();
    field.select();
  });
}
