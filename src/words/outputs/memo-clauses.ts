// Clauses of the letters that depend on the indicator: what it is called, whom it counts, what came of it, by its kind.
import type { Text } from '../text';

/** Places: number, name. */
export const IN_LETTERS = {
  numbered: { th: 'ตัวชี้วัดที่ {number} "{name}"', en: 'indicator {number}, "{name}"' },
  named: { th: 'ตัวชี้วัด "{name}"', en: 'the indicator "{name}"' },
} satisfies Record<string, Text>;

/** Who is counted, as it stands between two words. */
export const WHO: Readonly<Record<'all' | 'municipality' | 'SAO', Text>> = {
  all: { th: ' อปท. ', en: 'LAOs' },
  municipality: { th: 'เทศบาล', en: 'municipalities' },
  SAO: { th: ' อบต. ', en: 'SAOs' },
};

/** The same in a letter, where nothing is shortened. */
export const WHO_IN_FULL: Readonly<Record<'all' | 'municipality' | 'SAO', Text>> = {
  all: { th: 'เทศบาลและองค์การบริหารส่วนตำบล', en: 'LAOs' },
  municipality: { th: 'เทศบาล', en: 'municipalities' },
  SAO: { th: 'องค์การบริหารส่วนตำบล', en: 'SAOs' },
};

/** What lists write before a name, and what a letter writes there. */
export const KINDS_IN_FULL: readonly { short: Text; whole: Text }[] = [
  {
    short: { th: 'อบต.', en: 'SAO' },
    whole: { th: 'องค์การบริหารส่วนตำบล', en: 'subdistrict administrative organization' },
  },
  { short: { th: 'ทต.', en: 'SM' }, whole: { th: 'เทศบาลตำบล', en: 'subdistrict municipality' } },
  { short: { th: 'ทม.', en: 'TM' }, whole: { th: 'เทศบาลเมือง', en: 'town municipality' } },
  { short: { th: 'ทน.', en: 'CM' }, whole: { th: 'เทศบาลนคร', en: 'city municipality' } },
];

/** Whom a letter to the districts goes to, and what it asks for; `direct`: a municipality that reports straight to the province. Places: district, name. */
export const ADDRESSEE = {
  all: { th: 'นายอำเภอทุกอำเภอ', en: 'All district chiefs' },
  district: { th: 'นาย{district}', en: 'The district chief of {district}' },
  municipality: { th: 'เทศบาล', en: 'municipality' },
  mayor: { th: 'นายกเทศมนตรี{name}', en: 'The mayor of {name}' },
  direct: { th: 'นายก{name}', en: 'The mayor of {name}' },
  asksAll: {
    th: 'อำเภอรายงานผลการดำเนินงานของเทศบาลและองค์การบริหารส่วนตำบลในพื้นที่',
    en: 'the districts to report on their municipalities and SAOs',
  },
  asksDistrict: {
    th: '{district}รายงานผลการดำเนินงานของเทศบาลและองค์การบริหารส่วนตำบลในพื้นที่',
    en: '{district} to report on its municipalities and SAOs',
  },
  asksDirect: { th: '{district}รายงานผลการดำเนินงาน', en: '{district} to report' },
} satisfies Record<string, Text>;

/** Who has not reported, in a letter to those who owe it. Places: who, missing; number, district, count, names. */
export const NAMES_MISSING = {
  inside: { th: '{who}ในพื้นที่', en: '{who} of the district' },
  ownDone: { th: 'บัดนี้ {name}รายงานแล้ว', en: '{name} has reported by now.' },
  ownMissing: { th: 'ขณะนี้{name}ยังไม่รายงานในรอบนี้', en: '{name} has not reported in this round yet.' },
  none: { th: 'บัดนี้ {who}ทุกแห่งรายงานครบถ้วนแล้ว', en: 'All {who} have reported by now.' },
  nobody: { th: 'ขณะนี้ยังไม่มี{who}แห่งใดรายงานในรอบนี้', en: 'None of the {who} has reported in this round yet.' },
  some: {
    th: 'ขณะนี้มี{who}ที่ยังไม่รายงานในรอบนี้ จำนวน {missing} แห่ง ดังนี้',
    en: 'At present {missing} {who} have not reported in this round:',
  },
  line: { th: '{number}. {district} จำนวน {count} แห่ง ได้แก่ {names}', en: '{number}. {district}, {count}: {names}' },
  direct: { th: '{number}. {names}', en: '{number}. {names}' },
  district: { th: 'อำเภอ{district}', en: '{district}' },
  next: { th: ' ', en: ', ' },
  last: { th: ' และ', en: ' and ' },
} satisfies Record<string, Text>;

