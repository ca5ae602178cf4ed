// What is said of reminders that go out by themselves.
import type { AnswerWords } from './answer-words';

export const DAILY_ANSWERS = {
  'daily-off': { found: { th: 'ไม่ได้ใช้', en: 'off' } },
  'daily-on': {
    found: { th: 'ส่งจากบัญชี {by} ทำงานครั้งล่าสุด {ran}', en: 'from the account of {by}; last run {ran}' },
  },
  'daily-not-on': {
    found: {
      th: 'การตั้งค่ากำหนดวันไว้ แต่ยังไม่มีผู้ใดตั้งการแจ้งเตือนอัตโนมัติในไฟล์นี้',
      en: 'the settings name days, but nobody has turned it on in this file',
    },
    remedy: {
      th: 'ผู้ที่จะเป็นผู้ส่งใช้เมนู ขั้นตอน > ตั้งหรือเลิกแจ้งเตือนอัตโนมัติ',
      en: 'Whoever is to send them uses menu Khanton > Automatic reminders, on or off.',
    },
  },
  'daily-left-on': {
    found: {
      th: 'การตั้งค่าไม่ได้กำหนดวัน แต่ {by} ยังตั้งการแจ้งเตือนอัตโนมัติไว้',
      en: 'the settings name no day, but {by} still has it on',
    },
    remedy: {
      th: 'ให้ {by} ใช้เมนู ขั้นตอน > ตั้งหรือเลิกแจ้งเตือนอัตโนมัติ เพื่อเลิก',
      en: '{by} ends it with menu Khanton > Automatic reminders, on or off.',
    },
  },
  'daily-problem': {
    found: {
      th: 'ทำงานครั้งล่าสุด {ran} (บัญชี {by}) แต่ไม่สำเร็จ: {problem}',
      en: 'last run {ran} (account of {by}), which went wrong: {problem}',
    },
    remedy: {
      th: 'แก้ตามข้อความนี้ รายการที่ยังไม่ได้ส่งจะส่งในวันถัดไป หรือใช้เมนู ขั้นตอน > ส่งอีเมลแจ้งเตือนอำเภอ',
      en: 'Put right what it names. What was not sent goes the next day, or with menu Khanton > Send reminders by e-mail.',
    },
  },
  'daily-silent': {
    found: {
      th: 'ตั้งไว้ที่บัญชี {by} แต่ไม่ได้ทำงานทุกวัน ครั้งล่าสุด {ran}',
      en: 'on in the account of {by}, but it does not run each day; last run {ran}',
    },
    remedy: {
      th: 'ให้ {by} หรือผู้ที่จะส่งแทน ใช้เมนู ขั้นตอน > ตั้งหรือเลิกแจ้งเตือนอัตโนมัติ อีกครั้ง',
      en: '{by}, or whoever is to send them instead, uses menu Khanton > Automatic reminders, on or off once more.',
    },
  },
} satisfies Record<string, AnswerWords>;
