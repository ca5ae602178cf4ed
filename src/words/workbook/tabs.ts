// What people read on the tabs where they type: names of tabs, headers, their help, and the lines of the first tab.
import type { Text } from '../text';

export const TAB_NAMES = {
  start: { th: 'เริ่มที่นี่', en: 'Start here' },
  settings: { th: 'การตั้งค่า', en: 'Settings' },
  registry: { th: 'ทะเบียน อปท.', en: 'Registry' },
  indicators: { th: 'ตัวชี้วัด', en: 'Indicators' },
  'typed-form': { th: 'วางแบบที่จัดทำเอง', en: 'Paste a typed form' },
  memo: { th: 'แม่แบบบันทึก', en: 'Memo template' },
  'letter-department': { th: 'แม่แบบหนังสือถึงกรม', en: 'Department letter template' },
  'letter-districts': { th: 'แม่แบบหนังสือถึงอำเภอ', en: 'Districts letter template' },
  'new-year': { th: 'กำลังเริ่มปีใหม่', en: 'New year under way' },
  'before-change': { th: 'ค่าก่อนแก้ไขล่าสุด', en: 'Before the last change' },
  ledger: { th: 'ทะเบียนการดำเนินการ', en: 'Ledger' },
} satisfies Record<string, Text>;

/** In the title of a district's tab that has the columns of the community plan from before: whoever types there is known by it to need no answer. */
export const STEPS_LEFT_OUT: Text = {
  th: 'ปีนี้ไม่รายงานแผนชุมชน คอลัมน์เดิมพับไว้และไม่นับ',
  en: 'the community plan is not reported: its columns are folded away and not counted',
};

export const TAB_TITLES = {
  settings: { th: 'การตั้งค่าของจังหวัด', en: 'Settings of the province' },
  registry: { th: 'ทะเบียน อปท. จังหวัด{province}', en: 'Registry of LAOs, {province} province' },
  indicators: {
    th: 'ตัวชี้วัดของจังหวัด แก้ชื่อและค่าได้ที่นี่ รหัส step คือแผนชุมชน รหัส funds คือกองทุนสวัสดิการชุมชน (ใช้ในสูตรและไฟล์ข้อมูล) เพิ่มแถวละหนึ่งตัวชี้วัด แล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต เพื่อเพิ่มคอลัมน์ในแท็บอำเภอ ทางขวาคือแต่ละขั้น',
    en: "The province's indicators · change their names and marks here · step is the community plan, funds the welfare funds, as formulas and files call them · a further row each, then menu Khanton > Set up adds their columns to the district tabs · at the right: what each step is",
  },
  memo: {
    th: 'แม่แบบบันทึกข้อความ แก้ เพิ่ม หรือลบแถวได้ คำในวงเล็บปีกกาจะเติมให้ตอนพิมพ์',
    en: 'Template of the covering memo · change, add or delete rows · what stands in braces is filled in when it is printed',
  },
  letter: {
    th: 'แม่แบบหนังสือ แก้ เพิ่ม หรือลบแถวได้ คำในวงเล็บปีกกาจะเติมให้ตอนพิมพ์',
    en: 'Template of a letter: change, add or delete rows; what stands in braces is filled in when it is printed',
  },
  ledger: {
    th: 'ทะเบียนการดำเนินการของจังหวัด{province} ระบบเขียนต่อท้ายทีละบรรทัด โปรดอย่าแก้ไข',
    en: 'Ledger of {province} province: Khanton adds a line for each act; please do not edit',
  },
  district: {
    th: '{district} จังหวัด{province} ปีงบประมาณ พ.ศ. {year} กรอกขั้นสูงสุดที่ผ่าน (0–5) ว่าง = ยังไม่รายงาน',
    en: '{district} · {province} province, fiscal year {year} BE · highest step passed (0–5), blank = no report',
  },
  'district-of-several': {
    th: '{district} จังหวัด{province} ปีงบประมาณ พ.ศ. {year} กรอกทุกตัวชี้วัด ดูคำอธิบายที่หัวคอลัมน์ ว่าง = ยังไม่รายงาน',
    en: '{district} · {province} province, fiscal year {year} BE · fill in every indicator: the note on a header says what belongs below it; blank = no report',
  },
  'district-left-out': {
    th: `{district} จังหวัด{province} ปีงบประมาณ พ.ศ. {year} ${STEPS_LEFT_OUT.th} กรอกตัวชี้วัดอื่นทุกตัว ดูคำอธิบายที่หัวคอลัมน์ ว่าง = ยังไม่รายงาน`,
    en: `{district} · {province} province, fiscal year {year} BE · ${STEPS_LEFT_OUT.en}; fill in every other indicator: the note on a header says what belongs below it; blank = no report`,
  },
} satisfies Record<string, Text>;

