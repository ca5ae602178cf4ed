// What people read in the dialog that takes a roster of LAOs.
import type { Text } from '../text';

export const ROSTER_PAGE = {
  intro: {
    th: 'คัดลอกตารางรายชื่อจาก Excel หรือ Sheets (รวมหัวตาราง) มาวางที่นี่ หรือเลือกไฟล์',
    en: 'Copy the table from Excel or Sheets (with its headers) and paste it here, or choose a file.',
  },
  columns: {
    th: 'คอลัมน์จะเรียงอย่างไรก็ได้: อำเภอ ชื่อ อปท. (หรือเทศบาลและ อบต. คนละคอลัมน์) ประเภท เป้าหมาย (หลัก หรือ รอง) และหนึ่งคอลัมน์ต่อรอบ เช่น 1 เม.ย. 2556',
    en: 'Columns in any order: district, name (or municipalities and SAOs in one each), type, target (main or secondary), and one for each round, e.g. 1 Apr 2556.',
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
  encoding: {
    th: 'อ่านไฟล์นี้ไม่ได้ โปรดบันทึกเป็น UTF-8 หรือข้อความ Unicode แล้วลองใหม่',
    en: 'This file cannot be read: save it as UTF-8 or as Unicode Text.',
  },
  old: {
    th: 'ไฟล์นี้เป็นแบบก่อน Excel 2007 หรือตั้งรหัสผ่านไว้ โปรดบันทึกเป็น .xlsx ที่ไม่มีรหัสผ่าน',
    en: 'This file is of before Excel 2007, or has a password: save it as .xlsx without one.',
  },
  damaged: { th: 'ไฟล์นี้ไม่ครบหรือเสียหาย', en: 'This file is incomplete or damaged.' },
  foreign: {
    th: 'ไฟล์นี้ไม่ใช่บัญชีรายชื่อ ต้องเป็นข้อความ .xlsx .ods หรือ .html',
    en: 'This file is no list: it must be a text, .xlsx, .ods or .html.',
  },
  sheets: {
    th: 'ไฟล์นี้มีบัญชีที่คอลัมน์ต่างกันในแท็บ {found} โปรดเหลือไว้แท็บเดียว หรือคัดลอกตารางมาวาง',
    en: 'This file has lists with different columns on the sheets {found}: leave one of them, or copy its table and paste it.',
  },
} satisfies Record<string, Text>;
