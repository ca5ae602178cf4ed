// What people read on the outputs: titles, headings, notes.
import type { Text } from '../text';

/** Numbers from one to the other, in a sentence. Places: from, to. */
export const RANGE: Text = { th: '{from} ถึง {to}', en: '{from}–{to}' };

export const OUTPUT_TABS = {
  board: { th: 'กระดาน', en: 'Board' },
  reminders: { th: 'แจ้งเตือน', en: 'Reminders' },
  summary: { th: 'สรุปจังหวัด', en: 'Provincial summary' },
  comparison: { th: 'เปรียบเทียบ', en: 'Comparison' },
  completeness: { th: 'ความครบถ้วน', en: 'Completeness' },
  targets: { th: 'บัญชีเป้าหมาย', en: 'Target lists' },
  'target-proposal': { th: 'ข้อเสนอเป้าหมาย', en: 'Target proposal' },
  outlook: { th: 'แนวโน้ม', en: 'Outlook' },
  findings: { th: 'ผลการตรวจ', en: 'Findings' },
  'typed-form': { th: 'ตรวจทานแบบที่จัดทำเอง', en: 'Typed form checked' },
} satisfies Record<string, Text>;

export const OUTPUT_TITLES = {
  board: { th: 'กระดานสถานะการรายงาน', en: 'Board of reports' },
  reminders: { th: 'ข้อความแจ้งเตือนอำเภอ', en: 'Reminders to the districts' },
  summary: {
    th: 'แบบรายงานความก้าวหน้า',
    en: 'Progress form',
  },
  comparison: { th: 'เปรียบเทียบกับเดือนที่ผ่านมา', en: 'Comparison with the previous month' },
  completeness: { th: 'ความครบถ้วนของการรายงาน', en: 'Completeness of reports' },
  targets: {
    th: 'บัญชีรายชื่อ{laos}เป้าหมายที่มุ่งผลสัมฤทธิ์ ตามคำรับรองการปฏิบัติราชการกระทรวงมหาดไทย (กรมส่งเสริมการปกครองท้องถิ่น)',
    en: 'Target lists of {laos} under the performance agreement with the Department of Local Administration',
  },
  'target-proposal': { th: 'ข้อเสนอบัญชีเป้าหมายหลัก', en: 'Proposal of a main target list' },
  outlook: { th: 'แนวโน้มถึงสิ้นปีงบประมาณ', en: 'Outlook to the end of the fiscal year' },
  findings: { th: 'ผลการตรวจสอบข้อมูล', en: 'Findings' },
  'typed-form': { th: 'ผลการตรวจทานแบบรายงานที่จัดทำเอง', en: 'Check of a typed form' },
} satisfies Record<string, Text>;

/** A comparison with any round but that of the month before. Place: round. */
export const COMPARED_WITH: Text = {
  th: 'เปรียบเทียบกับรอบรายงานวันที่ {round}',
  en: 'Comparison with the round of {round}',
};

/** In titles nothing is shortened: of all, or of one type. */
export const TYPES_IN_FULL = {
  all: { th: 'เทศบาลและองค์การบริหารส่วนตำบล', en: 'municipalities and SAOs' },
  municipality: { th: 'เทศบาล', en: 'municipalities' },
  SAO: { th: 'องค์การบริหารส่วนตำบล', en: 'SAOs' },
} satisfies Record<string, Text>;

/** Below the titles of the department's forms. Places: municipalities, SAOs. */
export const COUNTS = {
  all: {
    th: 'จำนวนเทศบาล {municipalities} แห่ง อบต. {SAOs} แห่ง',
    en: '{municipalities} municipalities, {SAOs} SAOs',
  },
  municipality: { th: 'จำนวนเทศบาล {municipalities} แห่ง', en: '{municipalities} municipalities' },
  SAO: { th: 'จำนวน อบต. {SAOs} แห่ง', en: '{SAOs} SAOs' },
} satisfies Record<string, Text>;

/** The two types of LAO. */
export const TYPE_WORDS = {
  municipality: { th: 'เทศบาล', en: 'Municipality' },
  SAO: { th: 'อบต.', en: 'SAO' },
} satisfies Record<string, Text>;

