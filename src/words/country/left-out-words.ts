// Why a file is not counted, and what to do about it.
import type { Text } from '../text';

export const LEFT_OUT_HEADINGS = {
  section: { th: 'ไฟล์ที่ไม่นับรวม', en: 'Files left out' },
  file: { th: 'ไฟล์', en: 'File' },
  why: { th: 'เพราะ และสิ่งที่ต้องทำ', en: 'Why, and what to do' },
  none: { th: 'ไม่มี', en: 'None' },
} satisfies Record<string, Text>;

/** By the reason. Places: those of its details. */
export const LEFT_OUT = {
  unreadable: {
    th: 'เปิดอ่านไม่ได้ หรือไฟล์ไม่สมบูรณ์ โปรดขอไฟล์ใหม่จากจังหวัด',
    en: 'It cannot be read, or it ends in the middle. Ask the province for the file again.',
  },
  foreign: {
    th: 'ไม่ใช่ไฟล์ข้อมูลที่จังหวัดส่งออกจากขั้นตอน โปรดตรวจสอบว่าเป็นไฟล์ใด',
    en: 'It is no data that a province handed out with Khanton. See what file it is.',
  },
  refused: {
    th: 'ส่งออกข้อมูลจากสเปรดชีตนี้ไม่ได้: {said}',
    en: 'This spreadsheet hands out no data: {said}',
  },
  newer: {
    th: 'เป็นข้อมูลรุ่นที่ {version} ซึ่งใหม่กว่าโปรแกรมนี้ โปรดปรับปรุงขั้นตอนเป็นรุ่นล่าสุด',
    en: 'Its data is of version {version}, newer than this program. Bring Khanton up to date.',
  },
  empty: {
    th: 'ไม่มีข้อมูล โปรดขอไฟล์ใหม่จากจังหวัด',
    en: 'It holds no data. Ask the province for the file again.',
  },
  'wrong-cell': {
    th: 'แถวที่ {row} คอลัมน์ {field} พบ "{found}" ต้องเป็น{expected} โปรดขอไฟล์ใหม่จากจังหวัด',
    en: 'Row {row}, column {field}: found "{found}", expected {expected}. Ask the province for the file again.',
  },
  changed: {
    th: 'ตัวเลขในไฟล์ไม่ตรงกับที่จังหวัด{province}ส่งออก (รหัสตรวจสอบ {found} ต้องเป็น {expected}) มีผู้แก้ไขหรือลบแถวหลังส่งออก โปรดขอไฟล์ใหม่',
    en: 'Its figures are not those that {province} handed out (checksum {found}, expected {expected}): somebody changed or deleted rows afterwards. Ask for the file again.',
  },
  'unknown-province': {
    th: 'ชื่อจังหวัด "{province}" ไม่อยู่ในรายชื่อ 76 จังหวัด โปรดให้จังหวัดแก้ชื่อในแท็บ "การตั้งค่า" แล้วส่งใหม่',
    en: 'No province of the 76 is called "{province}". Have its name put right in the settings, and the file sent again.',
  },
  doubled: {
    th: 'เหมือนกับไฟล์ {kept} ของจังหวัด{province} ซึ่งนับแล้ว',
    en: 'The same as {kept} of {province}, which is counted.',
  },
  outdated: {
    th: 'จังหวัด{province}มีไฟล์ที่ใหม่กว่า คือ {kept} ซึ่งนับแล้ว',
    en: '{province} has a newer file, {kept}, which is counted.',
  },
  contradicts: {
    th: 'ไม่ตรงกับไฟล์ {kept} ของจังหวัด{province} และไม่ทราบว่าไฟล์ใดใหม่กว่า จึงไม่นับทั้งสองไฟล์ โปรดเก็บไว้เพียงไฟล์ที่ถูกต้อง',
    en: 'It differs from {kept} of {province}, and nobody knows which is newer: neither is counted. Keep the right one alone.',
  },
  'other-year': {
    th: 'เป็นข้อมูลของจังหวัด{province} ปีงบประมาณ พ.ศ. {year} ซึ่งไม่ใช่ปีของรอบที่รวม หากต้องการรวมปีนั้น ให้ระบุ --round',
    en: 'It is of fiscal year {year} BE, of {province}, and the round is of another one. To stack that year, name a round of it with --round.',
  },
  'before-round': {
    th: 'ไฟล์ของจังหวัด{province}มีข้อมูลถึงรอบ {last} ยังไม่ถึงรอบนี้ โปรดขอไฟล์ของรอบนี้',
    en: 'The file of {province} goes up to the round of {last}, not to this one. Ask for that of this round.',
  },
  'without-indicator': {
    th: 'ไฟล์ของจังหวัด{province}ไม่มีตัวชี้วัดนี้',
    en: 'The file of {province} does not hold this indicator.',
  },
  'other-ladder': {
    th: 'จังหวัด{province}กำหนดขั้นของตัวชี้วัดนี้ไม่เหมือนจังหวัดอื่น จึงรวมกันไม่ได้',
    en: 'The steps of this indicator are others in {province}: they cannot be added to those of the other provinces.',
  },
} satisfies Record<string, Text>;

/** What a column of the data expects. */
export const EXPECTED_IN_DATA = {
  text: { th: 'ข้อความ', en: 'a text' },
  count: { th: 'จำนวนเต็มตั้งแต่ 0', en: 'a whole number from 0' },
  percent: { th: 'ร้อยละ 0 ถึง 100', en: 'a percentage, 0 to 100' },
  day: { th: 'วันที่แบบ 2013-07-01', en: 'a date such as 2013-07-01' },
  moment: { th: 'วันเวลาแบบ 2013-07-03T09:00', en: 'a moment such as 2013-07-03T09:00' },
  type: { th: ' municipality หรือ SAO', en: 'municipality or SAO' },
  state: { th: ' reported, carried หรือ none', en: 'reported, carried or none' },
  region: { th: 'รหัสภาค', en: 'a region' },
  target: { th: ' main, secondary หรือว่าง', en: 'main, secondary or blank' },
  reportState: { th: 'สถานะของรายงาน', en: 'the state of a report' },
  code: { th: 'เลขสองหลัก', en: 'two digits' },
  checksum: { th: 'รหัสตรวจสอบแปดหลัก', en: 'a checksum of eight digits' },
  sameAsValue: { th: 'ค่าที่ตรงกับคอลัมน์ value และ state', en: 'what follows from value and state' },
  atMostHighest: { th: 'ขั้นที่ไม่เกินขั้นสูงสุด', en: 'no step above the highest' },
} satisfies Record<string, Text>;
