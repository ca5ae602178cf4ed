// What the journal and the workbook's file need of a disk; tests put one in its place that fills up, or that is switched off.

import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file that is open for writing. */
export interface OpenFile {
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** Ends when what was written outlasts a power failure. */
  sync(): Promise<void>;
  cut(length: number): Promise<void>;
  close(): Promise<void>;
}

export interface Disk {
  /** Null where there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  /** Makes the file where it is not there. */
  open(path: string): Promise<OpenFile>;
  /** Writes a whole file that outlasts a power failure, beside the one whose place it is to take. Returns its path. */
  writeBeside(path: string, bytes: Uint8Array): Promise<string>;
  /** Clears away what a process that was killed has left of `writeBeside`. For the one who holds the file's lock. */
  tidy(path: string): Promise<void>;
  /** Takes the place of whatever is there. */
  move(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** The names of the files in a folder; none where there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** Another text wherever the file is another or was written; null where there is none. */
  stamp(path: string): Promise<string | null>;
}

const RANDOM = /^[0-9a-f]{12}\.tmp$/;
const temporaryPrefix = (path: string) => `.${basename(path)}.`;

/** SHA-256, in letters that a name of a file can hold. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** What is new in a folder outlasts a power failure. Windows knows no such thing, and needs none. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r').catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function opened(file: FileHandle): OpenFile {
  return {
    async write(bytes, position) {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
      }
    },
    sync: () => file.datasync(),
    cut: (length) => file.truncate(length),
    close: () => file.close(),
  };
}

export const realDisk: Disk = {
  async read(path) {
    try {
      return await readFile(path);
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  async open(path) {
    try {
      return opened(await open(path, 'r+'));
    } catch (error) {
      if (!isMissing(error)) throw error;
      const file = await open(path, 'wx');
      await syncFolder(path);
      return opened(file);
    }
  },
  async writeBeside(path, bytes) {
    const temporary = join(dirname(path), `${temporaryPrefix(path)}${randomBytes(6).toString('hex')}.tmp`);
    try {
      const file = await open(temporary, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      return temporary;
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  },
  async tidy(path) {
    const prefix = temporaryPrefix(path);
    const left = (await readdir(dirname(path))).filter(
      (name) => name.startsWith(prefix) && RANDOM.test(name.slice(prefix.length)),
    );
    for (const name of left) await rm(join(dirname(path), name), { force: true });
  },
  async move(from, to) {
    await rename(from, to);
    await syncFolder(to);
  },
  remove: (path) => rm(path, { force: true }),
  async list(folder) {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  async stamp(path) {
    try {
      const { size, mtimeMs, ino } = await stat(path);
      return `${size} ${mtimeMs} ${ino}`;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
};
