// What is asked before data goes to the department.
import type { Text } from '../text';

export const DATA_REFUSALS = {
  'data-open': {
    th: 'รอบ {round} ยังมีสิ่งที่ค้างอยู่ก่อนส่งข้อมูลให้กรม\n{lines}\nหากยืนยัน ระบบจะจัดทำไฟล์จากข้อมูลที่มีในขณะนี้ โดยไม่แก้ไขข้อมูลใด',
    en: 'Before the data of the round of {round} goes to the department, this is still open:\n{lines}\nIf you confirm, the file is made of what there is now; nothing is changed.',
  },
} satisfies Record<string, Text>;
