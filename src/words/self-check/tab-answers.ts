// What is said of the settings and of the tabs that should be there.
import type { AnswerWords } from './answer-words';

export const TAB_ANSWERS = {
  'settings-read': {
    found: {
      th: 'อ่านได้ครบ จังหวัด{province} ปีงบประมาณ {year} จำนวน {districts} แท็บอำเภอ',
      en: 'readable: {province}, fiscal year {year}, {districts} district tabs',
    },
  },
  'settings-missing': {
    found: { th: 'ไม่พบแท็บ "การตั้งค่า" ที่ระบบสร้าง', en: 'there is no settings tab made by Khanton' },
    remedy: {
      th: 'หากเพิ่งลบไป ให้กู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน หากเป็นสเปรดชีตใหม่ ให้สั่ง "ตั้งค่าสเปรดชีต"',
      en: 'If it was deleted just now, bring it back with File > Version history. In a new spreadsheet, use Set up.',
    },
  },
  'settings-refused': {
    found: { th: '{message}', en: '{message}' },
    remedy: { th: 'แก้ตามข้อความนี้ แล้วตรวจอีกครั้ง', en: 'Put right what it names, then check again.' },
  },
  'tabs-found': { found: { th: 'พบครบ {count} แท็บ', en: 'all {count} are there' } },
  'tabs-missing': {
    found: { th: 'ไม่พบ {tabs}', en: 'missing: {tabs}' },
    remedy: {
      th: 'หากเพิ่งลบไป ให้กู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน เพื่อให้ได้ข้อมูลที่กรอกไว้ด้วย มิฉะนั้นสั่ง "ตั้งค่าสเปรดชีต" ซึ่งสร้างแท็บใหม่ที่ยังว่าง',
      en: 'If deleted just now, bring it back with File > Version history, with what was typed there. Otherwise Set up makes a new, blank one.',
    },
  },
  'outputs-missing': {
    found: { th: 'ยังไม่มี {tabs}', en: 'not there yet: {tabs}' },
    remedy: {
      th: 'สั่ง "ตั้งค่าสเปรดชีต" หรือสร้างรายงานนั้น ข้อมูลที่กรอกไว้ไม่เกี่ยวข้อง',
      en: 'Set up makes it, or the command that builds it. Nothing that was typed is concerned.',
    },
  },
  'set-up-unfinished': {
    found: { th: 'การตั้งค่าครั้งก่อนยังไม่เสร็จ เหลือ {tabs}', en: 'the last Set up did not finish; left are {tabs}' },
    remedy: { th: 'สั่ง "ตั้งค่าสเปรดชีต" อีกครั้งเพื่อทำต่อ', en: 'Set up goes on there.' },
  },
  'tab-stray': {
    found: {
      th: 'แท็บ "{tab}" เป็นของ "{district}" ซึ่งไม่มีในการตั้งค่าและทะเบียน จึงไม่ถูกนับ',
      en: 'tab "{tab}" is that of "{district}", which neither the settings nor the registry name: it is not counted',
    },
    remedy: {
      th: 'กรอกชื่อ "{district}" กลับในแท็บ "การตั้งค่า" หรือย้ายข้อมูลไปแท็บที่ถูกต้องแล้วลบแท็บนี้',
      en: 'Type the name "{district}" again in the settings, or move what was typed to the right tab and delete this one.',
    },
  },
} satisfies Record<string, AnswerWords>;
