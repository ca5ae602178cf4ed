// Names of the states of a workbook that are kept beside its file: which, of when, and why, as an official reads it.

import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { bangkokTime, buddhistDay, momentOf } from '../journal/bangkok-time.ts';

/** Why a state was kept: in the name of its file, and as it is told in English. */
export const KINDS = {
  day: { th: 'ต้นวัน', en: 'first of the day' },
  upload: { th: 'ก่อนอัปโหลด', en: 'before an upload' },
  restore: { th: 'ก่อนกู้คืน', en: 'before a restore' },
  'set-up': { th: 'ก่อนตั้งค่าสเปรดชีต', en: 'before set-up' },
  new: { th: 'ก่อนสร้างใหม่', en: 'before it was made anew' },
  theirs: { th: 'ก่อนใช้ไฟล์จากโปรแกรมอื่น', en: "before another program's file was taken" },
  foreign: { th: 'จากโปรแกรมอื่น', en: "another program's" },
} as const;

export type Kind = keyof typeof KINDS;

export interface BackupName {
  kind: Kind;
  /** Milliseconds, in whole seconds. */
  moment: number;
  /** From 1, of those of the same second. */
  count: number;
}

/** Bytes: with all that stands around it, a name may have 255, and a file in the making some more. */
const LONGEST = 105;

/** What the names of a file's backups begin with. One that is too long is cut, and told apart by a digest. */
function beginningOf(path: string): string {
  const base = basename(path, extname(path));
  if (Buffer.byteLength(base) <= LONGEST) return base;
  let cut = base;
  while (Buffer.byteLength(cut) > LONGEST - 10) cut = Array.from(cut).slice(0, -1).join('');
  return `${cut}… ${createHash('sha256').update(base).digest('hex').slice(0, 6)}`;
}

const MARK = 'สำรอง';

/** `จังหวัด (สำรอง 2569-11-26 09.15.02 ต้นวัน).xlsx` */
export function backupName(path: string, { kind, moment, count }: BackupName): string {
  const { day, clock } = bangkokTime(moment);
  return `${beginningOf(path)} (${MARK} ${buddhistDay(day)} ${clock} ${KINDS[kind].th}${count > 1 ? ` ${count}` : ''}).xlsx`;
}

const REST = new RegExp(
  ` \\(${MARK} (\\d{4})(-\\d\\d-\\d\\d) (\\d\\d\\.\\d\\d\\.\\d\\d) (\\D+?)(?: (\\d+))?\\)\\.xlsx$`,
);
const OF_FILE = new RegExp(`^${REST.source}`);

/** Whosever it is. */
export const isBackupName = (name: string): boolean => REST.test(name);

/** Null for any other file: it is nobody's here. */
export function readBackupName(path: string, name: string): BackupName | null {
  const beginning = beginningOf(path);
  const [, year, date, clock = '', what, count = '1'] =
    (name.startsWith(beginning) && OF_FILE.exec(name.slice(beginning.length))) || [];
  const kind = (Object.keys(KINDS) as Kind[]).find((each) => KINDS[each].th === what);
  const moment = momentOf({ day: `${Number(year) - 543}${date}`, clock });
  return kind === undefined || Number.isNaN(moment) ? null : { kind, moment, count: Number(count) };
}
