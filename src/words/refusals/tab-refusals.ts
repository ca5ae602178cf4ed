// Refused because of a tab: what it lacks, who keeps it, who changes it meanwhile.
import type { Text } from '../text';

export const TAB_REFUSALS = {
  'no-registry': {
    th: 'ไม่พบแท็บ "ทะเบียน อปท." ที่ระบบสร้าง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต ก่อน',
    en: 'There is no tab "Registry" made by Khanton; nothing was changed. Use menu Khanton > Set up first.',
  },
  'no-memo': {
    th: 'ไม่พบแท็บ "{tab}" หรือหัวคอลัมน์ของแท็บนั้น จึงยังพิมพ์หนังสือนี้ไม่ได้ ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต เพื่อสร้างใหม่',
    en: 'The tab "{tab}" or its headers cannot be found, so there is no letter to print. Menu Khanton > Set up makes it.',
  },
  'ledger-headers': {
    th: 'แท็บ "{tab}" หัวคอลัมน์ {headers} ถูกเปลี่ยนเป็นคำอื่นหรือหายไป ระบบจึงยังไม่ได้บันทึกการดำเนินการใด กรอกหัวคอลัมน์กลับไว้เหนือคอลัมน์เดิม หรือกู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน แล้วสั่งอีกครั้ง',
    en: 'Tab "{tab}": the headers {headers} were changed or are gone, so nothing was recorded. Type them again above their columns, or use File > Version history, then run this again.',
  },
  'heading-lost': {
    th: 'แท็บ "{tab}" ช่อง {cell}: หัวคอลัมน์ถูกลบหรือถูกแก้ ข้อมูลในคอลัมน์นี้จึงไม่มีใครอ่าน ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หัวคอลัมน์ที่หายไปคือ {headings} ให้กรอกกลับตามเดิม',
    en: 'Tab "{tab}", cell {cell}: the heading was cleared or changed, so nobody reads what stands below it; nothing was changed. Missing: {headings}. Type it again as it was.',
  },
  'moved-meanwhile': {
    th: 'ระหว่างที่ระบบทำงาน มีผู้แทรก ย้าย หรือเรียงแถวและคอลัมน์ในแท็บ "{tab}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใดในแท็บนั้น โปรดสั่งอีกครั้ง',
    en: 'While this ran, somebody inserted, moved or sorted rows or columns on the tab "{tab}"; nothing was changed there. Please run it again.',
  },
  busy: {
    th: 'มีผู้อื่นกำลังสั่งงานในสเปรดชีตนี้อยู่ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด รอสักครู่แล้วลองใหม่',
    en: 'Somebody else is running a command on this spreadsheet; nothing was changed. Wait a moment and try again.',
  },
  protected: {
    th: 'บัญชีของท่านไม่มีสิทธิ์แก้ไขแท็บ "{tab}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดขอให้จังหวัดเป็นผู้ดำเนินการ',
    en: 'Your account may not change the tab "{tab}"; nothing was changed. Ask the province to do it.',
  },
  'protected-meanwhile': {
    th: 'ระหว่างที่ระบบทำงาน บัญชีของท่านถูกถอนสิทธิ์แก้ไขแท็บ "{tab}" ระบบจึงหยุดไว้ ข้อมูลที่อำเภอกรอกไว้ไม่เปลี่ยน โปรดขอให้จังหวัดสั่งคำสั่งนี้อีกครั้ง (Google แจ้งว่า: {cause})',
    en: 'While this ran, your account lost the right to change the tab "{tab}", so it stopped. Nothing that was typed has changed. Ask the province to run it again (Google says: {cause}).',
  },
  'registry-kept': {
    th: 'เฉพาะเจ้าของสเปรดชีตเปลี่ยนแท็บ "{tab}" ได้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ขอให้จังหวัดเป็นผู้ทำ',
    en: 'Only the owner of the spreadsheet may change tab "{tab}"; nothing was changed. Ask the province to do it.',
  },
  'column-missing': {
    th: 'แท็บ "{tab}" ไม่มีหัวคอลัมน์ "{header}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด กรอกหัวคอลัมน์นี้กลับไว้เหนือคอลัมน์เดิม',
    en: 'Tab "{tab}" has no header "{header}"; nothing was changed. Type it again above its column.',
  },
} satisfies Record<string, Text>;
