// The doors of the contract's script: its menu, what its pages call, and the functions that its cells call.
import { FACTS } from '../facts/all';
import { ANSWERS_TAB } from './answers';
import { ask, type Left } from './ask';
import type { Asker } from './fact';
import * as functions from './functions';
import { hear } from './heard';
import { deleteScratches } from './scratch';

const MENU: readonly [caption: string, door: string][] = [
  ['Ask, or go on', 'contract_ask'],
  ['Ask what concerns an editor who is not the owner', 'contract_ask_editor'],
  ['Ask what concerns an editor by way of a group', 'contract_ask_member'],
  ['Begin again', 'contract_begin_again'],
];

function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu('Contract');
  for (const [caption, door] of MENU) menu.addItem(caption, door);
  menu.addToUi();
}

function sentence({ unasked, prepared, unprepared, others }: Left): string {
  const rest = `${others} are for others, or to be looked at.`;
  if (unprepared) return `${unprepared} wait for the owner, who has to press "Ask, or go on" first. ${rest}`;
  return unasked || prepared
    ? `Press again: ${unasked} not asked yet, ${prepared} prepared. ${rest}`
    : `All asked. ${rest}`;
}

/** Returns what is left, and says so. */
function press(asker: Asker): object {
  const left = ask(FACTS, asker, () => Date.now());
  SpreadsheetApp.getActiveSpreadsheet().toast(sentence(left), 'Contract', 30);
  return left;
}

/** For the tests: what the facts are, without what they do. */
function contract_facts(): unknown {
  return FACTS.map((fact) => JSON.parse(JSON.stringify(fact)));
}

function contract_begin_again(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  deleteScratches(book, []);
  const answers = book.getSheetByName(ANSWERS_TAB);
  if (answers && book.getSheets().length === 1) book.insertSheet();
  if (answers) book.deleteSheet(answers);
  press('owner');
}

type Door = (...given: never[]) => unknown;

export const doors: Readonly<Record<string, Door>> = {
  onOpen,
  contract_ask: () => press('owner'),
  contract_ask_editor: () => press('editor'),
  contract_ask_member: () => press('member'),
  contract_begin_again,
  contract_facts,
  contract_heard: hear,
  ...functions,
};
