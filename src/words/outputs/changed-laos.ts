// What comparisons say of LAOs that have changed between two rounds.
import type { Text } from '../text';

export const CHANGED_LAOS = {
  section: { th: 'อปท. ที่เปลี่ยนแปลงระหว่างสองรอบ', en: 'LAOs that changed in between' },
  what: { th: 'การเปลี่ยนแปลง', en: 'Change' },
  since: { th: 'ตั้งแต่รอบ', en: 'From round' },
  from: { th: 'เดิม', en: 'Before' },
  to: { th: 'เป็น', en: 'Now' },
  type: { th: 'ยกฐานะ', en: 'Upgraded' },
  name: { th: 'เปลี่ยนชื่อ', en: 'Renamed' },
  district: { th: 'ย้ายอำเภอ', en: 'Moved' },
  merged: { th: 'รวมกัน', en: 'Merged' },
  split: { th: 'แยกออก', en: 'Split' },
  came: { th: 'เริ่มนับ', en: 'Counted from now on' },
  went: { th: 'ไม่นับแล้ว', en: 'Counted no more' },
  note: {
    th: 'ช่องเพิ่มหรือลดนับเฉพาะ อปท. ที่มีในทั้งสองรอบ ไม่ว่าใช้ชื่อใด ผลต่างที่เหลือมาจาก อปท. ข้างต้น',
    en: 'A rise or a fall is of LAOs that are there in both rounds, under whichever name; the rest of the difference is of those above.',
  },
} satisfies Record<string, Text>;
