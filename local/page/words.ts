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
export const CONFLICT = {
  title: { th: 'ช่อง {cell} แท็บ "{tab}" มีผู้อื่นแก้ไขแล้ว', en: 'Somebody else has changed cell {cell} of tab "{tab}"' },
  by: { th: 'ระหว่างที่ท่านพิมพ์ {by} บันทึกช่องนี้เป็น', en: 'While you were typing, {by} saved in this cell' },
  somebody: { th: 'ผู้อื่น', en: 'somebody else' },
  mine: { th: 'ท่านพิมพ์', en: 'You typed' },
  blank: { th: '(ช่องว่าง)', en: '(blank)' },
  keepMine: { th: 'ใช้ข้อความที่ท่านพิมพ์', en: 'Keep what I typed' },
  takeTheirs: { th: 'ใช้ค่าที่บันทึกแล้ว', en: 'Keep what was saved' },
} as const satisfies Readonly<Record<string, Words>>;
