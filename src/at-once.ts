// What Google calls for each cell, and when a workbook opens. Only this runs when the script is loaded: the build makes all that src/main.ts opens
// a function, which the first call of one of its doors runs.
import * as functions from './functions/all';
import type { NamedPart } from './screen/entries';
import { type OpenEvent, openMenu } from './screen/menu';

/** Filled in by the build: what `namedMenu` says, since the commands that it is made of are not loaded yet. */
declare const KHANTON_MENU: readonly NamedPart[];

/** Made by the build: everything else, loaded when it is asked for. */
declare function khantonMain(): typeof import('./main');

function onOpen(event?: OpenEvent): void {
  openMenu(KHANTON_MENU, event, () => khantonMain().workbookLanguage());
}

/** An add-on that has just been installed is open already. */
function onInstall(event?: OpenEvent): void {
  onOpen(event);
}

export const doors = { onOpen, onInstall, ...functions };
