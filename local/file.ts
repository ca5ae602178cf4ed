// A workbook's file: read whole, and replaced whole by one rename, so that it is never half-written.
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { both, Failure, MissingFile, WrongCall } from './cli/failure.ts';
import { realDisk } from './journal/disk.ts';
import { whyOf } from './journal/why.ts';
import { type Holder, realPath, take } from './lock/file-lock.ts';

const reason = (error: unknown) => whyOf(error).en;

/** A missing file is a wrong call. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).isDirectory()) throw new WrongCall(`${path} is a folder, not a file.`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof WrongCall) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new MissingFile(both(`There is no file ${path}.`, `ไม่พบไฟล์ ${path}`));
    throw new Failure(`${path} cannot be read: ${reason(error)}.`);
  }
}

/** A missing file is a wrong call; one that is not UTF-8 is refused. */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${path} is not UTF-8 text.`);
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
    throw new Failure(`${path} cannot be written: ${reason(error)}. It is as it was.`);
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
  if (program) throw new Failure(`${path} is open in ${program}: close it there first.`);
  const taken = await take(real).catch((error: unknown) => {
    throw new Failure(`${path} cannot be used: ${reason(error)}.`);
  });
  if ('holder' in taken)
    throw new Failure(
      both(
        `${path} is in use by another Khanton (${nameOf(taken.holder)}).`,
        `${path} เปิดใช้อยู่ใน Khanton อีกหน้าต่างหนึ่ง โปรดปิดหน้าต่างนั้นก่อน`,
      ),
    );
  try {
    return await work(real);
  } finally {
    await taken.claim.drop();
  }
}

function nameOf({ process, machine }: Holder): string {
  return machine === hostname() ? `process ${process}` : `process ${process} on the machine ${machine}`;
}
