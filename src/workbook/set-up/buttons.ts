// Real buttons on the first tab: pictures over the grid that run a command when they are pressed.
import { COMMAND_NAMES } from '../../words/commands/command-names';
import { type Language, say, type Text } from '../../words/text';
import { packagedPicture } from '../packaged/packaged-picture';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** By the command's id, in the order in which they hang side by side. */
const BUTTONS = ['summary', 'validate'] as const;
/** Pixels. */
const WIDTH = 220;
const HEIGHT = 44;
const GAP = 20;

/** The same as the menu's entry. */
const doorOf = (command: string) => `menu_${command}`;

/** Hangs up the buttons that are not there, at a row of the first column. One read; five calls for each that is missing. */
export function ensureButtons(sheet: Sheet, row: number, language: Language): void {
  const images = sheet.getImages();
  const scripts = images.map((image) => image.getScript());
  images.forEach((image, index) => {
    // One that does nothing was left by a run that was broken off: it would stand below the new one.
    if (!scripts[index] && image.getAnchorCell().getRow() === row) image.remove();
  });
  BUTTONS.forEach((command, index) => {
    if (scripts.indexOf(doorOf(command)) >= 0) return;
    sheet
      .insertImage(packagedPicture(`${command}.${language}`), 1, row, index * (WIDTH + GAP), 0)
      .setWidth(WIDTH)
      .setHeight(HEIGHT)
      .setAltTextTitle(say(COMMAND_NAMES[command] as Text, language))
      .assignScript(doorOf(command));
  });
}
