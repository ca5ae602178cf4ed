// What people read in the dialog that takes a roster of LAOs.
import type { Text } from '../text';

export const ROSTER_PAGE = {
  intro: {
    th: 'คัดลอกตารางรายชื่อจาก Excel หรือ Sheets (รวมหัวตาราง) มาวางที่นี่ หรือเลือกไฟล์ .tsv',
    en: 'Copy the table from Excel or Sheets (with its headers) and paste it here, or choose a .tsv file.',
  },
  columns: {
    th: 'คอลัมน์: อำเภอ ประเภท (เทศบาล หรือ อบต.) ชื่อ อปท. เป้าหมาย (หลัก หรือ รอง) แล้วหนึ่งคอลัมน์ต่อรอบ เช่น 1 เม.ย. 2556',
    en: 'Columns: district, type (municipality or SAO), name, target (main or secondary), then one for each round, e.g. 2556-04-01.',
  },
  province: { th: 'จังหวัด', en: 'Province' },
  roster: { th: 'บัญชีรายชื่อ', en: 'Roster' },
  file: { th: 'เลือกไฟล์', en: 'Choose a file' },
  lines: { th: 'อ่านได้ {count} บรรทัด', en: '{count} lines' },
  import: { th: 'นำเข้า', en: 'Import' },
  importing: {
    th: 'กำลังนำเข้า… อาจใช้เวลาถึงหนึ่งนาที อย่าปิดหน้าต่าง',
    en: 'Importing… this may take a minute: keep the window open.',
  },
  close: { th: 'ปิด', en: 'Close' },
  safe: {
    th: 'สิ่งที่อำเภอพิมพ์ไว้แล้วจะไม่ถูกเขียนทับ เติมเฉพาะแถวและแท็บที่ยังไม่มี',
    en: 'Nothing that a district has typed is overwritten: only missing rows and tabs are added.',
  },
  empty: { th: 'วางบัญชีรายชื่อก่อน', en: 'Paste a roster first.' },
  unreadable: {
    th: 'อ่านไฟล์นี้ไม่ได้ บันทึกเป็นข้อความคั่นด้วยแท็บ (UTF-8) แล้วลองใหม่',
    en: 'This file cannot be read: save it as tab-separated text (UTF-8).',
  },
} satisfies Record<string, Text>;
