// What a letter calls the indicator of welfare funds, in the middle of its sentences.
import type { Text } from '../../words/text';

export const FUND_LETTERS = {
  name: {
    th: 'ความสำเร็จในการส่งเสริมองค์กรปกครองส่วนท้องถิ่นสนับสนุนการดำเนินงานสวัสดิการชุมชน',
    en: 'LAO support for community welfare funds',
  },
  whole: {
    th: 'ตัวชี้วัด "ความสำเร็จในการส่งเสริมองค์กรปกครองส่วนท้องถิ่นสนับสนุนการดำเนินงานสวัสดิการชุมชน"',
    en: 'LAO support for community welfare funds',
  },
  subject: {
    th: 'การส่งเสริมองค์กรปกครองส่วนท้องถิ่นสนับสนุนการดำเนินงานสวัสดิการชุมชน',
    en: 'LAO support for community welfare funds',
  },
} satisfies Record<string, Text>;

/** What a LAO has, and what is counted, each with its unit. Place: count. */
export const FUND_NOUNS = {
  has: {
    noun: { th: 'กองทุนสวัสดิการชุมชน', en: 'a community welfare fund' },
    amount: { th: '{count} กองทุน', en: '{count}' },
  },
  count: {
    noun: { th: 'สมาชิกกองทุนสวัสดิการชุมชน', en: 'members of community welfare funds' },
    amount: { th: '{count} คน', en: '{count}' },
  },
} satisfies Record<string, Record<string, Text>>;
