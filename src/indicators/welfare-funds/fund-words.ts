// What people read about the indicator of welfare funds, and on its outputs.
import type { Text } from '../../words/text';

/** In full, and where several stand side by side. */
export const FUNDS_NAMED = {
  full: {
    th: 'ตัวชี้วัด: กองทุนสวัสดิการชุมชน (นับ อปท. ที่มีกองทุนแล้ว)',
    en: 'Indicator: community welfare funds (of the LAOs that have one)',
  },
  short: { th: 'กองทุนสวัสดิการชุมชน', en: 'Welfare funds' },
} satisfies Record<string, Text>;

export const FUNDS = {
  fundsTarget: {
    th: 'กองทุนเพิ่มขึ้น {reached} กองทุน ค่าเป้าหมายของจังหวัด {target}{share} เป้าหมายทั้งประเทศ {national}',
    en: "{reached} more funds; the province's target {target}{share}, the national one {national}",
  },
  membersTarget: {
    th: 'สมาชิกเพิ่มขึ้น {reached} คน ค่าเป้าหมายของจังหวัด {target}{share} เป้าหมายทั้งประเทศ {national}',
    en: "{reached} more members; the province's target {target}{share}, the national one {national}",
  },
  membersFell: {
    th: 'สมาชิกลดลง {reached} คน ค่าเป้าหมายของจังหวัด {target}{share} เป้าหมายทั้งประเทศ {national}',
    en: "{reached} fewer members; the province's target {target}{share}, the national one {national}",
  },
  unknownStart: {
    th: 'อปท. {unknown} แห่งมีกองทุนต้นปี แต่ยังไม่ได้กรอกสมาชิกต้นปี จึงยังไม่ทราบจำนวนที่เพิ่มขึ้น และไม่ได้นับรวมในจำนวนที่เพิ่มขึ้น',
    en: '{unknown} LAOs had a fund when the year began, but their members then are blank: their increase is not known, and not counted.',
  },
  inFunds: { th: '{count} กองทุน', en: '{count}' },
  inMembers: { th: '{count} คน', en: '{count}' },
  notSet: { th: 'ไม่ได้ตั้ง', en: 'not set' },
  percent: { th: 'ร้อยละ {percent}', en: '{percent} %' },
  noTarget: { th: 'เป้าหมายเป็น 0', en: 'target of 0' },
  laos: { th: 'อปท. (แห่ง)', en: 'LAOs' },
  atStart: { th: 'มีกองทุนต้นปี', en: 'Fund at start' },
  founded: { th: 'ตั้งใหม่ปีนี้', en: 'Founded this year' },
  without: { th: 'ยังไม่มี', en: 'Still without' },
  shareOfFunds: { th: 'ร้อยละของ\nเป้าหมายกองทุน', en: '% of fund target' },
  membersAtStart: { th: 'สมาชิกต้นปี (คน)', en: 'Members at start' },
  members: { th: 'สมาชิกล่าสุด (คน)', en: 'Members now' },
  increase: { th: 'เพิ่มขึ้น', en: 'Increase' },
  shareOfMembers: { th: 'ร้อยละของ\nเป้าหมายสมาชิก', en: '% of member target' },
  work: { th: 'การดำเนินการของอำเภอ', en: 'What is asked for' },
  complete: { th: 'มีครบทุกแห่ง ให้ขยายฐานสมาชิก', en: 'All have a fund: more members' },
  incomplete: { th: 'จัดตั้งกองทุนเพิ่มอีก {without} แห่ง', en: '{without} more funds' },
  unknown: { th: 'ยังไม่ระบุว่ามีกองทุนหรือไม่ {unknown} แห่ง', en: 'Not given whether there is a fund: {unknown}' },
  byLao: { th: 'แต่ละ อปท.', en: 'By LAO' },
  since: { th: 'กองทุน', en: 'Fund' },
  sinceStart: { th: 'ต้นปี', en: 'At start' },
  fallenMembers: { th: 'อปท. ที่สมาชิกลดลง', en: 'LAOs with fewer members' },
} satisfies Record<string, Text>;

/** What a comparison says in short. Place: fallen. */
export const MEMBERS_FEWER: Text = { th: 'สมาชิกลดลง {fallen} แห่ง', en: 'LAOs with fewer members: {fallen}' };
