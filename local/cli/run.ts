// khanton run: a command of the add-on on a workbook's file.
import {
  actingUser,
  type CommandDescription,
  callCommand,
  describeCommands,
  type Outcome,
  recalculate,
} from '../office.ts';
import { sheetTable } from '../sheet-table.ts';
import { newWorkbook, sheetByName } from '../workbook/cells.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { positionals, readWords, type Words } from './call.ts';
import { Failure, WrongCall } from './failure.ts';
import { changeBook } from './with-book.ts';

const OWN_OPTIONS = { as: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const;

function knownCommands(): CommandDescription[] {
  return describeCommands(newWorkbook({ name: 'help', owner: 'nobody@khanton.example' }));
}

function printHelp(commands: readonly CommandDescription[]): void {
  const lines = commands.flatMap(({ id, help, options }) => [
    `${id.padEnd(14)} ${help.th} — ${help.en}`,
    ...options.map((option) => `  --${option.name.padEnd(11)} ${option.help.th} — ${option.help.en}`),
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

function print(outcome: Outcome & { done: true }, workbook: Workbook, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(outcome.result, null, 2)}\n`);
    return;
  }
  const sheet = outcome.tab === null ? undefined : sheetByName(workbook, outcome.tab);
  process.stdout.write(`${sheet ? `${sheetTable(sheet)}\n\n` : ''}${outcome.message}\n`);
}

/** What would be done with a code is told with it. */
function refusal({ message, wrongCall, confirm }: Outcome & { done: false }): Error {
  if (wrongCall) return new WrongCall(message);
  return new Failure(confirm === null ? message : `${message}\n--confirm ${confirm}`);
}

export async function runCommand(given: readonly string[]): Promise<void> {
  const commands = knownCommands();
  const declared = Object.fromEntries(
    commands.flatMap(({ options }) => options.map(({ name }) => [name, { type: 'string' as const }])),
  );
  const words = readWords(given, { ...declared, ...OWN_OPTIONS });
  if (words.options.help) return printHelp(commands);
  const command = commands.find(({ id }) => id === words.positionals[0]);
  if (words.positionals[0] !== undefined && !command)
    throw new WrongCall(`There is no command "${words.positionals[0]}" to run.`);
  const [, path] = positionals(words, 'COMMAND', 'BOOK.xlsx') as [string, string];
  const { options, id } = command as CommandDescription;
  const foreign = Object.keys(words.options).find(
    (name) => name in declared && !options.some((option) => option.name === name),
  );
  if (foreign) throw new WrongCall(`${id} has no option --${foreign}.`);
  await changeBook(path, async (workbook) => {
    const user = actingUser(workbook, words.options.as as string | undefined);
    const outcome = callCommand(workbook, user, id, optionsOf(words, command as CommandDescription));
    if (!outcome.done) throw refusal(outcome);
    await recalculate(workbook);
    return { outcome, workbook };
  }).then(({ outcome, workbook }) => print(outcome, workbook, words.options.json === true));
}
