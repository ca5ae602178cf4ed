// What is said of commands that look at what stands there, and of who may change it.
import type { CommandWords } from './command-words';

export const CHECKING_COMMAND_WORDS = {
  validate: {
    help: {
      th: 'ตรวจทุกแท็บ หาขั้นที่ลดลงจากครั้งก่อน อปท. ที่ยังไม่รายงาน และข้อมูลผิด',
      en: 'Checks every tab for regressions, missing reports and wrong data',
    },
    done: {
      th: 'พบรายการต้องแก้ไข {mustFix} รายการ ควรตรวจสอบ {check} รายการ ข้อสังเกต {note} รายการ ชี้แจงแล้ว {explained} รายการ',
      en: 'Checked: must fix {mustFix}, check {check}, note {note}, explained {explained}',
    },
  },
  'check-form': {
    help: {
      th: 'ตรวจทานแบบรายงานที่จัดทำเอง (วางในแท็บ "วางแบบที่จัดทำเอง") กับบัญชีรายชื่อ ทีละช่อง',
      en: 'Checks a form that was typed (pasted into the tab Paste a typed form) against the lists, cell by cell',
    },
    done: { th: 'ตรวจแบบแล้ว: ผิด {wrong} ช่อง', en: 'Form checked: {wrong} wrong cells' },
  },
  import: {
    help: {
      th: 'นำเข้าผลจากรายการของอำเภอหรือ อปท. แสดงทุกช่องที่จะเปลี่ยนก่อน ช่องว่างไม่ลบค่าเดิม',
      en: 'Brings in results from a list; shows every cell that would change first, and a blank changes nothing',
    },
    done: { th: '{lines}', en: '{lines}' },
  },
  tidy: {
    help: {
      th: 'จัดระเบียบข้อมูลที่กรอก (๔ เป็น 4, ขั้น 3 เป็น 3, เว้นวรรคและสระซ้ำในชื่อ) แสดงทุกช่องก่อน ไม่เปลี่ยนสิ่งที่นับ',
      en: 'Tidies how things are written (steps in Thai digits or words as numbers, doubled vowels and spaces in names); shows every cell first, and changes nothing that counts',
    },
    done: { th: '{lines}', en: '{lines}' },
  },
  'change-lao': {
    help: {
      th: 'อปท. ยกฐานะ เปลี่ยนชื่อ ย้ายอำเภอ รวม แยก ตั้งใหม่ หรือยุบ ระหว่างปี แสดงผลก่อน รอบก่อนหน้าคงเดิม',
      en: 'LAOs that are upgraded, renamed, moved, merged, split, opened or closed within the year: shows the effect first, and earlier rounds stay as they were',
    },
    done: { th: '{lines}', en: '{lines}' },
  },
  undo: {
    help: {
      th: 'คืนค่าเดิมก่อนการนำเข้าหรือจัดระเบียบครั้งล่าสุด ช่องที่มีผู้กรอกภายหลังคงไว้',
      en: 'Brings back what stood there before the last import or tidying, but for cells in which somebody has typed since',
    },
    done: { th: '{lines}', en: '{lines}' },
  },
  access: {
    help: {
      th: 'ใครแก้ไขแท็บใดได้ และสิ่งใดไม่ตรงกับการตั้งค่า พร้อมวิธีแก้ ไม่แก้ไขสิทธิ์ใด',
      en: 'Who may change which tab, what differs from the settings, and what to do; changes nothing',
    },
    done: {
      th: '{lines}\nตรวจสิทธิ์แล้ว: ต้องแก้ไข {mustFix} รายการ ควรตรวจสอบ {check} รายการ',
      en: '{lines}\nAccess checked: must fix {mustFix}, check {check}',
    },
  },
  'mend-access': {
    help: {
      th: 'ป้องกันแท็บและให้หรือเอาสิทธิ์ออกตามการตั้งค่า สิทธิ์ที่ผู้อื่นให้ไว้ยังอยู่ เว้นแต่ระบุชื่อ (--take)',
      en: 'Protects tabs, lets people in and takes them out as the settings say; what others gave stays, but for those who are named (--take)',
    },
    done: { th: 'ปรับสิทธิ์ตามการตั้งค่าแล้ว', en: 'Access was set as in the settings' },
  },
  'self-check': {
    help: {
      th: 'ตรวจว่าระบบและสเปรดชีตพร้อมใช้ และบอกวิธีแก้ ไม่แก้ไขข้อมูลใด',
      en: 'Looks whether Khanton and this spreadsheet are in order, and says what to do; changes nothing',
    },
    done: {
      th: '{lines}\nตรวจสอบระบบแล้ว: ต้องแก้ไข {mustFix} รายการ ควรตรวจสอบ {check} รายการ ปกติ {good} รายการ',
      en: '{lines}\nChecked: must fix {mustFix}, check {check}, good {good}',
    },
  },
} satisfies Record<string, CommandWords>;
