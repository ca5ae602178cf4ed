// What a letter calls the indicator of welfare funds, in the middle of its sentences.
import type { Text } from '../../words/text';

export const FUND_LETTERS = {
  name: {
    th: 'ความสำเร็จในการส่งเสริมให้ อปท. สนับสนุนกองทุนสวัสดิการชุมชน',
    en: 'LAO support for community welfare funds',
  },
  whole: {
    th: 'ตัวชี้วัดความสำเร็จในการส่งเสริมให้ อปท. สนับสนุนกองทุนสวัสดิการชุมชน',
    en: 'LAO support for community welfare funds',
  },
  subject: {
    th: 'การส่งเสริมให้ อปท. สนับสนุนกองทุนสวัสดิการชุมชน',
    en: 'LAO support for community welfare funds',
  },
} satisfies Record<string, Text>;
