// What a letter calls the step indicator, in the middle of its sentences.
import type { Text } from '../../words/text';

export const PLAN_LETTERS = {
  name: {
    th: 'ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด',
    en: 'municipalities and SAOs that bring community plans into local development',
  },
  whole: {
    th: 'ตัวชี้วัด "ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด"',
    en: 'municipalities and SAOs that bring community plans into local development',
  },
  subject: { th: 'การนำแผนชุมชนสู่การพัฒนาท้องถิ่น', en: 'community plans in local development' },
} satisfies Record<string, Text>;
