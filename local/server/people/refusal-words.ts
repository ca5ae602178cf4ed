// Why an edit was refused, as it is said to people: in the workbook's language, with the tab and the cells.

import type { Language } from '../protocol.ts';

export type Words = Readonly<Record<Language, string>>;

export const REFUSALS = {
  protectedCell: {
    th: 'ช่อง {cells} แท็บ "{tab}" เป็นช่องที่ป้องกันไว้ ท่านไม่มีสิทธิ์แก้ไข หากจำเป็นต้องแก้ไข โปรดติดต่อเจ้าของสเปรดชีต ({owner})',
    en: 'Cell {cells} of tab "{tab}" is protected, and you may not change it. Ask the owner of the spreadsheet ({owner}).',
  },
  protectedCells: {
    th: 'ท่านไม่มีสิทธิ์แก้ไขช่องที่ป้องกันไว้ ได้แก่ {cells} แท็บ "{tab}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หากจำเป็นต้องแก้ไข โปรดติดต่อเจ้าของสเปรดชีต ({owner})',
    en: 'You may not change the protected cells {cells} of tab "{tab}": nothing was changed. Ask the owner of the spreadsheet ({owner}).',
  },
  more: { th: 'และอีก {count} ช่วง', en: 'and {count} more ranges' },
  notAnEditor: {
    th: 'ท่านมีสิทธิ์ดูสเปรดชีตนี้ แต่ไม่มีสิทธิ์แก้ไข หากจำเป็นต้องแก้ไข โปรดติดต่อเจ้าของสเปรดชีต ({owner})',
    en: 'You may look at this spreadsheet, not change it. Ask its owner ({owner}).',
  },
  nobody: {
    th: 'โปรดเลือกผู้ใช้งานที่ "ดูในฐานะ" ก่อนแก้ไข',
    en: 'Choose who you are under "View as" before you change anything.',
  },
  validation: {
    th: 'ช่อง {cells} แท็บ "{tab}" รับเฉพาะค่าที่กำหนดไว้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด {help}',
    en: 'Cell {cells} of tab "{tab}" takes certain values only: nothing was changed. {help}',
  },
  keptTab: {
    th: 'แท็บ "{tab}" ป้องกันไว้ ท่านไม่มีสิทธิ์เปลี่ยนแถวและคอลัมน์ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หากจำเป็นต้องแก้ไข โปรดติดต่อเจ้าของสเปรดชีต ({owner})',
    en: 'Tab "{tab}" is protected, and you may not change its rows and columns: nothing was changed. Ask the owner of the spreadsheet ({owner}).',
  },
  keptGap: {
    th: 'ตำแหน่งนี้อยู่ระหว่างช่องที่ป้องกันไว้ ได้แก่ {cells} แท็บ "{tab}" จึงแทรกหรือย้ายมาที่นี่ไม่ได้ หากจำเป็นต้องแก้ไข โปรดติดต่อเจ้าของสเปรดชีต ({owner})',
    en: 'This place lies within the protected cells {cells} of tab "{tab}": nothing can be put in between. Ask the owner of the spreadsheet ({owner}).',
  },
  outside: {
    th: 'แท็บ "{tab}" ไม่มีแถวหรือคอลัมน์ที่เลือก ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Tab "{tab}" has no such rows or columns: nothing was changed.',
  },
  tooMany: {
    th: 'ทำได้ครั้งละไม่เกิน 10,000 แถวหรือคอลัมน์ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: '10,000 rows or columns at once are the most: nothing was changed.',
  },
  allHidden: {
    th: 'ซ่อนทั้งหมดไม่ได้ ต้องเหลือให้เห็นอย่างน้อยหนึ่งแถวและหนึ่งคอลัมน์',
    en: 'Not all can be hidden: one row and one column have to be left.',
  },
  allGone: {
    th: 'ลบทั้งหมดไม่ได้ แท็บต้องมีอย่างน้อยหนึ่งแถวและหนึ่งคอลัมน์',
    en: 'Not all can be deleted: a tab has one row and one column at least.',
  },
  allLoose: {
    th: 'ลบไม่ได้ เพราะจะเหลือเฉพาะแถวหรือคอลัมน์ที่ตรึงไว้',
    en: 'Not deleted: only frozen rows or columns would be left.',
  },
  merged: {
    th: 'ทำไม่ได้ เพราะมีช่องที่ผสานกันอยู่ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'There are merged cells in the way: nothing was changed.',
  },
  filledSince: {
    th: 'เลิกแทรกไม่ได้ เพราะมีข้อมูลในแถวหรือคอลัมน์ที่แทรกไว้แล้ว ได้แก่ {cells} แท็บ "{tab}"',
    en: 'What was inserted holds something by now and stays: {cells} of tab "{tab}".',
  },
  linesMoved: {
    th: 'มีผู้อื่นแทรก ลบ ย้าย หรือเรียงแถวหรือคอลัมน์ในแท็บ "{tab}" โปรดตรวจดูแล้วทำอีกครั้ง',
    en: 'Somebody else has moved rows or columns of tab "{tab}": look, and do it again.',
  },
  nothing: { th: 'ไม่มีข้อมูลให้วาง', en: 'There is nothing to paste.' },
  longText: {
    th: 'หนึ่งช่องมีได้ไม่เกิน 50,000 ตัวอักษร ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'A cell holds 50,000 characters at most: nothing was changed.',
  },
  size: {
    th: 'สเปรดชีตมีได้ไม่เกิน 10,000,000 ช่อง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'A spreadsheet holds 10,000,000 cells at most: nothing was changed.',
  },
  tab: { th: 'ไม่มีแท็บนี้ในสเปรดชีตแล้ว', en: 'This tab is not in the spreadsheet any more.' },
  moved: {
    th: 'คำสั่งเพิ่งเปลี่ยนแท็บ "{tab}" ช่องอาจย้ายที่แล้ว โปรดตรวจดูแล้วกรอกอีกครั้ง',
    en: 'A command has just changed tab "{tab}", and cells may have moved: look, and type again.',
  },
  nothingToUndo: { th: 'ไม่มีสิ่งที่จะเลิกทำ', en: 'There is nothing to undo.' },
  nothingToRedo: { th: 'ไม่มีสิ่งที่จะทำซ้ำ', en: 'There is nothing to do again.' },
  runTypedOver: {
    th: 'เลิกทำคำสั่ง "{name}" ไม่ได้ เพราะหลังจากนั้นมีผู้แก้ไขแท็บ {tabs} แล้ว ข้อมูลที่กรอกไว้ยังอยู่ครบ',
    en: 'The command "{name}" cannot be undone: tab {tabs} was changed after it. What was typed is kept.',
  },
  runTypedOverAgain: {
    th: 'ทำคำสั่ง "{name}" ซ้ำไม่ได้ เพราะหลังจากนั้นมีผู้แก้ไขแท็บ {tabs} แล้ว ข้อมูลที่กรอกไว้ยังอยู่ครบ',
    en: 'The command "{name}" cannot be done again: tab {tabs} was changed since. What was typed is kept.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What was taken back or done again, and where. */
export const UNDONE = {
  undo: {
    act: { th: 'เลิกทำ{what} แท็บ "{tab}" แล้ว', en: 'Undone: {what} on tab "{tab}".' },
    edit: { th: 'เลิกทำการแก้ไขช่อง {cells} แท็บ "{tab}" แล้ว', en: 'Undone: the change of {cells} on tab "{tab}".' },
    butOthers: {
      th: 'ยกเว้นช่องที่มีผู้แก้ไขหลังจากนั้น ซึ่งคงไว้ตามเดิม',
      en: 'Cells that were changed since stay as they are.',
    },
    run: { th: 'เลิกทำคำสั่ง "{name}" ทั้งหมดแล้ว แท็บ {tabs}', en: 'Undone: all of the command "{name}", on tab {tabs}.' },
  },
  redo: {
    act: { th: 'ทำซ้ำ{what} แท็บ "{tab}" แล้ว', en: 'Done again: {what} on tab "{tab}".' },
    edit: { th: 'ทำซ้ำการแก้ไขช่อง {cells} แท็บ "{tab}" แล้ว', en: 'Done again: the change of {cells} on tab "{tab}".' },
    butOthers: {
      th: 'ยกเว้นช่องที่มีผู้แก้ไขหลังจากนั้น ซึ่งคงไว้ตามเดิม',
      en: 'Cells that were changed since stay as they are.',
    },
    run: { th: 'ทำซ้ำคำสั่ง "{name}" ทั้งหมดแล้ว แท็บ {tabs}', en: 'Done again: all of the command "{name}", on tab {tabs}.' },
  },
} as const;

/** `given`: what stands in its places. */
export function worded(words: Words, language: Language, given: Readonly<Record<string, string>>): string {
  return words[language].replace(/\{(\w+)\}/g, (whole, name: string) => given[name] ?? whole).trim();
}