/** What goes with the letter to the department, or to the districts, numbered where there are several. Places: year. */
export const ENCLOSURES = {
  copy: { th: 'สำเนาหนังสือที่อ้างถึง จำนวน 1 ฉบับ', en: 'Copy of the letter referred to, 1 copy' },
  form: {
    th: 'แบบรายงานความก้าวหน้า ปีงบประมาณ พ.ศ. {year} จำนวน 1 ชุด',
    en: 'Progress form of fiscal year {year} BE, 1 set',
  },
  targets: {
    th: 'บัญชีรายชื่อเทศบาลและองค์การบริหารส่วนตำบลเป้าหมาย จำนวน 1 ชุด',
    en: 'Lists of the target municipalities and SAOs, 1 set',
  },
} satisfies Record<string, Text>;

/** Places: laos, municipalities, SAOs; who. */
export const COUNTED_LAOS = {
  all: {
    th: 'เทศบาลและองค์การบริหารส่วนตำบลทั้งหมด {laos} แห่ง แบ่งเป็นเทศบาล {municipalities} แห่ง และองค์การบริหารส่วนตำบล {SAOs} แห่ง',
    en: '{laos} LAOs: {municipalities} municipalities and {SAOs} SAOs',
  },
  some: { th: '{who}ที่นับในตัวชี้วัดนี้ จำนวน {laos} แห่ง', en: '{laos} {who} that this indicator counts' },
} satisfies Record<string, Text>;

/** What is reported of it. */
export const MEASURE: Readonly<Record<'steps' | 'count' | 'has', Text>> = {
  steps: { th: 'ขั้น', en: 'step' },
  count: { th: 'จำนวน', en: 'number' },
  has: { th: 'ข้อมูล', en: 'answer' },
};

/** What is counted, by the indicator's own name, as it stands between two words; it has no unit of its own. Place: name. */
export const COUNTED: Text = { th: ' "{name}" ', en: '"{name}"' };

/** How many, with the unit of what is counted; of the indicator's own none is known. Place: count. */
export const AMOUNT = {
  bare: { th: '{count}', en: '{count}' },
  laos: { th: '{count} แห่ง', en: '{count}' },
} satisfies Record<string, Text>;

/** What it means to have passed. Places: pass, name, target, noun. */
export const PASSING = {
  all: { th: 'ผ่านเกณฑ์ครบ {pass} ขั้นตอน', en: 'passed all {pass} steps' },
  from: { th: 'ผ่านเกณฑ์ตั้งแต่ขั้นตอนที่ {pass} ขึ้นไป', en: 'passed step {pass} or a higher one' },
  fromNamed: { th: 'ผ่านเกณฑ์ตั้งแต่ขั้นตอนที่ {pass} ({name}) ขึ้นไป', en: 'passed step {pass} ({name}) or a higher one' },
  has: { th: 'มี{noun}แล้ว', en: '{noun} already' },
  count: {
    th: 'มีจำนวน{noun}เพิ่มขึ้นจากต้นปีไม่น้อยกว่า {target}',
    en: 'at least {target} more {noun} than at the start of the year',
  },
} satisfies Record<string, Text>;

/** How many stand at each step below the one from which a LAO has passed; of a step with nobody nothing is said. Places: step, count. */
export const BELOW = {
  at: { th: ' อยู่ในขั้นตอนที่ {step} จำนวน {count} แห่ง', en: '. {count} stand at step {step}' },
  next: { th: ' ขั้นตอนที่ {step} จำนวน {count} แห่ง', en: ', {count} at step {step}' },
  last: { th: ' ยังไม่ผ่านขั้นตอนที่ 1 จำนวน {count} แห่ง', en: '; {count} are not past step 1' },
  only: { th: ' ยังไม่ผ่านขั้นตอนที่ 1 จำนวน {count} แห่ง', en: '. {count} are not past step 1' },
} satisfies Record<string, Text>;

/** What came of it, a piece behind the other. Places: who, passing, passed, share; noun, now, start, change, without, unknown; never. */
export const RESULTS = {
  steps: {
    th: 'มี{who}ที่{passing} จำนวน {passed} แห่ง คิดเป็นร้อยละ {share}',
    en: '{passed} {who} have {passing}, {share} %',
  },
  nobody: { th: 'ยังไม่มี{who}แห่งใดที่{passing}', en: 'No {who} have {passing}' },
  has: {
    th: 'มี{who}ที่มี{noun}แล้ว จำนวน {now} คิดเป็นร้อยละ {share} (ต้นปีมี {start} {change})',
    en: '{now} {who} have {noun}, {share} % ({start} at the start of the year, {change})',
  },
  without: { th: ' และที่ยังไม่มี จำนวน {without} แห่ง', en: '; {without} have none' },
  count: {
    th: 'จำนวน{noun}รวม {now} (ต้นปีมี {start} {change})',
    en: 'There are {now} {noun} in all ({start} at the start of the year, {change})',
  },
  startUnknown: {
    th: ' โดยจำนวนที่เพิ่มขึ้นไม่รวม {unknown} แห่งที่ยังไม่ทราบจำนวนต้นปี',
    en: ', without {unknown} LAOs whose number then is not known',
  },
  both: { th: '{has} {count}', en: '{has}. {count}' },
  end: { th: '', en: '.' },
  never: { th: ' และที่ยังไม่เคยรายงาน จำนวน {never} แห่ง', en: ' {never} have never reported.' },
  neverOf: { th: ' โดยมี{who}ที่ยังไม่เคยรายงาน จำนวน {never} แห่ง', en: ' {never} {who} have never reported.' },
} satisfies Record<string, Text>;

