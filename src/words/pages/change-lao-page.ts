// What people read in the dialog of LAOs that change within the year.
import type { Text } from '../text';

/** What each kind means, in one line. */
export const CHANGE_KIND_HELP = {
  upgrade: { th: 'อบต. เป็นเทศบาล ข้อมูลเดิมนับต่อเนื่อง', en: 'An SAO becomes a municipality; its history goes on' },
  rename: {
    th: 'ชื่อใหม่ หรือ ทต. เป็น ทม. ข้อมูลเดิมนับต่อเนื่อง',
    en: 'Another name, or another kind of municipality; its history goes on',
  },
  move: { th: 'ไปอยู่อำเภออื่น ข้อมูลเดิมนับต่อเนื่อง', en: 'To another district; its history goes on' },
  merge: { th: 'ตั้งแต่สองแห่งขึ้นไปเป็นแห่งเดียว', en: 'Two or more become one' },
  split: { th: 'แห่งเดียวเป็นตั้งแต่สองแห่งขึ้นไป', en: 'One becomes two or more' },
  open: { th: 'ไม่เคยมีมาก่อน เริ่มจากยังไม่มีรายงาน', en: 'There was none before; it begins without a report' },
  close: { th: 'ไม่มีอีกต่อไป และไม่นับตั้งแต่วันนั้น', en: 'It is no more, and not counted from that day on' },
} satisfies Record<string, Text>;

export const CHANGE_LAO_PAGE = {
  opening: { th: 'กำลังอ่านทะเบียน อปท.…', en: 'Reading the registry…' },
  intro: {
    th: 'สำหรับ อปท. ที่เปลี่ยนแปลงระหว่างปีงบประมาณ รอบก่อนวันที่มีผลนับตามเดิม ระบบแสดงผลให้ดูก่อน และเขียนเมื่อท่านตกลงเท่านั้น',
    en: 'For LAOs that change within the fiscal year. Rounds before the day stay as they are. The effect is shown first, and written only once you agree.',
  },
  kind: { th: '1. การเปลี่ยนแปลง', en: '1. What happens' },
  from: { th: '2. อปท. ที่เปลี่ยนแปลง', en: '2. Which LAO' },
  fromSeveral: { th: '2. อปท. ที่รวมกัน', en: '2. Which LAOs' },
  fromOpen: { th: '2. อำเภอของ อปท. ใหม่', en: '2. In which district' },
  after: { th: '3. หลังการเปลี่ยนแปลง', en: '3. What becomes of it' },
  when: { th: '4. วันที่มีผล', en: '4. From which day on' },
  whenClosed: { th: '3. วันที่มีผล', en: '3. From which day on' },
  district: { th: 'อำเภอ', en: 'District' },
  chooseDistrict: { th: '(เลือกอำเภอ)', en: '(choose a district)' },
  lao: { th: 'อปท.', en: 'LAO' },
  chooseLao: { th: '(เลือก อปท.)', en: '(choose one)' },
  noneThere: { th: 'อำเภอนี้ไม่มี อปท. ที่เปลี่ยนแปลงเช่นนี้ได้', en: 'This district has none to which this could happen.' },
  chosen: { th: 'เลือกแล้ว {count} แห่ง: {names}', en: 'Chosen ({count}): {names}' },
  to: { th: 'ชื่อหลังเปลี่ยน', en: 'What it is called then' },
  toMerged: {
    th: 'ชื่อหลังรวม (ชื่อของแห่งที่รับเข้า หรือชื่อใหม่)',
    en: 'What it is called then (the name of the one that stays, or a new one)',
  },
  toSplit: {
    th: 'ชื่อหลังแยก บรรทัดละแห่ง ถ้าแห่งเดิมยังอยู่ ให้มีชื่อเดิมด้วย',
    en: 'What they are called then, one a line; with the old name where that one stays',
  },
  toOpened: { th: 'ชื่อ อปท. ใหม่ พร้อมประเภท เช่น อบต. หรือ ทต. หน้าชื่อ', en: 'Its name, with its type before it' },
  toDistrict: { th: 'ไปอยู่อำเภอ', en: 'To which district' },
  mergedDistrict: { th: 'อำเภอของแห่งที่รวมแล้ว', en: 'In which district it is then' },
  day: { th: 'วันที่ เช่น {example}', en: 'Day, such as {example}' },
  target: { th: 'บัญชีเป้าหมาย', en: 'Target list' },
  targetAsBefore: { th: 'ตามเดิม', en: 'As before' },
  look: { th: 'ดูผลก่อน', en: 'Preview' },
  looking: { th: 'กำลังดูว่าจะเปลี่ยนสิ่งใดบ้าง…', en: 'Looking at what would change…' },
  take: { th: 'ยืนยัน', en: 'Yes, change it' },
  back: { th: 'ย้อนกลับ', en: 'Back' },
  other: { th: 'เปลี่ยนแปลงแห่งอื่น', en: 'Another change' },
} satisfies Record<string, Text>;

/** What is still to be said before there is anything to show. */
export const CHANGE_LAO_LACKS = {
  kind: { th: 'เลือกก่อนว่าเป็นการเปลี่ยนแปลงใด', en: 'Choose first what happens.' },
  lao: { th: 'เลือกอำเภอและ อปท. ที่เปลี่ยนแปลงก่อน', en: 'Choose the district and the LAO first.' },
  several: { th: 'เลือก อปท. ที่รวมกันอย่างน้อยสองแห่ง', en: 'Choose at least two LAOs that are merged.' },
  district: { th: 'เลือกอำเภอก่อน', en: 'Choose the district first.' },
  name: { th: 'กรอกชื่อหลังเปลี่ยนก่อน', en: 'Write first what it is called then.' },
  day: { th: 'กรอกวันที่มีผลก่อน เช่น {example}', en: 'Write the day first, such as {example}.' },
  unreadable: {
    th: 'อ่านวันที่ "{found}" ไม่ได้ โปรดกรอกใหม่ เช่น {example}',
    en: '"{found}" cannot be read as a day: write it such as {example}.',
  },
} satisfies Record<string, Text>;

/** What is shown before it is agreed to. */
export const CHANGE_LAO_EFFECT = {
  title: { th: 'ผลของการเปลี่ยนแปลง', en: 'What would change' },
  registry: { th: 'ทะเบียน อปท. และแท็บของอำเภอ', en: "The registry, and the districts' tabs" },
  numbers: { th: 'จำนวน อปท. (แห่ง)', en: 'How many LAOs' },
  figure: { th: 'รายการ', en: 'Figure' },
  before: { th: 'เดิม', en: 'Before' },
  after: { th: 'หลังเปลี่ยน', en: 'Then' },
  LAOs: { th: 'อปท. ทั้งหมด', en: 'LAOs' },
  municipalities: { th: 'เทศบาล', en: 'Municipalities' },
  SAOs: { th: 'อบต.', en: 'SAOs' },
  required: { th: 'ต้องผ่านเกณฑ์', en: 'Must pass' },
  aimed: { th: 'ค่าเป้าหมายของจังหวัด', en: 'Aimed at' },
  main: { th: 'เป้าหมายหลัก', en: 'On the main list' },
} satisfies Record<string, Text>;