export const COMMON = {
  edition: {
    th: 'จังหวัด{province} ปีงบประมาณ พ.ศ. {year} รอบรายงานวันที่ {round}',
    en: '{province} province, fiscal year {year} BE, round of {round}',
  },
  draft: { th: '(ร่าง ยังมีรายการต้องแก้ไข {count} รายการ)', en: '(DRAFT: {count} findings must be fixed)' },
  draftOfOne: {
    th: '(ร่าง ยังมีรายการต้องแก้ไขของตัวชี้วัดนี้และข้อมูลส่วนกลาง {count} รายการ)',
    en: '(DRAFT: {count} findings of this indicator or of none must be fixed)',
  },
  draftOfAll: {
    th: '(ร่าง ยังมีรายการต้องแก้ไขรวมทุกตัวชี้วัด {count} รายการ)',
    en: '(DRAFT: {count} findings of all indicators must be fixed)',
  },
  built: {
    th: 'สร้างเมื่อ {date} เวลา {time} น. จากแท็บอำเภอ {tabs} แท็บ และ {who} {laos} แห่ง แท็บนี้สร้างใหม่ทุกครั้ง โปรดอย่าแก้ไข',
    en: 'Built {date} at {time} from {tabs} report tabs and {laos} registered {who}. Rebuilt as a whole: do not edit here.',
  },
  /** `entry`: of the menu. */
  notBuilt: {
    th: 'ยังไม่ได้สร้าง เลือกเมนู ขั้นตอน > {entry}',
    en: 'Not built yet: use the menu Khanton > {entry}.',
  },
  district: { th: 'อำเภอ', en: 'District' },
  ...TYPE_WORDS,
  ofDistrict: { th: 'อำเภอ{district}', en: '{district} district' },
  lao: { th: 'อปท.', en: 'LAO' },
  step: { th: 'ขั้น {step}', en: 'Step {step}' },
  noReport: { th: 'ยังไม่เคยรายงาน', en: 'No report yet' },
  total: { th: 'รวม {districts} อำเภอ', en: 'Total of {districts} districts' },
  all: { th: 'รวม', en: 'Total' },
  remark: { th: 'หมายเหตุ', en: 'Remark' },
  round: { th: 'รอบ', en: 'Round' },
  none: { th: 'ไม่มี', en: 'None' },
  cellOfTab: { th: 'ช่อง {cell} แท็บ "{tab}"', en: 'cell {cell} of tab "{tab}"' },
  wholeTab: { th: 'แท็บ "{tab}"', en: 'tab "{tab}"' },
} satisfies Record<string, Text>;

/** Of a ladder that a province declares. */
export const STEP_DEFINITIONS = {
  named: { th: '{step} {name}', en: '{step} {name}' },
  step: { th: 'ขั้นที่ {step}{name}', en: 'Step {step}{name}' },
  means: { th: ' หมายถึง {meaning}', en: ': {meaning}' },
  items: { th: ' (ข้อ {items})', en: ' (items {items})' },
  item: { th: ' (ข้อ {items})', en: ' (item {items})' },
  share: { th: ' โครงการ/กิจกรรมไม่น้อยกว่าร้อยละ {share}', en: ', at least {share} % of the projects' },
  /** Behind what the step means, which says of what. */
  shareOfThose: { th: ' ไม่น้อยกว่าร้อยละ {share}', en: ', at least {share} % of the projects' },
  allSteps: { th: 'ครบ {pass} ขั้น', en: 'all {pass} steps' },
  fromStep: { th: 'ขั้น {pass} ขึ้นไป', en: 'step {pass} or a higher one' },
  passed: { th: 'ผ่าน{passing} หมายถึงผ่าน{step}', en: 'Passed {passing}: passed {step}' },
} satisfies Record<string, Text>;

