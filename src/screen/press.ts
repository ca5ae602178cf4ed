// What a click on a command's entry or picture does: runs it, shows its output, and says in one sentence what came out.
import type { Command } from '../commands/command';
import { runCommand } from '../commands/run';
import { MENU_TITLE } from '../words/menu';
import { say } from '../words/text';
import { goTo } from './go-to';

/** A refusal waits for an answer. */
export function press({ id }: Command): void {
  const outcome = runCommand(id);
  const title = say(MENU_TITLE, outcome.language);
  if (!outcome.done) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, outcome.message, ui.ButtonSet.OK);
    return;
  }
  if (outcome.tab !== null) goTo(outcome.tab, null);
  SpreadsheetApp.getActiveSpreadsheet().toast(outcome.message, title);
}
