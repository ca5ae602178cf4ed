// A workbook with its add-on and its people: what the command line and the server work on.
import { type Build, readAddOnCode, readAddOnHtml, readScopes } from './add-on-file.ts';
import { calculatedMark, calculationKey } from './calculate/calculation-key.ts';
import { Recalculation } from './calculate/recalculation.ts';
import type { CustomFunction } from './calculate.ts';
import { both, Failure } from './cli/failure.ts';
import { type AddOn, type AuthMode, loadAddOn } from './runtime.ts';
import type { Mailbox } from './services/host/host.ts';
import type { Workbook } from './workbook/workbook.ts';

/** The plain outcome of a command, as the add-on's door `runCommand` returns it. */
export type Outcome =
  | {
      done: true;
      result: object;
      message: string;
      tab: string | null;
      confirm: string | null;
      /** The command that belongs behind it. */
      next: string | null;
    }
  | { done: false; code: string; message: string; wrongCall: boolean; confirm: string | null };

export interface CommandDescription {
  id: string;
  help: { th: string; en: string };
  /** `file`: the option's text is a file's; `flag`: it takes no value. */
  options: { name: string; help: { th: string; en: string }; file: boolean; flag: boolean }[];
  /** It works on a copy of the workbook alone, which goes where --out says. */
  copies: boolean;
  /** Its result holds a file to save. */
  makesFile: boolean;
  /** What its result gives to a page; null: it changes the workbook. */
  file: 'html' | null;
  /** It changes nothing in the workbook. */
  onlyLooks: boolean;
  looksFirst: boolean;
  /** It writes e-mails. */
  sends: boolean;
  /** It does something that there is at Google alone. */
  atGoogle: boolean;
}

/** A custom function's door says so in its comment, as on Google. */
const CUSTOM_FUNCTION = /@customfunction\s*\*\/\s*function (\w+)\(/g;

/** Everybody who is known: the owner, those with whom the file is shared, and those whom a tab's protection names. */
export function knownUsers({ owner, editors, viewers, sheets }: Workbook): string[] {
  const named = sheets.flatMap(({ protections }) => protections.flatMap((protection) => protection.editors));
  return [...new Set([owner, ...editors, ...viewers, ...named])];
}

/** The owner unless somebody is named; a stranger is refused by name. */
export function actingUser(workbook: Workbook, asked: string | undefined): string {
  if (asked === undefined) return workbook.owner;
  const known = knownUsers(workbook);
  const user = known.find((email) => email.toLowerCase() === asked.toLowerCase());
  if (user === undefined) throw stranger(asked, known);
  if (![workbook.owner, ...workbook.editors, ...workbook.viewers].includes(user)) workbook.editors.push(user);
  return user;
}

/** To be thrown where somebody is named who is not known. */
export function stranger(asked: string, known: readonly string[]): Failure {
  const names = known.join(', ');
  return new Failure(
    both(
      `"${asked}" is not known in this spreadsheet; known are ${names}.`,
      `ไม่พบผู้ใช้งาน "${asked}" ในสเปรดชีตนี้ ผู้ใช้งานที่มีคือ ${names}`,
    ),
  );
}

/** A fresh realm for each execution, as on Google. `limit`: milliseconds that a call may take, where that is not Google's limit. */
export function addOnFor(
  workbook: Workbook,
  user: string,
  authMode: AuthMode = 'FULL',
  time: { limit?: number; now?: () => number } = {},
): AddOn {
  const readHtml = (name: string) => readAddOnHtml(name);
  return loadAddOn({ code: readAddOnCode(), workbook, user, authMode, readHtml, ...time });
}

/** Whether it has the trigger, whose door is a function of that name. */
export function hasTrigger(name: 'onEdit'): boolean {
  return readAddOnCode().includes(`\nfunction ${name}(`);
}

/** The add-on is loaded when the first of them is called. */
export function customFunctions(workbook: Workbook): Record<string, CustomFunction> {
  let addOn: AddOn | null = null;
  const call = (name: string, given: unknown[]) => {
    addOn ??= addOnFor(workbook, workbook.owner, 'CUSTOM_FUNCTION');
    return addOn.call(name, given);
  };
  return Object.fromEntries(customNames().map((name) => [name, (...given: unknown[]) => call(name, given)]));
}

let named: { code: string; names: readonly string[] } = { code: '', names: [] };

function customNames(): readonly string[] {
  const code = readAddOnCode();
  if (named.code !== code)
    named = { code, names: [...code.matchAll(CUSTOM_FUNCTION)].map(([, name]) => name as string) };
  return named.names;
}

/** Calculates what a change since the last time asks for; all where there was no last time. */
export async function recalculate(workbook: Workbook, recalculation = new Recalculation()): Promise<void> {
  await recalculation.calculate(workbook, customFunctions(workbook), calculationKey(readAddOnCode()));
}

/** Right after calculating: who reads the file need not do it again. */
export function markCalculated(workbook: Workbook): void {
  workbook.calculated = calculatedMark(workbook, calculationKey(readAddOnCode()));
}

/** For a workbook as it was read. Its formulas' values are trusted where they were calculated here, and nothing was changed since. */
export function recalculationOf(workbook: Workbook): Recalculation {
  const recalculation = new Recalculation();
  const key = calculationKey(readAddOnCode());
  if (workbook.calculated === calculatedMark(workbook, key)) recalculation.trust(workbook, key);
  return recalculation;
}

/** The build with mail. What it sends lies in the mailbox: nothing leaves the machine. */
function addOnWithMail(workbook: Workbook, user: string, mailbox: Mailbox): AddOn {
  const build: Build = 'mail';
  const readHtml = (name: string) => readAddOnHtml(name, build);
  return loadAddOn({ code: readAddOnCode(build), workbook, user, readHtml, scopes: readScopes(build), mailbox });
}

/**
 * As Google would call it from the menu of this user. Changes the workbook, and calculates nothing. `mailbox`: for the build with mail; null for
 * the plain one.
 */
export function callCommand(
  workbook: Workbook,
  user: string,
  id: string,
  options: Record<string, unknown>,
  mailbox: Mailbox | null = null,
): Outcome {
  const addOn = mailbox ? addOnWithMail(workbook, user, mailbox) : addOnFor(workbook, user);
  return addOn.call('runCommand', [id, options]) as Outcome;
}

/** The same, and behind it what belongs behind it, at the same time: it is no matter if that is refused. */
export function callToEnd(...call: Parameters<typeof callCommand>): Outcome {
  const [workbook, user, , { now }, mailbox] = call;
  const outcome = callCommand(...call);
  if (outcome.done && outcome.next !== null)
    callCommand(workbook, user, outcome.next, now === undefined ? {} : { now }, mailbox);
  return outcome;
}

/** What the command line can offer: asked of the add-on itself. */
export function describeCommands(workbook: Workbook, mailbox: Mailbox | null = null): CommandDescription[] {
  const { owner } = workbook;
  const addOn = mailbox ? addOnWithMail(workbook, owner, mailbox) : addOnFor(workbook, owner);
  return addOn.call('describeCommands', []) as CommandDescription[];
}