export const SUMMARY = {
  numberOf: { th: 'จำนวน (แห่ง)', en: 'Number' },
  stepsOf: { th: '{type}ผ่านเกณฑ์ (แห่ง)', en: '{type}: number at each step' },
  items: { th: '{step}\n(ข้อ\u00a0{items})', en: '{step}\n(items\u00a0{items})' },
  item: { th: '{step}\n(ข้อ\u00a0{items})', en: '{step}\n(item\u00a0{items})' },
  behind: { th: 'ที่มาของตัวเลข (แห่ง)', en: 'Behind the figures' },
  reported: { th: 'รายงานรอบนี้', en: 'Reported' },
  carried: { th: 'ใช้ผลรอบก่อน', en: 'Carried' },
  step0: { th: 'ยังไม่ผ่านขั้น 1', en: 'Not past step 1' },
  carriedNote: {
    th: 'อปท. ที่ไม่ได้รายงานรอบนี้ นับตามขั้นล่าสุดที่เคยรายงาน ("ใช้ผลรอบก่อน") และยังถือว่าไม่ได้รายงาน',
    en: 'A LAO that did not report in this round is counted at its last reported step ("carried"), and is still missing.',
  },
} satisfies Record<string, Text>;

/** Of what a declared indicator counts. */
export const AMOUNTS = {
  start: { th: 'ต้นปี', en: 'At the start' },
  now: { th: 'รอบนี้', en: 'Now' },
  increase: { th: 'เพิ่มขึ้น', en: 'Increase' },
  unknown: { th: 'ยังไม่เคยรายงาน (แห่ง)', en: 'Never reported (LAOs)' },
  startUnknown: { th: 'ไม่ทราบจำนวนต้นปี (แห่ง)', en: 'Start not known (LAOs)' },
  target: {
    th: 'เป้าหมายเพิ่มขึ้น {target} เพิ่มขึ้นแล้ว {reached}',
    en: 'Increase aimed at: {target}; reached: {reached}',
  },
  nation: { th: 'เป้าหมายทั้งประเทศเพิ่มขึ้น {nation}', en: "The nation's increase: {nation}" },
  fallen: { th: 'อปท. ที่จำนวนลดลง', en: 'LAOs that have fewer' },
} satisfies Record<string, Text>;

export const SUMMARY_PICTURE = {
  title: { th: 'ภาพ: อปท. ทั้งจังหวัดอยู่ในขั้นใด (แห่ง)', en: 'Picture: where the LAOs of the province stand' },
  required: { th: 'เกณฑ์ร้อยละ {share}', en: 'Pass mark {share} %' },
  aimed: { th: 'ค่าเป้าหมายของจังหวัด ร้อยละ {share}', en: 'Aim {share} %' },
  note: {
    th: 'เกณฑ์และค่าเป้าหมายของจังหวัดเทียบกับจำนวนที่ผ่าน{passing} แท่งเต็มคือ อปท. ทั้งหมด {all} แห่ง ภาพเต็มอยู่ที่เมนู ขั้นตอน > ภาพรวม',
    en: 'The marks are for LAOs that pass {passing}. A full bar is all {all} LAOs. More pictures: menu Khanton > Overview.',
  },
} satisfies Record<string, Text>;

