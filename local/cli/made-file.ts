// The file that a command makes: it goes where --out says, and the rest of the result is printed.
import { resolve } from 'node:path';
import { replaceFile } from '../file.ts';
import type { CommandDescription, Outcome } from '../office.ts';
import { textOption, type Words } from './call.ts';
import { both, WrongCall } from './failure.ts';

type Done = Outcome & { done: true };

/** Where the file goes; null for a command that makes none. Never over the workbook itself. */
export function outPath(words: Words, { id, makesFile, copies }: CommandDescription, book: string): string | null {
  const out = textOption(words, 'out') ?? null;
  if ((makesFile || copies) && out === null)
    throw new WrongCall(both('--out FILE is missing.', 'ยังไม่ได้ระบุ --out FILE'));
  if (!makesFile && !copies && out !== null)
    throw new WrongCall(both(`${id} has no option --out.`, `คำสั่ง ${id} ไม่มีตัวเลือก --out`));
  if (out !== null && resolve(out) === resolve(book))
    throw new WrongCall(both(`--out ${out} is the workbook itself.`, `--out ${out} คือไฟล์สเปรดชีตนั้นเอง`));
  return out;
}

/** Saves the file and returns the outcome without it. */
export async function saveFile(outcome: Done, out: string | null): Promise<Done> {
  const { file, ...result } = outcome.result as { file?: { content: string } };
  if (out === null || !file) return outcome;
  await replaceFile(out, new TextEncoder().encode(file.content));
  return { ...outcome, result, message: `${outcome.message}: ${out}` };
}
