// What is said of marks, and of copies of tabs and of the whole file.
import type { AnswerWords } from './answer-words';

export const COPY_ANSWERS = {
  'marks-found': { found: { th: 'ครบ เปลี่ยนชื่อหรือย้ายแท็บได้', en: 'there: tabs may be renamed and moved' } },
  'marks-lost': {
    found: {
      th: 'ไม่เหลือเครื่องหมาย (อาจบันทึกจากโปรแกรมอื่น) จึงรู้จักจากชื่อและหัวคอลัมน์: {tabs}',
      en: 'none are left (another program may have saved the file); told from names and headers: {tabs}',
    },
    remedy: {
      th: 'อย่าเปลี่ยนชื่อแท็บจนกว่าจะสั่ง "ตั้งค่าสเปรดชีต" ซึ่งจะถามก่อนแล้วทำเครื่องหมายใหม่',
      en: 'Rename no tab before Set up has marked them again; it asks first.',
    },
  },
  'no-tab-copied': { found: { th: 'ไม่มี', en: 'none' } },
  'tab-copied': {
    found: {
      th: 'แท็บ "{copy}" เป็นสำเนาของ "{tab}" ข้อมูลที่กรอกในสำเนาไม่ถูกนับ',
      en: 'tab "{copy}" is a copy of "{tab}": what is typed there is not counted',
    },
    remedy: {
      th: 'ย้ายข้อมูลที่กรอกในสำเนาไปแท็บ "{tab}" แล้วลบสำเนา',
      en: 'Move what was typed on the copy to "{tab}", then delete the copy.',
    },
  },
  'spreadsheet-own': { found: { th: 'เป็นไฟล์ที่ตั้งค่าไว้เอง', en: 'this is the one that was set up' } },
  'spreadsheet-copied': {
    found: {
      th: 'ไฟล์นี้ทำสำเนามาจากไฟล์อื่น อำเภออาจยังกรอกในไฟล์เดิม',
      en: 'this is a copy of another spreadsheet: districts may still be typing in that one',
    },
    remedy: {
      th: 'ตกลงกันก่อนว่าใช้ไฟล์ใด หากใช้ไฟล์นี้ ให้สั่ง "ตั้งค่าสเปรดชีต" เพื่อให้เป็นไฟล์หลักและให้สิทธิ์ผู้กรอกใหม่',
      en: 'Agree which one is used. If it is this one, Set up makes it the one, and lets the districts in again.',
    },
  },
  'spreadsheet-unknown': {
    found: { th: 'ยังไม่ได้จดไว้ว่าเป็นไฟล์ใด', en: 'which spreadsheet was set up has not been noted yet' },
    remedy: { th: 'สั่ง "ตั้งค่าสเปรดชีต" ระบบจะจดให้', en: 'Set up notes it.' },
  },
} satisfies Record<string, AnswerWords>;
