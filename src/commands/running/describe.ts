// What commands there are and what they take, for whoever calls them from outside.
import { OPTION_HELP } from '../../words/commands/option-help';
import { type Language, say, type Text } from '../../words/text';
import { COMMANDS } from '../all';
import type { Option } from './command';
import { optionsOf } from './options';
import { wordsOf } from './words-of';

export interface CommandDescription {
  id: string;
  /** Thai and English. */
  help: Text;
  options: { name: string; help: Text; file: boolean; flag: boolean }[];
  /** True where the result holds a file to save. */
  makesFile: boolean;
  /** True where it works on a copy of the workbook alone. */
  copies: boolean;
  /** What its result gives to a page; null: it works on the workbook. */
  file: 'html' | null;
  /** True where it changes nothing in the workbook. */
  onlyLooks: boolean;
  /** True where it changes nothing until it is confirmed. */
  looksFirst: boolean;
  /** True where it writes e-mails. */
  sends: boolean;
  /** True where it does something that there is at Google alone. */
  atGoogle: boolean;
}

/** What it means, and what can be chosen. */
function helpOf({ help, choices }: Option): Text {
  const said = OPTION_HELP[help];
  if (!choices) return said;
  const list = (language: Language) => choices().map(({ id, named }) => `${id} (${say(named, language)})`);
  return { th: `${said.th}: ${list('th').join(', ')}`, en: `${said.en}: ${list('en').join(', ')}` };
}

/** In the order of the menu. */
export function describeCommands(): CommandDescription[] {
  return COMMANDS.map((command) => ({
    id: command.id,
    help: wordsOf(command).help,
    options: Object.entries(optionsOf(command)).map(([name, option]) => ({
      name,
      help: helpOf(option),
      file: option.file === true,
      flag: option.flag === true,
    })),
    makesFile: command.makesFile === true,
    copies: command.copies === true,
    file: command.file || null,
    onlyLooks: command.onlyLooks === true,
    looksFirst: command.looksFirst === true,
    sends: command.sends === true,
    atGoogle: command.atGoogle === true,
  }));
}
