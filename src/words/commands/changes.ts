// What is said of cells that a list or a tidying would change: their kinds, why some cannot be, and what was done.
import type { Text } from '../text';

export const CHANGE_KIND_WORDS = {
  new: { th: 'ใหม่', en: 'New' },
  changed: { th: 'เปลี่ยน', en: 'Changed' },
  same: { th: 'เหมือนเดิม', en: 'The same' },
  unread: { th: 'ไม่นำเข้า', en: 'Not taken' },
  near: { th: 'ต้องยืนยันก่อน', en: 'To be confirmed' },
} satisfies Record<string, Text>;

/** Why a cell is not written. Places: `found`, `expected`, `lao`. */
export const WHY_NOT = {
  lao: {
    th: 'ไม่พบ "{lao}" ในทะเบียน อปท. ตรวจชื่อ หรือเพิ่มในทะเบียนก่อน',
    en: '"{lao}" is not registered: check the name, or add it to the registry first',
  },
  'lao-several': {
    th: '"{lao}" คล้าย อปท. ในทะเบียนหลายแห่ง ({expected}) โปรดแก้ชื่อให้ตรง',
    en: '"{lao}" is nearly the name of several registered LAOs ({expected}): correct it',
  },
  'lao-nameless': { th: 'ไม่มีชื่อ อปท. ในแถวนี้', en: 'The row names no LAO' },
  district: {
    th: 'ไม่มีอำเภอ "{found}" ในจังหวัดนี้ ต้องเป็น {expected}',
    en: 'The province has no district "{found}"; there are {expected}',
  },
  several: {
    th: 'มี "{lao}" มากกว่าหนึ่งแห่ง ({expected}) ต้องมีคอลัมน์อำเภอ',
    en: 'There are several of "{lao}" ({expected}): the list needs a column of districts',
  },
  type: {
    th: 'ไม่ทราบว่า "{lao}" เป็นเทศบาลหรือ อบต. ({expected}) ต้องมีคอลัมน์ประเภท',
    en: 'Whether "{lao}" is a municipality or an SAO is not said ({expected}): the list needs a column of types',
  },
  twice: {
    th: '"{lao}" คล้ายกับ อปท. ของบรรทัด {expected} จึงใช้ค่าของบรรทัดนั้น',
    en: '"{lao}" is nearly the LAO of line {expected}, whose value is used',
  },
  'two-values': {
    th: '"{lao}" มีค่าไม่ตรงกันในรายการ ({expected}) ใช้ค่า "{found}" หรือไม่ ถ้าใช่ ให้ยืนยันเฉพาะช่องนี้',
    en: 'The list says two things of "{lao}" ({expected}). Is "{found}" right? If so, confirm this cell alone',
  },
  'two-names': { th: 'มีชื่อ อปท. สองชื่อในแถวเดียว: {lao}', en: 'Two LAOs in one row: {lao}' },
  elsewhere: {
    th: 'ไม่ใช่อำเภอที่เลือก',
    en: 'It is not of the district that was chosen',
  },
  'not-yours': {
    th: 'ท่านไม่มีสิทธิ์แก้ไขแท็บของอำเภอนี้',
    en: "You may not change this district's tab",
  },
  closed: {
    th: 'รอบนี้ปิดแล้ว ต้องให้จังหวัดเปิดรอบอีกครั้งก่อน',
    en: 'The round is closed: the province has to reopen it first',
  },
  'not-open': { th: 'รอบนี้ยังไม่เปิด', en: 'The round is not open yet' },
  'not-counted': {
    th: 'ตัวชี้วัดนี้ไม่นับ อปท. ประเภทนี้',
    en: 'The indicator does not count LAOs of this type',
  },
  'not-there': {
    th: 'ทะเบียนบอกว่าไม่มี "{lao}" ในรอบนี้',
    en: 'By the registry "{lao}" is not there in this round',
  },
  'no-row': {
    th: 'ไม่มีแถวของ "{lao}" ในแท็บของอำเภอ ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต เพื่อเพิ่ม',
    en: 'The district\'s tab has no row of "{lao}": menu Khanton > Set up adds it',
  },
  'no-column': {
    th: 'ไม่มีคอลัมน์นี้ในแท็บของอำเภอ ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต เพื่อเพิ่ม',
    en: "The district's tab has no such column: menu Khanton > Set up adds it",
  },
  'no-heading': {
    th: '"{found}" ไม่มีหัวคอลัมน์ที่บอกว่าเป็นค่าใด',
    en: 'No heading says what "{found}" is',
  },
  spaces: {
    th: 'แยกคอลัมน์ของบรรทัดนี้ไม่ได้ เพราะคั่นด้วยช่องว่างเท่านั้น ให้คัดลอกตารางจาก Word หรือ Excel แทน หรือเติม - ในช่องที่ว่าง',
    en: 'Only spaces part the columns of this line, and which is which cannot be told: copy the table from Word or Excel, or type - where a cell is blank',
  },
  step: { th: '"{found}" ไม่ใช่ขั้น ต้องเป็น {expected}', en: '"{found}" is not a step, expected {expected}' },
  count: {
    th: '"{found}" ไม่ใช่จำนวน ต้องเป็นจำนวนเต็มตั้งแต่ 0',
    en: '"{found}" is not a whole number of 0 or more',
  },
  ticks: { th: '"{found}" อ่านไม่ได้ ต้องเป็น {expected}', en: '"{found}" cannot be read, expected {expected}' },
  date: {
    th: '"{found}" ไม่ใช่วันที่ ต้องเป็นวันที่ เช่น 1 ก.ค. 2559',
    en: '"{found}" is not a date, expected one such as 1 Jul 2559',
  },
  since: {
    th: '"{found}" อ่านไม่ได้ ต้องเป็นวันที่ เช่น {expected} หรือคำว่า "ต้นปี" หรือ "ไม่มี"',
    en: '"{found}" is neither a date, such as {expected}, nor the words start or none',
  },
} satisfies Record<string, Text>;

