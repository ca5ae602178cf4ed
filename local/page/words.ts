// What the page itself says to people, in the workbook's language.

import type { Language } from '../server/protocol.ts';

type Words = Readonly<Record<Language, string>>;

let language: Language = 'th';

export function speak(next: Language): void {
  language = next;
  document.documentElement.lang = next;
}

/** `{name}` in the words is what is given under that name. */
export function say(words: Words, given: Readonly<Record<string, string>> = {}): string {
  return words[language].replace(/\{(\w+)\}/g, (whole, name: string) => given[name] ?? whole);
}

export const CLOSE: Words = { th: 'ปิด', en: 'Close' };
export const ANSWERS: Readonly<Record<string, Words>> = {
  OK: { th: 'ตกลง', en: 'OK' },
  CANCEL: { th: 'ยกเลิก', en: 'Cancel' },
  YES: { th: 'ใช่', en: 'Yes' },
  NO: { th: 'ไม่ใช่', en: 'No' },
};
export const NOT_CHANGED: Words = { th: 'แก้ไขไม่ได้', en: 'Not changed' };
/** What somebody typed and cannot be kept stays before their eyes. */
export const TYPED: Words = { th: 'ข้อความที่พิมพ์ไว้ "{text}"', en: 'What was typed: "{text}"' };
export const NOTHING_TO_PASTE: Words = { th: 'ไม่มีข้อมูลให้วาง', en: 'There is nothing to paste.' };
export const NO_SERVER: Words = {
  th: 'ติดต่อเซิร์ฟเวอร์ไม่ได้ ข้อมูลที่บันทึกไว้แล้วยังอยู่ครบ',
  en: 'The server cannot be reached. What was saved is kept.',
};
export const WORKING: Words = { th: 'กำลังทำงาน…', en: 'Working…' };
export const FAILED: Words = { th: 'ทำไม่สำเร็จ', en: 'Not done' };
export const NOT_CONNECTED: Words = {
  th: 'ไม่ได้เชื่อมต่อกับเซิร์ฟเวอร์ ข้อมูลที่บันทึกไว้แล้วยังอยู่ครบ แต่ยังแก้ไขไม่ได้ กำลังเชื่อมต่อใหม่…',
  en: 'Not connected to the server. What was saved is kept, but nothing can be changed now. Connecting again…',
};
export const HEADER = {
  download: { th: 'ดาวน์โหลด .xlsx', en: 'Download .xlsx' },
  upload: { th: 'อัปโหลด .xlsx', en: 'Upload .xlsx' },
  file: { th: 'ไฟล์ .xlsx ที่จะอัปโหลด', en: 'The .xlsx file to upload' },
  viewAs: { th: 'ดูในฐานะ', en: 'View as' },
  rehearsal: { th: 'สำหรับซ้อมใช้งานบนเครื่องนี้เท่านั้น', en: 'A rehearsal on this machine only' },
  rehearsalWhy: {
    th: 'ทุกคนที่ใช้เครื่องนี้เลือกได้เองว่าจะดูในฐานะใคร โดยไม่มีการตรวจสอบตัวตน ในกูเกิลชีตแต่ละคนใช้บัญชีของตนเอง',
    en: 'Everybody at this machine chooses freely whom to view as, and nobody checks it. In Google Sheets each has an account.',
  },
} as const satisfies Readonly<Record<string, Words>>;
export const ROLES = {
  owner: { th: 'เจ้าของ', en: 'Owner' },
  editor: { th: 'ผู้แก้ไข', en: 'Editor' },
  viewer: { th: 'ผู้ดู', en: 'Viewer' },
} as const satisfies Readonly<Record<string, Words>>;
export const CLERK_OF: Words = { th: 'เจ้าหน้าที่ {tab}', en: 'Clerk of {tab}' };
export const NOBODY: Words = { th: 'โปรดเลือกผู้ใช้งาน', en: 'Choose who you are' };
export const FIND = {
  what: { th: 'ค้นหา', en: 'Find' },
  everywhere: { th: 'ทุกแท็บ', en: 'On all tabs' },
  previous: { th: 'ก่อนหน้า', en: 'Previous' },
  next: { th: 'ถัดไป', en: 'Next' },
  which: { th: '{at} จาก {count}', en: '{at} of {count}' },
  nothing: { th: 'ไม่พบ', en: 'Not found' },
} as const satisfies Readonly<Record<string, Words>>;
export const CONFLICT = {
  title: { th: 'ช่อง {cell} แท็บ "{tab}" มีผู้อื่นแก้ไขแล้ว', en: 'Somebody else has changed cell {cell} of tab "{tab}"' },
  by: { th: 'ระหว่างที่ท่านพิมพ์ {by} บันทึกช่องนี้เป็น', en: 'While you were typing, {by} saved in this cell' },
  somebody: { th: 'ผู้อื่น', en: 'somebody else' },
  mine: { th: 'ท่านพิมพ์', en: 'You typed' },
  blank: { th: '(ช่องว่าง)', en: '(blank)' },
  keepMine: { th: 'ใช้ข้อความที่ท่านพิมพ์', en: 'Keep what I typed' },
  takeTheirs: { th: 'ใช้ค่าที่บันทึกแล้ว', en: 'Keep what was saved' },
} as const satisfies Readonly<Record<string, Words>>;
