// What people read in the help dialog that no declaration says already: its headings and a district's day.
import type { Text } from '../text';

export const HELP_PAGE = {
  contents: { th: 'เนื้อหา', en: 'Contents' },
  day: { th: 'ทำอะไรบ้างในแต่ละเดือน', en: 'What to do each month' },
  declared: { th: 'ขั้นของตัวชี้วัด', en: 'The steps of the indicators' },
  reading: { th: 'กำลังอ่านสเปรดชีต…', en: 'Reading the spreadsheet…' },
  onTab: {
    th: 'ตามแท็บ "ตัวชี้วัด" ของสเปรดชีตนี้',
    en: 'As the tab "Indicators" of this spreadsheet has them.',
  },
  noSteps: {
    th: 'แท็บ "ตัวชี้วัด" ไม่มีตัวชี้วัดที่รายงานเป็นขั้น',
    en: 'No indicator of the tab "Indicators" is reported in steps.',
  },
  passed: { th: 'นับว่าผ่านเมื่อผ่าน{passing}', en: 'Counted as passed: {passing}' },
  commands: { th: 'คำสั่งในเมนู', en: 'Commands of the menu' },
  rules: { th: 'สิ่งที่ตรวจ', en: 'What is checked' },
  functions: { th: 'สูตรที่ใช้ในช่องได้', en: 'Functions for cells' },
  example: { th: 'ตัวอย่าง', en: 'Example' },
  explainable: { th: 'ชี้แจงได้', en: 'It can be explained' },
  items: { th: 'ข้อ {items}', en: 'on the form: {items}' },
} satisfies Record<string, Text>;
