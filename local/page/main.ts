// The page: the shared sheet of one person, kept up to date.

import type { Edit, EditAnswer } from '../server/protocol.ts';
import { getState, sendEdit, sendRedo, sendUndo } from './calls.ts';
import { Clipboard } from './clipboard/clipboard.ts';
import { listen } from './connection.ts';
import { byId } from './element.ts';
import { keepFilters, takeUpFilters } from './filter/kept-filters.ts';
import { OwnFilters } from './filter/own-filters.ts';
import { Find } from './find.ts';
import { ColumnFolds } from './grid/column-folds.ts';
import { newGrid } from './grid/grid.ts';
import { keepOut } from './grid/kept-out.ts';
import { watchLinks } from './grid/links.ts';
import { mendUniver } from './grid/mend-univer.ts';
import { Pictures } from './grid/pictures.ts';
import { watchReasons } from './grid/reasons.ts';
import { SheetView } from './grid/sheet-view.ts';
import { showBackups } from './header/backups.ts';
import { showHeader } from './header/header.ts';
import { type OwnMenu, showMenus } from './header/menu-bar.ts';
import { showPeople } from './header/people.ts';
import { upload } from './header/upload.ts';
import { Hearing } from './hearing.ts';
import { comeBack, keepPlace, keptPlace } from './kept-place.ts';
import { watchHeaderDrags } from './menu/header-drags.ts';
import { besideCell, watchRightButton } from './menu/own-menu.ts';
import { hiddenColumns } from './menu/selection.ts';
import { SelectionMenu } from './menu/selection-menu.ts';
import { listenToPanels } from './panel/panels.ts';
import { Scripts } from './panel/scripts.ts';
import { moveCaret } from './typing/caret.ts';
import { CellEditor } from './typing/cell-editor.ts';
import { openWithInput } from './typing/cell-input.ts';
import { endsFormula } from './typing/finished-formula.ts';
import { KeptEdits } from './typing/kept-edits.ts';
import { DOWN, type KeyOfTable } from './typing/key-table.ts';
import { watchKeyboard } from './typing/keyboard.ts';
import { watchEdits } from './typing/local-edits.ts';
import { OpenCell } from './typing/open-cell.ts';
import { report, settle } from './typing/settled.ts';
import { tickOf } from './typing/tick.ts';
import { FILE_MENU, FILTER, HEADER, say, speak } from './words.ts';

const grid = byId('grid');
let name = '';
/** Closed, the editor has moved on as with Enter. */
function goTo({ to }: Pick<KeyOfTable, 'to'>): void {
  const now = view.user.situation();
  void report(editor.close().then(() => view.user.select(to(now))));
}

