// What people read in the help dialog that no declaration says already: its headings and a district's day.
import type { Text } from '../text';

export const HELP_PAGE = {
  contents: { th: 'เนื้อหา', en: 'Contents' },
  day: { th: 'ทำอะไรบ้างในแต่ละเดือน', en: 'What to do each month' },
  commands: { th: 'คำสั่งในเมนู', en: 'Commands of the menu' },
  rules: { th: 'สิ่งที่ตรวจ', en: 'What is checked' },
  functions: { th: 'สูตรที่ใช้ในช่องได้', en: 'Functions for cells' },
  example: { th: 'ตัวอย่าง', en: 'Example' },
  explainable: { th: 'ชี้แจงได้', en: 'It can be explained' },
  items: { th: 'ข้อ {items}', en: 'on the form: {items}' },
} satisfies Record<string, Text>;
