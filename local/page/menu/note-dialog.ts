// Writing a cell's note.

import { element } from '../element.ts';
import { CANCEL, NOTE, say } from '../words.ts';

/** Null: it stays as it was. */
export function askNote(cell: string, note: string): Promise<string | null> {
  return new Promise((resolve) => {
    const title = element('h2', { id: 'note-title' }, say(NOTE.title, { cell }));
    const text = element('textarea', { value: note, rows: 5 });
    text.setAttribute('aria-labelledby', title.id);
    const button = (caption: string, answer: string) => {
      const made = element('button', { type: 'button' }, caption);
      made.addEventListener('click', () => dialog.close(answer));
      return made;
    };
    const buttons = element('div', {}, button(say(NOTE.save), 'save'), button(say(CANCEL), ''));
    const dialog = element('dialog', {}, element('div', { className: 'asking' }, title, text, buttons));
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'save' ? text.value : null);
    });
    document.body.append(dialog);
    dialog.showModal();
    text.focus();
  });
}
