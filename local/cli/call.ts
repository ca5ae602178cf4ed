// What a call of the command line is, and how its words are read.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { both, WrongCall } from './failure.ts';

export type Call = (given: readonly string[]) => Promise<void>;

export interface Words {
  positionals: string[];
  /** By option name; `multiple` ones are lists. */
  options: Record<string, string | boolean | (string | boolean)[] | undefined>;
}

/** Reads the words of a call; an option that is not declared is a wrong call. Options and positionals may stand in any order. */
export function readWords(given: readonly string[], options: NonNullable<ParseArgsConfig['options']>): Words {
  try {
    const { positionals, values } = parseArgs({ args: [...given], options, allowPositionals: true, strict: true });
    return { positionals, options: values as Words['options'] };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. To specify')[0] as string) : String(error);
    throw new WrongCall(both(reason, 'ตัวเลือกที่ระบุไม่ถูกต้อง'));
  }
}

export function tooMany(word: string): string {
  return both(`"${word}" is one word too many.`, `"${word}" เป็นคำที่เกินมา`);
}

/** Exactly these positionals, each named. */
export function positionals({ positionals: found }: Words, ...names: string[]): string[] {
  if (found.length < names.length)
    throw new WrongCall(both(`${names[found.length]} is missing.`, `ยังไม่ได้ระบุ ${names[found.length]}`));
  if (found.length > names.length) throw new WrongCall(tooMany(found[names.length] as string));
  return found;
}

export function textOption({ options }: Words, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}
