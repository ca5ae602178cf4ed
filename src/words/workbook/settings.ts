// What people read about each setting.
import type { Text } from '../text';

/** Asked for apart where a workbook opens. */
export const LANGUAGE_LABEL: Text = { th: 'ภาษา', en: 'Language' };

/** A setting's row is known by its label. */
export const SETTING_LABELS = {
  province: { th: 'จังหวัด', en: 'Province' },
  year: { th: 'ปีงบประมาณ พ.ศ.', en: 'Fiscal year (BE)' },
  requiredShare: { th: 'เกณฑ์ผ่าน: ร้อยละของ อปท.', en: 'Pass mark: % of LAOs' },
  aimedShare: { th: 'เป้าหมายหลัก: ร้อยละของ อปท.', en: 'Main list: % of LAOs' },
  indicators: { th: 'ตัวชี้วัดอื่นของจังหวัด', en: 'Further indicators of the province' },
  officers: { th: 'เจ้าหน้าที่จังหวัด (อีเมล)', en: "The province's officers (e-mails)" },
  digits: { th: 'ตัวเลขในรายงาน', en: 'Digits in reports' },
  language: LANGUAGE_LABEL,
  remindBefore: {
    th: 'แจ้งเตือนทางอีเมลอัตโนมัติ: ก่อนครบกำหนด (วัน)',
    en: 'Remind by e-mail, days before the deadline',
  },
  remindAfter: {
    th: 'แจ้งเตือนทางอีเมลอัตโนมัติ: หลังครบกำหนด (วัน)',
    en: 'Remind by e-mail, days after the deadline',
  },
  version: { th: 'รุ่นของสเปรดชีต', en: 'Version of this spreadsheet' },
} satisfies Record<string, Text>;

export const SETTING_HELP: Readonly<Record<keyof typeof SETTING_LABELS, Text>> = {
  province: { th: 'ชื่อจังหวัด ไม่ต้องมีคำว่าจังหวัด', en: 'The name of the province' },
  year: { th: 'เช่น 2556 คือ 1 ต.ค. 2555 ถึง 30 ก.ย. 2556', en: 'E.g. 2556: 1 Oct 2012 to 30 Sep 2013' },
  requiredShare: {
    th: 'ร้อยละของ อปท. ทั้งจังหวัดที่ต้องผ่าน ปัดเศษขึ้น',
    en: "Share of the province's LAOs that must pass, rounded up",
  },
  aimedShare: { th: 'ร้อยละที่จังหวัดตั้งเป็นเป้าหมายหลัก ปัดเศษขึ้น', en: 'Share that the province sets itself, rounded up' },
  indicators: {
    th: 'เปิด หรือ ปิด การใช้แท็บ "ตัวชี้วัด" (เปลี่ยนเป็น "เปิด" แล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต กรอกตัวชี้วัดในแท็บนั้น แล้วตั้งค่าสเปรดชีตอีกครั้ง)',
    en: 'on or off: use the tab Indicators (turn it on, use the menu Set up, fill the tab in, then set up again)',
  },
  officers: {
    th: 'ผู้ที่ทำแทนเจ้าของสเปรดชีตได้ เช่น รับรายงาน ปิดรอบ แก้การตั้งค่า คั่นด้วยจุลภาค แล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต (ต้องแชร์สเปรดชีตให้ด้วย)',
    en: 'Those who may do what the owner may: accept, close, change settings; commas between; then Set up (share the spreadsheet with them, too)',
  },
  digits: {
    th: 'เลขอารบิก (0–9) หรือ เลขไทย (๐–๙) ในข้อความของรายงาน',
    en: 'arabic (0–9) or thai (๐-๙), in the texts of reports',
  },
  remindBefore: {
    th: 'เช่น 3 1 (คั่นด้วยเว้นวรรค 0 คือวันครบกำหนด ไม่เกิน 14) เว้นว่าง = ไม่ส่งเอง กรอกแล้วใช้เมนู ขั้นตอน > ตั้งหรือเลิกแจ้งเตือนอัตโนมัติ',
    en: 'E.g. 3 1 (spaces between; 0: the deadline itself; at most 14); blank: never. Then menu Khanton > Automatic reminders, on or off',
  },
  remindAfter: {
    th: 'เช่น 1 (ตั้งแต่ 1 ถึง 14) เว้นว่าง = ไม่ส่งเอง',
    en: 'E.g. 1 (1 to 14); blank: never',
  },
  language: { th: 'ไทย หรือ อังกฤษ', en: 'Thai or English' },
  version: { th: 'ระบบเขียนไว้เอง โปรดอย่าแก้ไข', en: 'Written by Khanton: please leave it as it is' },
};
