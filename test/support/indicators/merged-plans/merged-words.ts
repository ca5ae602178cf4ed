// What people read about the sample indicator.
import type { Text } from '../../../../src/words/text';

export const MERGED_WORDS = {
  full: { th: 'ตัวชี้วัด: แผนชุมชนระดับ อบต. ฉบับเดียว', en: 'Indicator: SAOs with one merged plan' },
  short: { th: 'แผนฉบับเดียว', en: 'Merged plan' },
} satisfies Record<string, Text>;
