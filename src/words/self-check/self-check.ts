// What a self-check is made of: what each check is about, how it stands, and the lines that tell it.
import type { Text } from '../text';

export const CHECK_TITLES = {
  'add-on': { th: 'ระบบขั้นตอน', en: 'Khanton' },
  'workbook-version': { th: 'รุ่นของสเปรดชีต', en: 'Version of the spreadsheet' },
  scopes: { th: 'สิทธิ์ที่ Google ให้', en: 'Permissions' },
  settings: { th: 'การตั้งค่า', en: 'Settings' },
  tabs: { th: 'แท็บ', en: 'Tabs' },
  headers: { th: 'หัวคอลัมน์', en: 'Headers' },
  ledger: { th: 'ทะเบียนการดำเนินการ', en: 'Ledger' },
  protections: { th: 'การป้องกันแท็บ', en: 'Protection' },
  editors: { th: 'ผู้กรอกของแต่ละอำเภอ', en: "Districts' editors" },
  time: { th: 'เวลาและรูปแบบวันที่', en: 'Time zone and dates' },
  marks: { th: 'เครื่องหมายประจำแท็บ', en: 'Marks of the tabs' },
  'copied-tabs': { th: 'แท็บที่ทำสำเนา', en: 'Copied tabs' },
  'copied-spreadsheet': { th: 'ไฟล์ที่ทำสำเนา', en: 'Copied spreadsheet' },
  'daily-reminders': { th: 'การแจ้งเตือนอัตโนมัติ', en: 'Automatic reminders' },
} satisfies Record<string, Text>;

export type CheckId = keyof typeof CHECK_TITLES;

export const STATE_WORDS = {
  good: { th: 'ปกติ', en: 'Good' },
  check: { th: 'ควรตรวจสอบ', en: 'Check' },
  'must-fix': { th: 'ต้องแก้ไข', en: 'Must fix' },
} satisfies Record<string, Text>;

/** How Google Sheets names a duplicate, before the name of the tab. */
export const COPY_OF: Text = { th: 'สำเนาของ', en: 'Copy of' };

/** A line of the command line. */
export const SELF_CHECK_LINE: Text = { th: '{state}\t{title}: {found}', en: '{state}\t{title}: {found}' };
export const SELF_CHECK_REMEDY: Text = { th: '\n\tวิธีแก้: {remedy}', en: '\n\tWhat to do: {remedy}' };
