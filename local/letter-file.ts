// A printed letter as a .docx, written by the very code of the print page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { both, Failure, WrongCall } from './cli/failure.ts';
import { ROOT } from './root.ts';

const BUILT = join(ROOT, 'dist-local', 'letter-file.mjs');

/** `result` is that of the command `print`. A form that is no letter cannot be had so: the call was wrong. */
export async function letterFile(result: object): Promise<Uint8Array> {
  const { letter, title } = result as { letter: object | null; title: string };
  if (letter === null)
    throw new WrongCall(
      both(
        `"${title}" is no letter: only letters can be saved as .docx. Name a file that ends in .html.`,
        `"${title}" ไม่ใช่หนังสือ บันทึกเป็น .docx ได้เฉพาะหนังสือ โปรดใช้ชื่อไฟล์ที่ลงท้ายด้วย .html`,
      ),
    );
  if (!existsSync(BUILT))
    throw new Failure(both(`${BUILT} is missing: run npm run build first.`, `ไม่พบ ${BUILT} โปรดสั่ง npm run build ก่อน`));
  const { letterFile: write } = await import(pathToFileURL(BUILT).href);
  return write(letter) as Promise<Uint8Array>;
}
