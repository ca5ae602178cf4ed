// The front door: the functions that Google may call, and nothing else. The build writes a top-level function for each of them, and for those of
// src/at-once.ts, which stands beside it.

import { type ChangeLaoState, changeLaoState as readChangeLaoState } from './commands/pages/change-lao-state';
import { type HelpState, helpState as readHelpState } from './commands/pages/help-state';
import { type OverviewState, overviewState as readOverviewState } from './commands/pages/overview-state';
import { type PanelState, panelState as readPanelState } from './commands/pages/panel-state';
import type { PrintedForm } from './commands/printing/print';
import type { Options } from './commands/running/command';
import { type CommandDescription, describeCommands as describe } from './commands/running/describe';
import type { Outcome, Refused } from './commands/running/outcome';
import { runCommand as run } from './commands/running/run';
import { workbookLanguage } from './commands/running/workbook-language';
import { type EditEvent, tellOfSlip } from './screen/edited';
import { menuEntries } from './screen/entries';
import { follow } from './screen/follow';
import { goTo as show } from './screen/go-to';
import { openPage as open } from './screen/pages';
import { clockDoors } from './screen/without-mail';
import type { PageId } from './words/commands/menu';

/** After each edit of a person's, in 30 seconds and without any right that must be asked for; at most two wait their turn. */
function onEdit(event?: EditEvent): void {
  tellOfSlip(event);
}

/** For the panel and the command line: runs a command by its name. */
function runCommand(id: string, options?: Options): Outcome {
  return run(id, options);
}

/** For the panel and the command line: the commands and their options. */
function describeCommands(): CommandDescription[] {
  return describe();
}

/** For the panel: what it shows of a round, by its date; without one, of the current round. */
function panelState(round?: string | null): PanelState | Refused {
  return readPanelState(round);
}

/** For the overview: an indicator's figures up to a round, by its date; without one, up to the newest with any report; without either, of the steps. */
function overviewState(round?: string | null, indicator?: string | null): OverviewState | Refused {
  return readOverviewState(round, indicator);
}

/** For the help: the steps that this workbook declares. */
function helpState(): HelpState | Refused {
  return readHelpState();
}

/** For the dialog of LAOs that change: what there is to choose from. */
function changeLaoState(): ChangeLaoState | Refused {
  return readChangeLaoState();
}

/** For the print page: a form as plain data, with the options of its command; without a round, of the newest in which anything has been reported. */
function printDocument(form: string, options?: Options): Outcome<PrintedForm> {
  return run('print', { ...options, form }) as Outcome<PrintedForm>;
}

/** For the panel: brings a cell before the user's eyes; false where it is gone. */
function goTo(tab: string, cell: string | null): boolean {
  return show(tab, cell);
}

/** For the panel: opens another page of the add-on. */
function openPage(id: PageId): void {
  open(id);
}

/** What the panel may call: it takes its types from here. */
const panelDoors = {
  runCommand,
  panelState,
  overviewState,
  helpState,
  changeLaoState,
  printDocument,
  goTo,
  openPage,
};

export type PanelDoors = typeof panelDoors;

type Door = (...given: never[]) => unknown;

/** By the name that Google knows; a menu entry has a door of its own. */
export const doors: Readonly<Record<string, Door>> = {
  onEdit,
  describeCommands,
  ...panelDoors,
  ...Object.assign({}, ...menuEntries().map((entry) => ({ [entry.door]: () => follow(entry) }))),
  ...clockDoors,
};

/** For the menu of a workbook that bears no mark of its language. */
export { workbookLanguage };
