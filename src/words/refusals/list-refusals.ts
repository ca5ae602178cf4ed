// Lists and typed forms that cannot be read, and what they would change.
import type { Text } from '../text';

export const LIST_REFUSALS = {
  'roster-wrong': {
    th: 'บัญชีรายชื่อมีที่ผิด {count} แห่ง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด:\n{lines}',
    en: 'The roster has {count} mistakes; nothing was changed:\n{lines}',
  },
  'no-form-tab': {
    th: 'ไม่พบแท็บ "วางแบบที่จัดทำเอง" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต เพื่อสร้าง แล้ววางแบบในแท็บนั้น',
    en: 'The tab "Paste a typed form" cannot be found; nothing was changed. Menu Khanton > Set up makes it: paste the form there.',
  },
  'form-not-pasted': {
    th: 'แท็บ "{tab}" ยังไม่มีแบบให้ตรวจ (ไม่พบบรรทัดของอำเภอใด) วางแบบทั้งตารางตั้งแต่ช่อง A3 แล้วสั่งอีกครั้ง',
    en: 'Tab "{tab}" holds no form yet (no line of any district). Paste the whole form from cell A3, then try again.',
  },
  'form-without-lines': {
    th: 'ไม่พบบรรทัดของอำเภอใดในแบบ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด แบบต้องเป็นตารางที่มีชื่ออำเภอและตัวเลข 12 คอลัมน์',
    en: 'The form has no line of any district; nothing was changed. It must be a table with districts and 12 columns of figures.',
  },
  'form-spaces': {
    th: 'แบบบรรทัด {rows} คั่นด้วยช่องว่างเท่านั้น จึงบอกไม่ได้ว่าตัวเลขใดเป็นของคอลัมน์ใด ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้คัดลอกตารางจาก Word หรือ Excel แทน',
    en: 'Only spaces part the figures in lines {rows} of the form, and which is which cannot be told; nothing was changed. Copy the table from Word or Excel.',
  },
  'form-header': {
    th: 'แบบบรรทัด {row}: หัวคอลัมน์ต้องมี {columns} อย่างละหนึ่งครั้ง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Line {row} of the form: its header must name {columns}, each once; nothing was changed.',
  },
  'editors-wrong': {
    th: 'ไม่มีอำเภอ "{found}" ในบัญชีรายชื่อ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด อำเภอที่มีคือ {expected}',
    en: 'The roster has no district "{found}"; nothing was changed. There are {expected}.',
  },
  'names-alike': {
    th: 'ระบบยังไม่ได้แก้ไขข้อมูลใด ชื่อต่อไปนี้ในบัญชีรายชื่อยังไม่มีในทะเบียน แต่คล้ายกับชื่ออื่น เป็นแห่งเดียวกันหรือไม่\n{lines}\nหากแห่งใดเป็นแห่งเดียวกัน ให้แก้ชื่อในบัญชีรายชื่อให้ตรงกัน แล้วนำเข้าใหม่ หากยืนยัน ระบบจะเพิ่มทั้งหมดเป็น อปท. แห่งใหม่',
    en: 'Nothing was changed yet. These names of the roster are not registered, but look like others. Are they the same?\n{lines}\nWhere two are the same, write the name in the roster as the other one and bring it in again. Once confirmed, all of them are added as LAOs of their own.',
  },
  'list-says-nothing': {
    th: 'ไม่พบแถวของ อปท. ในรายการ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด รายการต้องมีคอลัมน์ชื่อ อปท. และคอลัมน์ผล เช่น รอบ 1 ก.ค. 2556',
    en: 'No row of the list names a LAO; nothing was changed. It needs a column of names and one of results, such as 1 Jul 2556.',
  },
  'only-not-written': {
    th: 'หมายเลข {numbers} ไม่มีค่าให้เขียน (เหมือนเดิม หรือนำเข้าไม่ได้) ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดตัดออกจากตัวเลือก only',
    en: 'Nothing can be written for number {numbers} (it is the same, or cannot be taken); nothing was changed. Leave it out of the option only.',
  },
  'only-two-values': {
    th: 'หมายเลข {numbers} เป็นช่องเดียวกัน เลือกได้เพียงค่าเดียว ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Numbers {numbers} are one cell: choose one of them; nothing was changed.',
  },
  'same-not-asked': {
    th: 'ตัวเลือก same มีบรรทัด {numbers} ซึ่งรายการไม่ได้ถามว่าเป็นแห่งเดียวกันหรือไม่ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด บรรทัดที่ถาม: {expected}',
    en: 'The option same names line {numbers}, of which nothing is asked; nothing was changed. Lines that are asked: {expected}.',
  },
  'columns-not-there': {
    th: 'ตัวเลือก columns มีคอลัมน์ {numbers} แต่รายการมี {last} คอลัมน์ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'The option columns names column {numbers}, and the list has {last}; nothing was changed.',
  },
  'changes-moved': {
    th: 'ข้อมูลในแท็บหรือรายการเปลี่ยนไปหลังจากที่แสดง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดดูรายการที่จะเปลี่ยนอีกครั้ง',
    en: 'What stands in the tabs, or in the list, has changed since it was shown; nothing was changed. Please look again at what would change.',
  },
  'undo-unconfirmed': {
    th: 'ระบบยังไม่ได้แก้ไขข้อมูลใด หากยืนยัน ระบบจะคืนค่าเดิมก่อน "{what}" เมื่อ {date} เวลา {time} น. จำนวน {count} ช่อง ในแท็บ {tabs} ช่องที่มีผู้กรอกภายหลังคงไว้',
    en: 'Nothing was changed yet. Once confirmed, what stood there before "{what}" of {date}, {time}, is brought back: cells {count}, tabs {tabs}. Where somebody has typed since, theirs stays.',
  },
  'nothing-to-undo': {
    th: 'ไม่มีการนำเข้า จัดระเบียบ หรือเปลี่ยนแปลง อปท. ให้เลิกทำ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'There is no import, tidying or change of LAOs to undo; nothing was changed.',
  },
  'targets-unconfirmed': {
    th: 'ระบบยังไม่ได้แก้ไขข้อมูลใด ถ้าใช้ข้อเสนอของ{of} รอบ {round} จะเปลี่ยนคอลัมน์เป้าหมายในแท็บ "{tab}" {changes} แห่ง\n{lines}',
    en: 'Nothing was changed yet. On tab "{tab}", the proposal of {of}, round of {round}, would change the target of LAOs: {changes}.\n{lines}',
  },
} satisfies Record<string, Text>;
