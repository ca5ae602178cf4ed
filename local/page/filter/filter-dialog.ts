// Choosing the values of a column that are to be seen.

import { element } from '../element.ts';
import { CANCEL, FILTER, say } from '../words.ts';

/** The texts that are not to be seen; null: all stays as it was. */
export function askValues(
  column: string,
  values: readonly (readonly [text: string, count: number])[],
  hidden: ReadonlySet<string>,
): Promise<Set<string> | null> {
  return new Promise((resolve) => {
    const title = element('h2', { id: 'filter-title' }, say(FILTER.title, { column }));
    const boxes = values.map(([text, count]) => {
      const box = element('input', { type: 'checkbox', checked: !hidden.has(text) });
      const shown = text === '' ? say(FILTER.blank) : text;
      return {
        text,
        box,
        label: element('label', {}, box, element('span', {}, shown), element('small', {}, String(count))),
      };
    });
    const all = element('input', { type: 'checkbox' });
    const apply = element('button', { type: 'button' }, say(FILTER.apply));
    const tell = () => {
      const checked = boxes.filter(({ box }) => box.checked).length;
      all.checked = checked === boxes.length;
      all.indeterminate = checked > 0 && checked < boxes.length;
      apply.disabled = checked === 0;
    };
    all.addEventListener('change', () => {
      for (const { box } of boxes) box.checked = all.checked;
      tell();
    });
    for (const { box } of boxes) box.addEventListener('change', tell);
    tell();
    const list = element('div', { className: 'values', role: 'group' }, ...boxes.map(({ label }) => label));
    list.setAttribute('aria-labelledby', title.id);
    const cancel = element('button', { type: 'button' }, say(CANCEL));
    const buttons = element('div', { className: 'buttons' }, apply, cancel);
    const every = element('label', {}, all, element('span', {}, say(FILTER.all)));
    const asking = element(
      'div',
      { className: 'filtering' },
      title,
      element('p', {}, say(FILTER.own)),
      every,
      list,
      buttons,
    );
    const dialog = element('dialog', {}, asking);
    dialog.setAttribute('aria-labelledby', title.id);
    apply.addEventListener('click', () => dialog.close('apply'));
    cancel.addEventListener('click', () => dialog.close(''));
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !apply.disabled) dialog.close('apply');
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      const chosen = new Set(boxes.filter(({ box }) => !box.checked).map(({ text }) => text));
      resolve(dialog.returnValue === 'apply' ? chosen : null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
