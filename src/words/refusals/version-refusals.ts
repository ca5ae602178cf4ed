// Refused because another version, or another program, has made the file.
import type { Text } from '../text';

export const VERSION_REFUSALS = {
  'marks-lost': {
    th: 'ระบบยังไม่ได้แก้ไขข้อมูลใด สเปรดชีตนี้ไม่มีเครื่องหมายของระบบเหลืออยู่ (อาจบันทึกจากโปรแกรมอื่น) แต่พบแท็บที่มีชื่อและหัวคอลัมน์ตรงกับของระบบ: {tabs} หากยืนยัน ระบบจะถือว่าเป็นแท็บของระบบ และสร้างแท็บรายงานทับของเดิมได้ หากแท็บใดเป็นของสำนักงานเอง ให้เปลี่ยนชื่อแท็บนั้นก่อน',
    en: "Nothing was changed yet. This spreadsheet bears none of Khanton's marks any more (another program may have saved it), but these tabs have the names and headers of Khanton's: {tabs}. Once confirmed, they count as Khanton's, and reports are rebuilt over the old ones. Rename first whichever is your own.",
  },
  'workbook-newer': {
    th: 'สเปรดชีตนี้เป็นรุ่น {found} ซึ่งตั้งค่าไว้ด้วยระบบรุ่นใหม่กว่า แต่ระบบที่ใช้อยู่ ({addOn}) รู้จักถึงรุ่น {expected} เท่านั้น ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดขอให้ผู้ดูแลปรับปรุงระบบ แล้วสั่งอีกครั้ง ส่วนสูตรในช่องยังคำนวณได้ตามเดิม',
    en: "This spreadsheet is of version {found}, set up by a newer Khanton; this one ({addOn}) knows versions up to {expected}. Nothing was changed. Ask the sheet's maintainer to update Khanton, then try again. Formulas in cells go on working.",
  },
  'version-wrong': {
    th: 'แท็บ "{tab}" ช่อง {cell}: เลขรุ่นของสเปรดชีตคือ "{found}" แต่ต้องเป็นจำนวนเต็มตั้งแต่ 1 ที่ระบบเขียนไว้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หากทราบเลขเดิมให้กรอกเลขนั้น หากไม่ทราบและไม่เคยใช้ระบบรุ่นใหม่กว่านี้ ให้กรอก 1 แล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต',
    en: 'Tab "{tab}", cell {cell}: the version of this spreadsheet is "{found}", expected the whole number from 1 that Khanton wrote; nothing was changed. Type the number that stood there. If nobody knows it, and no newer Khanton was ever used here, type 1 and use menu Khanton > Set up.',
  },
} satisfies Record<string, Text>;