/** Since the start of the year, or another round. Place: count. */
export const CHANGED = {
  more: { th: 'เพิ่มขึ้น {count}', en: '{count} more' },
  fewer: { th: 'ลดลง {count}', en: '{count} fewer' },
  same: { th: 'ไม่เปลี่ยนแปลง', en: 'no more' },
} satisfies Record<string, Text>;

/** What must be reached, and what is aimed at. Places: required, aimed; count, noun, nation. */
export const AIMS = {
  steps: {
    th: 'เกณฑ์กำหนดให้ผ่าน {required} แห่ง และค่าเป้าหมายของจังหวัดคือ {aimed} แห่ง',
    en: '{required} must pass, and the province aims at {aimed}.',
  },
  province: { th: 'ค่าเป้าหมายของจังหวัดคือ{aims}', en: 'The province aims at {aims}.' },
  has: { th: 'มี{noun}เพิ่มขึ้น {count}', en: '{count} more LAOs that have {noun}' },
  count: { th: 'จำนวน{noun}เพิ่มขึ้น {count}', en: '{count} more {noun}' },
  nation: { th: ' (ทั้งประเทศ {nation})', en: ' (the nation at {nation})' },
  and: { th: ' และ', en: ', and at ' },
  none: { th: 'จังหวัดยังไม่ได้กำหนดค่าเป้าหมาย', en: 'The province has set no aim.' },
} satisfies Record<string, Text>;

/** From the round before. Places: who, rose, fell; noun, change (a CHANGED). */
export const SINCE_BEFORE = {
  steps: {
    th: 'มี{who}ที่ขั้นสูงขึ้น จำนวน {rose} แห่ง และที่ขั้นลดลงจากครั้งก่อน จำนวน {fell} แห่ง',
    en: '{rose} {who} have risen and {fell} have fallen back',
  },
  rose: { th: 'มี{who}ที่ขั้นสูงขึ้น จำนวน {rose} แห่ง', en: '{rose} {who} have risen' },
  fell: { th: 'มี{who}ที่ขั้นลดลงจากครั้งก่อน จำนวน {fell} แห่ง', en: '{fell} {who} have fallen back' },
  stayed: { th: 'ไม่มี{who}แห่งใดที่ขั้นเปลี่ยนแปลง', en: 'no {who} stand at another step' },
  has: { th: 'จำนวนแห่งที่มี{noun}{change}', en: '{change} have {noun}' },
  count: { th: 'จำนวน{noun}{change}', en: 'there are {change} {noun}' },
  and: { th: ' และ', en: ', and ' },
} satisfies Record<string, Text>;

/** Who reported in the round, and how who did not is counted. Places: owing, reported, missing, measure, carried, never. */
export const REPORTING = {
  owing: { th: 'ในจำนวนนี้ต้องรายงาน {owing} แห่ง ', en: '{owing} of them have to report. ' },
  all: { th: 'รายงานในรอบนี้ครบทุกแห่งแล้ว', en: 'All have reported in this round.' },
  nobody: { th: 'ยังไม่มีแห่งใดรายงานในรอบนี้', en: 'None has reported in this round' },
  some: {
    th: 'รายงานในรอบนี้แล้ว {reported} แห่ง และยังไม่รายงาน {missing} แห่ง',
    en: '{reported} reported in this round; {missing} did not',
  },
  carried: { th: ' ซึ่งนับตาม{measure}ที่รายงานครั้งล่าสุด', en: ', and are counted at their last reported {measure}.' },
  carriedSome: {
    th: ' โดยนับตาม{measure}ที่รายงานครั้งล่าสุด {carried} แห่ง และยังไม่เคยรายงาน {never} แห่ง',
    en: ': {carried} are counted at their last reported {measure}, and {never} have never reported.',
  },
  never: { th: ' ซึ่งยังไม่เคยรายงาน', en: ', and have never reported.' },
} satisfies Record<string, Text>;
