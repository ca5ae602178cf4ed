// What a letter calls the step indicator, in the middle of its sentences.
import type { Text } from '../../words/text';

export const PLAN_LETTERS = {
  name: {
    th: 'ร้อยละของเทศบาลและ อบต. ที่นำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น',
    en: 'municipalities and SAOs that bring community plans into local development',
  },
  whole: {
    th: 'ตัวชี้วัดร้อยละของเทศบาลและ อบต. ที่นำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น',
    en: 'municipalities and SAOs that bring community plans into local development',
  },
  subject: { th: 'การนำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น', en: 'community plans in local development' },
} satisfies Record<string, Text>;
