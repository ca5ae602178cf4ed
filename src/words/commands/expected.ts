// What was expected of an option or a setting, where it needs words.
import type { Text } from '../text';

/** What was expected, where it needs words. Place, of `form`: forms. */
export const EXPECTED = {
  text: { th: 'ข้อความที่ไม่ว่าง', en: 'a text that is not empty' },
  year: { th: 'ปี พ.ศ. เช่น 2556', en: 'a Buddhist year such as 2556' },
  percent: { th: 'ร้อยละ 0 ถึง 100 เช่น 70', en: 'a percentage from 0 to 100, such as 70' },
  /** Place: required. */
  aim: {
    th: 'ร้อยละ {required} ถึง 100 (เป้าหมายต้องไม่ต่ำกว่าเกณฑ์ผ่าน)',
    en: 'a percentage from {required} to 100 (the aim is not below the pass mark)',
  },
  moment: { th: 'วันและเวลา เช่น 2556-07-03T09:00', en: 'a day and a time, such as 2556-07-03T09:00' },
  date: { th: 'วันที่ เช่น 1 ก.ค. 2556', en: 'a date such as 1 Jul 2556 or 2013-07-01' },
  /** Place: district, a date. */
  notBefore: {
    th: 'วันที่ {district} หรือหลังจากนั้น (จังหวัดรายงานกรมหลังวันที่อำเภอต้องส่ง)',
    en: '{district} or a later day (the province reports when the districts have)',
  },
  rounds: {
    th: 'วันที่ในปีงบประมาณ คั่นด้วยจุลภาค เช่น 2568-10-01,2569-01-01',
    en: 'dates of the fiscal year with commas between, such as 2568-10-01,2569-01-01',
  },
  /** Place: date, one that stands twice. */
  once: { th: 'วันที่ที่ไม่ซ้ำกัน ({date} ซ้ำ)', en: 'dates that stand once ({date} stands twice)' },
  unique: { th: 'ค่าที่ไม่ซ้ำกับแถวอื่น', en: 'a value that stands only once' },
  digits: { th: ' เลขอารบิก หรือ เลขไทย', en: 'arabic or thai' },
  language: { th: ' ไทย (th) หรือ อังกฤษ (en)', en: 'Thai (th) or English (en)' },
  format: { th: ' csv หรือ json', en: 'csv or json' },
  countOrBlank: { th: 'จำนวนเต็มตั้งแต่ 0 หรือเว้นว่าง', en: 'a whole number from 0, or blank' },
  indicator: { th: ' step, funds หรือเลขในแท็บ "ตัวชี้วัด"', en: 'step, funds, or a number of the tab Indicators' },
  flag: { th: ' เปิดหรือไม่เปิด', en: 'given or not' },
  measured: {
    th: ' เปิด เพราะไม่มีตัวชี้วัดอื่นให้รายงาน (ตัวชี้วัดอื่นต้องมีแถวในแท็บ "ตัวชี้วัด" และตั้ง "ตัวชี้วัดอื่นของจังหวัด" เป็น "เปิด")',
    en: 'on, for there is no other indicator to report (others need a line on the tab "Indicators", and further indicators turned on)',
  },
  onOff: { th: ' เปิด หรือ ปิด', en: 'on or off' },
  editors: { th: 'อำเภอ=อีเมล บรรทัดละหนึ่งคน', en: 'DISTRICT=EMAIL, one a line' },
  form: { th: 'แบบใดแบบหนึ่งใน {forms}', en: 'one of {forms}' },
  days: {
    th: 'จำนวนวัน 0 ถึง 14 คั่นด้วยเว้นวรรค หรือเว้นว่าง',
    en: 'numbers of days from 0 to 14 with spaces between, or blank',
  },
  changeKind: {
    th: ' upgrade, rename, move, merge, split, open หรือ close',
    en: 'upgrade, rename, move, merge, split, open or close',
  },
  target: { th: ' main หรือ secondary', en: 'main or secondary' },
  numbers: { th: 'เลขลำดับ คั่นด้วยจุลภาค เช่น 1,3-5', en: 'numbers with commas between, such as 1,3-5' },
  numbersTo: {
    th: 'เลขลำดับ 1 ถึง {last} คั่นด้วยจุลภาค เช่น 1,3-5',
    en: 'numbers from 1 to {last} with commas between, such as 1,3-5',
  },
  listColumns: {
    th: 'เลขคอลัมน์=ความหมาย คั่นด้วยจุลภาค เช่น 4=2556-07-01,5=- (ความหมาย: district, type, name, วันที่ของรอบ, หัวคอลัมน์ของแท็บอำเภอ หรือ -)',
    en: "NUMBER=MEANING with commas between, such as 4=2556-07-01,5=- (district, type, name, a round, a heading of the districts' tabs, or -)",
  },
  emails: { th: 'อีเมล คั่นด้วยจุลภาค', en: 'e-mails, separated by commas' },
} satisfies Record<string, Text>;