export const COMPARISON = {
  between: { th: 'เทียบรอบ {previous} กับรอบ {round}', en: 'From the round of {previous} to that of {round}' },
  change: { th: 'การเปลี่ยนแปลงจริงแต่ละขั้น (แห่ง)', en: 'True change at each step' },
  before: { th: 'รอบก่อน', en: 'Before' },
  now: { th: 'รอบนี้', en: 'Now' },
  net: { th: 'เปลี่ยนสุทธิ', en: 'Net' },
  rose: { th: 'ขึ้นมาถึง', en: 'Moved up to' },
  fell: { th: 'ลดลงมา', en: 'Dropped to' },
  passedBefore: { th: 'ผ่านขั้นนี้ รอบก่อน', en: 'Passed before' },
  passedNow: { th: 'ผ่านขั้นนี้ รอบนี้', en: 'Passed now' },
  passedNet: { th: 'เพิ่มหรือลด', en: 'Change' },
  matrix: {
    th: 'การเคลื่อนย้าย: แถวคือขั้นรอบก่อน คอลัมน์คือขั้นรอบนี้ (แห่ง)',
    en: 'Moves: rows are the step before, columns the step now',
  },
  matrixCorner: { th: 'จาก \\ เป็น', en: 'From \\ to' },
  fallen: { th: 'อปท. ที่ขั้นลดลง', en: 'LAOs that dropped' },
  from: { th: 'จากขั้น', en: 'From' },
  to: { th: 'เป็นขั้น', en: 'To' },
  official: { th: 'ตามแบบรายงานของกรมส่งเสริมการปกครองท้องถิ่น', en: "As the department's form has it" },
  officialNotPast: { th: 'ยังไม่ผ่านขั้นตอนที่ 1', en: 'Not yet past step 1' },
  officialPassed: { th: 'ผ่านเกณฑ์ขั้นตอนที่ {step} เพิ่มขึ้น', en: 'Passed step {step}, increased by' },
  officialFallen: { th: 'ผ่านเกณฑ์ขั้นตอนที่ {step} ลดลง', en: 'Passed step {step}, fell by' },
  units: { th: 'แห่ง', en: 'LAOs' },
  officialNote: {
    th: '"เพิ่มขึ้น" คือจำนวนที่ผ่านขั้นนั้นในรอบนี้ ลบด้วยรอบก่อน (แบบของปี 2556 ใส่จำนวนที่อยู่ในขั้นนั้น ไม่ใช่ที่เพิ่มขึ้น) ถ้าน้อยกว่ารอบก่อน แสดงว่า "ลดลง" ส่วน "ยังไม่ผ่านขั้นตอนที่ 1" ไม่รวมที่ยังไม่เคยรายงาน {noReport} แห่ง',
    en: '"Increased by": LAOs that have passed the step now, less those in the previous round (the printed form of 2556 gave the standings instead); "fell by" where they are fewer. "Not yet past step 1" leaves out {noReport} LAOs without any report.',
  },
  /** The same of an indicator that a province declares: the department has no form of it. */
  inShort: { th: 'สรุปการเปลี่ยนแปลงจากรอบก่อน', en: 'The change in short' },
  inShortNote: {
    th: '"เพิ่มขึ้น" คือจำนวนที่ผ่านขั้นนั้นในรอบนี้ ลบด้วยรอบก่อน ถ้าน้อยกว่ารอบก่อน แสดงว่า "ลดลง" ส่วน "ยังไม่ผ่านขั้นตอนที่ 1" ไม่รวมที่ยังไม่เคยรายงาน {noReport} แห่ง',
    en: '"Increased by": LAOs that have passed the step now, less those in the earlier round; "fell by" where they are fewer. "Not yet past step 1" leaves out {noReport} LAOs without any report.',
  },
  firstRound: { th: 'เป็นรอบแรก ไม่มีรอบก่อนให้เทียบ', en: 'This is the first round: there is none before it.' },
} satisfies Record<string, Text>;

export const COMPLETENESS = {
  expected: { th: 'ต้องรายงาน', en: 'Expected' },
  reported: { th: 'รายงานแล้ว', en: 'Reported' },
  missing: { th: 'ยังไม่รายงาน', en: 'Missing' },
  missingNames: { th: 'อปท. ที่ยังไม่รายงานรอบนี้', en: 'LAOs missing in this round' },
  byRound: { th: 'รายงานแล้วในแต่ละรอบ (แห่ง)', en: 'Reported in each round' },
  all: { th: 'ทุกตัวชี้วัด', en: 'All indicators' },
  noRound: { th: 'ยังไม่ถึงรอบแรก', en: 'No round yet' },
  owed: { th: 'อปท. ที่ยังไม่รายงาน แยกตามอำเภอและตัวชี้วัด', en: 'LAOs missing, by district and indicator' },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  names: { th: 'ชื่อ อปท.', en: 'LAOs' },
  ownRounds: {
    th: 'ตัวชี้วัดที่ไม่รายงานในรอบนี้ แสดงรอบล่าสุดของตัวชี้วัดนั้นเอง',
    en: 'An indicator that is not reported in this round is shown in the newest round of its own.',
  },
  /** Behind the sentence of what was built. Place: count. */
  together: { th: ' (รวมทั้ง {count} ตัวชี้วัด)', en: ' ({count} indicators together)' },
} satisfies Record<string, Text>;

/** Above the names on a list: of both types, or of one. */
export const TARGET_NAMES = {
  all: { th: 'รายชื่อเทศบาล/อบต. มุ่งผลสัมฤทธิ์', en: 'Target LAOs' },
  municipality: { th: 'รายชื่อเทศบาล มุ่งผลสัมฤทธิ์', en: 'Target municipalities' },
  SAO: { th: 'รายชื่อ อบต. มุ่งผลสัมฤทธิ์', en: 'Target SAOs' },
} satisfies Record<string, Text>;

