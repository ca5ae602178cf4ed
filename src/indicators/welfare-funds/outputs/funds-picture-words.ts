// What people read about the pictures of the funds and of their members.
import type { GrowthWords } from '../../../words/pages/growth-words';
import type { Text } from '../../../words/text';

export const FUNDS_PICTURE: GrowthWords & { without: Text } = {
  title: { th: 'กองทุนสวัสดิการชุมชนในแต่ละรอบ', en: 'Community welfare funds over the rounds' },
  unit: { th: 'กองทุน', en: 'Funds' },
  now: { th: 'มีกองทุน', en: 'Funds' },
  start: { th: 'ต้นปี', en: 'At the start' },
  target: { th: 'ค่าเป้าหมายของจังหวัด เพิ่ม {target} = {value} กองทุน', en: "Province's target, {target} more = {value}" },
  without: { th: 'ยังไม่มีกองทุน', en: 'Without a fund' },
};

export const MEMBERS_PICTURE: GrowthWords = {
  title: { th: 'สมาชิกกองทุนในแต่ละรอบ', en: 'Members of the funds over the rounds' },
  unit: { th: 'สมาชิก (คน)', en: 'Members' },
  now: { th: 'สมาชิก', en: 'Members' },
  start: { th: 'ต้นปี', en: 'At the start' },
  target: { th: 'ค่าเป้าหมายของจังหวัด เพิ่ม {target} = {value} คน', en: "Province's target, {target} more = {value}" },
};