/** On the tab of a new year that is under way. */
/** Above what stood in the cells that an import or a tidying has changed. */
export const BEFORE_CHANGE_TAB: Text = {
  th: 'ค่าก่อนการนำเข้าหรือจัดระเบียบครั้งล่าสุดของแต่ละอำเภอ ระบบใช้เมื่อเลิกทำ โปรดอย่าแก้ไข ลบแท็บนี้ได้เมื่อไม่ต้องการเลิกทำแล้ว',
  en: 'What stood there before the last import or tidying of each district, for undoing it; please do not edit. The tab may be deleted once nothing is to be undone.',
};

export const NEW_YEAR_TAB: Text = {
  th: 'กำลังเริ่มปีงบประมาณใหม่ โปรดอย่าแก้ไขหรือลบแท็บนี้ ถ้าหยุดไปกลางคัน ให้ใช้เมนู ขั้นตอน > เริ่มปีงบประมาณใหม่ อีกครั้ง ระบบจะทำต่อจนเสร็จแล้วลบแท็บนี้เอง',
  en: 'A new fiscal year is under way; please neither change nor delete this tab. If it was broken off, use menu Khanton > Start a new fiscal year again: it goes on to its end, and the tab goes then.',
};

/** What set-up does last, where it names what is left to do. */
export const TAB_COLOURS: Text = { th: 'สีของแท็บ', en: 'the colours of the tabs' };
export const TAB_RIGHTS: Text = { th: 'สิทธิ์แก้ไขแท็บ', en: 'who may edit which tab' };

/** What Google's list of protections says of each. */
export const PROTECTIONS = {
  tab: { th: 'แก้ได้เฉพาะผู้รับผิดชอบแท็บนี้', en: 'Changed only by those who are in charge of this tab' },
  fixed: { th: 'จังหวัดเป็นผู้ดูแล', en: 'Kept by the province' },
  output: { th: 'แท็บนี้สร้างใหม่ทุกครั้ง โปรดอย่าแก้ไข', en: 'Rebuilt as a whole: do not edit here' },
  closed: { th: 'รอบที่ปิดแล้ว แก้ได้เฉพาะจังหวัด', en: 'Closed round: changed by the province only' },
  ledger: { th: 'ระบบเขียนต่อท้าย โปรดอย่าแก้ไข', en: 'Written by Khanton: please do not edit' },
} satisfies Record<string, Text>;

export const HEADERS = {
  setting: { th: 'รายการ', en: 'Setting' },
  value: { th: 'ค่า', en: 'Value' },
  help: { th: 'คำอธิบาย', en: 'Explanation' },
  round: { th: 'รอบรายงาน', en: 'Reporting round' },
  districtDeadline: { th: 'อำเภอส่งภายใน', en: 'Districts report by' },
  provinceDeadline: { th: 'จังหวัดส่งภายใน', en: 'Province reports by' },
  order: { th: 'ลำดับ', en: 'Order' },
  district: { th: 'อำเภอ', en: 'District' },
  tab: { th: 'ชื่อแท็บ', en: 'Tab' },
  editors: { th: 'อีเมลผู้กรอก', en: "Editors' e-mails" },
  type: { th: 'ประเภท', en: 'Type' },
  name: { th: 'ชื่อ อปท.', en: 'Name of LAO' },
  target: { th: 'เป้าหมาย', en: 'Target' },
  since: { th: 'ตั้งแต่รอบ', en: 'From round' },
  until: { th: 'ถึงรอบ', en: 'Until round' },
  was: { th: 'เดิมคือ', en: 'Formerly' },
  step: { th: 'รอบ {round}', en: 'Round {round}' },
  standing: { th: 'ขั้นล่าสุด', en: 'Standing' },
  remark: { th: 'หมายเหตุ', en: 'Remark' },
  id: { th: 'ตัวชี้วัดที่', en: 'Number' },
  kind: { th: 'ชนิด', en: 'Kind' },
  indicatorName: { th: 'ชื่อตัวชี้วัด', en: 'Name of the indicator' },
  steps: { th: 'จำนวนขั้น', en: 'Steps' },
  pass: { th: 'ผ่านตั้งแต่ขั้น', en: 'Passed from step' },
  required: { th: 'ต้องผ่าน (ร้อยละ)', en: 'Must pass (%)' },
  aimed: { th: 'ตั้งเป้า (ร้อยละ)', en: 'Aimed at (%)' },
  counted: { th: 'นับ', en: 'Counted' },
  rounds: { th: 'รอบที่รายงาน', en: 'Rounds' },
  increase: { th: 'เป้าหมายเพิ่มขึ้น', en: 'Increase aimed at' },
  nationalIncrease: { th: 'เป้าหมายทั้งประเทศ', en: "The nation's increase" },
  of: { th: 'ขั้นของตัวชี้วัดที่', en: 'Step of number' },
  stepNumber: { th: 'ขั้น', en: 'Step' },
  shortName: { th: 'ชื่อย่อของขั้น', en: 'Short name of the step' },
  items: { th: 'ข้อในแบบ', en: 'Items of the form' },
  stepMeaning: { th: 'ความหมายของขั้น', en: 'Meaning of the step' },
  projectShare: { th: 'สัดส่วนโครงการ (ร้อยละ)', en: 'Share of projects (%)' },
  memoPart: { th: 'ส่วนของบันทึก', en: 'Part of the memo' },
  letterPart: { th: 'ส่วนของหนังสือ', en: 'Part of the letter' },
  memoText: { th: 'ข้อความ', en: 'Text' },
  blank: { th: 'ช่องเติมคำ', en: 'Blank' },
  meaning: { th: 'เติมด้วย', en: 'Filled with' },
  ledgerTime: { th: 'เวลา', en: 'Time' },
  ledgerWho: { th: 'ผู้ดำเนินการ', en: 'By' },
  ledgerAct: { th: 'การดำเนินการ', en: 'Act' },
  ledgerSubject: { th: 'เรื่อง', en: 'Subject' },
  ledgerBefore: { th: 'เดิม', en: 'Before' },
  ledgerAfter: { th: 'ใหม่', en: 'After' },
  ledgerReason: { th: 'เหตุผล', en: 'Reason' },
  ledgerKept: { th: 'ค่าที่เก็บไว้', en: 'Values kept' },
  ledgerCode: { th: 'รหัส', en: 'Code' },
} satisfies Record<string, Text>;

