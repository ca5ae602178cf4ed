// What is done when an entry of the menu is chosen.

import type { Act, Edit, EditAnswer } from '../../server/protocol.ts';
import { a1 } from '../../workbook/address.ts';
import type { Axis } from '../../workbook/lines/line-change.ts';
import type { Clipboard } from '../clipboard/clipboard.ts';
import { element } from '../element.ts';
import type { OwnFilters } from '../filter/own-filters.ts';
import type { Api } from '../grid/grid.ts';
import type { SheetView } from '../grid/sheet-view.ts';
import { refuse } from '../header/notices.ts';
import { NOT_CHANGED, NOTE, PASTE_BY_KEYS, SIZE, say } from '../words.ts';
import { askText } from './ask-text.ts';
import { type Doing, named } from './entry.ts';
import { LARGEST, SMALLEST } from './header-drags.ts';

export interface Means {
  api: Api;
  view: SheetView;
  filters: OwnFilters;
  clipboard: Clipboard;
  send(edit: Edit): Promise<EditAnswer>;
  act(act: Act): Promise<unknown>;
  /** Tells the person what came of an edit. */
  settle(answer: Promise<EditAnswer>): Promise<unknown>;
  focusGrid(): void;
}

/** For the selection that there is now. What the server refuses is said by whoever sends it. */
export async function doChosen(doing: Doing, means: Means): Promise<void> {
  const { api, view, filters, settle, send } = means;
  const { sheetId, area } = view.user.place();
  if ('act' in doing) return void (await means.act(doing.act));
  if ('size' in doing) return changeSize(doing.size, means);
  if (!area) return;
  switch (doing.own) {
    case 'cut':
    case 'copy':
      return void (await api.executeCommand(`univer.command.${doing.own}`));
    case 'paste':
      return paste(means);
    case 'clear':
      return void (await settle(send({ sheetId, clear: [area] })));
    case 'filter':
      return filters.ask(sheetId, view.user.situation().active.column);
    case 'unfilter':
      return filters.takeOff(sheetId);
    case 'note':
      return changeNote(means);
  }
}

/** A browser may ask its user first, and refuse. */
async function paste({ clipboard, settle }: Means): Promise<void> {
  const texts = new Map<string, string>();
  try {
    for (const item of await navigator.clipboard.read())
      for (const type of item.types.filter((each) => each.startsWith('text/')))
        texts.set(type, await (await item.getType(type)).text());
  } catch {
    refuse({ title: say(NOT_CHANGED), text: say(PASTE_BY_KEYS) });
    return;
  }
  await settle(clipboard.paste({ getData: (type) => texts.get(type) ?? '' }));
}

async function changeNote({ view, act, focusGrid }: Means): Promise<void> {
  const { sheetId } = view.user.place();
  const { active } = view.user.situation();
  const before = view.book.note(sheetId, active.row, active.column);
  const title = say(NOTE, { cell: a1({ ...active, rows: 1, columns: 1 }) });
  const text = await askText({ title, field: element('textarea', { value: before, rows: 5 }) });
  focusGrid();
  if (text !== null && text !== before) await act({ sheetId, act: 'note', ...active, text });
}

async function changeSize(axis: Axis, { view, act, focusGrid }: Means): Promise<void> {
  const { sheetId } = view.user.place();
  const { area, rows, columns } = view.user.situation();
  const lines =
    axis === 'row'
      ? { axis, at: area.row, count: Math.min(area.rows, rows - area.row) }
      : { axis, at: area.column, count: Math.min(area.columns, columns - area.column) };
  const [min, max] = [String(SMALLEST), String(LARGEST)];
  const field = element('input', {
    type: 'number',
    min,
    max,
    step: '1',
    value: String(view.user.size(axis, lines.at)),
  });
  const title = say(SIZE[axis], { which: named(axis, lines.at, lines.count) });
  const text = await askText({ title, help: say(SIZE.range, { least: min, most: max }), field });
  focusGrid();
  if (text !== null) await act({ sheetId, act: 'resize', ...lines, size: text === '' ? null : Number(text) });
}
