// What people read about each command: its menu entry, what it does, and the sentence when it is done.
import type { Text } from './text';

export interface CommandWords {
  menu: Text;
  help: Text;
  /** Places: what the command reports of its result. */
  done: Text;
}

export const COMMAND_WORDS: Readonly<Record<string, CommandWords>> = {
  validate: {
    menu: { th: 'ตรวจสอบ', en: 'Validate' },
    help: {
      th: 'ตรวจทุกแท็บ หาขั้นถอยหลัง รายงานที่ขาด และข้อมูลผิด',
      en: 'Checks every tab for regressions, missing reports and wrong data',
    },
    done: {
      th: 'ตรวจแล้ว: ต้องแก้ {mustFix} ควรตรวจ {check} ข้อสังเกต {note} ชี้แจงแล้ว {explained}',
      en: 'Checked: must fix {mustFix}, check {check}, note {note}, explained {explained}',
    },
  },
  summary: {
    menu: { th: 'สร้างสรุปจังหวัด', en: 'Build provincial summary' },
    help: { th: 'สร้างแบบรายงานความก้าวหน้าของจังหวัด', en: "Builds the province's progress form" },
    done: {
      th: 'สร้างสรุปจังหวัดแล้ว: อปท. {LAOs} แห่ง รายงาน {reported} ยกยอด {carried}',
      en: 'Summary built: {LAOs} LAOs, {reported} reported, {carried} carried',
    },
  },
  comparison: {
    menu: { th: 'เปรียบเทียบกับเดือนก่อน', en: 'Compare with the previous month' },
    help: { th: 'เทียบขั้นของรอบนี้กับรอบก่อน', en: 'Compares the standings with those of the previous round' },
    done: { th: 'เปรียบเทียบแล้ว: ถอยหลัง {fallen} แห่ง', en: 'Compared: {fallen} LAOs fell back' },
  },
  completeness: {
    menu: { th: 'ความครบถ้วน', en: 'Completeness' },
    help: { th: 'ใครรายงานแล้ว ใครยังขาด', en: 'Who has reported and who is missing' },
    done: {
      th: 'รายงานแล้ว {reported} จาก {expected} แห่ง ขาด {missing}',
      en: '{reported} of {expected} reported, {missing} missing',
    },
  },
  targets: {
    menu: { th: 'บัญชีเป้าหมาย', en: 'Target lists' },
    help: { th: 'บัญชีเป้าหมายหลักและรอง พร้อมขั้นในแต่ละรอบ', en: 'The main and secondary target lists with their steps' },
    done: {
      th: 'สร้างบัญชีเป้าหมายแล้ว: ผ่านครบ 5 ขั้น {passed} จาก {of} แห่ง',
      en: 'Target lists built: {passed} of {of} have passed all 5 steps',
    },
  },
  print: {
    menu: { th: 'พิมพ์แบบรายงาน', en: 'Print forms' },
    help: {
      th: 'จัดแบบรายงานหรือบันทึกข้อความเป็นหน้ากระดาษ A4 สำหรับพิมพ์หรือบันทึกเป็น PDF',
      en: 'Lays a form or the covering memo out on A4, to be printed or saved as PDF',
    },
    done: { th: 'จัดหน้าสำหรับพิมพ์แล้ว: {title}{problems}', en: 'Laid out for printing: {title}{problems}' },
  },
  'set-up': {
    menu: { th: 'ตั้งค่าสมุดงาน', en: 'Set up' },
    help: {
      th: 'สร้างแท็บที่ยังไม่มี เติมแถวและคอลัมน์ที่ขาด ไม่แตะสิ่งที่พิมพ์ไว้',
      en: 'Makes missing tabs, adds missing rows and columns, touches nothing that was typed',
    },
    done: {
      th: 'ตั้งค่าแล้ว: เพิ่ม {tabs} แท็บ อปท. ในทะเบียน {LAOs} แห่ง',
      en: 'Set up: {tabs} tabs added, {LAOs} LAOs registered',
    },
  },
};

export const OPTION_HELP = {
  round: {
    th: 'รอบรายงาน เช่น 2556-07-01 (ไม่ระบุ = รอบล่าสุดที่มีรายงาน)',
    en: 'The round, e.g. 2556-07-01 (without it: the newest with any report)',
  },
  previous: { th: 'รอบที่จะเทียบ (ไม่ระบุ = รอบก่อนหน้า)', en: 'The round to compare with (without it: the one before)' },
  form: { th: 'แบบที่จะพิมพ์', en: 'The form to print' },
  province: { th: 'ชื่อจังหวัด', en: 'The name of the province' },
  year: { th: 'ปีงบประมาณ พ.ศ.', en: 'The Buddhist fiscal year' },
  roster: { th: 'บัญชีรายชื่อ อปท. (ข้อความคั่นด้วยแท็บ)', en: 'The roster of LAOs (tab-separated text)' },
  editors: { th: 'อำเภอ=อีเมล บรรทัดละหนึ่งคน', en: 'DISTRICT=EMAIL, one a line' },
  language: { th: 'ภาษา th หรือ en', en: 'The language, th or en' },
} satisfies Record<string, Text>;