/** Below the heading `was`, of a part that was split off; it is read again so. Place: names. */
export const SPLIT_FROM: Text = { th: 'แยกจาก {names}', en: 'Split from {names}' };

export const HEADER_HELP: Readonly<Record<keyof typeof HEADERS, Text>> = {
  setting: { th: 'ชื่อของการตั้งค่า', en: 'The name of the setting' },
  value: { th: 'แก้ได้เฉพาะจังหวัด', en: 'Only the province changes it' },
  help: { th: 'ค่านี้ใช้ทำอะไร', en: 'What the value is for' },
  round: { th: 'วันที่ของรอบ เช่น 1 ก.ค. 2556', en: 'The date of the round, e.g. 1 Jul 2556' },
  districtDeadline: {
    th: 'วันสุดท้ายที่อำเภอส่งจังหวัด (ว่าง = วันที่ของรอบ)',
    en: 'Last day for the districts (blank: the date of the round)',
  },
  provinceDeadline: { th: 'วันสุดท้ายที่จังหวัดส่งกรม (ว่าง = วันที่ 5)', en: 'Last day for the province (blank: the 5th)' },
  order: { th: 'ลำดับของอำเภอในรายงาน', en: 'The order of the districts in reports' },
  district: {
    th: 'ชื่ออำเภอ หรือชื่อเทศบาลที่ขึ้นตรงจังหวัด (ขึ้นต้นด้วย เทศบาล)',
    en: 'The district, or a municipality that reports straight to the province',
  },
  tab: { th: 'ชื่อแท็บของอำเภอ (เปลี่ยนชื่อแท็บภายหลังได้)', en: "The district's tab (it may be renamed later)" },
  editors: { th: 'อีเมลของผู้กรอกในอำเภอ คั่นด้วยจุลภาค', en: 'E-mails of those who fill it in, separated by commas' },
  type: { th: 'เทศบาล หรือ อบต. (จากทะเบียน)', en: 'Municipality or SAO (from the registry)' },
  name: { th: 'ชื่อพร้อมคำนำหน้า เช่น อบต.แม่ยม (จากทะเบียน)', en: 'The name with its prefix (from the registry)' },
  target: { th: 'หลัก หรือ รอง', en: 'Main or secondary' },
  since: {
    th: 'รอบแรกที่มี อปท. นี้ เช่น 1 ก.ค. 2556 (ว่าง = มีมาก่อนปีนี้)',
    en: 'The first round with this LAO, e.g. 1 Jul 2556 (blank: it was there before the year)',
  },
  until: {
    th: 'รอบสุดท้ายที่มี อปท. นี้ (ว่าง = ยังมีอยู่)',
    en: 'The last round with this LAO (blank: it is still there)',
  },
  was: {
    th: 'อปท. เดิมที่ยกฐานะ เปลี่ยนชื่อ ย้าย แยก หรือรวมมาเป็น อปท. นี้ หลายแห่งคั่นด้วยจุลภาค',
    en: 'What it was before it was upgraded, renamed, moved, split or merged; several are separated by commas',
  },
  step: {
    th: 'ขั้นสูงสุดที่ผ่านในรอบนี้ 0 ถึง 5 เว้นว่างถ้ายังไม่รายงาน (0 ไม่ใช่ว่าง)',
    en: 'Highest step passed in this round, 0 to 5; blank: no report (0 is not blank)',
  },
  standing: { th: 'ขั้นล่าสุดที่เคยรายงาน คำนวณให้เอง', en: 'The last reported step, calculated' },
  id: {
    th: 'เลขของตัวชี้วัดตามคำรับรอง เช่น 1.6 (ตัวอักษร ตัวเลข จุด และขีด) ส่วน step (แผนชุมชน) funds (กองทุนสวัสดิการชุมชน) และ fund-members (สมาชิกกองทุน) เป็นรหัสที่ใช้ในสูตรและไฟล์ข้อมูล โปรดอย่าแก้ไข',
    en: 'As the agreement numbers it, such as 1.6 (letters, digits, full stop, hyphen). The words step (community plan), funds (welfare funds) and fund-members are what formulas and files call them: please leave them',
  },
  kind: {
    th: 'ขั้น = ขั้นสูงสุดที่ผ่าน, จำนวน = จำนวนที่มี, มี = มีตั้งแต่วันใด',
    en: 'steps: the highest step passed; count: how many there are; has: since which day there is one',
  },
  indicatorName: { th: 'ชื่อเต็มตามคำรับรอง', en: 'The full name, as the agreement words it' },
  steps: { th: '1 ถึง 10 เฉพาะชนิด ขั้น', en: '1 to 10; for the kind steps alone' },
  pass: { th: 'ว่าง = ขั้นสูงสุด', en: 'Blank: the highest' },
  required: {
    th: 'ร้อยละของ อปท. ที่ต้องผ่าน (ว่าง = เท่าแถวแผนชุมชน)',
    en: 'Of those counted; blank: as in the row of the community plan',
  },
  aimed: {
    th: 'ร้อยละที่จังหวัดตั้งเป้า (ว่าง = เท่าแถวแผนชุมชน)',
    en: 'What the province sets itself; blank: as in the row of the community plan',
  },
  counted: { th: 'ว่าง = ทั้งเทศบาลและ อบต.', en: 'Blank: municipalities and SAOs' },
  rounds: {
    th: 'ว่าง = ทุกรอบ หรือวันที่ของรอบ คั่นด้วยจุลภาค เช่น 1 ต.ค. 2568, 1 ม.ค. 2569',
    en: 'Blank: all rounds; else their dates, with commas between',
  },
  increase: { th: 'จำนวนที่ต้องเพิ่มขึ้นในปีนี้ (ชนิด จำนวน และ มี)', en: 'How many more this year (kinds count and has)' },
  nationalIncrease: { th: 'จำนวนที่ทั้งประเทศต้องเพิ่มขึ้น', en: 'How many more in the whole country' },
  of: { th: 'เลขหรือรหัสของตัวชี้วัดทางซ้าย', en: 'The number of an indicator at the left, or its word' },
  stepNumber: { th: 'ขั้นที่เท่าใด', en: 'Which step' },
  shortName: { th: 'ใช้เป็นหัวคอลัมน์', en: 'Stands above columns' },
  items: { th: 'เช่น 1-3 หรือ 4, 5', en: 'Such as 1-3, or 4, 5' },
  stepMeaning: { th: 'ผ่านขั้นนี้เมื่อทำสิ่งใดแล้ว', en: 'What has been done when it is passed' },
  projectShare: { th: 'ร้อยละของโครงการที่ขั้นนี้กำหนด (ว่าง = ไม่กำหนด)', en: 'That it asks for; blank: none' },
  memoPart: { th: 'ว่าง = ย่อหน้า', en: 'Blank: a paragraph' },
  letterPart: { th: 'ว่าง = ย่อหน้า', en: 'Blank: a paragraph' },
  memoText: {
    th: 'กรอกได้ตามต้องการ ใช้ช่องเติมคำทางขวาได้ทุกที่ เช่น {จังหวัด}',
    en: 'Any text; the blanks at the right may stand anywhere in it, e.g. {province}',
  },
  blank: { th: 'คัดลอกไปวางในข้อความได้', en: 'May be copied into the text' },
  meaning: { th: 'ตัวเลขของรอบที่พิมพ์', en: 'The figures of the round that is printed' },
  remark: {
    th: 'ข้อความใด ๆ ก็ได้ ถ้าจะชี้แจงสิ่งที่พบ ให้ขึ้นต้นด้วยรอบ เช่น 1 ก.ค. 2556: ตรวจใหม่แล้วยังไม่ผ่าน (หลายรอบคั่นด้วย ;)',
    en: 'Anything. To explain a finding, begin with the round, e.g. 1 Jul 2556: checked again (several with ; between)',
  },
  ledgerTime: { th: 'วันและเวลาในประเทศไทย', en: 'Day and time in Thailand' },
  ledgerWho: { th: 'อีเมล หากทราบ มิฉะนั้นคืออำเภอหรือจังหวัด', en: 'The e-mail where it is known, else the office' },
  ledgerAct: { th: 'สิ่งที่ดำเนินการ', en: 'What was done' },
  ledgerSubject: { th: 'เรื่องที่ดำเนินการ หรือวันสุดท้าย', en: 'What it is about, or the last day' },
  ledgerBefore: { th: 'ก่อนดำเนินการ', en: 'Before the act' },
  ledgerAfter: { th: 'หลังดำเนินการ', en: 'After the act' },
  ledgerReason: { th: 'เหตุผลหรือข้อความของผู้ดำเนินการ', en: 'What the person said' },
  ledgerKept: { th: 'ค่าที่ระบบเก็บไว้เทียบภายหลัง', en: 'Kept by Khanton, to compare with later' },
  ledgerCode: { th: 'รหัสของบรรทัด คำนวณต่อจากบรรทัดบน', en: "The line's code, which follows from the line above" },
};