export const TARGETS = {
  main: { th: 'เป้าหมายหลัก', en: 'Main target' },
  secondary: { th: 'เป้าหมายรอง', en: 'Secondary target' },
  /** Places: counts, target. */
  heading: { th: 'จังหวัด{province} {counts} ({target})', en: '{province} province: {counts} ({target})' },
  /** Place: district, as it is called in a sentence. */
  headingOfDistrict: {
    th: 'จังหวัด{province} {district} {counts} ({target})',
    en: '{district}, {province} province: {counts} ({target})',
  },
  /** Below the title. */
  share: {
    th: '(ไม่น้อยกว่าร้อยละ\u00a0{share} ของจำนวน{laos}ทั้งหมดในจังหวัด กระจายทุกอำเภอ (ไม่น้อยกว่า\u00a0{needed} แห่ง))',
    en: '(at least {share} % of all {laos} of the province, in every district: at least {needed})',
  },
  number: { th: 'ที่', en: 'No.' },
  stepsByRound: { th: 'ผ่านเกณฑ์ถึงขั้นที่', en: 'Step in each round' },
  needed: {
    th: 'เป้าหมายหลักต้องมีอย่างน้อย {needed} แห่ง และมีทุกอำเภอ ผ่าน{passing}แล้ว {passed} จาก {of} แห่ง (เกณฑ์ {required} แห่ง ค่าเป้าหมายของจังหวัด {aimed} แห่ง)',
    en: 'The main list needs {needed} LAOs and every district. Passed {passing}: {passed} of {of} (required {required}, aimed at {aimed}).',
  },
  unlisted: { th: 'ยังไม่อยู่ในบัญชีใด', en: 'On neither list' },
  enough: {
    th: 'ตรวจแล้ว: เป้าหมายหลัก {named} แห่ง ครบตามจำนวน และมีทุกอำเภอ',
    en: 'Checked: LAOs on the main list: {named}. It is long enough and reaches every district.',
  },
  tooFew: {
    th: 'ตรวจแล้ว: เป้าหมายหลักมี {named} แห่ง ยังขาดอีก {missing} แห่ง',
    en: 'Checked: LAOs on the main list: {named}; still missing: {missing}.',
  },
  districtsWithout: {
    th: 'ตรวจแล้ว: อำเภอที่ไม่มี อปท. ในเป้าหมายหลัก: {districts}',
    en: 'Checked: districts without any LAO on the main list: {districts}',
  },
} satisfies Record<string, Text>;

export const FINDINGS = {
  severity: { th: 'ความสำคัญ', en: 'Severity' },
  rule: { th: 'เรื่อง', en: 'Rule' },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  only: { th: 'เฉพาะ{indicator}', en: 'Only: {indicator}' },
  found: { th: 'พบ', en: 'Found' },
  expected: { th: 'ควรเป็น', en: 'Expected' },
  message: { th: 'รายละเอียด', en: 'What was found' },
  remedy: { th: 'วิธีแก้', en: 'What to do' },
  cell: { th: 'ช่อง', en: 'Cell' },
  counts: {
    th: 'ต้องแก้ไข {mustFix} รายการ ควรตรวจสอบ {check} รายการ ข้อสังเกต {note} รายการ ชี้แจงแล้ว {explained} รายการ',
    en: 'Must fix {mustFix}, check {check}, note {note}, explained {explained}',
  },
  nothing: { th: 'ไม่พบสิ่งที่ต้องแก้ไข', en: 'Nothing was found.' },
} satisfies Record<string, Text>;

/** Both in one line. */
export const FOUND_AND_REMEDY: Text = { th: '{message} วิธีแก้: {remedy}', en: '{message} What to do: {remedy}' };

export const SEVERITY_WORDS: Readonly<Record<'must-fix' | 'check' | 'note' | 'explained', Text>> = {
  'must-fix': { th: 'ต้องแก้ไข', en: 'Must fix' },
  check: { th: 'ควรตรวจสอบ', en: 'Check' },
  note: { th: 'ข้อสังเกต', en: 'Note' },
  explained: { th: 'ชี้แจงแล้ว', en: 'Explained' },
};
