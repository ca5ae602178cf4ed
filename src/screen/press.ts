// What a click on a command's entry or picture does: runs it, shows its output, and says in one sentence what came out.
import type { Options } from '../commands/running/command';
import type { Outcome } from '../commands/running/outcome';
import { runCommand } from '../commands/running/run';
import { shown } from '../commands/running/said/shown';
import { TIME_LIMIT } from '../commands/running/time-limit';

import { CONFIRM_QUESTION, MENU_TITLE } from '../words/commands/menu';
import { type Language, say } from '../words/text';
import { goTo } from './go-to';

/** Seen while it works: which round is meant, where nobody named one. */
function announce(words: string, language: Language): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(shown(words), say(MENU_TITLE, language));
}

/**
 * A command that says first what it would do is run again with its code, if the answer is yes; it may then ask more. What it has shown of it on a
 * tab is seen behind the question. Null: it is no.
 */
function runOrAsk(command: string, options: Options = {}): Outcome | null {
  const outcome = runCommand(command, options, new Date(), announce);
  if (outcome.confirm === null) return outcome;
  if (outcome.done && outcome.tab !== null) goTo(outcome.tab, null);
  const ui = SpreadsheetApp.getUi();
  const question = `${outcome.message}\n\n${say(CONFIRM_QUESTION, outcome.language)}`;
  const answer = ui.alert(say(MENU_TITLE, outcome.language), shown(question), ui.ButtonSet.YES_NO);
  return answer === ui.Button.YES ? runOrAsk(command, { confirm: outcome.confirm }) : null;
}

/** In this execution, which is not begun anew for it: where there is no time for it, the next act does it. What was asked for is done either way. */
function goOn(next: string | null, began: number): void {
  if (next === null || Date.now() - began > TIME_LIMIT) return;
  try {
    runCommand(next);
  } catch {
    // The next act does it.
  }
}

/** A refusal waits for an answer. */
export function press(command: string): void {
  const began = Date.now();
  const outcome = runOrAsk(command);
  if (!outcome) return;
  const title = say(MENU_TITLE, outcome.language);
  if (!outcome.done) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, shown(outcome.message), ui.ButtonSet.OK);
    return;
  }
  goOn(outcome.next, began);
  if (outcome.tab !== null) goTo(outcome.tab, null);
  SpreadsheetApp.getActiveSpreadsheet().toast(shown(outcome.message), title);
}
