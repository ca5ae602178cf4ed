// What people read in the help dialog that no declaration says already: its headings, the steps and a district's day.
import type { Text } from '../text';

export const HELP_PAGE = {
  contents: { th: 'เนื้อหา', en: 'Contents' },
  day: { th: 'ทำอะไรบ้างในแต่ละเดือน', en: 'What to do each month' },
  steps: { th: 'ห้าขั้นของแผนชุมชน', en: 'The five steps of community plans' },
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
  ofLetters: {
    th: 'ตามหนังสือของปี 2556 และ 2559',
    en: 'As the letters of 2556 and 2559 have them.',
  },
  commands: { th: 'คำสั่งในเมนู', en: 'Commands of the menu' },
  rules: { th: 'สิ่งที่ตรวจ', en: 'What is checked' },
  functions: { th: 'สูตรที่ใช้ในช่องได้', en: 'Functions for cells' },
  example: { th: 'ตัวอย่าง', en: 'Example' },
  explainable: { th: 'ชี้แจงได้', en: 'It can be explained' },
  items: { th: 'ข้อ {items}', en: 'on the form: {items}' },
} satisfies Record<string, Text>;

/** The steps in the order of the form, with the form's items: circular letter of 2556. */
export const STEP_WORDS: readonly { items: string; text: Text }[] = [
  {
    items: '1–3',
    text: {
      th: 'มีคณะทำงานขับเคลื่อนแผนชุมชนที่มีหน่วยงานและผู้นำชุมชนร่วม และมีแนวทางทำงานร่วมกัน',
      en: 'A working group for community plans, with the agencies and community leaders, and a shared way of working',
    },
  },
  {
    items: '4',
    text: {
      th: 'เวทีหมู่บ้านหรือชุมชนทบทวนแผนชุมชนอย่างน้อย 3 ด้าน (เศรษฐกิจ สังคมและคุณภาพชีวิต ทรัพยากรธรรมชาติและสิ่งแวดล้อม) โดยใช้ข้อมูลหมู่บ้าน',
      en: 'Village or community forums have reviewed the community plans over at least 3 dimensions, using village data',
    },
  },
  {
    items: '5–6',
    text: {
      th: 'เวทีระดับ อปท. รวมเป็นแผนชุมชนของ อปท. ครบ 3 ด้าน',
      en: 'An LAO-level forum has merged them into one community plan of the LAO, over the same 3 dimensions',
    },
  },
  {
    items: '7',
    text: {
      th: 'โครงการจากขั้น 3 ที่อยู่ในอำนาจหน้าที่ เข้าแผนพัฒนาท้องถิ่นปีถัดไปไม่น้อยกว่าร้อยละที่กำหนด (2556: 20, 2559: 50)',
      en: 'At least the set share of the eligible projects of step 3 stands in the local development plan of the coming year (2556: 20 %, 2559: 50 %)',
    },
  },
  {
    items: '8',
    text: {
      th: 'ผู้บริหารเห็นชอบให้นำโครงการในแผนตามขั้น 4 ไปตั้งในร่างข้อบัญญัติงบประมาณปีถัดไปไม่น้อยกว่าร้อยละที่กำหนด (2556: 10, 2559: 40)',
      en: 'The executive has agreed to put at least the set share of those projects into the draft budget of the coming year (2556: 10 %, 2559: 40 %)',
    },
  },
];
