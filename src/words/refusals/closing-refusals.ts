// Rounds that cannot be closed or reopened, or whose kept values cannot be read.
import type { Text } from '../text';

export const CLOSING_REFUSALS = {
  'close-not-open': {
    th: 'รอบ {round} ยังไม่เปิด (เปิดวันที่ {opens}) จึงยังปิดรอบไม่ได้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'The round of {round} is not open yet (it opens on {opens}), so it cannot be closed; nothing was changed.',
  },
  'closed-already': {
    th: 'รอบ {round} ปิดแล้วเมื่อ {date} เวลา {time} น. ({who}) และข้อมูลยังตรงกับที่เก็บไว้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'The round of {round} was closed on {date} {time} ({who}), and everything stands as it was kept; nothing was changed.',
  },
  'reopen-not-closed': {
    th: 'รอบ {round} ยังไม่ได้ปิด หรืออำเภอส่งรายงานที่แก้ไขแล้ว จึงไม่ต้องเปิดอีกครั้ง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'The round of {round} was not closed, or the corrected report was handed in: there is nothing to open again. Nothing was changed.',
  },
  'until-past': {
    th: 'วันสุดท้ายที่แก้ไขได้ (until) คือ {until} ซึ่งผ่านไปแล้ว ต้องเป็นวันที่ {today} (วันนี้) ถึง {last} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'The last day (until) is {until}, which is over: it must be from {today} (today) to {last}. Nothing was changed.',
  },
  'until-late': {
    th: 'วันสุดท้ายที่แก้ไขได้ (until) คือ {until} ซึ่งช้าเกินไป ต้องเป็นวันที่ {today} (วันนี้) ถึง {last} (หนึ่งเดือนหลังกำหนดส่งกรมครั้งสุดท้ายของปี หรือหนึ่งเดือนนับจากวันนี้หากพ้นกำหนดนั้นแล้ว) ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: "The last day (until) is {until}, which is too late: it must be from {today} (today) to {last} (a month after the year's last report is due at the department; once that is over, a month from today). Nothing was changed.",
  },
  'snapshot-broken': {
    th: 'รอบ {round} ปิดแล้ว แต่ข้อมูลที่เก็บไว้ในแท็บ "{tab}" ถูกแก้ไขหรือหายไป ระบบจึงไม่สร้างรายงานจากข้อมูลชุดนั้น ให้กู้คืนแท็บจากประวัติเวอร์ชัน หรือให้จังหวัดปิดรอบใหม่',
    en: 'The round of {round} is closed, but what was kept on tab "{tab}" was changed, or is missing: nothing is built from it. Restore the tab from the version history, or let the province close the round again.',
  },
} satisfies Record<string, Text>;
