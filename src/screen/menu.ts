// The menu ขั้นตอน, made from the declared commands, and what a click on an entry does.
import { COMMANDS } from '../commands/all';
import type { Command } from '../commands/command';
import { type Outcome, runCommand } from '../commands/run';
import { COMMAND_WORDS, CONFIRM_QUESTION, type CommandWords, MENU_TITLE } from '../words/commands';
import { say } from '../words/text';

/** Google calls an entry by the name of a function at the top level of the script. */
export function doorName({ id }: Command): string {
  return `menu_${id.replace(/-/g, '_')}`;
}

/** Nothing but menu calls: in a document where the add-on is not enabled yet, anything else would take the menu away. */
export function openMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(say(MENU_TITLE, 'th'));
  COMMANDS.forEach((command, index) => {
    const before = COMMANDS[index - 1];
    if (before && before.menu !== command.menu) menu.addSeparator();
    menu.addItem(say((COMMAND_WORDS[command.id] as CommandWords).menu, 'th'), doorName(command));
  });
  menu.addToUi();
}

/** A command that says first what it would change is run again with its code, if the answer is yes. */
function runOrAsk({ id }: Command): Outcome | null {
  const outcome = runCommand(id);
  if (outcome.done || outcome.confirm === null) return outcome;
  const ui = SpreadsheetApp.getUi();
  const question = `${outcome.message}\n\n${say(CONFIRM_QUESTION, 'th')}`;
  const answer = ui.alert(say(MENU_TITLE, 'th'), question, ui.ButtonSet.YES_NO);
  return answer === ui.Button.YES ? runCommand(id, { confirm: outcome.confirm }) : null;
}

/** Runs the command, shows its output, and says in one sentence what came out; a refusal waits for an answer. */
export function pressed(command: Command): void {
  const outcome = runOrAsk(command);
  const title = say(MENU_TITLE, 'th');
  if (!outcome) return;
  if (!outcome.done) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, outcome.message, ui.ButtonSet.OK);
    return;
  }
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = outcome.tab === null ? null : spreadsheet.getSheetByName(outcome.tab);
  if (sheet) sheet.activate();
  spreadsheet.toast(outcome.message, title);
}