/** Of a value that stands twice, among others. */
export const LINE_VALUE: Text = { th: 'บรรทัด {line} เป็น {value}', en: 'line {line}: {value}' };

/** A name that may mean another. */
export const MAY_BE: Text = {
  th: '"{lao}" คือ "{other}" ใช่หรือไม่ ถ้าใช่ ให้ยืนยันแถวนี้',
  en: 'Is "{lao}" the same as "{other}"? If so, confirm the row',
};

/** One of that very name is of the other type. */
export const MAY_BE_OF_OTHER_TYPE: Text = {
  th: 'ในทะเบียนมี "{other}" ซึ่งเป็น อปท. คนละประเภท "{lao}" ในรายการคือแห่งเดียวกันหรือไม่ ถ้าใช่ ให้ยืนยันแถวนี้',
  en: '"{other}" is registered, of the other type. Is "{lao}" the same LAO? If so, confirm the row',
};

/** One of that name stands in another district, or the list misspells it. */
export const MAY_BE_THERE: Text = {
  th: 'ในทะเบียน "{other}" อยู่{district} แต่รายการว่าอยู่ "{found}" ใช่แห่งเดียวกันหรือไม่ ถ้าใช่ ให้ยืนยันแถวนี้',
  en: '"{other}" is registered in {district}, and the list says "{found}". Are they the same? If so, confirm the row',
};

/** A text that cannot be read, and the one number in it. */
export const MAY_MEAN: Text = {
  th: '"{before}" หมายถึง "{other}" ใช่หรือไม่ ถ้าใช่ ให้ยืนยันช่องนี้',
  en: 'Does "{before}" mean "{other}"? If so, confirm the cell',
};

/** Why the column of a round is not used. Places: year, of the workbook; its, of the round. */
export const OTHER_ROUNDS = {
  year: {
    th: 'เป็นรอบของปีงบประมาณ {its} สเปรดชีตนี้เป็นปีงบประมาณ {year}',
    en: 'a round of fiscal year {its}; this spreadsheet is of fiscal year {year}',
  },
  none: {
    th: 'ปีงบประมาณ {year} ไม่มีรอบนี้ในการตั้งค่า',
    en: 'the settings have no such round in fiscal year {year}',
  },
} satisfies Record<string, Text>;

/** In the terminal. */
export const CHANGES_SAID = {
  counts: {
    th: 'ใหม่ {new} ช่อง เปลี่ยน {changed} ช่อง เหมือนเดิม {same} ช่อง ต้องยืนยันก่อน {near} ช่อง ไม่นำเข้า {unread} ช่อง',
    en: 'New cells {new}, changed {changed}, the same {same}, to be confirmed {near}, not taken {unread}',
  },
  /** `number`: by which it is chosen. */
  cell: { th: '[{number}] {where}: {before} → {after}', en: '[{number}] {where}: {before} → {after}' },
  /** The same, of a line of the list. */
  cellOfLine: {
    th: '[{number}] บรรทัด {line} {where}: {before} → {after}',
    en: '[{number}] Line {line}, {where}: {before} → {after}',
  },
  blank: { th: '(ว่าง)', en: '(blank)' },
  where: { th: '{lao} {district}', en: '{lao} {district}' },
  line: { th: 'บรรทัด {line} {where}: {message}', en: 'Line {line}, {where}: {message}' },
  heading: { th: '{title} {count} รายการ', en: '{title}: {count}' },
  more: { th: 'และอีก {more} รายการ', en: 'and {more} more' },
  lacking: {
    th: 'อปท. ในทะเบียนที่รายการนี้ไม่มี {count} แห่ง: {names}',
    en: 'Registered LAOs that the list lacks: {count} ({names})',
  },
  unknownColumns: {
    th: 'คอลัมน์ที่ไม่ได้ใช้เพราะไม่ทราบความหมาย: {columns}',
    en: 'Columns that are not used, since nobody can tell what they are: {columns}',
  },
  notUsed: {
    th: 'คอลัมน์ "{heading}" ไม่ได้ใช้: {why}',
    en: 'Column "{heading}" is not used: {why}',
  },
  nothing: { th: 'ไม่มีช่องใดที่ต้องเปลี่ยน', en: 'There is nothing to change' },
  howTo: {
    th: 'ระบบยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Nothing was changed yet',
  },
  written: {
    th: 'เขียนแล้ว {count} ช่อง เลิกทำได้หนึ่งครั้งด้วยเมนู ขั้นตอน > เลิกทำ',
    en: 'Cells written: {count}. Menu Khanton > Undo takes it back, once',
  },
  left: {
    th: 'ไม่ได้เขียน {count} ช่อง เพราะมีผู้แก้ไขระหว่างนั้น: {cells}',
    en: 'Cells not written, for somebody has typed there meanwhile: {count} ({cells})',
  },
  undone: { th: 'คืนค่าเดิมแล้ว {count} ช่อง', en: 'Cells as they were before: {count}' },
  kept: {
    th: 'คงไว้ {count} ช่อง เพราะมีผู้กรอกช่องนั้นภายหลัง: {cells}',
    en: 'Cells left as they are, for somebody has typed there since: {count} ({cells})',
  },
  closed: {
    th: 'คงไว้ {count} ช่อง เพราะรอบปิดแล้ว: {cells}',
    en: 'Cells left as they are, for their round is closed: {count} ({cells})',
  },
} satisfies Record<string, Text>;
