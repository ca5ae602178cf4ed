// What is still open when data is to go to the department, a line each.
import type { Text } from '../text';

export const STILL_OPEN = {
  province: {
    th: '- ชื่อจังหวัดในการตั้งค่าคือ "{province}" ไม่ตรงกับจังหวัดใดใน 76 จังหวัด กรมจึงนำข้อมูลไปรวมไม่ได้ ให้แก้ไขชื่อก่อน',
    en: '- The settings name the province "{province}", which is none of the 76: the department cannot place its data. Fix the name first.',
  },
  mustFix: { th: '- รายการต้องแก้ไข {count} รายการ{rules}', en: '- Findings that must be fixed: {count}{rules}' },
  rules: { th: ' ได้แก่ {rules}', en: ' ({rules})' },
  rule: { th: '{rule} {count} รายการ', en: '{rule}: {count}' },
  notHandedIn: {
    th: '- ยังไม่ส่งรายงาน {count} แห่ง: {districts}',
    en: '- Reports that were not handed in: {count} ({districts})',
  },
  notAccepted: {
    th: '- ส่งแล้ว แต่จังหวัดยังไม่รับรายงาน {count} แห่ง: {districts}',
    en: '- Reports that the province has not accepted: {count} ({districts})',
  },
  missing: { th: '- อปท. ที่ยังไม่มีผลของรอบนี้ {count} แห่ง', en: '- LAOs without a report of this round: {count}' },
  notClosed: { th: '- จังหวัดยังไม่ได้ปิดรอบ', en: '- The round is not closed' },
} satisfies Record<string, Text>;
