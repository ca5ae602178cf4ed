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
export const CANCEL: Words = { th: 'ยกเลิก', en: 'Cancel' };
export const ANSWERS: Readonly<Record<string, Words>> = {
  OK: { th: 'ตกลง', en: 'OK' },
  CANCEL,
  YES: { th: 'ใช่', en: 'Yes' },
  NO: { th: 'ไม่ใช่', en: 'No' },
};
export const NOT_CHANGED: Words = { th: 'แก้ไขไม่ได้', en: 'Not changed' };
/** What somebody typed and cannot be kept stays before their eyes. */
export const TYPED: Words = { th: 'ข้อมูลที่กรอกไว้ "{text}"', en: 'What was typed: "{text}"' };
export const NOTHING_TO_PASTE: Words = { th: 'ไม่มีข้อมูลให้วาง', en: 'There is nothing to paste.' };
export const NO_SERVER: Words = {
  th: 'ติดต่อเซิร์ฟเวอร์ไม่ได้ ข้อมูลที่บันทึกไว้แล้วยังอยู่ครบ',
  en: 'The server cannot be reached. What was saved is kept.',
};
export const WORKING: Words = { th: 'กำลังทำงาน…', en: 'Working…' };
export const FAILED: Words = { th: 'ทำไม่สำเร็จ', en: 'Not done' };
export const UNEXPECTED: Words = {
  th: 'เกิดข้อผิดพลาดที่ไม่คาดคิด ข้อมูลที่บันทึกไว้แล้วยังอยู่ครบ โปรดเปิดหน้านี้ใหม่แล้วลองอีกครั้ง (รายละเอียด: {detail})',
  en: 'Something unexpected happened. What was saved is kept: open this page again and try once more. (Detail: {detail})',
};
export const NOT_CONNECTED: Words = {
  th: 'ไม่ได้เชื่อมต่อกับเซิร์ฟเวอร์ ข้อมูลที่บันทึกไว้แล้วยังอยู่ครบ แต่ยังแก้ไขไม่ได้ กำลังเชื่อมต่อใหม่…',
  en: 'Not connected to the server. What was saved is kept, but nothing can be changed now. Connecting again…',
};
export const HEADER = {
  download: { th: 'ดาวน์โหลด .xlsx', en: 'Download .xlsx' },
  upload: { th: 'อัปโหลด .xlsx', en: 'Upload .xlsx' },
  file: { th: 'ไฟล์ .xlsx ที่จะอัปโหลด', en: 'The .xlsx file to upload' },
  viewAs: { th: 'ดูในฐานะ', en: 'View as' },
  menus: { th: 'เมนู', en: 'Menus' },
  grid: { th: 'ตาราง', en: 'Grid' },
  sidebar: { th: 'แถบด้านข้าง', en: 'Side panel' },
  rehearsal: { th: 'สำหรับซ้อมใช้งานบนเครื่องนี้เท่านั้น', en: 'A rehearsal on this machine only' },
  rehearsalWhy: {
    th: 'ทุกคนที่ใช้เครื่องนี้เลือกได้เองว่าจะดูในฐานะใคร โดยไม่มีการตรวจสอบตัวตน ใน Google ชีต แต่ละคนใช้บัญชีของตนเอง',
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
  by: { th: 'ระหว่างที่ท่านกรอก {by} บันทึกช่องนี้เป็น', en: 'While you were typing, {by} saved in this cell' },
  somebody: { th: 'ผู้อื่น', en: 'somebody else' },
  mine: { th: 'ท่านกรอก', en: 'You typed' },
  blank: { th: '(ช่องว่าง)', en: '(blank)' },
  keepMine: { th: 'ใช้ข้อมูลที่ท่านกรอก', en: 'Keep what I typed' },
  takeTheirs: { th: 'ใช้ค่าที่บันทึกแล้ว', en: 'Keep what was saved' },
} as const satisfies Readonly<Record<string, Words>>;
export const FILE_MENU = {
  title: { th: 'ไฟล์', en: 'File' },
  backups: { th: 'สำเนาสำรอง…', en: 'Backups…' },
} as const satisfies Readonly<Record<string, Words>>;
export const BACKUPS = {
  title: { th: 'สำเนาสำรองของ "{name}"', en: 'Backups of "{name}"' },
  why: {
    th: 'ระบบเก็บข้อมูลไว้ก่อนการแก้ไขครั้งแรกของแต่ละวัน และก่อนแทนที่ทั้งสเปรดชีต สำเนาอยู่ข้างไฟล์ของสเปรดชีตนี้',
    en: 'Kept before the first change of each day, and before the whole spreadsheet is replaced, beside its file.',
  },
  none: { th: 'ยังไม่มีสำเนาสำรอง', en: 'There is no backup yet.' },
  restore: { th: 'กู้คืน', en: 'Restore' },
  question: { th: 'กู้คืนสเปรดชีต "{name}" หรือไม่', en: 'Restore "{name}"?' },
  text: {
    th: 'ข้อมูลที่เปิดอยู่ใน "{name}" จะถูกแทนที่ด้วยข้อมูลเมื่อ {when} ({what}) จาก "{backup}" ระบบจะเก็บข้อมูลที่เปิดอยู่เป็นสำเนาสำรองก่อน จึงกู้คืนกลับมาได้',
    en: 'What is open in "{name}" is replaced by what it was on {when} ({what}), from "{backup}". It is kept as a backup first, and can be brought back.',
  },
} as const satisfies Readonly<Record<string, Words>>;
export const UPLOAD = {
  question: { th: 'แทนที่สเปรดชีต "{name}" ด้วยไฟล์ "{file}" หรือไม่', en: 'Replace "{name}" by the file "{file}"?' },
  replace: { th: 'แทนที่', en: 'Replace' },
  kept: {
    th: 'ระบบจะเก็บข้อมูลที่เปิดอยู่เป็นสำเนาสำรองก่อน จึงกู้คืนกลับมาได้',
    en: 'What is open is kept as a backup first, and can be brought back.',
  },
  lost: {
    th: 'ไฟล์นี้มี{lost} ซึ่งจะหายไปเมื่อบันทึกที่นี่ ระบบจะเก็บไฟล์นี้ไว้ตามเดิมเป็นสำเนาสำรองด้วย',
    en: 'The file holds {lost}, which would be lost when it is saved here: it is kept as it is among the backups, too.',
  },
  same: {
    th: 'ข้อมูลในไฟล์นี้ตรงกับสเปรดชีตที่เปิดอยู่',
    en: 'The file holds the same as the spreadsheet that is open.',
  },
  newest: {
    th: 'ไฟล์นี้ดาวน์โหลดจากสเปรดชีตนี้เมื่อ {downloaded} หลังจากนั้นไม่มีการแก้ไขในสเปรดชีต',
    en: 'The file was downloaded from this spreadsheet on {downloaded}, and nothing was changed here since.',
  },
  older: {
    th: 'ไฟล์นี้ดาวน์โหลดจากสเปรดชีตนี้เมื่อ {downloaded} หลังจากนั้นมีการแก้ไขในสเปรดชีต ซึ่งไม่มีในไฟล์นี้',
    en: 'The file is based on an older download, of {downloaded}. What was changed here since is not in it.',
  },
  another: {
    th: 'ไฟล์นี้เป็นสเปรดชีตอื่น ชื่อ "{other}" มี {tabs} แท็บ',
    en: 'The file is another spreadsheet, "{other}" with {tabs} tabs.',
  },
  unknown: {
    th: 'ไฟล์นี้เป็นสำเนาของสเปรดชีตนี้ที่มีข้อมูลต่างกัน และไม่ได้ระบุว่าดาวน์โหลดเมื่อใด',
    en: 'The file is a copy of this spreadsheet that holds other data, and does not say of when it is.',
  },
} as const satisfies Readonly<Record<string, Words>>;
export const UNDERNEATH = {
  question: { th: 'โปรแกรมอื่นได้แก้ไขไฟล์ "{theirs}"', en: 'Another program has changed "{theirs}"' },
  text: {
    th: 'ระบบเก็บไว้ทั้งสองชุด ข้อมูลในหน้านี้อยู่ใน "{ours}" ข้อมูลจากโปรแกรมอื่นอยู่ใน "{theirs}" โปรดเลือกว่าจะใช้ชุดใดต่อใน "{theirs}" ชุดที่ไม่ได้เลือกจะเก็บเป็นสำเนาสำรอง หากยังไม่เลือก ระบบจะถามอีกครั้งเมื่อเปิดหน้านี้ใหม่',
    en: 'Both are kept: what is open here in "{ours}", what the other program wrote in "{theirs}". Choose which "{theirs}" is to go on with: the other is kept as a backup. If you choose later, you are asked again when you open this page.',
  },
  ours: { th: 'ใช้ข้อมูลในหน้านี้', en: 'Keep what is open here' },
  theirs: { th: 'ใช้ข้อมูลจากโปรแกรมอื่น', en: 'Take what the other program wrote' },
  later: { th: 'เลือกภายหลัง', en: 'Choose later' },
} as const satisfies Readonly<Record<string, Words>>;
export const MENU = {
  name: { th: 'เมนูของส่วนที่เลือก', en: 'What can be done here' },
  cut: { th: 'ตัด', en: 'Cut' },
  copy: { th: 'คัดลอก', en: 'Copy' },
  paste: { th: 'วาง', en: 'Paste' },
  clear: { th: 'ล้างข้อมูลในช่อง', en: 'Clear' },
  insertAbove: { th: 'แทรก {count} แถวด้านบน', en: 'Insert {count} row(s) above' },
  insertBelow: { th: 'แทรก {count} แถวด้านล่าง', en: 'Insert {count} row(s) below' },
  insertLeft: { th: 'แทรก {count} คอลัมน์ทางซ้าย', en: 'Insert {count} column(s) left' },
  insertRight: { th: 'แทรก {count} คอลัมน์ทางขวา', en: 'Insert {count} column(s) right' },
  deleteRows: { th: 'ลบแถว {which}', en: 'Delete row(s) {which}' },
  deleteColumns: { th: 'ลบคอลัมน์ {which}', en: 'Delete column(s) {which}' },
  hideRows: { th: 'ซ่อนแถว {which}', en: 'Hide row(s) {which}' },
  hideColumns: { th: 'ซ่อนคอลัมน์ {which}', en: 'Hide column(s) {which}' },
  showRows: { th: 'แสดงแถวที่ซ่อนไว้ {which}', en: 'Show hidden row(s) {which}' },
  showColumns: { th: 'แสดงคอลัมน์ที่ซ่อนไว้ {which}', en: 'Show hidden column(s) {which}' },
  width: { th: 'ความกว้างคอลัมน์ {which}…', en: 'Width of column(s) {which}…' },
  height: { th: 'ความสูงแถว {which}…', en: 'Height of row(s) {which}…' },
  moveUp: { th: 'ย้ายแถว {which} ขึ้น', en: 'Move row(s) {which} up' },
  moveDown: { th: 'ย้ายแถว {which} ลง', en: 'Move row(s) {which} down' },
  moveLeft: { th: 'ย้ายคอลัมน์ {which} ไปทางซ้าย', en: 'Move column(s) {which} left' },
  moveRight: { th: 'ย้ายคอลัมน์ {which} ไปทางขวา', en: 'Move column(s) {which} right' },
  sortUp: {
    th: 'เรียงแถว {which} ตามคอลัมน์ {column} จากน้อยไปมาก (ก–ฮ)',
    en: 'Sort rows {which} by column {column}, A → Z',
  },
  sortDown: {
    th: 'เรียงแถว {which} ตามคอลัมน์ {column} จากมากไปน้อย (ฮ–ก)',
    en: 'Sort rows {which} by column {column}, Z → A',
  },
  filter: { th: 'กรองแถวตามคอลัมน์ {column}…', en: 'Filter rows by column {column}…' },
  unfilter: { th: 'เลิกกรอง', en: 'Take the filter off' },
  addNote: { th: 'เพิ่มโน้ต…', en: 'Add a note…' },
  changeNote: { th: 'แก้ไขโน้ต…', en: 'Change the note…' },
} as const satisfies Readonly<Record<string, Words>>;
/** Why an entry of the menu cannot be chosen. */
export const WHY_NOT = {
  tab: { th: 'แท็บนี้ป้องกันไว้', en: 'This tab is protected' },
  cells: { th: 'มีช่องที่ป้องกันไว้', en: 'Some cells are protected' },
  gap: { th: 'อยู่ระหว่างช่องที่ป้องกันไว้', en: 'Within protected cells' },
  filtered: { th: 'มีแถวที่ตัวกรองซ่อนไว้', en: 'The filter hides some of these rows' },
} as const satisfies Readonly<Record<string, Words>>;
export const PASTE_BY_KEYS: Words = {
  th: 'เบราว์เซอร์ไม่อนุญาตให้วางจากเมนู โปรดกด Ctrl+V',
  en: 'The browser does not let a menu paste: press Ctrl+V.',
};
export const SAVE: Words = { th: 'บันทึก', en: 'Save' };
export const NOTE: Words = { th: 'โน้ตของช่อง {cell}', en: 'The note of cell {cell}' };
export const SIZE = {
  row: { th: 'ความสูงแถว {which} (พิกเซล)', en: 'Height of row(s) {which}, in pixels' },
  column: { th: 'ความกว้างคอลัมน์ {which} (พิกเซล)', en: 'Width of column(s) {which}, in pixels' },
  range: {
    th: 'ตั้งแต่ {least} ถึง {most} เว้นว่างไว้เพื่อใช้ขนาดปกติ',
    en: 'From {least} to {most}; nothing for the usual size',
  },
} as const satisfies Readonly<Record<string, Words>>;
export const FILTER = {
  title: { th: 'แสดงเฉพาะแถวที่คอลัมน์ {column} เป็น', en: 'Show only the rows whose column {column} is' },
  own: {
    th: 'กรองเฉพาะหน้าต่างนี้ ผู้อื่นยังเห็นครบทุกแถว',
    en: 'In this window only: all others see every row.',
  },
  all: { th: 'เลือกทั้งหมด', en: 'All' },
  blank: { th: '(ช่องว่าง)', en: '(blank)' },
  apply: { th: 'กรอง', en: 'Filter' },
  bar: {
    th: 'กรองแท็บนี้อยู่ คอลัมน์ {columns} แสดง {shown} จาก {all} แถว เฉพาะหน้าต่างนี้',
    en: 'This tab is filtered by column {columns}: {shown} of {all} rows are shown, in this window only.',
  },
  refused: {
    th: 'มีแถวที่ตัวกรองซ่อนไว้ในส่วนนี้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดเลิกกรองก่อน',
    en: 'The filter hides rows of this part: nothing was changed. Take the filter off first.',
  },
  revealed: {
    th: 'เลิกกรองแท็บ "{tab}" แล้ว เพราะแถวที่ไปหาถูกซ่อนไว้',
    en: 'The filter of tab "{tab}" was taken off: it hid the row that was gone to.',
  },
  lost: {
    th: 'เลิกกรองทุกแท็บแล้ว เพราะสเปรดชีตเปลี่ยนไประหว่างที่ขาดการเชื่อมต่อ',
    en: 'Filters were taken off: the spreadsheet has changed while this page was not connected.',
  },
} as const satisfies Readonly<Record<string, Words>>;
