// What stands in the menu, as plain data: the build makes it of the commands and writes it into the script, so that a workbook opens without them.
import { COMMANDS } from '../commands/all';
import type { Command } from '../commands/running/command';
import { nameOf } from '../commands/running/words-of';
import type { GroupId, PageId, Scope } from '../words/commands/menu';
import type { Text } from '../words/text';

/** What an entry does: it runs a command, or opens a page. */
export type Entry = {
  /** Google calls an entry by the name of a function at the top level of the script. */
  door: string;
  /** The part of the province that it is about, where the command above it can look at parts. */
  scope?: Scope;
} & ({ command: string } | { page: PageId });

type MenuPart = Entry | { command: string; entries: readonly Entry[] } | 'separator';

/** With what the command that it names is called: a workbook opens without the commands' words. */
export type NamedPart = (MenuPart & { name?: Text }) | 'separator';

/** Also what a picture on the first tab, and a shortcut of the manifest, call. */
export function doorName(id: string): string {
  return `menu_${id.replace(/-/g, '_')}`;
}

const commandEntry = ({ id }: Command): Entry => ({ door: doorName(id), command: id });

const pageEntry = (page: PageId): Entry => ({ door: doorName(`open-${page}`), page });

/** Narrowed checks write nothing: their findings are shown in the panel. */
const scopeEntry = ({ id }: Command, scope: Scope): Entry => ({
  door: doorName(`${id}-${scope}`),
  page: 'panel',
  scope,
});

/** The command as a submenu: the whole province, or a part of it. */
function scopes(command: Command): MenuPart {
  const parts: readonly Scope[] = ['district', 'rows'];
  const whole: Entry = { ...commandEntry(command), scope: 'province' };
  return { command: command.id, entries: [whole, ...parts.map((scope) => scopeEntry(command, scope))] };
}

function group(id: GroupId): MenuPart[] {
  return COMMANDS.filter((command) => command.group === id).map((command) =>
    command.narrows ? scopes(command) : commandEntry(command),
  );
}

function menuParts(): MenuPart[] {
  return [
    pageEntry('panel'),
    'separator',
    ...group('month'),
    'separator',
    pageEntry('import'),
    pageEntry('tidy'),
    pageEntry('change-lao'),
    ...group('changes'),
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
    ...group('set-up'),
    'separator',
    pageEntry('self-check'),
    pageEntry('access'),
    pageEntry('help'),
  ];
}

/** For the build. */
export function namedMenu(): NamedPart[] {
  return menuParts().map((part) => {
    if (part === 'separator' || !('command' in part)) return part;
    return { ...part, name: nameOf(COMMANDS.filter(({ id }) => id === part.command)[0] as Command) };
  });
}

/** Every entry, those of submenus too. */
export function menuEntries(): Entry[] {
  const entries: Entry[] = [];
  for (const part of menuParts())
    if (part !== 'separator') entries.push(...('entries' in part ? part.entries : [part]));
  return entries;
}
