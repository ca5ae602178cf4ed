// What is said of the acts of the month, of its board, its reminders and its ledger.
import type { CommandWords } from './command-words';

export const MONTH_COMMAND_WORDS = {
  board: {
    help: {
      th: 'สถานะรายงานของทุกอำเภอในทุกรอบ ผู้ใดต้องดำเนินการต่อ และเหลือเวลากี่วัน',
      en: 'Where each district stands in each round, whose turn it is, and how many days are left',
    },
    done: {
      th: 'สร้างกระดานแล้ว รอบนี้รอ อำเภอ {district} แห่ง รอจังหวัด {province} แห่ง เสร็จแล้ว {done} แห่ง',
      en: 'Board built. This round waits for {district} districts, for the province with {province}; {done} have nothing left to do',
    },
  },
  'hand-in': {
    help: {
      th: 'อำเภอส่งรายงานของรอบให้จังหวัด สิ่งที่ขาดหรือต้องแก้ไขจะแจ้งก่อน',
      en: "Hands a district's report of a round in; what is missing or must be fixed is named first",
    },
    done: {
      th: 'ส่งรายงานของ{district} แล้ว รายงาน {reported} จาก {expected} รายการ รหัสใบรับ {code}',
      en: 'The report of {district} is handed in: {reported} of {expected} reported. Receipt {code}',
    },
  },
  'confirm-no-change': {
    help: {
      th: 'ยืนยันว่า อปท. ที่ช่องยังว่างไม่มีการเปลี่ยนแปลง นับเป็นการรายงาน จนกว่าจะมีผู้กรอกค่า',
      en: 'Confirms that nothing has changed where a cell is blank; it counts as a report until something is typed',
    },
    done: {
      th: 'ยืนยันไม่มีการเปลี่ยนแปลงของ{district} แล้ว {LAOs} แห่ง',
      en: 'Confirmed, no change: {LAOs} LAOs of {district}',
    },
  },
  return: {
    help: { th: 'จังหวัดส่งรายงานกลับให้อำเภอแก้ไข พร้อมข้อความ', en: "Returns a district's report to it, with a note" },
    done: { th: 'ส่งรายงานกลับให้{district} แล้ว', en: 'The report was returned to {district}' },
  },
  accept: {
    help: {
      th: 'จังหวัดรับรายงานของอำเภอ และเก็บค่าไว้เทียบภายหลัง',
      en: "Accepts a district's report, and keeps its values to compare with later",
    },
    done: { th: 'รับรายงานของ{district} แล้ว', en: 'The report of {district} is accepted' },
  },
  explain: {
    help: {
      th: 'ชี้แจงสิ่งที่พบของ อปท. หนึ่งแห่งในรอบหนึ่ง คำชี้แจงใช้ได้จนกว่าค่าในช่องจะเปลี่ยน',
      en: 'Explains what was found of a LAO in a round; it holds until the value changes',
    },
    done: { th: 'บันทึกคำชี้แจงของ {lao} แล้ว {explained} รายการ', en: 'Explained: {explained} findings of {lao}' },
  },
  reminders: {
    help: {
      th: 'ข้อความแจ้งเตือนอำเภอที่ยังค้าง อำเภอละหนึ่งข้อความ สำหรับคัดลอกไปส่ง',
      en: 'A text for each district that owes something, to be copied',
    },
    done: {
      th: 'มีข้อความแจ้งเตือน {districts} ข้อความในแท็บนี้ คำสั่งนี้ไม่ส่งอีเมล โปรดคัดลอกไปส่ง',
      en: '{districts} reminders stand on this tab. This sends no e-mail: copy them.',
    },
  },
  'close-round': {
    help: {
      th: 'จังหวัดปิดรอบ: ตรวจสอบ เก็บข้อมูลทุกช่อง สร้างรายงาน และป้องกันคอลัมน์ของรอบ',
      en: "Closes a round: checks it, keeps every value, builds its outputs, protects the round's columns",
    },
    done: {
      th: 'ปิดรอบ {round} แล้ว เก็บข้อมูล อปท. {LAOs} แห่ง{left}',
      en: 'The round of {round} is closed; the values of {LAOs} LAOs are kept{left}',
    },
  },
  reopen: {
    help: {
      th: 'เปิดรอบที่ปิดแล้วให้แก้ไขถึงวันที่กำหนด ทุกอำเภอหรืออำเภอเดียว เมื่อพ้นวันนั้นจะปิดเอง',
      en: 'Opens a closed round until a day, for all districts or for one; then it is closed again by itself',
    },
    done: {
      th: 'เปิดรอบ {round} ให้แก้ไขถึง {until}: {district}',
      en: 'The round of {round} is open until {until}: {district}',
    },
  },
  ledger: {
    help: {
      th: 'สิ่งที่ดำเนินการแล้วในปีนี้ รายการล่าสุดอยู่ท้ายสุด',
      en: "The year's acts in their order, the newest last",
    },
    done: {
      th: '{lines}ทะเบียนการดำเนินการมี {entries} รายการ ตรวจสอบไม่ผ่าน {broken} บรรทัด{odd}',
      en: '{lines}The ledger has {entries} entries; {broken} lines do not fit{odd}',
    },
  },
} satisfies Record<string, CommandWords>;