watchKeyboard(grid, {
  undo: () => void report(settle(sendUndo())),
  redo: () => void report(settle(sendRedo())),
  paste: (data) => void report(settle(clipboard.paste(data))),
  tick: () => {
    const edit = tickOf(view);
    if (edit) void report(settle(send(edit)));
    return edit !== null;
  },
  follow: goTo,
  find: () => void report(editor.close().then(() => find.open())),
  menu: () => menu.open(besideCell(byId('sheet'), view.user.rect())),
  leadsOut: (key) => view.user.leadsOut(key),
  isEditing: () => editor.isOpen(),
  inEditor: (event) => inEditor(event),
});
/** A cell can be gone to once the grid has been drawn. */
let isDrawn = () => {};
const drawn = new Promise<void>((resolve) => {
  isDrawn = resolve;
});
let inEditor: (event: KeyboardEvent) => boolean = () => false;
const api = newGrid(grid, (univer) => {
  inEditor = (event) => {
    if (moveCaret(univer, event)) return true;
    const isEnd = endsFormula(univer, event);
    if (isEnd) goTo(DOWN);
    return isEnd;
  };
  mendUniver(univer);
  openWithInput(univer, view);
  open.watch(api, view);
  clipboard.takeOver(univer, api);
  filters.takeOver(univer);
  watchRightButton(univer, grid, (at) => menu.open(at));
  isDrawn();
});
const editor = new CellEditor(api);
const view = new SheetView(api);
const open = new OpenCell();
const send = async (edit: Edit): Promise<EditAnswer> => {
  const seen = filters.seenOnly(edit);
  return seen ? sendEdit({ ...seen, version: hearing.version }) : { done: false, message: say(FILTER.refused) };
};
const clipboard = new Clipboard(view, send, (sheetId) => filters.hiddenOn(sheetId));
/** Univer's own editor has the focus while cells are selected: what is typed goes into them. */
const focusGrid = () => document.querySelector<HTMLElement>('#__editor___INTERNAL_EDITOR__DOCS_NORMAL')?.focus();
const filters = new OwnFilters(api, view, focusGrid);
view.user.reveal = (place) => filters.reveal(place);
const find = new Find(view, focusGrid);
const scripts = new Scripts(view, editor, focusGrid, () => hearing.loading);
const press = (name: string) => void report(scripts.press(name));
const pictures = new Pictures(api, press);
const folds = new ColumnFolds(api, (sheetId) => hiddenColumns(view, sheetId));
view.user.unfold = (place) => folds.reveal(place);
const means = { api, view, filters, clipboard, send, settle, focusGrid };
const menu = new SelectionMenu(means, editor, () => hearing.version, report);
const edits = new KeptEdits(view, editor, send);
const hearing = new Hearing({
  free: () => editor.ended(),
  load,
  change: (changed) => {
    view.book.change(changed);
    // What was sorted is in other rows.
    if (changed.moved) filters.apply();
  },
  follow: (moved) => {
    filters.follow(moved);
    clipboard.forget(moved.sheetId);
    menu.follow(moved);
  },
  forget: () => filters.forget(),
});

async function load(): Promise<{ version: number; isOwner: boolean }> {
  const state = await getState();
  await editor.ended();
  edits.functions = state.functions;
  const role = state.people.find(({ email }) => email === state.user)?.role ?? 'viewer';
  const isOwner = role === 'owner';
  menu.permissions = { mayEdit: role !== 'viewer', rights: state.rights };
  speak(state.language);
  name = state.name;
  document.title = `${name} · ขั้นตอน`;
  byId('name').textContent = name;
  showHeader();
  showPeople(state.people, state.user);
  showMenus(state.menus, press, isOwner ? fileMenu() : null);
  view.show(state.snapshot);
  filters.apply();
  pictures.show(state.pictures);
  folds.show(state.foldings);
  return { version: state.version, isOwner };
}

/** What concerns the whole file is the owner's. */
function fileMenu(): OwnMenu {
  return {
    title: say(FILE_MENU.title),
    entries: [
      { caption: say(HEADER.download), press: () => byId('download').click() },
      { caption: say(HEADER.upload), press: () => byId('upload').click() },
      { caption: say(FILE_MENU.backups), press: () => void report(showBackups(name)) },
    ],
  };
}

/** Another workbook begins with its first tab. */
async function replace(file: File): Promise<void> {
  if (!(await upload(file))) return;
  hearing.reload();
  await hearing.loading;
  view.user.goFirst();
}

async function start(): Promise<void> {
  // The grid is painted once: its letters have to be there by then.
  await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 15px Sarabun`, 'กA○')));
  await hearing.load();
  const place = keptPlace(name);
  await drawn;
  takeUpFilters(name, view, filters);
  if (place) await comeBack(place, (there) => view.user.go(there));
  watchHeaderDrags(api, view, (act) => void report(menu.act(act)));
  keepOut(api);
  watchEdits(api, view, open, (edit) => void report(edits.keep(edit)));
  watchLinks(api, view);
  watchReasons(api);
  listenToPanels({ call: (name, given) => scripts.call(name, given), focusGrid });
  const file = byId<HTMLInputElement>('upload-file');
  byId('upload').addEventListener('click', () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (chosen) void report(replace(chosen));
    file.value = '';
  });
  listen(
    (changed) => hearing.update(changed),
    () => hearing.again(),
  );
  keepPlace(
    () => name,
    () => view.user.place(),
  );
  keepFilters(() => name, view, filters);
  document.body.dataset.ready = 'true';
}

void report(start());
