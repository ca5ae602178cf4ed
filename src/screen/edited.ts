// Tells whoever types a slip into a step's cell, at once and without touching the sheet; set-up's colours mark the cell itself.
import { type Edit, typedSlip } from '../commands/pages/typed-slip';
import { MENU_TITLE } from '../words/commands/menu';
import { say } from '../words/text';

/** What Google hands to onEdit. */
export interface EditEvent extends Edit {
  authMode?: unknown;
  source?: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** Seconds: what was found and what to do, read at leisure. */
const SHOWN = 12;

/** Four calls at most, two where nothing is told; five and four for a step of an indicator of one's own, whose drop-down says which there are. It never throws: nobody has asked for it, and whatever it misses, validation finds. */
export function tellOfSlip(event?: EditEvent): void {
  try {
    // In a document where the add-on is not enabled nothing may be read.
    if (!event?.source || String(event.authMode) === 'NONE') return;
    const slip = typedSlip(event);
    if (slip) event.source.toast(slip.message, say(MENU_TITLE, slip.language), SHOWN);
  } catch {
    // What was typed stands as it was typed.
  }
}
