// What people read in the dialog that brings in a list: results of the districts, or the province's roster of LAOs.
import type { Text } from '../text';

export const IMPORT_PAGE = {
  opening: { th: 'กำลังอ่านสเปรดชีต…', en: 'Reading the spreadsheet…' },
  intro: {
    th: 'คัดลอกตารางผลหรือบัญชีรายชื่อจาก Excel, Word หรือ PDF (รวมหัวคอลัมน์) มาวางที่นี่ หรือเลือกไฟล์',
    en: 'Copy the table of results, or the roster, from Excel, Word or a PDF (with its headings) and paste it here, or choose a file.',
  },
  firstSeen: {
    th: 'ระบบแสดงทุกช่องที่จะเปลี่ยนให้ดูก่อน และเขียนเมื่อท่านกดนำเข้าเท่านั้น ช่องว่างในรายการไม่ลบค่าเดิม',
    en: 'Every cell that would change is shown first, and written only once you press Bring in. A blank in the list changes nothing.',
  },
  columns: {
    th: 'คอลัมน์จะเรียงอย่างไรก็ได้: อำเภอ ชื่อ อปท. (หรือเทศบาลและ อบต. คนละคอลัมน์) ประเภท เป้าหมาย (หลัก หรือ รอง) และหนึ่งคอลัมน์ต่อรอบ เช่น 1 เม.ย. 2556',
    en: 'Columns in any order: district, name (or municipalities and SAOs in one each), type, target (main or secondary), and one for each round, e.g. 1 Apr 2556.',
  },
  province: { th: 'จังหวัด', en: 'Province' },
  list: { th: 'รายการ', en: 'List' },
  file: { th: 'เลือกไฟล์', en: 'Choose a file' },
  lines: { th: 'อ่านได้ {count} บรรทัด', en: '{count} lines' },
  isRoster: {
    th: 'เป็นบัญชีรายชื่อ อปท. ของจังหวัด (เพิ่ม อปท. และแท็บที่ยังไม่มี)',
    en: "It is the province's roster of LAOs (adds LAOs and tabs that are not there yet)",
  },
  notSetUp: {
    th: 'สเปรดชีตนี้ยังไม่ได้ตั้งค่า รายการนี้จึงนำเข้าเป็นบัญชีรายชื่อ อปท. ของจังหวัด',
    en: "This spreadsheet is not set up yet: the list comes in as the province's roster of LAOs.",
  },
  look: { th: 'ดูก่อนนำเข้า', en: 'Preview' },
  looking: { th: 'กำลังเทียบรายการกับแท็บของอำเภอ…', en: "Comparing the list with the districts' tabs…" },
  import: { th: 'นำเข้า', en: 'Bring in' },
  importing: {
    th: 'กำลังนำเข้า… อาจใช้เวลาถึงหนึ่งนาที อย่าปิดหน้าต่าง',
    en: 'Bringing it in… this may take a minute: keep the window open.',
  },
  close: { th: 'ปิด', en: 'Close' },
  safe: {
    th: 'ข้อมูลที่อำเภอกรอกไว้แล้วจะไม่ถูกเขียนทับ เติมเฉพาะแถวและแท็บที่ยังไม่มี',
    en: 'Nothing that a district has typed is overwritten: only missing rows and tabs are added.',
  },
  empty: { th: 'วางรายการหรือเลือกไฟล์ก่อน', en: 'Paste a list, or choose a file, first.' },
  other: { th: 'นำเข้ารายการอื่น', en: 'Bring in another list' },
  back: { th: 'ย้อนกลับ', en: 'Back' },
} satisfies Record<string, Text>;

