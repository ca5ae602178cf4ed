// What people read on the outlook: the marks, who is nearest, and estimates that are called so wherever they stand.
import type { Text } from '../text';

export const OUTLOOK = {
  performance: { th: 'ผลการดำเนินงานรายอำเภอ (แห่ง)', en: 'Performance by district (LAOs)' },
  passed: { th: 'ผ่าน{passing}', en: 'Passed {passing}' },
  passedNow: { th: 'ผ่านแล้วจริง', en: 'Actually passed' },
  all: { th: 'อปท. ทั้งหมด', en: 'LAOs' },
  change: { th: 'เปลี่ยนจากรอบก่อน', en: 'Change since the round before' },
  required: { th: 'เกณฑ์ผ่าน ร้อยละ {share}', en: 'Pass mark, {share} %' },
  aimed: { th: 'ค่าเป้าหมายของจังหวัด ร้อยละ {share}', en: "Province's aim, {share} %" },
  needed: { th: 'ต้องผ่าน', en: 'Needed' },
  missing: { th: 'ขาดอีก', en: 'Still missing' },
  met: { th: 'ผลเทียบเกณฑ์', en: 'Result' },
  yes: { th: 'ผ่านเกณฑ์', en: 'Reached' },
  no: { th: 'ยังไม่ผ่านเกณฑ์', en: 'Not yet' },
  noLao: { th: 'ไม่มี อปท.', en: 'No LAO' },
  roundedUp: {
    th: 'เกณฑ์ของแต่ละอำเภอปัดเศษขึ้น รวมทุกอำเภอจึงอาจมากกว่าเกณฑ์ของจังหวัด อปท. ที่ยังไม่เคยรายงานนับรวมใน "อปท. ทั้งหมด" และยังไม่ผ่าน',
    en: "Each district's mark is rounded up: together they may be more than the province's. LAOs without any report are among all LAOs, and have not passed.",
  },
  way: { th: 'ต้องผ่านอีกกี่แห่งจึงจะถึง', en: 'How many must still pass' },
  mark: { th: 'เกณฑ์', en: 'Mark' },
  stepsLeft: { th: 'แห่งที่ใกล้ผ่าน ขาดอีกไม่เกิน (ขั้น)', en: 'Steps needed by the nearest LAOs' },
  candidates: { th: 'จำนวนแห่งที่ใกล้ผ่าน', en: 'LAOs that near' },
  stepsInAll: { th: 'ต้องเพิ่มรวมอย่างน้อย (ขั้น)', en: 'Minimum total steps' },
  tooFew: { th: 'ไม่พอ', en: 'Too few' },
  tooFewNote: {
    th: '"ไม่พอ": อปท. ที่เคยรายงานมีน้อยกว่าที่ขาด ต้องได้รายงานจาก อปท. ที่ยังไม่เคยรายงาน {noReport} แห่งด้วย',
    en: '"Too few": those that have ever reported are fewer than are missing. LAOs without any report are needed too: {noReport}.',
  },
  nearest: { th: 'อปท. ที่ใกล้ผ่านที่สุด รายอำเภอ', en: 'The LAOs nearest to passing, by district' },
  lacks: { th: 'ขาดอีก (ขั้น)', en: 'Steps left' },
  count: { th: 'จำนวน (แห่ง)', en: 'LAOs' },
  names: { th: 'รายชื่อ', en: 'Names' },
  estimate: {
    th: 'ประมาณการรอบที่เหลือของปีงบประมาณ: ผ่าน{passing}กี่แห่ง (ไม่ใช่ผลจริง)',
    en: 'Estimate of the rounds left in the fiscal year: LAOs that pass {passing} (not a result)',
  },
  method: { th: 'ประมาณการโดย', en: 'Estimated by' },
  estimateA: { th: 'ประมาณการ ก', en: 'Estimate A' },
  estimateB: { th: 'ประมาณการ ข', en: 'Estimate B' },
  own: { th: 'ประมาณการ ก: อัตราความก้าวหน้าเฉลี่ยของแต่ละแห่ง', en: 'Estimate A: each at its own speed' },
  median: { th: 'ประมาณการ ข: มัธยฐานของจังหวัด', en: "Estimate B: the province's median" },
  reached: { th: 'ถึงร้อยละ {share} ในรอบ', en: '{share} % reached in' },
  notReached: { th: 'ไม่ถึงในปีนี้', en: 'not this year' },
  byDistrict: {
    th: 'ประมาณการรายอำเภอ เมื่อถึงรอบ {round} (แห่ง)',
    en: 'Estimate by district, for the round of {round} (LAOs)',
  },
  ownHow: {
    th: 'ประมาณการ ก ทำโดย: ให้แต่ละแห่งก้าวหน้าต่อตามอัตราความก้าวหน้าเฉลี่ยของแต่ละแห่งใน 2 รอบล่าสุด (ขั้นที่เพิ่ม หารด้วยจำนวนรอบ ขั้นที่ลดลงนับเป็น 0) นับเฉพาะขั้นเต็ม ไม่เกินขั้น {pass} ไม่มีแห่งใดลดลง',
    en: 'Estimate A: each LAO goes on at its own average speed of the last 2 rounds (steps gained, divided by rounds; a fall is 0). Whole steps only, never above step {pass}, no LAO falls.',
  },
  medianHow: {
    th: 'ประมาณการ ข ทำโดย: ให้ทุกแห่งก้าวหน้าต่อตามมัธยฐานของอัตราเหล่านั้น คือ {speed} ขั้นต่อรอบ (ไม่นับแห่งที่อยู่ขั้น {pass} ตั้งแต่ต้นช่วง)',
    en: 'Estimate B: every LAO goes on at the median of those speeds, in steps a round: {speed} (LAOs that stood at step {pass} from the start are left out).',
  },
  staying: {
    th: 'อปท. ที่มีรายงานเพียงรอบนี้ {staying} แห่ง ยังไม่มีอัตราความก้าวหน้าของตนเอง ในประมาณการ ก จึงให้อยู่ที่เดิม',
    en: 'LAOs without a report before this round: {staying}. They have no speed of their own: in estimate A they stay where they are.',
  },
  apart: {
    th: 'อปท. ที่ยังไม่เคยรายงาน {noReport} แห่ง ไม่อยู่ในประมาณการ และไม่นับว่าผ่าน',
    en: 'LAOs without any report: {noReport}. They are in no estimate, and are not counted as passed.',
  },
  noRounds: {
    th: 'ไม่มีรอบเหลือในปีงบประมาณนี้ จึงไม่มีประมาณการ',
    en: 'No round is left in this fiscal year: there is no estimate.',
  },
  noSpeed: {
    th: 'ยังทำประมาณการไม่ได้: ต้องมี อปท. ที่มีรายงานอย่างน้อย 2 รอบ',
    en: 'No estimate can be made yet: it takes LAOs with reports in at least 2 rounds.',
  },
} satisfies Record<string, Text>;
