// Refused because of the settings: what stands there, or is missing.
import type { Text } from '../text';

export const SETTINGS_REFUSALS = {
  'no-settings': {
    th: 'ไม่พบแท็บ "การตั้งค่า" ที่ระบบสร้าง ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต ก่อน',
    en: 'There is no tab "Settings" made by Khanton; nothing was changed. Use menu Khanton > Set up first.',
  },
  'setting-missing': {
    th: 'แท็บ "{tab}" ไม่มีรายการ "{setting}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต เพื่อเติม',
    en: 'Tab "{tab}" has no setting "{setting}"; nothing was changed. Menu Khanton > Set up adds it.',
  },
  'setting-wrong': {
    th: 'แท็บ "{tab}" ช่อง {cell}: "{setting}" คือ "{found}" แต่ต้องเป็น{expected} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Tab "{tab}", cell {cell}: "{setting}" is "{found}", expected {expected}; nothing was changed.',
  },
  'rounds-missing': {
    th: 'แท็บ "{tab}" ไม่มีรอบรายงานเลย ระบบจึงยังไม่ได้แก้ไขข้อมูลใด กรอกวันที่ของรอบในคอลัมน์ "รอบรายงาน"',
    en: 'Tab "{tab}" names no reporting round; nothing was changed. Type the dates in the column of the rounds.',
  },
  'rounds-of-another-year': {
    th: 'แท็บ "{tab}" กำหนดปีงบประมาณ {year} แต่รอบรายงาน {round} อยู่ในปีงบประมาณ {other} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หากจะเริ่มปีใหม่ ให้แก้ปีงบประมาณกลับเป็น {other} แล้วใช้เมนู ขั้นตอน > เริ่มปีงบประมาณใหม่ หากวันที่ผิด ให้แก้วันที่ของรอบรายงานและวันครบกำหนดในแท็บนี้',
    en: 'Tab "{tab}" says fiscal year {year}, but the round of {round} lies in fiscal year {other}; nothing was changed. To begin another year, change the year back to {other} and use menu Khanton > Start a new fiscal year; where a date is wrong, correct the rounds and their deadlines.',
  },
  'district-renamed': {
    th: 'อปท. ในแท็บ "{tab}" ของ "{before}" ขึ้นทะเบียนไว้ที่ "{now}" แล้ว หากสร้างแท็บใหม่ ข้อมูลและการส่งรายงานของปีนี้จะไม่นับ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ให้กรอก "{before}" กลับในการตั้งค่าและทะเบียน แล้วใช้ชื่อใหม่เมื่อเริ่มปีงบประมาณใหม่ หากเป็นคนละแห่ง ให้เก็บข้อมูลและลบแท็บ "{tab}" ก่อน',
    en: 'The LAOs on tab "{tab}" of "{before}" are registered in "{now}" now. With a new tab, what was reported and done this year would not count, so nothing was changed. Type "{before}" again in the settings and the registry, and take the new name when a new fiscal year begins. If it is another district, keep what stands on tab "{tab}" and delete it first.',
  },
  'district-renamed-in-settings': {
    th: 'การตั้งค่าไม่มี "{before}" ซึ่งมีแท็บ "{tab}" และมี อปท. ในทะเบียน แต่มี "{now}" ซึ่งไม่มี อปท. หากสร้างแท็บใหม่ จะเป็นคนละแห่งกัน ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หากเปลี่ยนชื่อ ให้กรอก "{before}" กลับในการตั้งค่า แล้วใช้ชื่อใหม่เมื่อเริ่มปีงบประมาณใหม่ หากเป็นคนละแห่ง ให้มีทั้งสองแถวในการตั้งค่า',
    en: 'The settings lack "{before}", which has tab "{tab}" and LAOs in the registry, and have "{now}", which has none. With a new tab the two would be two districts, so nothing was changed. If it is a new name, type "{before}" again in the settings, and take the new name when a new fiscal year begins. If they are two districts, let the settings have a line for each.',
  },
  'tab-of-another-district': {
    th: 'แท็บ "{tab}" ของ "{district}" มีแต่ อปท. ที่ขึ้นทะเบียนไว้ที่ "{other}" ระบบจึงไม่เพิ่มแถวในแท็บนี้ ให้ย้าย อปท. กลับไปแท็บของอำเภอนั้น หรือแก้อำเภอในทะเบียน แล้วสั่งอีกครั้ง',
    en: 'Tab "{tab}" of "{district}" holds none but LAOs that are registered in "{other}", so no row was added to it. Move them back to the tab of their district, or correct their district in the registry, and try again.',
  },
  'set-up-already': {
    th: 'สเปรดชีตนี้ตั้งค่าไว้แล้ว: "{setting}" คือ "{found}" ไม่ใช่ "{asked}" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หากจะเปลี่ยน ให้แก้ในแท็บ "การตั้งค่า"',
    en: 'This spreadsheet is set up already: "{setting}" is "{found}", not "{asked}"; nothing was changed. To change it, edit the settings tab.',
  },
} satisfies Record<string, Text>;
