// Refused because of the indicators: what the tab says of them, and what is asked of them.
import type { Text } from '../text';

export const INDICATOR_REFUSALS = {
  'indicator-wrong': {
    th: 'แท็บ "{tab}" ช่อง {cell}: "{header}" คือ "{found}" {problem} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Tab "{tab}", cell {cell}: "{header}" is "{found}", which {problem}; nothing was changed.',
  },
  'mark-elsewhere': {
    th: 'แท็บ "{tab}" ช่อง {cell}: "{setting}" คือ "{found}" แต่ค่านี้กำหนดไว้ที่แท็บ "{other}" แล้ว คือ {expected} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้แก้ค่าที่แท็บ "{other}" แล้วลบค่าในช่อง {cell} และใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต',
    en: 'Tab "{tab}", cell {cell}: "{setting}" is "{found}", but it is set on the tab "{other}", as {expected}; nothing was changed. Change it there, clear {cell}, and use menu Khanton > Set up.',
  },
  'preset-missing': {
    th: 'แท็บ "{other}" ไม่มีแถวของตัวชี้วัด {found} จึงไม่ทราบ "{setting}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต แถวนั้นจะกลับมาตามหนังสือของปี แล้วตรวจค่าในแถวนั้น หากปีนี้ไม่มีตัวชี้วัดนี้ ให้ปิดในแท็บ "การตั้งค่า"',
    en: 'The tab "{other}" has no line of the indicator {found}, so "{setting}" is not known; nothing was changed. Menu Khanton > Set up makes the line again, as the letter of the year has it: check it then. Where the agreement has no such indicator, turn it off in the settings.',
  },
  'indicators-missing': {
    th: 'ไม่พบแท็บ "{other}" ที่ระบบสร้าง และแท็บ "{tab}" ช่อง {cell}: "{setting}" ปิดอยู่ จึงไม่เหลือตัวชี้วัดให้รายงาน ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้กู้คืนแท็บ "{other}" ที่เมนู ไฟล์ > ประวัติเวอร์ชัน หากกู้คืนไม่ได้ ให้เปลี่ยนช่อง {cell} เป็น "เปิด" แล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต เพื่อสร้างแท็บใหม่ กรอกตัวชี้วัดในแท็บนั้น แล้วจึงปิดอีกครั้ง',
    en: 'There is no tab "{other}" made by Khanton, and tab "{tab}", cell {cell}: "{setting}" is off, so no indicator is left; nothing was changed. Bring the tab back at File > Version history. Where that cannot be, set {cell} to on, use menu Khanton > Set up to make the tab anew, type the indicators on it, then turn it off again.',
  },
  'indicators-wrong': {
    th: 'รายการตัวชี้วัดมีที่ผิด {count} แห่ง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด:\n{lines}',
    en: 'The list of indicators has {count} mistakes; nothing was changed:\n{lines}',
  },
  'not-entered': {
    th: 'การตั้งค่า "{setting}" ยังเป็น "ปิด" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด แก้เป็น "เปิด" แล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต',
    en: 'The setting "{setting}" is off; nothing was changed. Turn it on, then use menu Khanton > Set up.',
  },
  'indicator-without-steps': {
    th: 'ตัวชี้วัด {indicator} ไม่ได้วัดเป็นขั้น คำสั่งนี้ใช้กับตัวชี้วัดที่วัดเป็นขั้นเท่านั้น',
    en: 'Indicator {indicator} is not measured in steps; this command is for those that are.',
  },
  'counted-no-longer': {
    th: 'ระบบยังไม่ได้แก้ไขแท็บอำเภอใด ตามการตั้งค่าและแท็บ "{tab}" ที่แก้ไว้ ข้อมูลที่อำเภอกรอกไว้ต่อไปนี้จะไม่นับหรือนับต่างจากเดิม แต่ระบบไม่ลบ คอลัมน์และข้อมูลยังอยู่ตามเดิม\n{lines}\n{back}',
    en: 'No district tab was changed yet. By what the settings and the tab "{tab}" say now, this is counted no longer, or as something else; it is not deleted, and its columns stay.\n{lines}\n{back}',
  },
  'number-again': {
    th: 'ระบบยังไม่ได้แก้ไขแท็บอำเภอใด ข้อมูลของตัวชี้วัดที่เคยมีต่อไปนี้จะนับเป็นของตัวชี้วัดที่เพิ่มเข้ามา และหัวคอลัมน์จะเปลี่ยนเป็นเลขใหม่\n{lines}\nหากเป็นคนละตัวชี้วัด ให้แก้เลขในแท็บ "{tab}" ให้อ่านต่างกัน เช่น 4-10',
    en: 'No district tab was changed yet. This, which another indicator left, will be counted as that of the one that came, under its number.\n{lines}\nIf they are two, give the new one a number on the tab "{tab}" that reads otherwise, such as 4-10.',
  },
  'indicators-off': {
    th: 'ระบบยังไม่ได้แก้ไขแท็บอำเภอใด การตั้งค่า "{setting}" เป็น "ปิด" จึงจะไม่ใช้ค่าต่อไปนี้ในแท็บ "{tab}" แต่ระบบไม่ลบ แท็บยังอยู่ตามเดิม\n{lines}\nหากไม่ได้ตั้งใจ ให้เปลี่ยนการตั้งค่านั้นกลับเป็น "เปิด"',
    en: 'No district tab was changed yet. The setting "{setting}" is off, so this is not used of the tab "{tab}" any more; it is not deleted, and the tab stays.\n{lines}\nIf that is not meant, turn that setting on again.',
  },
} satisfies Record<string, Text>;
