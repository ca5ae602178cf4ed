// A workbook's file: read whole, and replaced whole by one rename, so that it is never half-written.
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { both, Failure, MissingFile, WrongCall } from './cli/failure.ts';
import { realDisk } from './journal/disk.ts';
import { whyOf } from './journal/why.ts';
import { type Holder, realPath, take } from './lock/file-lock.ts';

/** A missing file is a wrong call. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory())
      throw new WrongCall(both(`${path} is a folder, not a file.`, `${path} เป็นโฟลเดอร์ ไม่ใช่ไฟล์`));
    return await readFile(path);
  } catch (error) {
    if (error instanceof WrongCall) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new MissingFile(both(`There is no file ${path}.`, `ไม่พบไฟล์ ${path}`));
    throw new Failure(told(error, `${path} cannot be read`, `อ่านไฟล์ ${path} ไม่ได้`));
  }
}

/** Writes beside the file and renames over it; on any failure the old file stays byte for byte. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const temporary = await realDisk.writeBeside(path, bytes);
    await realDisk.move(temporary, path).catch(async (error: unknown) => {
      await realDisk.remove(temporary).catch(() => undefined);
      throw error;
    });
  } catch (error) {
    throw notWritten(path, error);
  }
}

/** The marks that LibreOffice and Excel leave beside a file that they have open. */
function openElsewhere(path: string): string | null {
  const [folder, name] = [dirname(path), basename(path)];
  if (existsSync(join(folder, `.~lock.${name}#`))) return 'LibreOffice';
  return existsSync(join(folder, `~$${name}`)) ? 'Excel' : null;
}

/** Keeps other Khantons off the file during `work`, which is given its path without links. A lock that nobody holds any more is none. */
export async function withFileLock<Result>(path: string, work: (real: string) => Promise<Result>): Promise<Result> {
  const real = await realPath(path);
  const program = openElsewhere(real);
  if (program)
    throw new Failure(
      both(`${path} is open in ${program}: close it there first.`, `${program} เปิดไฟล์ ${path} อยู่ โปรดปิดไฟล์นั้นก่อน`),
    );
  const taken = await take(real).catch((error: unknown) => {
    throw new Failure(told(error, `${path} cannot be used`, `ใช้ไฟล์ ${path} ไม่ได้`));
  });
  if ('holder' in taken) throw inUse(path, taken.holder);
  try {
    return await work(real);
  } finally {
    await taken.claim.drop();
  }
}

function inUse(path: string, { process, machine }: Holder): Failure {
  const [en, th] = machine === hostname() ? ['', ''] : [` on the machine ${machine}`, ` บนเครื่อง ${machine}`];
  return new Failure(
    both(
      `${path} is in use by another Khanton (process ${process}${en}).`,
      `ขั้นตอนอีกโปรแกรมหนึ่งใช้ไฟล์ ${path} อยู่ (โปรเซส ${process}${th})`,
    ),
  );
}

/** What the system has against it, in both languages. */
function told(error: unknown, en: string, th: string): string {
  const why = whyOf(error);
  return both(`${en}: ${why.en}.`, `${th} เพราะ${why.th}`);
}

/** To be thrown by whoever wrote and could not. */
export function notWritten(path: string, error: unknown): Failure {
  const why = whyOf(error);
  return new Failure(
    both(`${path} cannot be written: ${why.en}. It is as it was.`, `บันทึกไฟล์ ${path} ไม่ได้ เพราะ${why.th} ไฟล์ยังเหมือนเดิม`),
  );
}
