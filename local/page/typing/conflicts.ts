// Two people in one cell: what stands there by now is shown, and whoever typed says which of both stays.

import type { Edit, EditAnswer, Standing } from '../../server/protocol.ts';
import { a1 } from '../../workbook/address.ts';
import { choose, refuse } from '../header/notices.ts';
import { CONFLICT, say, TYPED } from '../words.ts';

type Entering = Extract<Edit, { block: unknown }>;

const shown = (text: string) => (text === '' ? say(CONFLICT.blank) : text);

/** Closing the question chooses theirs too: what was typed is then shown once more. */
async function keepsMine(edit: Entering, { input, by }: Standing, tab: string): Promise<boolean> {
  const { row, column, block } = edit;
  const cell = a1({ row, column, rows: 1, columns: 1 });
  const chosen = await choose({
    title: say(CONFLICT.title, { cell, tab }),
    text: say(CONFLICT.by, { by: by ?? say(CONFLICT.somebody) }),
    quotes: [
      [null, shown(input)],
      [say(CONFLICT.mine), shown(block[0]?.[0] ?? '')],
    ],
    isCareful: true,
    choices: [
      ['theirs', say(CONFLICT.takeTheirs)],
      ['mine', say(CONFLICT.keepMine)],
    ],
  });
  if (chosen === '') refuse({ title: null, text: say(TYPED, { text: block[0]?.[0] ?? '' }) });
  return chosen === 'mine';
}

/** One question after the other. */
let asking: Promise<unknown> = Promise.resolve();

/** Sends until the server has heard the choice of somebody who saw what stands there. Null: theirs stays. */
export function settleConflicts(
  edit: Edit,
  answer: EditAnswer,
  send: (edit: Edit) => Promise<EditAnswer>,
  isFree: () => Promise<void>,
  tabOf: (sheetId: number) => string,
): Promise<EditAnswer | null> {
  const settle = async () => {
    let last = answer;
    while (!last.done && last.standing && 'block' in edit) {
      // A question that comes up under somebody's typing would take the next key for its answer.
      await isFree();
      if (!(await keepsMine(edit, last.standing, tabOf(edit.sheetId)))) return null;
      last = await send({ ...edit, seen: last.standing.input });
    }
    return last;
  };
  const settled = asking.then(settle);
  asking = settled.catch(() => undefined);
  return settled;
}
