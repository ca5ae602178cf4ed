// What a menu command is: it reads the workbook into the domain, lets the domain decide, writes a document, and returns plain data.
import type * as z from 'zod/mini';
import type { Document, OutputId } from '../../documents/document';
import type { Edition } from '../../documents/edition';
import type { FactGroupId } from '../../domain/measures/fact-group';
import type { Entry } from '../../domain/month/entry';
import type { Province } from '../../domain/province/province';
import type { Indicator } from '../../indicators/indicator/indicator';
import type { EXPECTED } from '../../words/commands/expected';
import type { GroupId } from '../../words/commands/menu';
import type { OPTION_HELP } from '../../words/commands/option-help';
import type { OwnOutputWords } from '../../words/outputs/own-output';
import type { Language, Text, Values } from '../../words/text';
import type { Book } from '../../workbook/book/book';
import type { ReadBook } from '../../workbook/reading/read-province';
import type { Table } from '../../workbook/reading/table';
import type { Draft } from './drafts';

/** One option of a command. */
export interface Option {
  /** Made when the command runs, not when the bundle loads. */
  schema(): z.ZodMiniType;
  expected: keyof typeof EXPECTED;
  /** Fills the places of what was expected. */
  places?(): Values;
  help: keyof typeof OPTION_HELP;
  /** What can be given, each with its name: the help says them. */
  choices?(): readonly { id: string; named: Text }[];
  /** True where its text is a file's: the command line takes the file's path. */
  file?: boolean;
  /** It is given or not, and takes no value. */
  flag?: true;
  required?: true;
}

/** The options that were given, checked by their schemas. */
export type Options = Readonly<Record<string, unknown>>;

/** What a command runs with. Reading and opening happen at most once. */
export interface Context {
  now: Date;
  /** When it began, by the clock, in milliseconds: `now` may be another day. */
  begun: number;
  open(): Book;
  /** The settings as they stood when they were first asked for; null where there are none. */
  settings(): Table | null;
  read(): ReadBook;
  /** After an act: the province with it, and the code of its last line in the ledger. */
  acted(province: Province, lastCode: string): void;
  /** The closing whose kept values the figures were built from; null where they were built from the tabs. */
  seenClosed: Entry | null;
  /** The board shows what was done in this execution. */
  isBoardNew: boolean;
  /** Where the clock is behind the ledger's last line: both, as `YYYY-MM-DDTHH:MM`; `at` is what the act's line bears. Else null. */
  clockBehind: { clock: string; at: string } | null;
  /** `indicator`: the one that is built of alone; without it all are. */
  edition(indicator?: Indicator | null): Edition;
  /**
   * The round's index: the one asked for, or the current one; among the rounds that an indicator sees, where one is given.
   */
  round(asked: unknown, seen?: { province: Province; current(): number }): number;
  language(): Language;
  /** Says which round is meant, where it was not told, before anything is written. */
  announce(words: string, language: Language): void;
  /** What must be fixed in what was built; null where nothing is a draft, or nobody asked. */
  drafted(): Draft | null;
}

/** A file that a command's result holds under `file`, for whoever saves it. */
export interface MadeFile {
  /** A name to offer. */
  name: string;
  mediaType: string;
  /** Text, to be saved as UTF-8 as it stands. */
  content: string;
}

export interface Command<Result extends object = object> {
  id: string;
  /** What is said of it, of one that belongs to an indicator; the others' words stand in a list by their ids. */
  words?(): OwnOutputWords;
  /** With what it stands in the menu and the panel; null for one that a page of its own calls. */
  group: GroupId | null;
  /** A check that can look at a part of the province too. */
  narrows?: true;
  /** It rests on facts that the districts enter only where a setting says so: else it is refused. */
  entered?: FactGroupId;
  options: Readonly<Record<string, Option>>;
  /** The output that it builds, or null. */
  output: OutputId | null;
  /** It makes and completes the tabs that people type into. */
  setsUp?: true;
  /** It works on a copy of the spreadsheet alone. */
  copies?: true;
  /** True where its result holds a MadeFile. */
  makesFile?: boolean;
  /** Its result's field `html` is a file's text. Such a command changes nothing in the workbook, and waits for nobody. */
  file?: 'html';
  run(context: Context, options: Options): Result;
  /** The document of its output, which can be printed; writes nothing. */
  document?(context: Context, options: Options): Document;
  /** It changes nothing in the workbook, and waits for nobody. */
  onlyLooks?: true;
  /** It changes nothing in the workbook until what it has shown is confirmed by its code. */
  looksFirst?: true;
  /** It writes to somebody outside of the workbook. */
  sends?: true;
  /** What it does is Google's alone: a trigger. */
  atGoogle?: true;
  /** The command that belongs behind it, to be run in an execution of its own where there is one; null for none. It is no matter if that fails. */
  next?(context: Context, result: Result): string | null;
  /** Fills the places of its sentence. */
  report(result: Result, context: Context, options: Options): Values;
}

/** Every other command only reads. */
export function changesTabs({ output, setsUp }: Command): boolean {
  return output !== null || setsUp === true;
}

/** So called, it changes nothing in the workbook at all, and waits for nobody. */
export function looksOnly({ file, onlyLooks, looksFirst }: Command, { confirm }: Options): boolean {
  return file !== undefined || onlyLooks === true || (looksFirst === true && confirm === undefined);
}

/** Keeps the result's type between `run` and `report`, and forgets it outside. */
export function command<Result extends object>(declared: Command<Result>): Command {
  return declared as unknown as Command;
}
