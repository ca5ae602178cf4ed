// The lines of a journal: each says with a digest that it is whole.

import { createHash } from 'node:crypto';
import type { Delta } from '../workbook/delta.ts';

/** Hashes are those of the bytes of the workbook's file. */
export type Line =
  /** The first: which state of the file the journal follows. */
  | { follows: string }
  | { number: number; delta: Delta }
  /** The file is about to become that one, which holds all changes up to this number. */
  | { becomes: string; holds: number };

export type Change = Extract<Line, { delta: Delta }>;

const DIGEST = 16;
const END = 10;

export interface Read {
  lines: Line[];
  /** Bytes up to the end of the last whole line. */
  length: number;
  /** There are whole lines after one that is not: no end of power or process leaves that. */
  isDamaged: boolean;
}

function digest(json: string): string {
  return createHash('sha256').update(json).digest('base64url').slice(0, DIGEST);
}

export function encode(line: Line): Buffer {
  const json = JSON.stringify(line);
  return Buffer.from(`${digest(json)} ${json}\n`);
}

function decode(text: string): Line | null {
  const json = text.slice(DIGEST + 1);
  return json !== '' && text.startsWith(`${digest(json)} `) ? (JSON.parse(json) as Line) : null;
}

/** A torn end is left off, with everything after the first line that is not whole. */
export function readLines(bytes: Uint8Array): Read {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read: Read = { lines: [], length: 0, isDamaged: false };
  let isTorn = false;
  for (let start = 0; start < buffer.length && !read.isDamaged; ) {
    const end = buffer.indexOf(END, start);
    const line = end < 0 ? null : decode(buffer.toString('utf8', start, end));
    start = end < 0 ? buffer.length : end + 1;
    if (!line) isTorn = true;
    else if (isTorn) read.isDamaged = true;
    else {
      read.lines.push(line);
      read.length = start;
    }
  }
  return read;
}

/** The changes that a state of the file does not hold; null where the journal knows nothing of that state. */
export function changesSince(lines: readonly Line[], hash: string): Change[] | null {
  const held = lines.flatMap((line) => {
    if ('follows' in line) return line.follows === hash ? [0] : [];
    return 'becomes' in line && line.becomes === hash ? [line.holds] : [];
  });
  const last = held.at(-1);
  if (last === undefined) return null;
  return lines.filter((line) => 'delta' in line).filter(({ number }) => number > last);
}
