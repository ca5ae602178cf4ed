// What a comparison and a summary say of their figures, by what is compared and summed up.
import type { Text } from '../text';

/** Places: fallen, net. */
export const COMPARED = {
  steps: { th: 'ขั้นลดลง {fallen} แห่ง', en: 'LAOs that dropped: {fallen}' },
  count: { th: 'จำนวนลดลง {fallen} แห่ง', en: 'LAOs that have fewer: {fallen}' },
  /** Since when there is one is said once: nobody has one no more. */
  has: { th: 'มีเพิ่มขึ้น {net} แห่ง', en: 'LAOs more that have one: {net}' },
} satisfies Record<string, Text>;

/** Of what counts reports. Places: reported, carried. */
export const REPORTS: Text = {
  th: ' รายงานแล้ว {reported} แห่ง ใช้ผลรอบก่อน {carried} แห่ง',
  en: ', {reported} reported, {carried} carried',
};
