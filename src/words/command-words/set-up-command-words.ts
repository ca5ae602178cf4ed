// What is said of commands that make a workbook, or another year of it.
import type { CommandWords } from './command-words';

export const SET_UP_COMMAND_WORDS = {
  'new-year': {
    help: {
      th: 'ทำสำเนาของสเปรดชีตให้เป็นของปีงบประมาณใหม่: ทะเบียน เป้าหมาย ผู้กรอก และตัวชี้วัดคงเดิม ของเดิมเก็บไว้เป็นหลักฐาน',
      en: 'Makes a copy of the spreadsheet into that of another year: registry, targets, editors and indicators stay; the original is the archive',
    },
    done: {
      th: 'สำเนานี้พร้อมใช้ในปีงบประมาณ {year}: อปท. {LAOs} แห่ง ต้นฉบับไม่เปลี่ยน',
      en: 'This copy is ready for fiscal year {year}, with {LAOs} LAOs; the original is as it was',
    },
  },
  'set-up': {
    help: {
      th: 'สร้างแท็บที่ยังไม่มี เติมแถวและคอลัมน์ที่ขาด ไม่แก้ไขข้อมูลที่กรอกไว้',
      en: 'Makes missing tabs, adds missing rows and columns, touches nothing that was typed',
    },
    done: {
      th: 'ตั้งค่าแล้ว: เพิ่ม {tabs} แท็บ อปท. ในทะเบียน {LAOs} แห่ง',
      en: 'Set up: {tabs} tabs added, {LAOs} LAOs registered',
    },
  },
} satisfies Record<string, CommandWords>;
