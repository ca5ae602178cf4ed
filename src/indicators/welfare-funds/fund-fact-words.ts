// What people read about the columns in which districts enter welfare funds and their members, and about the setting that turns them on.
import type { ColumnWords, SettingWords } from '../../words/workbook/column-words';

/** Place: round, of what is entered in each. */
export const FUND_COLUMNS: Readonly<Record<string, ColumnWords>> = {
  fundAtStart: {
    header: { th: 'มีกองทุนต้นปี', en: 'Fund at start' },
    help: {
      th: 'ทำเครื่องหมายถ้ามีกองทุนสวัสดิการชุมชนอยู่แล้วเมื่อปีงบประมาณเริ่ม (1 ตุลาคม) หนึ่ง อปท. หนึ่งกองทุน',
      en: 'Tick where there was a community welfare fund when the fiscal year began (1 October); at one LAO, one fund',
    },
  },
  founded: {
    header: { th: 'ตั้งกองทุนใหม่เมื่อ', en: 'Founded on' },
    help: {
      th: 'วันที่ตั้งกองทุนใหม่ในปีงบประมาณนี้ เช่น 15 พ.ค. 2559 หรือวันที่ของรอบ เว้นว่างถ้าไม่ได้ตั้งใหม่',
      en: 'The day, or round, in which a new fund was founded in this fiscal year; blank: none',
    },
  },
  membersAtStart: {
    header: { th: 'สมาชิกต้นปี', en: 'Members at start' },
    help: { th: 'จำนวนสมาชิกกองทุนเมื่อปีงบประมาณเริ่ม', en: "The fund's members when the fiscal year began" },
  },
  members: {
    header: { th: 'สมาชิก {round}', en: 'Members {round}' },
    help: {
      th: 'จำนวนสมาชิกกองทุนในรอบนี้ เว้นว่างถ้ายังไม่รายงาน (ว่างไม่ใช่ 0)',
      en: "The fund's members in this round; blank: no report (blank is not 0)",
    },
  },
};

export const MEMBERS_NOW: ColumnWords = {
  header: { th: 'สมาชิกล่าสุด', en: 'Members now' },
  help: {
    th: 'จำนวนสมาชิกที่รายงานล่าสุด คำนวณให้เอง',
    en: 'The last reported number of members, calculated',
  },
};

export const FUND_SETTING: SettingWords = {
  label: { th: 'กรอกกองทุนสวัสดิการชุมชน', en: 'Enter community welfare funds' },
  help: {
    th: 'เปิด ให้อำเภอกรอกกองทุนและจำนวนสมาชิก หรือ ปิด ไม่กรอก เปลี่ยนแล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต',
    en: 'on: districts enter the funds and their members; off: they do not. Then menu Khanton > Set up',
  },
};
