// What people read on the page of the self-check, beside its lines.
import type { Text } from '../text';

export const SELF_CHECK_PAGE = {
  looking: { th: 'กำลังตรวจสอบระบบ…', en: 'Checking…' },
  mending: { th: 'กำลังตั้งค่าสเปรดชีต…', en: 'Setting up…' },
  allGood: { th: 'ระบบพร้อมใช้งาน', en: 'All is well.' },
  counts: { th: 'ต้องแก้ไข {mustFix} รายการ ควรตรวจสอบ {check} รายการ', en: 'Must fix {mustFix}, check {check}' },
  again: { th: 'ตรวจอีกครั้ง', en: 'Check again' },
  mend: { th: 'แก้ให้ {count} รายการ', en: 'Fix {count} of them' },
  mendHow: {
    th: 'ปุ่มนี้สั่ง "ตั้งค่าสเปรดชีต" ข้อมูลที่กรอกไว้ไม่เปลี่ยน',
    en: 'This runs Set up: nothing that was typed changes.',
  },
  mended: { th: 'ปุ่ม "แก้ให้" แก้รายการนี้ได้', en: 'The button fixes this.' },
  askProvince: {
    th: 'บัญชีของท่านแก้รายการเหล่านี้ไม่ได้ โปรดแจ้งจังหวัดหรือผู้ดูแลสเปรดชีต',
    en: "Your account cannot fix these: please tell the province, or the sheet's maintainer.",
  },
  openTab: { th: 'เปิดแท็บ "{tab}"', en: 'Open tab "{tab}"' },
  well: { th: 'รายการที่ปกติ ({count})', en: 'What is well ({count})' },
} satisfies Record<string, Text>;
