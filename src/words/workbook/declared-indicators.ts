// What people read on the tab of indicators, and above the columns that follow from it.
import type { Text } from '../text';

export const KIND_WORDS: Readonly<Record<'steps' | 'count' | 'has', Text>> = {
  steps: { th: 'ขั้น', en: 'steps' },
  count: { th: 'จำนวน', en: 'count' },
  has: { th: 'มี', en: 'has' },
};

export const COUNTED_WORDS: Readonly<Record<'all' | 'municipality' | 'SAO', Text>> = {
  all: { th: 'เทศบาลและ อบต.', en: 'all' },
  municipality: { th: 'เทศบาล', en: 'municipality' },
  SAO: { th: 'อบต.', en: 'SAO' },
};

/** On outputs, and in choices. Places: id, name. */
export const INDICATOR_ABOUT: Text = { th: 'ตัวชี้วัดที่ {id} {name}', en: 'Indicator {id}: {name}' };

/** Of one whose id is no number: its name alone. Place: name. */
export const INDICATOR_NAME: Text = { th: 'ตัวชี้วัด "{name}"', en: 'Indicator "{name}"' };

/** Below the title of a form, as the department's letters write it. Places: id, name. */
export const INDICATOR_ON_FORMS = {
  named: { th: 'ตัวชี้วัด "{name}"', en: 'Indicator "{name}"' },
  numbered: { th: 'ตัวชี้วัดที่ {id} "{name}"', en: 'Indicator {id} "{name}"' },
} satisfies Record<string, Text>;

/** How a name begins that says itself what it is. */
export const INDICATOR_WORD: Text = { th: 'ตัวชี้วัด', en: 'Indicator' };

/** Where several stand side by side. Place: id. */
export const INDICATOR_NUMBER: Text = { th: 'ตัวชี้วัดที่ {id}', en: 'Indicator {id}' };

/** Before what is found of one. Place: id. */
export const INDICATOR_FOUND: Text = { th: 'ตัวชี้วัด {id}: ', en: 'Indicator {id}: ' };

/** Headers of the district tabs. Places: id, round. */
export const ENTRY_HEADERS = {
  round: { th: '{id} รอบ {round}', en: '{id} round {round}' },
  start: { th: '{id} ต้นปี', en: '{id} at the start' },
  since: { th: '{id} มีตั้งแต่', en: '{id} since' },
  newest: { th: '{id} ล่าสุด', en: '{id} now' },
} satisfies Record<string, Text>;

/** Places: id, name, highest. */
export const ENTRY_HELP = {
  steps: {
    th: 'ตัวชี้วัด {id} {name}: ขั้นสูงสุดที่ผ่านในรอบนี้ 0 ถึง {highest} เว้นว่างถ้ายังไม่รายงาน (0 ไม่ใช่ว่าง)',
    en: 'Indicator {id}, {name}: highest step passed in this round, 0 to {highest}; blank: no report (0 is not blank)',
  },
  count: {
    th: 'ตัวชี้วัด {id} {name}: จำนวนในรอบนี้ เว้นว่างถ้ายังไม่รายงาน (0 ไม่ใช่ว่าง)',
    en: 'Indicator {id}, {name}: the number in this round; blank: no report (0 is not blank)',
  },
  start: {
    th: 'ตัวชี้วัด {id} {name}: จำนวนเมื่อเริ่มปีงบประมาณ',
    en: 'Indicator {id}, {name}: the number when the fiscal year began',
  },
  since: {
    th: 'ตัวชี้วัด {id} {name}: วันที่เริ่มมี เช่น 1 ก.ค. 2569 หรือ "ต้นปี" ถ้ามีอยู่ก่อนปีงบประมาณ หรือ "ไม่มี"',
    en: 'Indicator {id}, {name}: since which day, "start" where it was there before the fiscal year, or "none"',
  },
  newest: {
    th: 'ตัวชี้วัด {id} {name}: ค่าล่าสุดที่เคยรายงาน คำนวณให้เอง',
    en: 'Indicator {id}, {name}: what was reported last, calculated',
  },
} satisfies Record<string, Text>;

/** Of what was there before the year, and of what is not there: kind `has`. */
export const SINCE_WORDS: Readonly<Record<'start' | 'none', Text>> = {
  start: { th: 'ต้นปี', en: 'start' },
  none: { th: 'ไม่มี', en: 'none' },
};

