// khanton run: a command of the add-on on a workbook's file.
import { resolve } from 'node:path';
import { replaceFile } from '../file.ts';
import { letterFile } from '../letter-file.ts';
import { readList } from '../list-file.ts';
import { actingUser, type CommandDescription, callToEnd, describeCommands, type Outcome } from '../office.ts';
import { printFile } from '../print-file.ts';
import { type Mailbox, newMailbox } from '../services/host/host.ts';
import { sheetTable } from '../sheet-table.ts';
import { newWorkbook, sheetByName } from '../workbook/cells.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { positionals, readWords, textOption, type Words } from './call.ts';
import { changeCopy } from './copied-book.ts';
import { both, Failure, WrongCall } from './failure.ts';
import { outPath, saveFile } from './made-file.ts';
import { writeOutbox } from './outbox.ts';
import { asked, checkMail, commandOf, OWN_OPTIONS } from './run-call.ts';
import { terminalLines } from './terminal-lines.ts';
import { changeBook, readBook } from './with-book.ts';

type Done = Outcome & { done: true };

/** Whoever names a copy's file has said yes: there is no question to answer. */
const asCalled = ({ options, ...command }: CommandDescription): CommandDescription => ({
  ...command,
  options: command.copies ? options.filter(({ name }) => name !== 'confirm') : options,
});

function knownCommands(mailbox: Mailbox | null): CommandDescription[] {
  return describeCommands(newWorkbook({ name: 'help', owner: 'nobody@khanton.example' }), mailbox).map(asCalled);
}

function printHelp(commands: readonly CommandDescription[]): void {
  const lines = commands.flatMap(({ id, help, options, makesFile, copies, file, sends }) => [
    `${id.padEnd(14)} ${help.th} — ${help.en}`,
    ...options.map((option) => `  --${option.name.padEnd(11)} ${option.help.th} — ${option.help.en}`),
    ...(makesFile || copies || file ? ['  --out FILE    ไฟล์ที่จะบันทึก — the file to save'] : []),
    ...(sends
      ? ['  --outbox FOLDER โฟลเดอร์เก็บอีเมล (เครื่องนี้ไม่ส่งออกไป) — the folder for the e-mails: none leaves this machine']
      : []),
  ]);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The command's own options as it wants them: whole numbers as numbers, a file as its text. */
async function optionsOf(words: Words, { options }: CommandDescription): Promise<Record<string, unknown>> {
  const wanted: Record<string, unknown> = {};
  for (const { name, file, flag } of options) {
    if (flag && words.options[name] === true) wanted[name] = true;
    const value = textOption(words, name);
    if (value !== undefined) wanted[name] = file ? await readList(value) : name === 'year' ? Number(value) : value;
  }
  return wanted;
}

function print(outcome: Done, workbook: Workbook, json: boolean): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(outcome.result, null, 2)}\n`);
    return;
  }
  const sheet = outcome.tab === null ? undefined : sheetByName(workbook, outcome.tab);
  const next = outcome.confirm === null ? '' : `--confirm ${outcome.confirm}\n`;
  const message = terminalLines(outcome.message, process.stdout.columns);
  process.stdout.write(`${sheet ? `${sheetTable(sheet)}\n\n` : ''}${message}\n${next}`);
}

/** What would be done with a code is told with it. */
function refusal({ message, wrongCall, confirm }: Outcome & { done: false }): Error {
  if (wrongCall) return new WrongCall(message);
  return new Failure(confirm === null ? message : `${message}\n--confirm ${confirm}`);
}

/** Before the workbook is saved, whose ledger tells of them. */
async function keepSent(words: Words, { sent }: Mailbox): Promise<void> {
  const folder = textOption(words, 'outbox');
  if (folder === undefined || !sent.length) return;
  for (const path of await writeOutbox(folder, sent)) process.stderr.write(`${path}\n`);
}

export async function runCommand(call: readonly string[]): Promise<void> {
  const mailbox = call.includes('--with-mail') ? newMailbox() : null;
  const commands = knownCommands(mailbox);
  const declared = Object.fromEntries(
    commands.flatMap(({ options }) =>
      options.map(({ name, flag }) => [name, { type: flag ? ('boolean' as const) : ('string' as const) }]),
    ),
  );
  const words = readWords(call, { ...declared, ...OWN_OPTIONS });
  if (words.options.help) return printHelp(asked(words, commands));
  const command = commandOf(words, commands);
  checkMail(words, command);
  const [, path] = positionals(words, 'COMMAND', 'BOOK.xlsx') as [string, string];
  const given = await optionsOf(words, command);
  const outcomeOn = (workbook: Workbook, more: Record<string, unknown> = {}): Outcome => {
    const user = actingUser(workbook, textOption(words, 'as'));
    return callToEnd(workbook, user, command.id, { ...given, ...more }, mailbox);
  };
  const perform = (workbook: Workbook, more: Record<string, unknown> = {}): Done => {
    const outcome = outcomeOn(workbook, more);
    if (!outcome.done) throw refusal(outcome);
    return outcome;
  };
  if (command.file) return writeFile(perform, path, words);
  const out = outPath(words, command, path);
  if (command.copies && out !== null) {
    const copied = await changeCopy(path, {
      out,
      perform: (copy) => confirmed(outcomeOn(copy), (confirm) => perform(copy, { confirm })),
    });
    return print(copied.outcome, copied.workbook, words.options.json === true);
  }
  if (command.onlyLooks || (command.looksFirst && given.confirm === undefined)) {
    const workbook = await readBook(path);
    return print(perform(workbook), workbook, words.options.json === true);
  }
  const work = async (workbook: Workbook, calculate: () => Promise<void>) => {
    const outcome = perform(workbook);
    if (mailbox) await keepSent(words, mailbox);
    await calculate();
    return { outcome: await saveFile(outcome, out), workbook };
  };
  const { outcome, workbook } = await changeBook(path, { work, renews: command.id === 'set-up' });
  print(outcome, workbook, words.options.json === true);
}

/** Whoever names a file for the copy has said yes to what becomes of it. */
function confirmed(asked: Outcome, perform: (confirm: string) => Done): Done {
  if (asked.done) return asked;
  if (asked.confirm === null) throw refusal(asked);
  return perform(asked.confirm);
}

/** A letter that is to be changed, where the file is to be a .docx; else the page that prints. */
const paperFile = async (result: object, out: string) =>
  /\.docx$/i.test(out) ? letterFile(result) : printFile(result);

/** A command that only reads the workbook: its file stays as it is. */
async function writeFile(perform: (workbook: Workbook) => Done, path: string, words: Words): Promise<void> {
  const out = textOption(words, 'out');
  if (out !== undefined && resolve(out) === resolve(path))
    throw new WrongCall(both('--out would replace the workbook.', '--out จะแทนที่ไฟล์สเปรดชีตนั้นเอง'));
  const workbook = await readBook(path);
  const outcome = perform(workbook);
  if (out !== undefined) await replaceFile(out, Buffer.from(await paperFile(outcome.result, out)));
  print(outcome, workbook, words.options.json === true);
}
