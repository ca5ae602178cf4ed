// The lines of a journal: each says with a digest that it is whole.

import { createHash } from 'node:crypto';
import type { Delta } from '../workbook/changes/delta.ts';

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
  /** A line has its end and is not whole: no end of power or process leaves that, for what is appended is cut off behind. */
  isDamaged: boolean;
}

function digest(json: string): string {
  return createHash('sha256').update(json).digest('base64url').slice(0, DIGEST);
}

/** The digest, the line as JSON, and the end of the line: without that, it was cut off. */
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
  for (let end = buffer.indexOf(END); end >= 0; end = buffer.indexOf(END, read.length)) {
    const line = decode(buffer.toString('utf8', read.length, end));
    if (!line) return { ...read, isDamaged: true };
    read.lines.push(line);
    read.length = end + 1;
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