/** What is wrong with a cell, behind its place. */
export const INDICATOR_PROBLEMS = {
  blank: { th: 'ยังว่างอยู่', en: 'is blank' },
  twice: { th: 'ซ้ำกับแถวข้างบน', en: 'stands in a line above' },
  taken: { th: 'เป็นชื่อที่ระบบใช้อยู่แล้ว', en: "is a name of the add-on's own" },
  unknown: { th: 'ไม่มีตัวชี้วัดนี้', en: 'is not an indicator of the tab' },
  'no-steps': { th: 'เป็นตัวชี้วัดที่ไม่ได้รายงานเป็นขั้น', en: 'is an indicator that is not reported in steps' },
  heading: { th: 'ไม่ใช่หัวคอลัมน์ของไฟล์ตัวชี้วัด', en: 'is not a heading of a file of indicators' },
  'heading-twice': { th: 'เป็นหัวคอลัมน์ซ้ำ', en: 'heads two columns' },
  wrong: { th: 'ใช้ไม่ได้', en: 'cannot be used' },
  date: {
    th: "เป็นวันที่ ไม่ใช่เลขตัวชี้วัด ให้กรอกใหม่โดยขึ้นต้นด้วยเครื่องหมาย ' เช่น '1-6",
    en: "is a date, not an indicator's number: type it again with an apostrophe before it, as in '1-6",
  },
  alike: {
    th: 'อ่านเป็นเลขเดียวกับตัวชี้วัดอื่น ให้เหลือแถวเดียว หากเป็นคนละตัวชี้วัดให้ใช้ขีด เช่น 1-10',
    en: 'reads as the number of another indicator: leave one of them; if they are two, write one with a hyphen, as in 1-10',
  },
  fixed: {
    th: 'ใช้กับตัวชี้วัดนี้ไม่ได้ เพราะแบบรายงานและหลักฐานของตัวชี้วัดนี้กำหนดไว้แล้ว ให้แก้กลับ',
    en: 'does not fit this indicator, whose forms and evidence rest on what was there: put it back',
  },
  line: {
    th: 'แต่ทางขวาไม่มีแถวของขั้น {expected} ให้ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต แถวนั้นจะกลับมา',
    en: 'lacks the line of step {expected} at the right: menu Khanton > Set up makes it again',
  },
  unused: {
    th: 'ไม่ใช้กับตัวชี้วัดชนิดนี้ จึงไม่มีผลใด ให้ลบค่าในช่องนี้ หรือแก้ชนิดของตัวชี้วัด',
    en: 'is not used by an indicator of this kind, and would count for nothing: clear the cell, or correct the kind',
  },
  below: { th: 'ต่ำกว่าร้อยละที่ต้องผ่าน', en: 'is below the share that must pass' },
  'usual-below': {
    th: 'เว้นว่างไว้ จึงเท่ากับแถว step (แผนชุมชน) ซึ่งต่ำกว่าร้อยละที่ต้องผ่าน',
    en: 'is blank, so that it is as in the row step (Community plan), which is below the share that must pass',
  },
  repeated: { th: 'ระบุรอบเดียวกันซ้ำ', en: 'names a round twice' },
} satisfies Record<string, Text>;

/** A line of a file. Places: line, field, found, problem, expected. */
export const INDICATOR_LINE: Text = {
  th: 'บรรทัด {line} ช่อง {field}: "{found}" {problem}{expected}',
  en: 'line {line}, {field}: "{found}" {problem}{expected}',
};

export const INDICATOR_EXPECTED: Text = { th: ' ต้องเป็น {expected}', en: '; expected {expected}' };

/** Where an example says it. */
export const INDICATOR_SUCH: Text = { th: ' ให้กรอก เช่น {expected}', en: '; write it such as {expected}' };

/** A file that lacks headings. Places: field, those that it lacks; expected, all that there are. */
export const INDICATOR_HEADER: Text = {
  th: 'บรรทัดแรกไม่มีหัวคอลัมน์ {field} หัวคอลัมน์ของไฟล์ตัวชี้วัดคือ {expected}',
  en: 'the first line lacks the headings {field}; those of a file of indicators are {expected}',
};

/** Behind an id that is blank on the tab, where other cells of the row are not. */
export const INDICATOR_WHOLE_ROW: Text = {
  th: ' ถ้าต้องการเอาตัวชี้วัดนี้ออก ให้ล้างทั้งแถว',
  en: '; to take the indicator out, clear the whole row',
};

/** What an id may be. Place: expected, some that are. */
export const ID_EXPECTED: Text = {
  th: 'เลขตัวชี้วัด ใช้จุดหรือขีดคั่นเลขไม่เกิน 3 หลัก ต่อท้ายด้วยอักษรได้หนึ่งตัว ไม่เว้นวรรค เช่น {expected}, 1.6ก',
  en: 'a number: parts of at most 3 digits with dots or hyphens between, and a letter at its end if need be, without spaces, such as {expected}, 1.6a',
};

/** Where a cell has to be blank. */
export const INDICATOR_BLANK: Text = { th: 'ช่องว่าง', en: 'a blank cell' };

/** In the help of a setting that stands on the tab of indicators. Place: help. */
export const MARK_HELP: Text = {
  th: 'แก้ที่แท็บ "ตัวชี้วัด" ช่องนี้แสดงค่าจากแท็บนั้น ({help})',
  en: 'Change it on the tab Indicators; this cell shows what stands there ({help})',
};
