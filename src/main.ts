// The front door: every function that Google may call, and nothing else. The build writes a top-level function for each.
import { COMMANDS } from './commands/all';
import type { Options } from './commands/command';
import { type CommandDescription, describeCommands as describe } from './commands/describe';
import { type Outcome, runCommand as run } from './commands/run';
import * as functions from './functions/all';
import { doorName, openMenu, pressed } from './screen/menu';

function onOpen(): void {
  openMenu();
}

/** An add-on that has just been installed is open already. */
function onInstall(): void {
  openMenu();
}

/** For the panel and the command line: runs a command by its name. */
function runCommand(id: string, options?: Options): Outcome {
  return run(id, options);
}

/** For the panel and the command line: the commands and their options. */
function describeCommands(): CommandDescription[] {
  return describe();
}

type Door = (...given: never[]) => unknown;

/** By the name that Google knows; a menu entry has a door of its own. */
export const doors: Readonly<Record<string, Door>> = {
  onOpen,
  onInstall,
  runCommand,
  describeCommands,
  ...Object.assign({}, ...COMMANDS.map((command) => ({ [doorName(command)]: () => pressed(command) }))),
  ...functions,
};
