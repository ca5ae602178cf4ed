// What stands in the menu, as data: each entry has a caption, and a door at the top level of the script.
import { COMMANDS } from '../commands/all';
import type { Command } from '../commands/running/command';
import { COMMAND_NAMES } from '../words/commands/command-names';
import { type GroupId, PAGE_WORDS, type PageId, SCOPES, type Scope } from '../words/commands/menu';
import type { Text } from '../words/text';
import { openPage } from './pages';
import { press } from './press';

export interface Entry {
  /** Google calls an entry by the name of a function at the top level of the script. */
  door: string;
  caption: Text;
  run(): void;
}

export type MenuPart = Entry | { title: Text; entries: Entry[] } | 'separator';

/** Also what a picture on the first tab, and a shortcut of the manifest, call. */
export function doorName(id: string): string {
  return `menu_${id.replace(/-/g, '_')}`;
}

const nameOf = ({ id }: Command) => COMMAND_NAMES[id] as Text;

function commandEntry(command: Command, caption: Text = nameOf(command)): Entry {
  return { door: doorName(command.id), caption, run: () => press(command) };
}

function pageEntry(id: PageId): Entry {
  return { door: doorName(`open-${id}`), caption: PAGE_WORDS[id].menu, run: () => openPage(id) };
}

/** Narrowed checks write nothing: their findings are shown in the panel. */
function scopeEntry({ id }: Command, scope: Scope): Entry {
  return { door: doorName(`${id}-${scope}`), caption: SCOPES[scope], run: () => openPage('panel', scope) };
}

/** The command as a submenu: the whole province, or a part of it. */
function scopes(command: Command): MenuPart {
  const parts: readonly Scope[] = ['district', 'rows'];
  const entries = [commandEntry(command, SCOPES.province), ...parts.map((scope) => scopeEntry(command, scope))];
  return { title: nameOf(command), entries };
}

function group(id: GroupId): MenuPart[] {
  return COMMANDS.filter((command) => command.group === id).map((command) =>
    command.narrows ? scopes(command) : commandEntry(command),
  );
}

/** Made when it is needed: a custom function needs no menu. */
export function menuParts(): MenuPart[] {
  return [
    pageEntry('panel'),
    'separator',
    ...group('month'),
    'separator',
    ...group('check'),
    'separator',
    ...group('hand-in'),
    pageEntry('print'),
    'separator',
    ...group('follow'),
    pageEntry('overview'),
    'separator',
    ...group('targets'),
    'separator',
    pageEntry('roster'),
    ...group('set-up'),
    'separator',
    pageEntry('self-check'),
    pageEntry('access'),
    pageEntry('help'),
  ];
}

/** Every entry, those of submenus too. */
export function menuEntries(): Entry[] {
  const entries: Entry[] = [];
  for (const part of menuParts())
    if (part !== 'separator') entries.push(...('entries' in part ? part.entries : [part]));
  return entries;
}
