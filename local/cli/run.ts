// khanton run: a command of the add-on on a workbook's file.
import { resolve } from 'node:path';
import { replaceFile } from '../file.ts';
import {
  actingUser,
  type CommandDescription,
  callCommand,
  describeCommands,
  type Outcome,
  recalculate,
} from '../office.ts';
import { printFile } from '../print-file.ts';
import { sheetTable } from '../sheet-table.ts';
import { newWorkbook, sheetByName } from '../workbook/cells.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { positionals, readWords, textOption, type Words } from './call.ts';
import { Failure, WrongCall } from './failure.ts';
import { changeBook, readBook } from './with-book.ts';

const OWN_OPTIONS = {
  as: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  out: { type: 'string' },
} as const;

type Done = Outcome & { done: true };

function knownCommands(): CommandDescription[] {
  return describeCommands(newWorkbook({ name: 'help', owner: 'nobody@khanton.example' }));
}

function printHelp(commands: readonly CommandDescription[]): void {
  const lines = commands.flatMap(({ id, help, options, file }) => [
    `${id.padEnd(14)} ${help.th} — ${help.en}`,
    ...options.map((option) => `  --${option.name.padEnd(11)} ${option.help.th} — ${option.help.en}`),
    ...(file ? [`  --${'out'.padEnd(11)} ไฟล์ .${file} ที่จะเขียน — The .${file} file to write`] : []),
  ]);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The command's own options as it wants them: whole numbers as numbers. */
function optionsOf(words: Words, { options }: CommandDescription): Record<string, unknown> {
  const given = options
    .filter(({ name }) => words.options[name] !== undefined)
    .map(({ name }) => [name, words.options[name]] as const);
  return Object.fromEntries(given.map(([name, value]) => [name, name === 'year' ? Number(value) : value]));
}

function print(outcome: Done, workbook: Workbook, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(outcome.result, null, 2)}\n`);
    return;
  }
  const sheet = outcome.tab === null ? undefined : sheetByName(workbook, outcome.tab);
  process.stdout.write(`${sheet ? `${sheetTable(sheet)}\n\n` : ''}${outcome.message}\n`);
}

/** The command that the words name, with no option that is another's. */
function commandOf(words: Words, commands: readonly CommandDescription[]): CommandDescription {
  const [name] = words.positionals;
  const command = commands.find(({ id }) => id === name);
  if (!command)
    throw new WrongCall(name === undefined ? 'COMMAND is missing.' : `There is no command "${name}" to run.`);
  const own = [
    ...Object.keys(OWN_OPTIONS).filter((option) => command.file || option !== 'out'),
    ...command.options.map((option) => option.name),
  ];
  const foreign = Object.keys(words.options).find((option) => !own.includes(option));
  if (foreign) throw new WrongCall(`${command.id} has no option --${foreign}.`);
  if (command.file && !words.options.json && textOption(words, 'out') === undefined)
    throw new WrongCall(`--out FILE.${command.file} is missing.`);
  return command;
}

export async function runCommand(given: readonly string[]): Promise<void> {
  const commands = knownCommands();
  const declared = Object.fromEntries(
    commands.flatMap(({ options }) => options.map(({ name }) => [name, { type: 'string' as const }])),
  );
  const words = readWords(given, { ...declared, ...OWN_OPTIONS });
  if (words.options.help) return printHelp(commands);
  const command = commandOf(words, commands);
  const [, path] = positionals(words, 'COMMAND', 'BOOK.xlsx') as [string, string];
  const call = (workbook: Workbook): Done => {
    const user = actingUser(workbook, textOption(words, 'as'));
    const outcome = callCommand(workbook, user, command.id, optionsOf(words, command));
    if (!outcome.done) throw outcome.wrongCall ? new WrongCall(outcome.message) : new Failure(outcome.message);
    return outcome;
  };
  if (command.file) return writeFile(call, path, words);
  const { outcome, workbook } = await changeBook(path, async (workbook) => {
    const outcome = call(workbook);
    await recalculate(workbook);
    return { outcome, workbook };
  });
  print(outcome, workbook, words.options.json === true);
}

/** A command that only reads the workbook: its file stays as it is. */
async function writeFile(call: (workbook: Workbook) => Done, path: string, words: Words): Promise<void> {
  const out = textOption(words, 'out');
  if (out !== undefined && resolve(out) === resolve(path)) throw new WrongCall('--out would replace the workbook.');
  const workbook = await readBook(path);
  const outcome = call(workbook);
  if (out !== undefined) await replaceFile(out, Buffer.from(printFile(outcome.result)));
  print(outcome, workbook, words.options.json === true);
}
