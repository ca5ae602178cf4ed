// Changes of LAOs that cannot be made.
import type { Text } from '../text';

export const LAO_CHANGE_REFUSALS = {
  'lao-change-day': {
    th: 'วันที่ {day} ไม่อยู่ในปีงบประมาณ {year} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด การเปลี่ยนแปลงก่อนปีนี้ให้แก้ชื่อในทะเบียนได้เลย การเปลี่ยนแปลงหลังปีนี้ให้ทำในสเปรดชีตของปีนั้น',
    en: '{day} is not in fiscal year {year}; nothing was changed. What changed before the year is simply corrected in the registry; what changes after it belongs into the spreadsheet of that year.',
  },
  'lao-change-closed': {
    th: 'รอบ {round} ปิดแล้ว การเปลี่ยนแปลงตั้งแต่ {day} จะแก้แบบที่ปิดไปแล้ว ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้เลือกวันหลังรอบนั้น หรือเปิดรอบอีกครั้งก่อน',
    en: 'The round of {round} is closed, and a change from {day} on would reach into it; nothing was changed. Choose a later day, or reopen the round first.',
  },
  'undo-closed': {
    th: 'รอบ {round} ปิดหลังการเปลี่ยนแปลง อปท. นี้ แบบที่ปิดแล้วใช้การเปลี่ยนแปลงนี้ ระบบจึงยังไม่ได้คืนค่าใด ให้เปิดรอบอีกครั้งก่อน',
    en: 'The round of {round} was closed after this change of LAOs, and its forms rest on it; nothing was undone. Reopen the round first.',
  },
  'lao-change-no-district': {
    th: 'ต้องระบุอำเภอของ อปท. ที่จัดตั้งใหม่ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด อำเภอที่มีคือ {expected}',
    en: 'In which district it is opened has to be said; nothing was changed. There are {expected}.',
  },
  'lao-change-district': {
    th: 'ไม่พบอำเภอ "{found}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด อำเภอที่มีคือ {expected}',
    en: 'There is no district "{found}"; nothing was changed. There are {expected}.',
  },
  'lao-change-from': {
    th: 'ต้องระบุ อปท. เดิม {least} ถึง {most} แห่ง แต่ระบุ {found} แห่ง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หลายแห่งคั่นด้วยจุลภาค',
    en: 'This takes {least} to {most} LAOs of before, and {found} are named; nothing was changed. Several are separated by commas.',
  },
  'lao-change-to': {
    th: 'ต้องระบุชื่อ อปท. หลังเปลี่ยน {least} ถึง {most} แห่ง แต่ระบุ {found} แห่ง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หลายแห่งคั่นด้วยจุลภาค',
    en: 'This takes {least} to {most} names of after, and {found} are given; nothing was changed. Several are separated by commas.',
  },
  'lao-change-unknown': {
    th: 'ไม่พบ "{found}" ในทะเบียน อปท. ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: '"{found}" is not registered; nothing was changed.',
  },
  'lao-change-several': {
    th: 'มี "{found}" มากกว่าหนึ่งแห่ง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้ระบุประเภทและอำเภอด้วย เช่น อบต.บ้านปิน อ.ลอง',
    en: 'There is more than one "{found}"; nothing was changed. Say its type and district, too.',
  },
  'lao-change-not-there': {
    th: '"{found}" ไม่มีอยู่แล้วหรือยังไม่มีในวันนั้นตามทะเบียน ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: '"{found}" is not there on that day by the registry; nothing was changed.',
  },
  'lao-change-there-already': {
    th: '"{found}" มีในทะเบียนอยู่แล้ว ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: '"{found}" is registered already; nothing was changed.',
  },
  'lao-change-typeless': {
    th: 'ไม่ทราบว่า "{found}" เป็นเทศบาลหรือ อบต. ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้กรอก ทต. หรือ อบต. หน้าชื่อ',
    en: 'Whether "{found}" is a municipality or an SAO is not said; nothing was changed. Write its type before the name.',
  },
  'lao-change-same': {
    th: '"{found}" เป็นชื่อเดิม จึงไม่มีสิ่งใดเปลี่ยน',
    en: '"{found}" is what it is called already: nothing would change.',
  },
  'lao-change-type-same': {
    th: 'การยกฐานะต้องเปลี่ยนประเภท แต่ "{found}" เป็นประเภทเดิม ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ถ้าเปลี่ยนเพียงชื่อ ให้เลือก "เปลี่ยนชื่อ"',
    en: 'An upgrade makes another type of it, and "{found}" is of the same; nothing was changed. If only the name changes, choose Renamed.',
  },
} satisfies Record<string, Text>;
