// The page: the shared sheet of one person, kept up to date.

import type { Edit, EditAnswer, Update } from '../server/protocol.ts';
import { getState, Refused, sendEdit, sendRedo, sendUndo } from './calls.ts';
import { Clipboard } from './clipboard/clipboard.ts';
import { listen } from './connection.ts';
import { byId } from './element.ts';
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
import { forgetRefusal, mention, refuse, tell } from './header/notices.ts';
import { showPeople } from './header/people.ts';
import { UnderneathQuestion } from './header/underneath.ts';
import { upload } from './header/upload.ts';
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
import { settleConflicts } from './typing/conflicts.ts';
import { endsFormula } from './typing/finished-formula.ts';
import { DOWN, type KeyOfTable } from './typing/key-table.ts';
import { watchKeyboard } from './typing/keyboard.ts';
import { type LocalEdit, watchEdits } from './typing/local-edits.ts';
import { OpenCell } from './typing/open-cell.ts';
import { tickOf } from './typing/tick.ts';
import { FILE_MENU, FILTER, HEADER, NOT_CHANGED, say, speak, TYPED } from './words.ts';

const grid = byId('grid');
let version = 0;
/** The last version that this window was told of, or began with. */
let heard = 0;
let name = '';
let isOwner = false;
/** Names of the add-on's custom functions. */
let functions: string[] = [];
let loading: Promise<void> = Promise.resolve();

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
  return seen ? sendEdit({ ...seen, version }) : { done: false, message: say(FILTER.refused) };
};
const clipboard = new Clipboard(view, send, (sheetId) => filters.hiddenOn(sheetId));
/** Univer's own editor has the focus while cells are selected: what is typed goes into them. */
const focusGrid = () => document.querySelector<HTMLElement>('#__editor___INTERNAL_EDITOR__DOCS_NORMAL')?.focus();
const filters = new OwnFilters(api, view, focusGrid);
view.user.reveal = (place) => filters.reveal(place);
const find = new Find(view, focusGrid);
const scripts = new Scripts(view, editor, focusGrid, () => loading);
const press = (name: string) => void report(scripts.press(name));
const pictures = new Pictures(api, press);
const folds = new ColumnFolds(api, (sheetId) => hiddenColumns(view, sheetId));
const means = { api, view, filters, clipboard, send, settle, focusGrid };
const menu = new SelectionMenu(means, editor, () => version, report);

async function load(): Promise<void> {
  const state = await getState();
  await editor.ended();
  version = state.version;
  heard ||= version;
  functions = state.functions;
  const role = state.people.find(({ email }) => email === state.user)?.role ?? 'viewer';
  menu.permissions = { mayEdit: role !== 'viewer', rights: state.rights };
  speak(state.language);
  name = state.name;
  document.title = `${name} · ขั้นตอน`;
  byId('name').textContent = name;
  showHeader();
  showPeople(state.people, state.user);
  isOwner = state.people.some(({ email, role }) => email === state.user && role === 'owner');
  showMenus(state.menus, press, isOwner ? fileMenu() : null);
  view.show(state.snapshot);
  filters.apply();
  pictures.show(state.pictures);
  folds.show(state.foldings);
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

let isReloading = false;
/** What the person has been told: each break tells it again. */
let noticed = '';

/** One that failed does not keep the next from trying. */
function reload(): void {
  if (isReloading) return;
  isReloading = true;
  const begin = () => {
    isReloading = false;
    return load();
  };
  loading = report(loading.then(() => editor.ended()).then(begin));
}

/** The selection and this window's filters go with their lines. */
function follow({ version: next, moved }: Update): void {
  if (heard > 0 && next > heard + 1) filters.forget();
  if (next > heard && moved) {
    filters.follow(moved);
    clipboard.forget(moved.sheetId);
    menu.follow(moved);
  }
  heard = Math.max(heard, next);
}

const underneath = new UnderneathQuestion();

function update(changed: Update): void {
  const { version: next, reload: isWhole, notice } = changed;
  follow(changed);
  const failed = (error: unknown) => void report(Promise.reject(error));
  const isAsked =
    changed.underneath !== undefined && underneath.ask(changed.underneath, isOwner, failed) && notice !== undefined;
  if (isAsked) noticed = notice ?? noticed;
  else if (notice !== undefined && notice !== noticed) {
    noticed = notice;
    void tell({ title: 'ขั้นตอน', text: notice });
  }
  if (next <= version) return;
  // One that was missed cannot be made up for cell by cell.
  if (isWhole || next > version + 1) reload();
  else {
    version = next;
    view.book.change(changed);
    // What was sorted is in other rows.
    if (changed.moved) filters.apply();
  }
}

async function report(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    await tell({ title: 'ขั้นตอน', text: error instanceof Error ? error.message : String(error) });
  }
}

const asAnswer = (answer: Promise<EditAnswer>) =>
  answer.catch((error: unknown): EditAnswer => {
    if (error instanceof Refused) return { done: false, message: error.message };
    throw error;
  });

/** Whether it was done; the person is told why not. */
async function settle(answer: Promise<EditAnswer>, typed = ''): Promise<boolean> {
  const answered = await asAnswer(answer);
  if (answered.done) {
    forgetRefusal();
    if (answered.said) mention(answered.said);
  } else {
    const texts = [answered.message, typed === '' ? '' : say(TYPED, { text: typed })];
    refuse({ title: say(NOT_CHANGED), text: texts.join(' ').trim() });
  }
  return answered.done;
}

/** An edit that the grid shows already. */
async function keep({ edit, rows }: LocalEdit): Promise<void> {
  const putBack = () => view.book.putBack(edit.sheetId, rows);
  const resend = (again: Edit) => asAnswer(send(again));
  const first = resend(edit);
  showLoading(edit);
  const free = () => editor.ended();
  const answer = await settleConflicts(edit, await first, resend, free, (sheetId) => view.book.tab(sheetId));
  if (answer === null) return putBack();
  const typed = 'seen' in edit ? edit.block[0]?.[0] : '';
  if (!(await settle(Promise.resolve(answer), typed))) putBack();
}

/** As Google does while a custom function is under way. */
function showLoading(edit: Edit): void {
  if (!('block' in edit) || edit.block.length !== 1 || edit.block[0]?.length !== 1) return;
  const [[text = ''] = []] = edit.block;
  const isCustom = functions.some((name) => text.startsWith('=') && text.toUpperCase().includes(`${name}(`));
  if (isCustom) view.book.showMeanwhile(edit.sheetId, edit.row, edit.column, { v: 'Loading…', t: 1, f: text });
}

/** Another workbook begins with its first tab. */
async function replace(file: File): Promise<void> {
  if (!(await upload(file))) return;
  reload();
  await loading;
  view.user.goFirst();
}

async function start(): Promise<void> {
  // The grid is painted once: its letters have to be there by then.
  await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 15px Sarabun`, 'กA')));
  await load();
  const place = keptPlace(name);
  await drawn;
  if (place) await comeBack(place, (there) => view.user.go(there));
  watchHeaderDrags(api, view, (act) => void report(menu.act(act)));
  keepOut(api);
  watchEdits(api, view, open, (edit) => void report(keep(edit)));
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
  listen(update, () => {
    heard = 0;
    filters.forget();
    reload();
  });
  keepPlace(
    () => name,
    () => view.user.place(),
  );
  document.body.dataset.ready = 'true';
}

void report(start());
