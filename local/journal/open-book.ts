// A workbook as it was confirmed last: its file, and what the journal beside it holds beyond.

import { applyDelta } from '../workbook/changes/delta.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { readXlsx } from '../xlsx.ts';
import { freeName } from './beside.ts';
import { BookFile, type Known } from './book-file.ts';
import { type Disk, hashOf, realDisk } from './disk.ts';
import { Journal, journalPath } from './journal.ts';
import { type Change, changesSince, type Read, readLines } from './lines.ts';

export interface OpenBook {
  file: BookFile;
  workbook: Workbook;
  /** What the person has to know of what was found. */
  notices: string[];
}

interface Found extends Known {
  bytes: Uint8Array;
  read: Read;
  changes: Change[] | null;
}

async function find(path: string, disk: Disk): Promise<Found | null> {
  const stamp = await disk.stamp(path);
  const bytes = await disk.read(path);
  if (!bytes) return null;
  const hash = hashOf(bytes);
  const read = readLines((await disk.read(journalPath(path))) ?? new Uint8Array());
  return { bytes, hash, stamp, read, changes: changesSince(read.lines, hash) };
}

function apply(workbook: Workbook, changes: readonly Change[] | null): Workbook {
  for (const { delta } of changes ?? []) applyDelta(workbook, delta);
  return workbook;
}

/** The workbook as it was confirmed last, also while another process is at work on it. Null where there is no file. */
export async function readConfirmed(path: string, disk = realDisk): Promise<Workbook | null> {
  // Between the two of them the file may have been written: then the journal is another's.
  for (let tries = 1; ; tries++) {
    const found = await find(path, disk);
    if (!found) return null;
    if (found.changes || found.read.lines.length === 0 || tries === 3)
      return apply(await readXlsx(found.bytes), found.changes);
  }
}

/** For the one who holds the file's lock. Null where there is no file. */
export async function openBook(path: string, disk = realDisk): Promise<OpenBook | null> {
  for (const one of [path, journalPath(path)]) await disk.tidy(one);
  const found = await find(path, disk);
  if (!found) return null;
  const workbook = apply(await readXlsx(found.bytes), found.changes);
  const { read, changes } = found;
  const notices: string[] = [];
  const isForeign = changes === null && read.lines.some((line) => 'delta' in line);
  if (isForeign || read.isDamaged) notices.push(await setAside(path, disk, read.isDamaged));
  const length = changes === null ? 0 : read.length;
  const numbers = read.lines.map((line) => ('delta' in line ? line.number : 'holds' in line ? line.holds : 0));
  const journal = new Journal(disk, journalPath(path), length);
  const file = new BookFile(path, disk, found, journal, changes ?? [], changes ? Math.max(0, ...numbers) : 0);
  if (changes?.length) notices.push(recovered(changes.length));
  return { file, workbook, notices };
}

/** A journal is never deleted before all of it is in the file. */
async function setAside(path: string, disk: Disk, isDamaged: boolean): Promise<string> {
  const aside = await freeName(path, { what: 'unsaved', ending: '.khanton-journal' }, disk);
  const bytes = isDamaged && (await disk.read(journalPath(path)));
  await disk.move(bytes ? await disk.writeBeside(aside, bytes) : journalPath(path), aside);
  return isDamaged
    ? `บันทึกการแก้ไขเสียหาย อ่านได้เพียงบางส่วน เก็บสำเนาไว้ที่ "${aside}" / The journal is damaged and was read in part; a copy is kept: ${aside}`
    : `บันทึกการแก้ไขไม่ตรงกับไฟล์นี้ จึงไม่ได้นำมาใช้ เก็บไว้ที่ "${aside}" / The journal belongs to another state of this file and was not used; it is kept: ${aside}`;
}

const recovered = (count: number) =>
  `นำการแก้ไข ${count} ครั้งที่ยังไม่อยู่ในไฟล์กลับมาแล้ว / Brought back ${count} confirmed changes that were not in the file yet.`;
