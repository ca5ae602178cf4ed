// What is said beside what a command says itself: of drafts, of closed rounds, of what is left to do.
import type { Text } from '../text';

/** Behind the sentence of a command that made a tab whose name a tab of the office's own has. */
export const BESIDE_OWN: Text = {
  th: 'แท็บ "{wanted}" เป็นของสำนักงานเอง ระบบไม่แก้ไข จึงสร้างแท็บ "{name}" แยกไว้ต่างหาก',
  en: 'The tab "{wanted}" is your own and was left as it is; "{name}" was made beside it.',
};

/** Behind the sentence of a command for which Google's time would not have lasted for all tabs. */
export const LEFT_TO_DO: Text = {
  th: 'เวลาที่ Google กำหนดใกล้หมด จึงหยุดไว้ก่อน ยังเหลือ {count} แท็บ: {tabs} โปรดสั่ง "{command}" อีกครั้งเพื่อทำต่อ',
  en: "Google's time limit was near, so it stopped here. {count} tabs are left: {tabs}. Press {command} again to go on.",
};

/** Behind the sentence of a command that was to let somebody in whom Google does not know. */
export const ADDRESS_REFUSED: Text = {
  th: 'Google ไม่รับอีเมล {email} ในแท็บ "{tab}" ช่อง {cell} อาจสะกดผิดหรือไม่ใช่บัญชี Google โปรดแก้ไขในช่องนั้นแล้วสั่งอีกครั้ง ส่วนอื่นดำเนินการแล้ว',
  en: 'Google does not take {email} in tab "{tab}", cell {cell}: it may be misspelt, or no Google account. Correct it there and run this again; all else is done.',
};

/** Behind what was built while something must still be fixed. */
export const DRAFT_BUILT: Text = {
  th: 'เป็นร่าง: ยังมีรายการต้องแก้ไข {count} รายการ ใช้เมนู ขั้นตอน > ตรวจสอบ เพื่อดูรายการ',
  en: 'This is a draft: {count} findings must be fixed. Menu Khanton > Validate lists them.',
};

/** The same of one indicator among several. Places: count, indicator. */
export const DRAFT_OF_ONE: Text = {
  th: 'เป็นร่าง: ยังมีรายการต้องแก้ไขของ "{indicator}" และข้อมูลส่วนกลาง (ทะเบียน การตั้งค่า แท็บ) {count} รายการ ไม่นับของตัวชี้วัดอื่น ใช้เมนู ขั้นตอน > ตรวจสอบ เพื่อดูรายการ',
  en: 'This is a draft: {count} findings must be fixed, of "{indicator}" or of the registry, settings and tabs; those of other indicators are not counted. Menu Khanton > Validate lists them.',
};

/** The same of several indicators. Place: count. */
export const DRAFT_OF_ALL: Text = {
  th: 'เป็นร่าง: ยังมีรายการต้องแก้ไขรวมทุกตัวชี้วัด {count} รายการ ใช้เมนู ขั้นตอน > ตรวจสอบ เพื่อดูรายการ',
  en: 'This is a draft: {count} findings of all indicators must be fixed. Menu Khanton > Validate lists them.',
};

/** Behind a check, where the tab of indicators was changed since outputs were built. Place: tabs. */
export const NAMES_OUTDATED: Text = {
  th: 'แท็บ "ตัวชี้วัด" เปลี่ยนไปหลังจากสร้างแท็บ {tabs} ซึ่งยังแสดงชื่อและขั้นตามเดิม โปรดสร้างใหม่',
  en: 'The tab "Indicators" has changed since {tabs} were built, which still show the names and steps of before: build them again.',
};

/** Before anything is built of a round that nobody named. */
export const ROUND_MEANT: Text = { th: 'กำลังดำเนินการของรอบ {round}', en: 'Working on the round of {round}' };

/** Behind the sentence of a command whose figures are those that were kept when the round was closed. */
export const FROM_CLOSED: Text = {
  th: 'รอบนี้ปิดแล้ว จึงใช้ข้อมูลที่เก็บไว้เมื่อปิดรอบ วันที่ {date} เวลา {time} น.',
  en: 'This round is closed: the figures are those that were kept when it was closed, {date} {time}.',
};

/** Behind the sentence of an act that was done by a clock behind the ledger's last line. */
export const CLOCK_BEHIND: Text = {
  th: 'นาฬิกาที่ใช้บอกวันที่ {clock} แต่รายการล่าสุดในทะเบียนการดำเนินการเป็นของวันที่ {at} จึงบันทึกรายการนี้ด้วยวันเวลาของรายการล่าสุด โปรดตรวจสอบนาฬิกาของเครื่อง หรือเวลาที่ระบุ (now)',
  en: "The clock says {clock}, but the ledger's last line is of {at}: this act is recorded with that time. Check the machine's clock, or the moment that was named (now).",
};

/** A minute of a day. */
export const DAY_AND_TIME: Text = { th: '{date} เวลา {time} น.', en: '{date}, {time}' };

/** A line of the ledger that does not follow from the one above it. */
export const BROKEN_LINE: Text = {
  th: '- แท็บ "{tab}" ช่อง {cell}: "{found}" ถูกแก้ไข หรือมีบรรทัดก่อนหน้าหายไปหรือเพิ่มเข้ามา',
  en: '- Tab "{tab}", cell {cell}: "{found}" was changed, or a line above it was taken out or put in',
};

/** Lines that stood at the ledger's end stand there no more. */
export const CUT_OFF: Text = {
  th: '- แท็บ "{tab}" มีบรรทัดที่หายไป อาจมีผู้ลบ โปรดดูประวัติการแก้ไข (ไฟล์ > ประวัติเวอร์ชัน)',
  en: '- Tab "{tab}": lines that stood there are gone, somebody may have deleted them. See the version history (File > Version history)',
};

/** Behind the sentence of a closing that left something open. */
export const CLOSED_WITH: Text = {
  th: ' ทั้งที่ยังไม่ได้รับรายงาน {notAccepted} อำเภอ และมีรายการต้องแก้ไข {mustFix} รายการ',
  en: ', although the reports of {notAccepted} districts are not accepted and {mustFix} findings must be fixed',
};

/** For whom a round was opened again. */
export const ALL_DISTRICTS: Text = { th: 'ทุกอำเภอ', en: 'all districts' };
