// khanton run: a command of the add-on on a workbook's file.

import { readText } from '../file.ts';
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
import { positionals, readWords, textOption, type Words } from './call.ts';
import { Failure, WrongCall } from './failure.ts';
import { outPath, saveFile } from './made-file.ts';
import { changeBook } from './with-book.ts';

const OWN_OPTIONS = {
  as: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function knownCommands(): CommandDescription[] {
  return describeCommands(newWorkbook({ name: 'help', owner: 'nobody@khanton.example' }));
}

function printHelp(commands: readonly CommandDescription[]): void {
  const lines = commands.flatMap(({ id, help, options, makesFile }) => [
    `${id.padEnd(14)} ${help.th} — ${help.en}`,
    ...options.map((option) => `  --${option.name.padEnd(11)} ${option.help.th} — ${option.help.en}`),
    ...(makesFile ? ['  --out FILE    แฟ้มที่จะบันทึก — the file to save'] : []),
  ]);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The command's own options as it wants them: whole numbers as numbers, a file as its text. */
async function optionsOf(words: Words, { options }: CommandDescription): Promise<Record<string, unknown>> {
  const wanted: Record<string, unknown> = {};
  for (const { name, file } of options) {
    const value = textOption(words, name);
    if (value !== undefined) wanted[name] = file ? await readText(value) : name === 'year' ? Number(value) : value;
  }
  return wanted;
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

export async function runCommand(call: readonly string[]): Promise<void> {
  const commands = knownCommands();
  const declared = Object.fromEntries(
    commands.flatMap(({ options }) => options.map(({ name }) => [name, { type: 'string' as const }])),
  );
  const words = readWords(call, { ...declared, ...OWN_OPTIONS });
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
  const out = outPath(words, command as CommandDescription, path);
  const given = await optionsOf(words, command as CommandDescription);
  await changeBook(path, async (workbook) => {
    const user = actingUser(workbook, words.options.as as string | undefined);
    const outcome = callCommand(workbook, user, id, given);
    if (!outcome.done) throw refusal(outcome);
    await recalculate(workbook);
    return { outcome: await saveFile(outcome, out), workbook };
  }).then(({ outcome, workbook }) => print(outcome, workbook, words.options.json === true));
}
