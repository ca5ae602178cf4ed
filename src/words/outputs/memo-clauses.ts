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

/** Who has not reported, in a letter to those who owe it. Places: who, missing; number, district, count, names. */
export const NAMES_MISSING = {
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

/** What goes to the department with the letter, numbered where there are several. Places: year. */
export const ENCLOSURES = {
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

/** What it means to have passed. Places: pass, name, target. */
export const PASSING = {
  all: { th: 'ผ่านเกณฑ์ครบ {pass} ขั้นตอน', en: 'passed all {pass} steps' },
  from: { th: 'ผ่านเกณฑ์ตั้งแต่ขั้นตอนที่ {pass} ขึ้นไป', en: 'passed step {pass} or a higher one' },
  fromNamed: { th: 'ผ่านเกณฑ์ตั้งแต่ขั้นตอนที่ {pass} ({name}) ขึ้นไป', en: 'passed step {pass} ({name}) or a higher one' },
  has: { th: 'มีแล้ว', en: 'one already' },
  count: { th: 'เพิ่มขึ้นจากต้นปีไม่น้อยกว่า {target}', en: 'risen by at least {target} since the start of the year' },
} satisfies Record<string, Text>;

/** How many stand at each step below the one from which a LAO has passed. Places: step, count. */
export const BELOW = {
  at: { th: 'อยู่ในขั้นตอนที่ {step} จำนวน {count} แห่ง', en: '{count} stand at step {step}' },
  next: { th: ' ขั้นตอนที่ {step} จำนวน {count} แห่ง', en: ', {count} at step {step}' },
  last: { th: ' ยังไม่ผ่านขั้นตอนที่ 1 จำนวน {count} แห่ง', en: '; {count} are not past step 1' },
  only: { th: 'ยังไม่ผ่านขั้นตอนที่ 1 จำนวน {count} แห่ง', en: '{count} are not past step 1' },
} satisfies Record<string, Text>;

/** What came of it. Places: who, passing, passed, share, below, never; now, start, change, without, unknown; has and count, of one that is both. */
export const RESULTS = {
  steps: {
    th: 'มี{who}ที่{passing} จำนวน {passed} แห่ง คิดเป็นร้อยละ {share} {below} และที่ยังไม่เคยรายงาน จำนวน {never} แห่ง',
    en: '{passed} {who} have {passing}, {share} %. {below}, and {never} have never reported.',
  },
  has: {
    th: 'มี{who}ที่มีแล้ว จำนวน {now} แห่ง คิดเป็นร้อยละ {share} ต้นปี {start} แห่ง {change} แห่ง ยังไม่มี จำนวน {without} แห่ง',
    en: '{now} {who} have one already, {share} %; {start} at the start of the year, {change}; {without} have none',
  },
  count: { th: 'จำนวนรวม {now} ต้นปี {start} {change}', en: '{now} in all; {start} at the start of the year, {change}' },
  startUnknown: {
    th: ' (ไม่รวม {unknown} แห่งที่ยังไม่ทราบจำนวนต้นปี)',
    en: ' (without {unknown} whose number then is not known)',
  },
  both: { th: '{has} {count}', en: '{has}. {count}' },
  never: { th: ' และที่ยังไม่เคยรายงาน จำนวน {never} แห่ง', en: '. {never} have never reported.' },
} satisfies Record<string, Text>;

/** Since the start of the year, or another round. Place: count. */
export const CHANGED = {
  more: { th: 'เพิ่มขึ้น {count}', en: '{count} more' },
  fewer: { th: 'ลดลง {count}', en: '{count} fewer' },
  same: { th: 'เพิ่มขึ้น 0', en: '0 more' },
} satisfies Record<string, Text>;

/** What must be reached, and what is aimed at. Places: required, aimed; count, nation. */
export const AIMS = {
  steps: {
    th: 'เกณฑ์กำหนดให้ผ่าน {required} แห่ง และค่าเป้าหมายของจังหวัดคือ {aimed} แห่ง',
    en: '{required} must pass, and the province aims at {aimed}.',
  },
  province: { th: 'ค่าเป้าหมายของจังหวัดคือ{aims}', en: 'The province aims at {aims}.' },
  has: { th: 'มีเพิ่มขึ้น {count} แห่ง', en: '{count} more LAOs that have one' },
  count: { th: 'จำนวนเพิ่มขึ้น {count}', en: 'a number that is {count} higher' },
  nation: { th: ' (ทั้งประเทศ {nation})', en: ' (the nation at {nation})' },
  and: { th: ' และ', en: ', and at ' },
  none: { th: 'จังหวัดยังไม่ได้กำหนดค่าเป้าหมาย', en: 'The province has set no aim.' },
} satisfies Record<string, Text>;

/** From the round before. Places: who, rose, fell; count (a CHANGED). */
export const SINCE_BEFORE = {
  steps: {
    th: 'มี{who}ที่ขั้นสูงขึ้น จำนวน {rose} แห่ง และที่ขั้นลดลงจากครั้งก่อน จำนวน {fell} แห่ง',
    en: '{rose} {who} have risen and {fell} have fallen back',
  },
  has: { th: 'จำนวนแห่งที่มีแล้ว{change} แห่ง', en: '{change} have one' },
  count: { th: 'จำนวนรวม{change}', en: 'there are {change} in all' },
  and: { th: ' และ', en: ', and ' },
} satisfies Record<string, Text>;
