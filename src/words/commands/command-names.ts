// Names of the commands, which are their entries in the menu.
import type { Text } from '../text';
import { MAIL_COMMAND_NAMES } from './without-mail';

/** A command's name, which is its entry in the menu. */
export const COMMAND_NAMES: Readonly<Record<string, Text>> = {
  board: { th: 'กระดานสถานะ', en: 'Board' },
  'hand-in': { th: 'ส่งรายงาน', en: 'Hand in' },
  'confirm-no-change': { th: 'ยืนยันไม่มีการเปลี่ยนแปลง', en: 'Confirm no change' },
  return: { th: 'ส่งกลับ', en: 'Return' },
  accept: { th: 'รับรายงาน', en: 'Accept' },
  explain: { th: 'ชี้แจงสิ่งที่พบ', en: 'Explain' },
  reminders: { th: 'ข้อความแจ้งเตือนอำเภอ', en: 'Reminders' },
  ...MAIL_COMMAND_NAMES,
  'close-round': { th: 'ปิดรอบ', en: 'Close round' },
  reopen: { th: 'เปิดรอบอีกครั้ง', en: 'Reopen round' },
  ledger: { th: 'ทะเบียนการดำเนินการ', en: 'Ledger' },
  validate: { th: 'ตรวจสอบ', en: 'Validate' },
  summary: { th: 'สร้างสรุปจังหวัด', en: 'Build provincial summary' },
  comparison: { th: 'เปรียบเทียบกับเดือนก่อน', en: 'Compare with the previous month' },
  completeness: { th: 'ความครบถ้วน', en: 'Completeness' },
  targets: { th: 'บัญชีเป้าหมาย', en: 'Target lists' },
  'check-form': { th: 'ตรวจทานแบบที่จัดทำเอง', en: 'Check a typed form' },
  import: { th: 'นำเข้าผล', en: 'Bring in results' },
  tidy: { th: 'จัดระเบียบ', en: 'Tidy' },
  'change-lao': { th: 'อปท. เปลี่ยนแปลง', en: 'LAOs change' },
  undo: { th: 'เลิกทำ', en: 'Undo' },
  export: { th: 'ส่งออกข้อมูล', en: 'Export data' },
  outlook: { th: 'แนวโน้มและประมาณการ', en: 'Outlook and estimates' },
  'propose-targets': { th: 'เสนอเป้าหมายหลัก', en: 'Propose a main list' },
  'take-targets': { th: 'ใช้เป้าหมายตามข้อเสนอ', en: 'Apply proposed targets' },
  print: { th: 'พิมพ์แบบรายงาน', en: 'Print forms' },
  overview: { th: 'ภาพรวม', en: 'Overview' },
  'set-up': { th: 'ตั้งค่าสเปรดชีต', en: 'Set up' },
  'new-year': { th: 'เริ่มปีงบประมาณใหม่', en: 'Start a new fiscal year' },
  'self-check': { th: 'ตรวจสอบระบบ', en: 'Self-check' },
  access: { th: 'ตรวจสิทธิ์', en: 'Check access' },
  'mend-access': { th: 'ปรับสิทธิ์ให้ตรงกับการตั้งค่า', en: 'Set access as in the settings' },
};
