// A disk in memory: it forgets what was not flushed when it is cut off, and fills up when it is told to.
import { basename, dirname } from 'node:path';
import { type Disk, hashOf, type OpenFile } from '../../../local/journal/disk.ts';

interface Stored {
  written: Buffer;
  /** What outlasts a power failure. */
  flushed: Buffer;
  stamp: number;
}

const noSpace = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
const EMPTY = Buffer.alloc(0);

export class MemoryDisk implements Disk {
  #files = new Map<string, Stored>();
  #stamps = 0;
  isFull = false;
  /** Called after each thing that was done: then anything may happen. */
  after: () => void = () => undefined;

  /** The disk after the process was killed and the power failed: of what was not flushed a part is there, or nothing. */
  cutOff(part: number): MemoryDisk {
    const left = new MemoryDisk();
    for (const [path, { written, flushed }] of this.#files) {
      const torn = Math.floor(part * Math.max(0, written.length - flushed.length));
      const bytes = torn === 0 ? flushed : written.subarray(0, flushed.length + torn);
      left.#files.set(path, { written: bytes, flushed: bytes, stamp: ++left.#stamps });
    }
    return left;
  }

  names(): string[] {
    return Array.from(this.#files.keys(), (path) => basename(path));
  }

  async list(folder: string): Promise<string[]> {
    return [...this.#files.keys()].filter((path) => dirname(path) === folder).map((path) => basename(path));
  }

  put(path: string, bytes: Uint8Array): void {
    this.#files.set(path, { written: Buffer.from(bytes), flushed: Buffer.from(bytes), stamp: ++this.#stamps });
  }

  async read(path: string): Promise<Uint8Array | null> {
    return this.#files.get(path)?.written ?? null;
  }

  async open(path: string): Promise<OpenFile> {
    const file: Stored = this.#files.get(path) ?? { written: EMPTY, flushed: EMPTY, stamp: ++this.#stamps };
    this.#files.set(path, file);
    this.after();
    return {
      write: async (bytes, position) => {
        const fits = this.isFull ? bytes.slice(0, bytes.length / 2) : bytes;
        const room = Buffer.alloc(Math.max(file.written.length, position + fits.length));
        file.written.copy(room);
        room.set(fits, position);
        file.written = room;
        file.stamp = ++this.#stamps;
        this.after();
        if (this.isFull) throw noSpace();
      },
      sync: async () => {
        file.flushed = file.written;
        this.after();
      },
      cut: async (length) => {
        file.written = file.written.subarray(0, length);
        this.after();
      },
      close: async () => undefined,
    };
  }

  async writeBeside(path: string, bytes: Uint8Array): Promise<string> {
    if (this.isFull) throw noSpace();
    const temporary = `${path}.${hashOf(bytes)}.tmp`;
    this.put(temporary, bytes);
    this.after();
    return temporary;
  }

  async tidy(path: string): Promise<void> {
    for (const name of this.#files.keys())
      if (name.startsWith(`${path}.`) && name.endsWith('.tmp')) this.#files.delete(name);
  }

  async move(from: string, to: string): Promise<void> {
    const file = this.#files.get(from);
    if (!file) throw new Error(`There is no ${from}.`);
    this.#files.set(to, file);
    this.#files.delete(from);
    this.after();
  }

  async remove(path: string): Promise<void> {
    this.#files.delete(path);
    this.after();
  }

  async stamp(path: string): Promise<string | null> {
    const file = this.#files.get(path);
    return file ? String(file.stamp) : null;
  }
}
