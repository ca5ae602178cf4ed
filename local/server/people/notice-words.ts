// What is said in every open window when the workbook or its file was replaced.

import type { Words } from './refusal-words.ts';

export const NOTICES = {
  uploaded: {
    th: '{who} อัปโหลด "{other}" แทนที่สเปรดชีต "{name}" แล้ว ข้อมูลเดิมเก็บไว้ในสำเนาสำรองชื่อ "{backup}" ซึ่งเจ้าของสเปรดชีตกู้คืนได้',
    en: '{who} has uploaded "{other}" in the place of "{name}". What was there before is kept in the backup "{backup}", which the owner can restore.',
  },
  lost: {
    th: 'ไฟล์นั้นมี{what} ซึ่งจะหายไปเมื่อบันทึกที่นี่ เก็บไฟล์นั้นไว้ตามเดิมในสำเนาสำรองชื่อ "{copy}"',
    en: 'That file holds {what}, which would be lost when it is saved here: it is kept as it is in the backup "{copy}".',
  },
  restored: {
    th: '{who} กู้คืนสเปรดชีต "{name}" เป็นข้อมูลเมื่อ {when} ({what}) แล้ว ข้อมูลก่อนกู้คืนเก็บไว้ในสำเนาสำรองชื่อ "{backup}" ซึ่งเจ้าของสเปรดชีตกู้คืนได้',
    en: '{who} has restored "{name}" as it was on {when} ({what}). What was there before is kept in the backup "{backup}", which the owner can restore.',
  },
  parted: {
    th: 'โปรแกรมอื่นได้แก้ไขไฟล์ "{theirs}" ระหว่างที่เปิดอยู่ ระบบเก็บไว้ทั้งสองไฟล์ ข้อมูลในหน้านี้อยู่ใน "{ours}" และบันทึกต่อในไฟล์นั้น จนกว่าเจ้าของจะเลือกว่าจะใช้ข้อมูลใด',
    en: 'Another program has changed "{theirs}". Both are kept: what you see here is in "{ours}" and is saved there, until the owner has chosen which to go on with.',
  },
  tookOurs: {
    th: 'เจ้าของเลือกใช้ข้อมูลในหน้านี้ ไฟล์ "{name}" เป็นข้อมูลในหน้านี้แล้ว ข้อมูลจากโปรแกรมอื่นเก็บไว้ในสำเนาสำรองชื่อ "{backup}" ซึ่งเจ้าของสเปรดชีตกู้คืนได้',
    en: 'The owner has chosen what is open here: it is in "{name}" now. What the other program wrote is kept in the backup "{backup}", which the owner can restore.',
  },
  tookTheirs: {
    th: 'เจ้าของเลือกใช้ข้อมูลจากไฟล์ "{name}" ที่โปรแกรมอื่นแก้ไข ข้อมูลที่เปิดอยู่ก่อนหน้านี้เก็บไว้ในสำเนาสำรองชื่อ "{backup}" ซึ่งเจ้าของสเปรดชีตกู้คืนได้',
    en: 'The owner has chosen what the other program wrote into "{name}". What was open here before is kept in the backup "{backup}", which the owner can restore.',
  },
  noBackup: { th: 'ไม่พบสำเนาสำรองนี้แล้ว', en: 'This backup is not there any more.' },
  nothingToChoose: { th: 'เลือกไว้แล้ว จึงไม่มีสิ่งที่ต้องเลือกอีก', en: 'That has been chosen already.' },
  ownerOnly: {
    th: 'เฉพาะเจ้าของเท่านั้นที่เปลี่ยนข้อมูลทั้งสเปรดชีตได้',
    en: 'Only the owner may replace the whole spreadsheet.',
  },
} as const satisfies Readonly<Record<string, Words>>;
