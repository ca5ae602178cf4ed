// A file that is not taken in: it is no spreadsheet, or more than is taken.

interface Words {
  en: string;
  th: string;
}

export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly words: Words;

  /** Whole sentences. */
  constructor(words: Words, options?: ErrorOptions) {
    super(`${words.en} / ${words.th}`, options);
    this.words = words;
  }
}

/** How the containers begin that are not .xlsx: of old .xls files and of files with a password. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

const OTHERS: Words[] = [
  {
    en: 'it is an old .xls file or has a password. Open it in a spreadsheet program and save it as .xlsx without a password',
    th: 'เพราะเป็นไฟล์ .xls แบบเก่าหรือมีรหัสผ่าน โปรดเปิดด้วยโปรแกรมสเปรดชีต แล้วบันทึกเป็น .xlsx โดยไม่ใส่รหัสผ่าน',
  },
  {
    en: 'it is damaged, or not an .xlsx spreadsheet. Open it in a spreadsheet program and save it as .xlsx anew, or use an earlier copy',
    th: 'เพราะไฟล์เสียหายหรือไม่ใช่สเปรดชีต .xlsx โปรดเปิดด้วยโปรแกรมสเปรดชีต แล้วบันทึกเป็น .xlsx ใหม่ หรือใช้สำเนาก่อนหน้า',
  },
  {
    en: 'it is not an .xlsx spreadsheet. Open it in a spreadsheet program and save it as .xlsx',
    th: 'เพราะไม่ใช่สเปรดชีต .xlsx โปรดเปิดด้วยโปรแกรมสเปรดชีต แล้วบันทึกเป็น .xlsx',
  },
];

/** Why, and what to do. */
export function unreadable(bytes: Uint8Array, cause: unknown): UnreadableFile {
  const begins = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  const { en, th } = OTHERS[begins(OLD) ? 0 : begins(ZIP) ? 1 : 2] as (typeof OTHERS)[number];
  return new UnreadableFile({ en: `This file cannot be read: ${en}.`, th: `อ่านไฟล์นี้ไม่ได้ ${th}` }, { cause });
}
