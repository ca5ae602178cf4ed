// What a reminder says to a district.
import type { Text } from '../text';

export const REMINDER = {
  subject: { th: 'แจ้งเตือนการรายงาน รอบ {round}', en: 'Reminder: the round of {round}' },
  greeting: { th: 'เรียน ผู้รับผิดชอบรายงานของ{district}', en: 'To whoever reports for {district}' },
  deadline: {
    th: 'รอบรายงาน {round} ส่งจังหวัดภายในวันที่ {deadline} ({days})',
    en: 'The round of {round} is to be handed in by {deadline} ({days}).',
  },
  returned: { th: 'จังหวัดส่งกลับให้แก้ไข: {note}', en: 'The province has returned it: {note}' },
  missing: { th: 'ยังไม่รายงาน {count} แห่ง: {laos}', en: 'Not reported yet, {count}: {laos}' },
  missingOf: { th: '{about}: ยังไม่รายงาน {count} แห่ง: {laos}', en: '{about}: not reported yet, {count}: {laos}' },
  mustFix: { th: 'ต้องแก้ไข {count} รายการ', en: 'To be fixed: {count}' },
  handIn: {
    th: 'เมื่อครบแล้ว โปรดใช้เมนู ขั้นตอน > ส่งรายงาน',
    en: 'When it is complete: menu Khanton > Hand in.',
  },
  nobody: { th: 'ไม่มีอำเภอที่ต้องแจ้งเตือน', en: 'No district has anything left to do.' },
  text: { th: 'ข้อความ', en: 'Text' },
  to: { th: 'ผู้รับ', en: 'To' },
  copy: {
    th: 'คัดลอกข้อความไปส่งทางช่องทางที่ใช้อยู่ ข้อความของแต่ละอำเภอมีเฉพาะสิ่งที่อำเภอนั้นค้าง',
    en: 'Copy the texts into whatever you write with; each says only what its district owes.',
  },
} satisfies Record<string, Text>;