export const TARGET_CHOICES: Readonly<Record<'main' | 'secondary', Text>> = {
  main: { th: 'หลัก', en: 'main' },
  secondary: { th: 'รอง', en: 'secondary' },
};

/** The first tab: what a clerk does, in five lines. */
export const START_LINES: readonly Text[] = [
  { th: '1. เปิดแท็บของอำเภอท่าน (ชื่อแท็บคือชื่ออำเภอ)', en: '1. Open the tab of your district (it bears its name).' },
  {
    th: '2. กรอกขั้นสูงสุดที่ อปท. แต่ละแห่งผ่าน หรือจำนวน ในคอลัมน์ของรอบนี้ ยังไม่รายงานให้เว้นว่าง',
    en: '2. Type the highest step each LAO has passed, or the number, in the column of this round; blank: no report.',
  },
  {
    th: '3. ถ้าขั้นต่ำกว่าครั้งก่อน ให้เขียนเหตุผลในหมายเหตุ ขึ้นต้นด้วยรอบ',
    en: '3. Where a step is lower than before, say why in the remark, beginning with the round.',
  },
  {
    th: '4. เมนู ขั้นตอน > ตรวจสอบ > อำเภอของแท็บนี้ แล้วแก้ไขตามรายการในแท็บ "ผลการตรวจ"',
    en: '4. Menu Khanton > Validate, then fix what the tab Findings lists.',
  },
  {
    th: '5. ครบแล้วใช้เมนู ขั้นตอน > ส่งรายงาน สถานะ กำหนดส่ง และสิ่งที่แต่ละอำเภอต้องทำต่อไปอยู่ในแท็บ "กระดาน" (แท็บแรก)',
    en: '5. When it is complete: menu Khanton > Hand in. The tab Board, the first one, says by when, and whose turn it is.',
  },
];

/** Below the lines, once there is a board. */
export const BOARD_LINK: Text = { th: 'ไปที่แท็บ "กระดาน"', en: 'Go to the tab Board' };

export const START_TITLE: Text = {
  th: 'ขั้นตอน: รายงานความก้าวหน้าตัวชี้วัด จังหวัด{province}',
  en: 'Khanton: progress of indicators, {province} province',
};

/** As it was before any other indicator could be reported. */
export const FIRST_START_TITLE: Text = {
  th: 'ขั้นตอน: รายงานความก้าวหน้าแผนชุมชน จังหวัด{province}',
  en: 'Khanton: progress of community plans, {province} province',
};

export const STEP_HELP: Text = {
  th: 'กรอก 0 ถึง 5 หรือเว้นว่างถ้ายังไม่รายงาน',
  en: 'Type 0 to 5, or leave it blank where there is no report',
};
