// What people read in the panel about a district's month: what is due, what may be done, the receipt.
import type { Text } from '../text';

export const MONTH = {
  /** By which of a round's days the last one is. */
  districtDeadline: { th: 'ส่งจังหวัดภายใน {day}', en: 'To the province by {day}' },
  provinceDeadline: { th: 'จังหวัดส่งกรมภายใน {day}', en: 'The province reports by {day}' },
  reopened: { th: 'แก้ไขได้ถึง {day}', en: 'Open until {day}' },
  counts: { th: 'รายงานแล้ว {reported} จาก {expected} รายการ', en: '{reported} of {expected} reported' },
  mustFix: { th: 'ต้องแก้ไข {mustFix} รายการ', en: '{mustFix} must be fixed' },
  /** Behind the word of the state, which says already that it is late. */
  lateDay: { th: '1 วัน', en: '1 day' },
  lateDays: { th: '{days} วัน', en: '{days} days' },
  next: { th: 'สิ่งที่ต้องทำต่อไป: {next}', en: 'Next: {next}' },
  turns: {
    th: 'รออำเภอ\u00a0{district}\u00a0แห่ง รอจังหวัด\u00a0{province}\u00a0แห่ง เสร็จแล้ว\u00a0{done}\u00a0แห่ง',
    en: 'Waiting for {district} districts, for the province with {province}; {done} have nothing left to do',
  },
  noteTitle: { th: '{district}: จังหวัดส่งกลับให้แก้ไข', en: '{district}: returned by the province' },
  noChangeHelp: {
    th: 'ช่องที่ยังว่างจะนับว่ารายงานแล้ว จนกว่าจะมีผู้กรอกค่า',
    en: 'Blank cells will count as reported until something is typed.',
  },
  reason: { th: 'เหตุผลที่ส่งทั้งที่ยังไม่ครบ', en: 'Why it is handed in all the same' },
  withReason: { th: 'ส่งพร้อมเหตุผล', en: 'Hand in with this reason' },
  acceptAgain: { th: 'รับรายงานอีกครั้ง', en: 'Accept again' },
  acceptAgainHelp: {
    th: 'ใช้เมื่ออำเภอแก้ไขหลังจากรับแล้ว และจังหวัดตรวจแล้ว',
    en: 'For what the district changed after it was accepted, once you have looked at it.',
  },
  note: { th: 'ข้อความถึงอำเภอ', en: 'Note to the district' },
  withNote: { th: 'ส่งกลับพร้อมข้อความ', en: 'Return with this note' },
  explain: { th: 'ชี้แจง', en: 'Explain' },
  explanation: { th: 'คำชี้แจง เหตุใดค่านี้จึงถูกต้อง', en: 'Why this is right' },
  withExplanation: { th: 'บันทึกคำชี้แจง', en: 'Save the explanation' },
  explained: { th: 'คำชี้แจง', en: 'Explanation' },
  closing: {
    th: 'ปิดรอบ {round}: ระบบจะตรวจสอบ เก็บข้อมูลทุกช่อง สร้างรายงาน และให้คอลัมน์ของรอบนี้แก้ได้เฉพาะจังหวัด ขณะนี้ยังไม่ได้รับรายงาน {count} อำเภอ',
    en: "Closing the round of {round}: it is checked, every value is kept, its outputs are built, and its columns become the province's. Reports not accepted yet: {count}.",
  },
  close: { th: 'ปิดรอบ {round}', en: 'Close the round of {round}' },
  until: { th: 'แก้ไขได้ถึงวันที่ เช่น 12 ก.ค. 2556', en: 'Last day, such as 12 Jul 2556' },
  reopenReason: { th: 'เหตุผลที่เปิดรอบอีกครั้ง', en: 'Why it is opened again' },
  reopen: { th: 'เปิดให้อำเภอนี้แก้ไข', en: 'Open it for this district' },
  changed: { th: 'เปลี่ยนหลังจากนั้น {count} ช่อง', en: 'Cells changed since: {count}' },
  change: { th: '{lao}: เดิม {before} เป็น {after}', en: '{lao}: {before} before, {after} now' },
  blank: { th: 'ว่าง', en: 'blank' },
  cancel: { th: 'ยกเลิก', en: 'Cancel' },
} satisfies Record<string, Text>;

export const RECEIPT = {
  title: { th: 'ใบรับรายงาน', en: 'Receipt' },
  province: { th: 'จังหวัด{province}', en: '{province} province' },
  who: { th: 'ผู้ส่ง', en: 'Handed in by' },
  at: { th: 'ส่งเมื่อ', en: 'Handed in on' },
  reported: { th: 'รายงานแล้ว', en: 'Reported' },
  ofExpected: { th: '{reported} จาก {expected} รายการ', en: '{reported} of {expected}' },
  mustFix: { th: 'ต้องแก้ไข', en: 'Must fix' },
  count: { th: '{count} รายการ', en: '{count}' },
  reason: { th: 'เหตุผล', en: 'Reason' },
  code: { th: 'รหัสใบรับ', en: 'Receipt code' },
  print: { th: 'พิมพ์ใบรับ', en: 'Print the receipt' },
} satisfies Record<string, Text>;
