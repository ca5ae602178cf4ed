// What each option of a command means, for the help of the command line.
import type { Text } from '../text';

export const OPTION_HELP = {
  take: {
    th: 'อีเมลของผู้ที่จะเอาสิทธิ์ซึ่งผู้อื่นให้ไว้ออก คั่นด้วยจุลภาค',
    en: 'E-mails of those whose right, given by hand, is taken away; with commas between',
  },
  round: {
    th: 'รอบรายงาน เช่น 2556-07-01 (ไม่ระบุ = รอบปัจจุบัน เมื่อพ้นปีแล้วคือรอบล่าสุดที่มีรายงาน)',
    en: 'The round, e.g. 2556-07-01 (without it: the current one; after the year the newest with any report)',
  },
  now: {
    th: 'วันและเวลาที่ใช้แทนนาฬิกา เช่น 2556-07-03T09:00 (เวลาในประเทศไทย)',
    en: 'A moment in place of the clock, such as 2556-07-03T09:00 (time of Thailand)',
  },
  district: {
    th: 'อำเภอ (ไม่ระบุ = อำเภอของท่าน หรือของแท็บที่เปิดอยู่)',
    en: 'The district (without it: your own, or that of the open tab)',
  },
  reason: { th: 'เหตุผล', en: 'The reason' },
  dryRun: { th: 'แสดงข้อความเท่านั้น ไม่ส่งอีเมล', en: 'Only shows the texts; nothing is sent' },
  daily: {
    th: 'ส่งโดยไม่ถาม เฉพาะที่ครบกำหนดแจ้งเตือนวันนี้ตามการตั้งค่า',
    en: 'Sends without a question what the settings say is due today',
  },
  lao: { th: 'ชื่อ อปท. เช่น อบต.แม่ยม', en: 'The name of the LAO' },
  changeKind: {
    th: 'upgrade ยกฐานะ, rename เปลี่ยนชื่อ, move ย้ายอำเภอ, merge รวม, split แยก, open ตั้งใหม่, close ยุบ',
    en: 'upgrade, rename, move, merge, split, open or close',
  },
  changedLao: { th: 'อปท. เดิม หลายแห่งคั่นด้วยจุลภาค', en: 'The LAO of before; several with commas between' },
  changedTo: { th: 'ชื่อ อปท. หลังเปลี่ยน หลายแห่งคั่นด้วยจุลภาค', en: 'What it is called then; several with commas between' },
  changedIn: { th: 'อำเภอของ อปท. นั้น', en: 'The district of the LAO' },
  movedTo: { th: 'อำเภอใหม่ของ อปท.', en: 'The district that it moves to' },
  changeDay: { th: 'วันแรกที่มีผล เช่น 2556-06-15', en: 'The first day on which it is so, e.g. 2556-06-15' },
  changeTarget: {
    th: 'main หรือ secondary (ไม่ระบุ = ตาม อปท. เดิม)',
    en: 'main or secondary (without it: as the LAO of before)',
  },
  explanation: { th: 'คำชี้แจง', en: 'The explanation' },
  until: { th: 'วันสุดท้ายที่แก้ไขได้', en: 'The last day on which it is open' },
  ofDistrict: { th: 'เฉพาะของอำเภอนี้ (ไม่ระบุ = ทุกอำเภอ)', en: 'Of this district alone (without it: of all)' },
  ofRound: { th: 'เฉพาะของรอบนี้ (ไม่ระบุ = ทุกรอบ)', en: 'Of this round alone (without it: of all)' },
  code: { th: 'เฉพาะรายการที่มีรหัสนี้ เช่น รหัสใบรับ', en: 'The entry with this code alone, as a receipt has it' },
  reopened: { th: 'อำเภอที่เปิดให้แก้ไข (ไม่ระบุ = ทุกอำเภอ)', en: 'The district that it is opened for (without it: all)' },
  live: {
    th: 'ใช้ข้อมูลในแท็บขณะนี้ แม้รอบนั้นปิดแล้ว',
    en: 'From the tabs as they stand, even where the round is closed',
  },
  note: { th: 'ข้อความถึงอำเภอ', en: 'The note to the district' },
  previous: { th: 'รอบที่จะเทียบ (ไม่ระบุ = รอบก่อนหน้า)', en: 'The round to compare with (without it: the one before)' },
  explained: {
    th: 'พิมพ์คำอธิบายของสำนักงานด้วย (ไม่ระบุ = เฉพาะแบบของกรมฯ)',
    en: "Prints the office's own explanations, too (without it: the department's form alone)",
  },
  addressed: {
    th: 'พิมพ์สำหรับอำเภอนี้ (ไม่ระบุ = ทั้งจังหวัด หรือส่งกรมฯ)',
    en: 'Printed for this district (without it: for the whole province, or the department)',
  },
  printed: { th: 'แบบที่จะพิมพ์', en: 'The form to print' },
  format: { th: 'csv หรือ json (ไม่ระบุ = csv)', en: 'csv or json (without it: csv)' },
  indicator: {
    th: 'ตัวชี้วัด step (แผนชุมชน), funds (กองทุนสวัสดิการ) หรือเลขในแท็บ "ตัวชี้วัด" (ไม่ระบุ = ตัวชี้วัดแรก)',
    en: 'The indicator: step, funds, or a number of the tab Indicators (without it: the first)',
  },
  onlyIndicator: {
    th: 'เฉพาะสิ่งที่พบของตัวชี้วัดนี้ (ไม่ระบุ = ทุกตัวชี้วัด)',
    en: 'Only what is found of this indicator (without it: of all)',
  },
  indicatorOfData: {
    th: 'เฉพาะข้อมูลของตัวชี้วัดนี้ (ไม่ระบุ = ทุกตัวชี้วัด)',
    en: 'Only the data of this indicator (without it: of all)',
  },
  indicatorOrAll: {
    th: 'ตัวชี้วัดเดียวตามรหัส หรือ all คือทุกตัวชี้วัด (ไม่ระบุ = ตัวเลขของตัวชี้วัดแรก แต่แท็บแสดงทุกตัวชี้วัดเมื่อมีมากกว่าหนึ่ง)',
    en: 'One indicator by its id, or all (without it: the figures of the first; the tab shows all where there is more than one)',
  },
  province: { th: 'ชื่อจังหวัด', en: 'The name of the province' },
  year: { th: 'ปีงบประมาณ พ.ศ.', en: 'The Buddhist fiscal year' },
  form: {
    th: 'แบบที่จัดทำเอง (ข้อความ .xlsx .ods .docx หรือ .html ไม่ระบุ = ที่วางในแท็บ "วางแบบที่จัดทำเอง")',
    en: 'The typed form (text, .xlsx, .ods, .docx or .html; without it: what is pasted into its tab)',
  },
  list: {
    th: 'รายการผล (ข้อความ .xlsx .ods .docx หรือ .html)',
    en: 'The list of results (text, .xlsx, .ods, .docx or .html)',
  },
  only: {
    th: 'เฉพาะช่องลำดับที่เหล่านี้ของที่แสดง เช่น 1,3-5 (ไม่ระบุ = ทุกช่องที่ใหม่หรือเปลี่ยน)',
    en: 'Only the cells of these numbers among those shown, such as 1,3-5 (without it: all that are new or changed)',
  },
  sameRows: {
    th: 'บรรทัดของรายการซึ่งชื่อที่คล้ายกันเป็น อปท. แห่งเดียวกัน เช่น 12,15',
    en: 'Rows of the list whose names mean the LAOs that they are nearly, such as 12,15',
  },
  listColumns: {
    th: 'ความหมายของคอลัมน์ในรายการ เช่น 4=2556-07-01,5=- (- คือไม่ใช้)',
    en: 'What columns of the list are, such as 4=2556-07-01,5=- (- for one that is not used)',
  },
  roster: {
    th: 'บัญชีรายชื่อ อปท. (ข้อความ .xlsx .ods .docx หรือ .html)',
    en: 'The roster of LAOs (text, .xlsx, .ods, .docx or .html)',
  },
  indicators: {
    th: 'ตัวชี้วัดอื่นของจังหวัด (ข้อความ .xlsx .ods .docx หรือ .html)',
    en: 'Further indicators of the province (text, .xlsx, .ods, .docx or .html)',
  },
  rounds: {
    th: 'วันที่ของรอบรายงาน คั่นด้วยจุลภาค (ไม่ระบุ = วันที่ 1 ของเดือนเมษายนถึงกันยายน)',
    en: 'The rounds, with commas between (without it: the 1st of April to September)',
  },
  editors: { th: 'อำเภอ=อีเมล บรรทัดละหนึ่งคน', en: 'DISTRICT=EMAIL, one a line' },
  language: { th: 'ภาษา th หรือ en', en: 'The language, th or en' },
  confirm: {
    th: 'รหัสยืนยันของสิ่งที่จะเปลี่ยน (ไม่ระบุ = บอกก่อนว่าจะเปลี่ยนอะไร)',
    en: 'The code of what would change (without it: says what would change)',
  },
  answer: {
    th: 'รหัสสำหรับตอบคำถามของคำสั่งนี้ ซึ่งถามเฉพาะเมื่อจำเป็น เช่น แท็บเสียเครื่องหมาย (ปกติดำเนินการทันที)',
    en: "The code that answers the command's question: it asks only where it must, as of tabs that lost their marks (else it acts at once)",
  },
} satisfies Record<string, Text>;
