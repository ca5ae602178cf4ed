// What a call of khanton run asks for, and what is wrong with it.
import type { CommandDescription } from '../office.ts';
import { textOption, type Words } from './call.ts';
import { both, Failure, WrongCall } from './failure.ts';

export const OWN_OPTIONS = {
  'with-mail': { type: 'boolean' },
  outbox: { type: 'string' },
  as: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function unknown(name: string | undefined): WrongCall {
  if (name === undefined) return new WrongCall(both('COMMAND is missing.', 'ยังไม่ได้ระบุคำสั่ง'));
  if (/^(?:send|daily)-reminders$/.test(name))
    return new WrongCall(
      both(`"${name}" is in the build with mail: add --with-mail.`, `"${name}" มีในชุดที่ส่งอีเมลได้ ให้เพิ่ม --with-mail`),
    );
  return new WrongCall(both(`There is no command "${name}" to run.`, `ไม่มีคำสั่ง "${name}"`));
}

/** Of which commands the help tells: of the one that is named, or of all. */
export function asked({ positionals: [name] }: Words, commands: readonly CommandDescription[]): CommandDescription[] {
  const found = commands.filter(({ id }) => name === undefined || id === name);
  if (!found.length) throw unknown(name);
  return found;
}

/** The command that the words name, with no option that is another's. */
export function commandOf(words: Words, commands: readonly CommandDescription[]): CommandDescription {
  const [name] = words.positionals;
  const command = commands.find(({ id }) => id === name);
  if (!command) throw unknown(name);
  const own = [
    ...Object.keys(OWN_OPTIONS).filter(
      (option) =>
        (option !== 'out' || command.file || command.makesFile || command.copies) &&
        (option !== 'outbox' || command.sends),
    ),
    ...command.options.map((option) => option.name),
  ];
  const foreign = Object.keys(words.options).find((option) => !own.includes(option));
  if (foreign)
    throw new WrongCall(both(`${command.id} has no option --${foreign}.`, `คำสั่ง ${command.id} ไม่มีตัวเลือก --${foreign}`));
  if (command.file && !words.options.json && textOption(words, 'out') === undefined)
    throw new WrongCall(both(`--out FILE.${command.file} is missing.`, `ยังไม่ได้ระบุ --out FILE.${command.file}`));
  return command;
}

/** Here is no mail, and no clock: what would be sent goes into a folder, and what is Google's alone is not done. */
export function checkMail(words: Words, { id, sends, atGoogle }: CommandDescription): void {
  if (atGoogle)
    throw new Failure(
      both(
        `${id} is for Google alone. Here let the machine's own clock call: khanton run send-reminders BOOK.xlsx --with-mail --daily --outbox FOLDER.`,
        `${id} ใช้ได้ที่ Google เท่านั้น ที่นี่ให้ตั้งเวลาของเครื่องสั่ง khanton run send-reminders BOOK.xlsx --with-mail --daily --outbox FOLDER`,
      ),
    );
  const isSending = words.options.daily === true || textOption(words, 'confirm') !== undefined;
  if (sends && isSending && textOption(words, 'outbox') === undefined)
    throw new WrongCall(
      both(
        'No e-mail leaves this machine: --outbox FOLDER takes them.',
        'เครื่องนี้ไม่ส่งอีเมลออกไป ให้ระบุ --outbox FOLDER เพื่อเก็บอีเมล',
      ),
    );
}
