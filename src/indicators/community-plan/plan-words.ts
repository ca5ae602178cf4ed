// What people read about the step indicator, in full and where several stand side by side.
import type { Text } from '../../words/text';
import type { SettingWords } from '../../words/workbook/column-words';

export const PLAN_NAMED = {
  full: {
    th: 'ตัวชี้วัด "ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด"',
    en: 'Indicator: LAOs that bring community plans into local development',
  },
  short: { th: 'แผนชุมชน', en: 'Community plan' },
} satisfies Record<string, Text>;

export const PLAN_SETTING: SettingWords = {
  label: { th: 'กรอกขั้นของแผนชุมชน', en: 'Enter the steps of community plans' },
  help: {
    th: 'เปิด ให้อำเภอรายงานขั้นของแผนชุมชน หรือ ปิด เมื่อข้อตกลงของปีนี้ไม่มีตัวชี้วัดนี้ เปลี่ยนแล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต',
    en: 'on: districts report the steps of community plans; off: the agreement of this year has no such indicator. Then menu Khanton > Set up',
  },
};
