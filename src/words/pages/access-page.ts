// What people read on the page of who may edit what, beside its lines.
import type { Text } from '../text';

export const ACCESS_PAGE = {
  looking: { th: 'กำลังตรวจสิทธิ์…', en: 'Looking who may edit what…' },
  partsDone: { th: 'ปรับแล้ว {done} จาก {all} ส่วน กำลังทำต่อ…', en: '{done} of {all} parts set, going on…' },
  mending: { th: 'กำลังปรับสิทธิ์…', en: 'Setting access…' },
  allGood: { th: 'สิทธิ์ตรงกับการตั้งค่า', en: 'Access is as in the settings.' },
  again: { th: 'ตรวจอีกครั้ง', en: 'Look again' },
  mend: { th: 'ปรับสิทธิ์ให้ตรงกับการตั้งค่า', en: 'Set access as in the settings' },
  mendHow: {
    th: 'ข้อมูลที่กรอกไว้ไม่เปลี่ยน สิทธิ์ที่ผู้อื่นให้ไว้ยังอยู่ เว้นแต่ทำเครื่องหมายด้านล่าง',
    en: 'Nothing that was typed changes. What others gave stays, unless it is ticked below.',
  },
  take: { th: 'เอาสิทธิ์ของ {email} ออกด้วย', en: 'Take {email} out, too' },
  askProvince: {
    th: 'บัญชีของท่านดูได้ แต่ปรับสิทธิ์ไม่ได้ โปรดแจ้งจังหวัดหรือเจ้าของสเปรดชีต',
    en: 'Your account may look, but not set access: please tell the province, or the owner of the file.',
  },
  who: { th: 'ใครแก้ไขแท็บใดได้', en: 'Who may change which tab' },
  can: { th: 'แก้ได้:', en: 'Changed by:' },
  should: { th: 'ตามการตั้งค่า:', en: 'By the settings:' },
  notes: { th: 'สิ่งที่ควรทราบ', en: 'Good to know' },
} satisfies Record<string, Text>;
