// What people read when LAOs are upgraded, renamed, moved, merged, split, opened or closed.
import type { Text } from '../text';

export const CHANGE_LAO_KINDS = {
  upgrade: { th: 'ยกฐานะ', en: 'Upgraded' },
  rename: { th: 'เปลี่ยนชื่อ', en: 'Renamed' },
  move: { th: 'ย้ายอำเภอ', en: 'Moved to another district' },
  merge: { th: 'รวมกัน', en: 'Merged' },
  split: { th: 'แยกออก', en: 'Split' },
  open: { th: 'จัดตั้งใหม่', en: 'Opened' },
  close: { th: 'ยุบเลิก', en: 'Closed' },
} satisfies Record<string, Text>;

export const CHANGE_LAO_SAID = {
  heading: {
    th: '{kind} ตั้งแต่ {day} นับในรอบ {round} เป็นรอบแรก รอบก่อนหน้านับตามเดิม',
    en: '{kind} from {day}: counted so from the round of {round} on, and as before in all earlier ones',
  },
  headingLate: {
    th: '{kind} ตั้งแต่ {day} หลังรอบสุดท้ายของปี ทุกรอบของปีนี้นับตามเดิม มีผลเมื่อเริ่มปีใหม่',
    en: '{kind} from {day}, after the last round: all rounds of this year stay as they are; it counts in the next one',
  },
  added: {
    th: 'ทะเบียน: เพิ่ม {lao} {district} ตั้งแต่รอบ {since} เป้าหมาย {target} เดิมคือ {was}',
    en: 'Registry: {lao} ({district}) comes, from round {since}, target {target}, formerly {was}',
  },
  opened: {
    th: 'ทะเบียน: เพิ่ม {lao} {district} ตั้งแต่รอบ {since} เป้าหมาย {target}',
    en: 'Registry: {lao} ({district}) comes, from round {since}, target {target}',
  },
  ended: {
    th: 'ทะเบียน: {lao} {district} มีถึงรอบ {until}',
    en: 'Registry: {lao} ({district}) is there until round {until}',
  },
  'took-in': {
    th: 'ทะเบียน: {lao} {district} รวม {was} เข้ามา',
    en: 'Registry: {lao} ({district}) takes in {was}',
  },
  renamed: {
    th: 'แท็บ "{tab}" ช่อง {cell}: "{before}" เป็น "{after}" ข้อมูลในแถวคงเดิม',
    en: 'Tab "{tab}", {cell}: "{before}" becomes "{after}"; what stands in its row stays',
  },
  newRow: { th: 'เพิ่มแถวของ {lao} ในแท็บของ{district}', en: 'A new row of {lao} on the tab of {district}' },
  uncounted: {
    th: 'แท็บ "{tab}" ช่อง {cell} มี "{found}" ซึ่งจะไม่นับ เพราะไม่มี อปท. นี้ในรอบนั้นแล้ว ถ้าเป็นผลของ อปท. ที่มีในรอบนั้น ให้กรอกในแถวของ อปท. นั้น',
    en: 'Tab "{tab}", {cell} holds "{found}", which counts no more, for the LAO is not there in that round; if it is of one that is there, type it in the row of that one',
  },
  goesOn: {
    th: 'ขั้นและข้อมูลของรอบก่อนหน้านับเป็นของ อปท. นี้ต่อไป',
    en: 'What was reported in earlier rounds goes on as its history',
  },
  startsAnew: {
    th: 'ขั้นของ อปท. เดิมอยู่กับรอบเดิม อปท. ที่เกิดใหม่เริ่มจากยังไม่มีรายงาน',
    en: 'What was reported stays with the earlier rounds; what is new begins without a report',
  },
  staysWith: {
    th: 'ขั้นของ อปท. ที่รวมเข้ามาอยู่กับรอบเดิม อปท. ที่รับรวมใช้ขั้นของตนต่อไป',
    en: 'What was reported of those who are taken in stays with the earlier rounds; who takes them in goes on with its own',
  },
  partGone: {
    th: 'อปท. เดิมใช้ขั้นของตนต่อไป อปท. ที่แยกออกมาเริ่มจากยังไม่มีรายงาน',
    en: 'What it is split off from goes on with its own reports; what is new begins without a report',
  },
  LAOs: { th: 'อปท. ทั้งหมด {before} เป็น {after} แห่ง', en: 'LAOs: {before}, then {after}' },
  municipalities: { th: 'เทศบาล {before} เป็น {after} แห่ง', en: 'Municipalities: {before}, then {after}' },
  SAOs: { th: 'อบต. {before} เป็น {after} แห่ง', en: 'SAOs: {before}, then {after}' },
  required: { th: 'ต้องผ่าน {before} เป็น {after} แห่ง', en: 'Must pass: {before}, then {after}' },
  aimed: { th: 'ค่าเป้าหมายของจังหวัด {before} เป็น {after} แห่ง', en: 'Aimed at: {before}, then {after}' },
  main: { th: 'เป้าหมายหลัก {before} เป็น {after} แห่ง', en: 'On the main list: {before}, then {after}' },
  howTo: {
    th: 'ระบบยังไม่ได้แก้ไขข้อมูลใด ถ้าถูกต้อง ให้สั่งอีกครั้งพร้อม --confirm ตามรหัส',
    en: 'Nothing was changed yet. If this is right, run it again with --confirm and the code.',
  },
  done: {
    th: 'บันทึกแล้ว {count} ช่อง ใช้ "เลิกทำ" เพื่อคืนค่าเดิมได้',
    en: 'Written: {count} cells; Undo brings back what stood there',
  },
  left: {
    th: 'มีผู้กรอกในช่องเหล่านี้หลังจากแสดงผล จึงคงไว้: {cells}',
    en: 'Somebody has typed in these cells meanwhile, and they stay: {cells}',
  },
} satisfies Record<string, Text>;
