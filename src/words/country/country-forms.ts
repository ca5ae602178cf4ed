// What people read on the forms of the whole country.
import type { Text } from '../text';

export const REGION_NAMES = {
  central: { th: 'ภาคกลาง', en: 'Central' },
  northeast: { th: 'ภาคตะวันออกเฉียงเหนือ', en: 'Northeast' },
  north: { th: 'ภาคเหนือ', en: 'North' },
  south: { th: 'ภาคใต้', en: 'South' },
} satisfies Record<string, Text>;

export const COUNTRY_TABS = {
  form: { th: 'แบบรายงานทั้งประเทศ', en: 'National form' },
  completeness: { th: 'ความครบถ้วน', en: 'Completeness' },
  comparison: { th: 'เปรียบเทียบ', en: 'Comparison' },
  ranking: { th: 'ลำดับจังหวัด', en: 'Ranking' },
  outlook: { th: 'แนวโน้ม', en: 'Outlook' },
  checks: { th: 'ข้อที่ต้องตรวจสอบ', en: 'To be checked' },
  laos: { th: 'ข้อมูลราย อปท.', en: 'LAOs' },
} satisfies Record<string, Text>;

export const COUNTRY_TITLES = {
  form: { th: 'แบบรายงานความก้าวหน้าทั้งประเทศ', en: 'National progress form' },
  /** Place: region. */
  ofRegion: { th: 'แบบรายงานความก้าวหน้า{region}', en: 'Progress form: {region}' },
  byRegion: { th: 'แบบรายงานความก้าวหน้าทั้งประเทศ แยกตามภาค', en: 'National progress form by region' },
  completeness: { th: 'ความครบถ้วนของการส่งข้อมูล', en: 'Completeness of what provinces handed in' },
  comparison: { th: 'เปรียบเทียบกับเดือนที่ผ่านมา', en: 'Comparison with the previous month' },
  ranking: { th: 'ลำดับจังหวัดเทียบกับเกณฑ์และค่าเป้าหมาย', en: 'Provinces ranked against both marks' },
  outlook: { th: 'แนวโน้มถึงสิ้นปีงบประมาณ', en: 'Outlook to the end of the fiscal year' },
  checks: { th: 'ข้อที่ต้องตรวจสอบก่อนใช้ตัวเลข', en: 'To be checked before the figures are used' },
} satisfies Record<string, Text>;

export const COUNTRY = {
  /** Places: year, round. */
  edition: {
    th: 'ปีงบประมาณ พ.ศ. {year} รอบรายงานวันที่ {round}',
    en: 'Fiscal year {year} BE, round of {round}',
  },
  /** Places: handedIn, provinces. */
  handedIn: {
    th: 'จังหวัดที่ส่งข้อมูลแล้ว {handedIn} จาก {provinces} จังหวัด',
    en: '{handedIn} of {provinces} provinces have handed in',
  },
  /** Place: names. */
  missing: { th: 'จังหวัดที่ยังไม่มีข้อมูลรอบนี้: {names}', en: 'No data for this round: {names}' },
  nobodyMissing: { th: 'ส่งข้อมูลครบทุกจังหวัด', en: 'All provinces have handed in.' },
  /** On paper. Places: notPast, noReport. */
  behind: {
    th: 'ไม่รวม อปท. ที่ยังไม่ผ่านขั้น 1 จำนวน {notPast} แห่ง และที่ยังไม่เคยรายงาน {noReport} แห่ง',
    en: 'Without LAOs that have not passed step 1 ({notPast}) and those without any report ({noReport}).',
  },
  /** Places: date, time. */
  built: { th: 'รวมเมื่อ {date} เวลา {time} น.', en: 'Stacked {date} at {time}' },
  carriedNote: {
    th: 'อปท. ที่ไม่ได้รายงานรอบนี้ นับตามขั้นล่าสุดที่เคยรายงาน ("ใช้ผลรอบก่อน") และยังถือว่าไม่ได้รายงาน จังหวัดที่ยังไม่ส่งข้อมูลไม่อยู่ในตัวเลขใด',
    en: 'A LAO that did not report in this round is counted at its last reported step ("carried"), and is still missing. Provinces that have not handed in are in no figure.',
  },
  province: { th: 'จังหวัด', en: 'Province' },
  region: { th: 'ภาค', en: 'Region' },
  number: { th: 'ลำดับที่', en: 'No.' },
  /** Places: region, provinces. */
  ofRegion: { th: 'รวม{region} {provinces}\u00a0จังหวัด', en: '{region}: {provinces}\u00a0provinces' },
  /** Place: provinces. */
  ofCountry: { th: 'รวมทั้งประเทศ {provinces}\u00a0จังหวัด', en: 'The country: {provinces}\u00a0provinces' },
  laos: { th: 'อปท. ทั้งหมด (แห่ง)', en: 'LAOs' },
  amount: { th: 'จำนวนรอบนี้', en: 'Now' },
  before: { th: 'รอบก่อน', en: 'Before' },
  change: { th: 'เพิ่มหรือลด', en: 'Change' },
} satisfies Record<string, Text>;

