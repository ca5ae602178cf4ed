// What people read about the step indicator, in full and where several stand side by side.
import type { Text } from '../../words/text';

export const PLAN_NAMED = {
  full: {
    th: 'ตัวชี้วัด: เทศบาลและ อบต. ที่นำแผนชุมชนไปใช้ในการพัฒนาท้องถิ่น',
    en: 'Indicator: LAOs that bring community plans into local development',
  },
  short: { th: 'แผนชุมชน', en: 'Community plan' },
} satisfies Record<string, Text>;
