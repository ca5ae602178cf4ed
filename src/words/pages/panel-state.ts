// What people read in the panel about itself: the day and the round that it shows, whether that is still so, and what became of a press.
import type { Text } from '../text';

export const PANEL_STATE = {
  /** Above all that it shows. */
  ofRound: { th: 'รอบ {round}', en: 'Round of {round}' },
  today: { th: 'วันนี้ {day}', en: 'Today: {day}' },
  ownTab: { th: 'แท็บของท่าน: {tab}', en: 'Your tab: {tab}' },
  board: { th: 'ดูสถานะทุกอำเภอในแท็บ {tab}', en: 'All districts at a glance: tab {tab}' },
  whole: { th: 'ทั้งจังหวัด', en: 'The whole province' },
  /** What was typed since is not in it. */
  stale: {
    th: 'ข้อมูลที่แสดงเป็นของเวลา {time} น. หากแก้ไขหลังจากนั้น โปรดตรวจอีกครั้ง',
    en: 'What is shown here was read at {time}. If anything has changed since, check again.',
  },
  /** Of a button that was pressed while another command was at work. */
  wait: {
    th: 'ระบบกำลังทำงานก่อนหน้าอยู่ โปรดรอให้เสร็จแล้วกดอีกครั้ง',
    en: 'The last command is still at work: wait for it, and press again.',
  },
  opening: { th: 'กำลังเปิดหน้าต่าง…', en: 'Opening…' },
  /** Above what a check found. */
  found: { th: 'ผลการตรวจ', en: 'What was found' },
  dismiss: { th: 'ปิดข้อความ', en: 'Close the message' },
  /** On one card for all of them. */
  missing: { th: 'ยังไม่รายงาน {count} แห่ง', en: '{count} have not reported' },
  missingOf: { th: '{indicator} ยังไม่รายงาน {count} แห่ง', en: '{indicator}: {count} have not reported' },
  missingRemedy: {
    th: 'กดที่ชื่อเพื่อไปยังช่องของแต่ละแห่ง แล้วกรอกผลของรอบนี้',
    en: 'Press a name to go to its cell, and type what is to be reported for the round.',
  },
  missingReports: { th: 'อปท. ที่ยังไม่รายงาน', en: 'LAOs without a report' },
} satisfies Record<string, Text>;
