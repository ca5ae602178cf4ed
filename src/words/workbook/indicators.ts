// What people read about each indicator.
import type { Text } from '../text';

export const INDICATOR_WORDS = {
  step: {
    th: 'ตัวชี้วัด: เทศบาลและ อบต. ที่นำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น',
    en: 'Indicator: LAOs that bring community plans into local development',
  },
  funds: {
    th: 'ตัวชี้วัด: กองทุนสวัสดิการชุมชน (นับ อปท. ที่มีกองทุนแล้ว)',
    en: 'Indicator: community welfare funds (of the LAOs that have one)',
  },
} satisfies Record<string, Text>;

/** Where several stand side by side. */
export const INDICATOR_SHORT = {
  step: { th: 'แผนชุมชน', en: 'Community plan' },
  funds: { th: 'กองทุนสวัสดิการชุมชน', en: 'Welfare funds' },
} satisfies Record<keyof typeof INDICATOR_WORDS, Text>;
