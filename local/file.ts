// A workbook's file: read whole, and replaced whole by one rename, so that it is never half-written.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { both, Failure, MissingFile, WrongCall } from './cli/failure.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this account may not write there',
  EPERM: 'this account may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the disk takes no file of this size',
  EBUSY: 'another program holds the file',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
};

function reason(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

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
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Failure(`${path} cannot be written: ${reason(error)}. It is as it was.`);
  }
}

/** The marks that LibreOffice and Excel leave beside a file that they have open. */
function openElsewhere(path: string): string | null {
  const [folder, name] = [dirname(path), basename(path)];
  if (existsSync(join(folder, `.~lock.${name}#`))) return 'LibreOffice';
  return existsSync(join(folder, `~$${name}`)) ? 'Excel' : null;
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function takeLock(lock: string, path: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new Failure(`${path} cannot be used: ${reason(error)}.`);
    return false;
  }
}

/** Keeps other Khantons off the file during `work`. A lock whose process has died is taken over. */
export async function withFileLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const program = openElsewhere(path);
  if (program) throw new Failure(`${path} is open in ${program}: close it there first.`);
  const lock = join(dirname(path), `.${basename(path)}.khanton-lock`);
  if (!(await takeLock(lock, path))) {
    const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
    if (holder && isRunning(holder)) throw new Failure(`${path} is in use by another Khanton (process ${holder}).`);
    await rm(lock, { force: true });
    if (!(await takeLock(lock, path))) throw new Failure(`${path} is in use by another Khanton.`);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}