/** Why nothing can be read of a file. */
export const FILE_PROBLEMS = {
  encoding: {
    th: 'อ่านไฟล์นี้ไม่ได้ โปรดบันทึกเป็น UTF-8 หรือข้อความ Unicode แล้วลองใหม่',
    en: 'This file cannot be read: save it as UTF-8 or as Unicode Text.',
  },
  old: {
    th: 'ไฟล์นี้เป็นแบบก่อน Excel 2007 โปรดเปิดในโปรแกรมตารางคำนวณแล้วบันทึกเป็น .xlsx',
    en: 'This file is of before Excel 2007: open it in a spreadsheet program and save it as .xlsx.',
  },
  password: {
    th: 'ไฟล์นี้ตั้งรหัสผ่านไว้ โปรดเปิดในโปรแกรมตารางคำนวณแล้วบันทึกโดยไม่มีรหัสผ่าน',
    en: 'This file has a password: open it in a spreadsheet program and save it without one.',
  },
  damaged: { th: 'ไฟล์นี้ไม่ครบหรือเสียหาย', en: 'This file is incomplete or damaged.' },
  foreign: {
    th: 'ไฟล์นี้ไม่ใช่บัญชีรายชื่อ ต้องเป็นข้อความ .xlsx .ods .docx หรือ .html ส่วน PDF ให้คัดลอกตารางมาวาง',
    en: 'This file is not a list: it must be a text, .xlsx, .ods, .docx or .html. Of a PDF, copy the table and paste it.',
  },
  sheets: {
    th: 'ไฟล์นี้มีบัญชีที่คอลัมน์ต่างกันในแท็บ {found} โปรดเหลือไว้แท็บเดียว หรือคัดลอกตารางมาวาง',
    en: 'This file has lists with different columns on the sheets {found}: leave one of them, or copy its table and paste it.',
  },
  formulas: {
    th: 'ช่องเหล่านี้เป็นสูตรที่ยังไม่มีค่า: {found} โปรดเปิดไฟล์ใน Excel หรือ LibreOffice แล้วบันทึกก่อน',
    en: 'These cells are formulas without a value: {found}. Open the file in Excel or LibreOffice and save it first.',
  },
} satisfies Record<string, Text>;

/** What the columns of a list were understood as. */
export const UNDERSTOOD = {
  title: { th: 'ความหมายของแต่ละคอลัมน์ในรายการ', en: 'What each column of the list means' },
  unknown: { th: 'ไม่ทราบความหมาย {count} คอลัมน์', en: 'Not known: {count}' },
  column: { th: 'คอลัมน์ {number} "{heading}"', en: 'Column {number}, "{heading}"' },
  /** `sample`: what stands first in it. */
  columnWithout: {
    th: 'คอลัมน์ {number} ไม่มีหัวคอลัมน์ เช่น "{sample}"',
    en: 'Column {number}, no heading, such as "{sample}"',
  },
  brief: { th: '{number} {meaning}', en: '{number} {meaning}' },
  none: { th: 'ไม่ทราบ จึงไม่ใช้', en: 'Not known, so not used' },
  unused: { th: 'ไม่ใช้', en: 'Not used' },
  naming: { th: 'บอกว่าเป็น อปท. ใด', en: 'Says which LAO' },
  results: { th: 'คอลัมน์ในแท็บของอำเภอ', en: "Columns of the districts' tabs" },
  district: { th: 'อำเภอ', en: 'District' },
  type: { th: 'ประเภท', en: 'Type' },
  name: { th: 'ชื่อ อปท.', en: 'Name of the LAO' },
  where: {
    th: 'หากหัวคอลัมน์ไม่บอกรอบ ตัวชี้วัด หรืออำเภอ ให้เลือกที่นี่',
    en: 'Where the headings name no round, indicator or district, choose it here',
  },
  round: { th: 'รอบรายงาน', en: 'Reporting round' },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  ofDistrict: { th: 'อำเภอ', en: 'District' },
  asListed: { th: 'ตามรายการ', en: 'As in the list' },
  lacking: { th: 'อปท. ในทะเบียนที่ไม่มีในรายการ', en: 'Registered LAOs that the list lacks' },
  unregistered: { th: 'อปท. ที่ยังไม่มีในทะเบียน', en: 'LAOs that are not registered' },
  mayBe: { th: 'คล้ายกับ "{other}" ในทะเบียน', en: 'like "{other}", which is registered' },
  addLaos: { th: 'เพิ่มในทะเบียน {count} แห่ง', en: 'Register LAOs: {count}' },
  addLaosHow: {
    th: 'ตรวจก่อนว่าชื่อไม่ได้สะกดผิด ระบบเพิ่มเฉพาะชื่อที่เลือก แล้วแสดงรายการที่จะเปลี่ยนอีกครั้งตามคอลัมน์ที่เลือกไว้ ผลจะเขียนเมื่อกดนำเข้าเท่านั้น',
    en: 'Look first whether a name is misspelt. Only the ticked names are added; then the preview is shown again, with the columns as you chose them. Results are written only once you press Bring in.',
  },
  adding: { th: 'กำลังเพิ่ม อปท. ในทะเบียน…', en: 'Adding the LAOs to the registry…' },
} satisfies Record<string, Text>;

export const IMPORT_TAKE: Text = { th: 'นำเข้า {count} ช่อง', en: 'Bring in cells: {count}' };