export const COUNTRY_COMPLETENESS = {
  notHandedIn: { th: 'จังหวัดที่ยังไม่มีข้อมูลรอบนี้', en: 'No data for this round' },
  deadline: { th: 'กำหนดส่ง', en: 'Deadline' },
  overdue: { th: 'เกินกำหนด (วัน)', en: 'Days overdue' },
  handedIn: { th: 'จังหวัดที่ส่งข้อมูลแล้ว', en: 'Handed in' },
  remark: { th: 'หมายเหตุ', en: 'Remark' },
  /** Place: file. */
  unusable: { th: 'ส่งแล้ว แต่ไฟล์ใช้ไม่ได้: {file}', en: 'Handed in, but the file is not counted: {file}' },
  notYet: { th: 'ยังไม่ส่งข้อมูล', en: 'Not handed in' },
  exportedAt: { th: 'จัดทำไฟล์เมื่อ', en: 'File made' },
  /** Places: date, time. */
  moment: { th: '{date} เวลา {time} น.', en: '{date} at {time}' },
  late: { th: 'ส่งช้า (วัน)', en: 'Days late' },
  settled: { th: 'อำเภอที่รับรายงานแล้ว', en: 'Districts accepted' },
  /** Places: settled, districts. */
  settledOf: { th: '{settled} จาก {districts}', en: '{settled} of {districts}' },
  notSaid: { th: 'ไฟล์ไม่ได้ระบุ', en: 'The file does not say' },
  file: { th: 'ไฟล์', en: 'File' },
} satisfies Record<string, Text>;

export const COUNTRY_COMPARISON = {
  byProvince: { th: 'จำนวนที่ผ่าน{passing} แยกตามจังหวัด (แห่ง)', en: 'LAOs that passed {passing}, by province' },
  /** Places: came, went. */
  changed: {
    th: 'อปท. ที่มีเฉพาะรอบนี้ {came} แห่ง และที่มีเฉพาะรอบก่อน {went} แห่ง (ตั้งใหม่ ควบรวม หรือแยก) ไม่นับใน "เปลี่ยนสุทธิ" และ "เพิ่มหรือลด" ของแต่ละขั้น',
    en: 'LAOs that are there now alone: {came}; before alone: {went} (opened, merged, split). They are in no net change of a step.',
  },
  firstRound: { th: 'ไม่มีรอบก่อนให้เทียบ', en: 'There is no round before this one.' },
} satisfies Record<string, Text>;

export const RANKING = {
  required: { th: 'เกณฑ์ผ่าน', en: 'Pass mark' },
  aimed: { th: 'ค่าเป้าหมายของจังหวัด', en: "Province's aim" },
  share: { th: 'ร้อยละ', en: 'Percent' },
  note: {
    th: 'เรียงตามร้อยละที่ผ่าน{passing} จังหวัดที่เท่ากันอยู่ลำดับเดียวกัน เกณฑ์และค่าเป้าหมายของแต่ละจังหวัดเป็นไปตามที่จังหวัดนั้นตั้ง ปัดเศษขึ้นเป็นจำนวนแห่ง',
    en: 'Ordered by the share of LAOs that passed {passing}; equal shares have one place. Each province is held against the marks of its own, rounded up to whole LAOs.',
  },
} satisfies Record<string, Text>;

export const COUNTRY_OUTLOOK = {
  unknownRounds: {
    th: 'ไฟล์ของจังหวัดไม่ได้ระบุรอบที่เหลือของปี จึงไม่มีประมาณการ',
    en: "The provinces' files do not say which rounds are left: there is no estimate.",
  },
  median: { th: 'ประมาณการ ข: มัธยฐานของประเทศ', en: "Estimate B: the country's median" },
  byProvince: {
    th: 'ประมาณการรายจังหวัด เมื่อถึงรอบ {round} (แห่ง)',
    en: 'Estimate by province, for the round of {round} (LAOs)',
  },
} satisfies Record<string, Text>;

/** Above the columns of the long table. */
export const LONG_TABLE = {
  province: { th: 'จังหวัด', en: 'Province' },
  code: { th: 'รหัสจังหวัด', en: 'Province code' },
  region: { th: 'ภาค', en: 'Region' },
  district: { th: 'อำเภอ', en: 'District' },
  type: { th: 'ประเภท', en: 'Type' },
  lao: { th: 'อปท.', en: 'LAO' },
  round: { th: 'รอบ', en: 'Round' },
  value: { th: 'ผลที่รายงานรอบนี้', en: 'Reported in the round' },
  standing: { th: 'ผลที่นับ', en: 'What counts' },
  state: { th: 'ที่มา', en: 'Source' },
  target: { th: 'เป้าหมาย', en: 'Target list' },
} satisfies Record<string, Text>;

export const REPORTED_STATES = {
  reported: { th: 'รายงานรอบนี้', en: 'Reported' },
  carried: { th: 'ใช้ผลรอบก่อน', en: 'Carried' },
  none: { th: 'ยังไม่เคยรายงาน', en: 'No report yet' },
} satisfies Record<string, Text>;
