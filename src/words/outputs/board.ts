// What people read on the board.
import type { Text } from '../text';

export const BOARD = {
  current: { th: 'รอบปัจจุบัน {round}', en: 'Current round {round}' },
  find: {
    th: 'หาแถวของอำเภอหรือเทศบาลของท่าน ถัดจากชื่อคือสถานะของรอบนี้ สิ่งที่ต้องทำ และกำหนดส่ง จากนั้นเปิดแท็บที่มีชื่อเดียวกัน',
    en: 'Find the row of your district: beside its name stand the state of this round, what is to be done and by when. Then open the tab of that name.',
  },
  state: { th: 'สถานะรอบนี้', en: 'This round' },
  until: { th: 'ภายในวันที่', en: 'By' },
  next: { th: 'สิ่งที่ต้องทำต่อไป', en: 'Next step' },
  daysLeft: { th: 'เหลือเวลา', en: 'Time left' },
  days: { th: 'เหลือ {days} วัน', en: '{days} days left' },
  today: { th: 'วันนี้วันสุดท้าย', en: 'Last day today' },
  oneDay: { th: 'เหลือ 1 วัน', en: '1 day left' },
  oneOver: { th: 'เกินกำหนด 1 วัน', en: '1 day over' },
  over: { th: 'เกินกำหนด {days} วัน', en: '{days} days over' },
  reported: { th: 'รายงานแล้ว', en: 'Reported' },
  mustFix: { th: 'ต้องแก้ไข', en: 'Must fix' },
  /** Under the name of a state. */
  of: { th: '{mark} {state}', en: '{mark} {state}' },
  changed: { th: ' (เปลี่ยน {count})', en: ' ({count} changed)' },
  acceptAgain: {
    th: 'จังหวัดตรวจสิ่งที่เปลี่ยน แล้วรับรายงานอีกครั้ง',
    en: 'The province looks at what has changed, and accepts again',
  },
  closeAgain: { th: 'จังหวัดตรวจสิ่งที่เปลี่ยน แล้วปิดรอบอีกครั้ง', en: 'The province looks at what has changed, and closes again' },
  count: { th: '{reported}/{expected}', en: '{reported}/{expected}' },
  deadlines: {
    th: 'รอบ {round}: อำเภอส่งจังหวัดภายใน {district} จังหวัดส่งกรมภายใน {province}',
    en: 'Round of {round}: districts report by {district}, the province by {province}',
  },
  key: {
    th: 'ความหมายของเครื่องหมาย: {marks} ความหมายของสีแท็บ: สีเทา ยังไม่มีรายงาน สีเหลือง ยังรายงานไม่ครบ สีแดง มีรายการต้องแก้ไข สีเขียว ครบแล้ว (ตรงกับคอลัมน์ "รายงานแล้ว" และ "ต้องแก้ไข")',
    en: 'Marks: {marks} Colours of tabs: grey no report, amber some missing, red something must be fixed, green complete (as the columns "Reported" and "Must fix" say)',
  },
} satisfies Record<string, Text>;
