// Choosing the values of a column that are to be seen.

import { element } from '../element.ts';
import { CANCEL, FILTER, say } from '../words.ts';

/** A text of the column, with how many cells show it. */
type Value = readonly [text: string, count: number];

interface Choice {
  text: string;
  box: HTMLInputElement;
  label: HTMLElement;
}

function choiceOf([text, count]: Value, checked: boolean): Choice {
  const box = element('input', { type: 'checkbox', checked });
  const shown = text === '' ? say(FILTER.blank) : text;
  return {
    text,
    box,
    label: element('label', {}, box, element('span', {}, shown), element('small', {}, String(count))),
  };
}

/** A box for all of them: half ticked where some are. `tell` hears how many are. */
function choiceOfAll(choices: readonly Choice[], tell: (checked: number) => void): HTMLElement {
  const all = element('input', { type: 'checkbox' });
  const update = () => {
    const checked = choices.filter(({ box }) => box.checked).length;
    all.checked = checked === choices.length;
    all.indeterminate = checked > 0 && checked < choices.length;
    tell(checked);
  };
  all.addEventListener('change', () => {
    for (const { box } of choices) box.checked = all.checked;
    update();
  });
  for (const { box } of choices) box.addEventListener('change', update);
  update();
  return element('label', {}, all, element('span', {}, say(FILTER.all)));
}

/** Shows the dialog until it is answered; true: what is chosen shall hold. Nothing below hears its keys. */
function answered(dialog: HTMLDialogElement, apply: HTMLButtonElement, cancel: HTMLButtonElement): Promise<boolean> {
  return new Promise((resolve) => {
    apply.addEventListener('click', () => dialog.close('apply'));
    cancel.addEventListener('click', () => dialog.close(''));
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !apply.disabled) dialog.close('apply');
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'apply');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** The texts that are not to be seen; null: all stays as it was. */
export async function askValues(
  column: string,
  values: readonly Value[],
  hidden: ReadonlySet<string>,
): Promise<Set<string> | null> {
  const title = element('h2', { id: 'filter-title' }, say(FILTER.title, { column }));
  const apply = element('button', { type: 'button' }, say(FILTER.apply));
  const cancel = element('button', { type: 'button' }, say(CANCEL));
  const choices = values.map((value) => choiceOf(value, !hidden.has(value[0])));
  const all = choiceOfAll(choices, (checked) => {
    apply.disabled = checked === 0;
  });
  const list = element('div', { className: 'values', role: 'group' }, ...choices.map(({ label }) => label));
  const buttons = element('div', { className: 'buttons' }, apply, cancel);
  const own = element('p', {}, say(FILTER.own));
  const dialog = element('dialog', {}, element('div', { className: 'filtering' }, title, own, all, list, buttons));
  for (const named of [list, dialog]) named.setAttribute('aria-labelledby', title.id);
  const isApplied = await answered(dialog, apply, cancel);
  return isApplied ? new Set(choices.filter(({ box }) => !box.checked).map(({ text }) => text)) : null;
}
