// What people read in the menu beside the commands' own entries, and in what its entries say.
import type { Text } from '../text';

export const MENU_TITLE: Text = { th: 'ขั้นตอน', en: 'Khanton' };

/** Below what a command would change. */
export const CONFIRM_QUESTION: Text = { th: 'ยืนยันการเปลี่ยนแปลงหรือไม่', en: 'Do it?' };

/** What belongs together, in the menu by a line, in the panel by a heading. */
export const GROUPS = {
  month: { th: 'งานประจำรอบ', en: 'This round' },
  'hand-in': { th: 'ส่งจังหวัดและกรม', en: 'Submit' },
  follow: { th: 'ติดตามผล', en: 'Monitor' },
  targets: { th: 'เลือกเป้าหมาย', en: 'Choose targets' },
  check: { th: 'ตรวจ', en: 'Check' },
  data: { th: 'ข้อมูลเป็นไฟล์', en: 'Data as a file' },
  changes: { th: 'นำเข้าและจัดระเบียบ', en: 'Bring in and tidy' },
  'set-up': { th: 'ตั้งค่า', en: 'Set up' },
} satisfies Record<string, Text>;

export type GroupId = keyof typeof GROUPS;

/** What of the province a check looks at. */
export const SCOPES = {
  province: { th: 'ทั้งจังหวัด', en: 'Whole province' },
  district: { th: 'อำเภอของแท็บนี้', en: 'This district' },
  rows: { th: 'แถวที่เลือก', en: 'Selected rows' },
} satisfies Record<string, Text>;

export type Scope = keyof typeof SCOPES;

/** The pages of the add-on: their entry, and the title above them. */
export const PAGE_WORDS = {
  panel: {
    menu: { th: 'เปิดแถบด้านข้าง', en: 'Open panel' },
    title: { th: 'แถบด้านข้าง', en: 'Panel' },
  },
  print: {
    menu: { th: 'พิมพ์แบบรายงาน', en: 'Print forms' },
    title: { th: 'พิมพ์แบบรายงาน', en: 'Print forms' },
  },
  import: {
    menu: { th: 'นำเข้ารายชื่อหรือผล', en: 'Bring in a list' },
    title: { th: 'นำเข้ารายชื่อหรือผล', en: 'Bring in a list' },
  },
  tidy: {
    menu: { th: 'จัดระเบียบ', en: 'Tidy' },
    title: { th: 'จัดระเบียบ', en: 'Tidy' },
  },
  'change-lao': {
    menu: { th: 'อปท. เปลี่ยนแปลง', en: 'LAOs that change' },
    title: { th: 'อปท. เปลี่ยนแปลง', en: 'LAOs that change' },
  },
  overview: {
    menu: { th: 'ภาพรวม', en: 'Overview' },
    title: { th: 'ภาพรวม', en: 'Overview' },
  },
  'self-check': {
    menu: { th: 'ตรวจสอบระบบ', en: 'Self-check' },
    title: { th: 'ตรวจสอบระบบ', en: 'Self-check' },
  },
  access: {
    menu: { th: 'ตรวจสิทธิ์', en: 'Check access' },
    title: { th: 'ตรวจสิทธิ์', en: 'Check access' },
  },
  help: {
    menu: { th: 'วิธีใช้', en: 'Help' },
    title: { th: 'วิธีใช้ ขั้นตอน', en: 'How to use Khanton' },
  },
} satisfies Record<string, { menu: Text; title: Text }>;

export type PageId = keyof typeof PAGE_WORDS;
