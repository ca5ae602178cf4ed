// A new year that cannot be begun, or gone on with.
import type { Text } from '../text';

export const NEW_YEAR_REFUSALS = {
  'new-year-copy-first': {
    th: 'สเปรดชีตนี้เก็บไว้เป็นหลักฐานของปี ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดทำสำเนาก่อน (ไฟล์ > ทำสำเนา) แล้วเปิดสำเนา และใช้เมนู ขั้นตอน > เริ่มปีงบประมาณใหม่ ในสำเนานั้น',
    en: 'Nothing was changed: this spreadsheet stays as the archive of its year. Make a copy (File > Make a copy), open it, and use menu Khanton > Start a new fiscal year there.',
  },
  'new-year-not-later': {
    th: 'ปีงบประมาณ {year} ไม่ได้อยู่หลังปี {found} ของสเปรดชีตนี้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Fiscal year {year} is not later than {found}, the year of this spreadsheet; nothing was changed.',
  },
  'new-year-unconfirmed': {
    th: 'ระบบยังไม่ได้แก้ไขข้อมูลใด สำเนานี้จะเป็นของปีงบประมาณ {year}: แท็บอำเภอ {tabs} แท็บ แท็บรายงาน และทะเบียนการดำเนินการของปี {found} ในสำเนานี้จะถูกแทนที่ด้วยแท็บว่าง ส่วนต้นฉบับไม่เปลี่ยน',
    en: 'Nothing was changed yet. This copy would become that of fiscal year {year}: its {tabs} district tabs, reports and ledger of {found} would be replaced by empty ones. The original stays as it is.',
  },
  'new-year-under-way': {
    th: 'สเปรดชีตนี้กำลังเริ่มปีงบประมาณใหม่และยังไม่เสร็จ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดใช้เมนู ขั้นตอน > เริ่มปีงบประมาณใหม่ อีกครั้ง ระบบจะทำต่อจนเสร็จ',
    en: 'A new fiscal year was begun here and is not finished; nothing was changed. Use menu Khanton > Start a new fiscal year again: it goes on to its end.',
  },
  'new-year-spoiled': {
    th: 'ข้อความในแท็บ "{tab}" ถูกแก้ไข ระบบจึงเริ่มปีงบประมาณใหม่ต่อไม่ได้ และยังไม่ได้แก้ไขข้อมูลใด โปรดลบสำเนานี้ แล้วทำสำเนาใหม่จากสเปรดชีตต้นฉบับ',
    en: 'Tab "{tab}" was changed, so the new fiscal year cannot go on; nothing was changed. Delete this copy and make another one of the original spreadsheet.',
  },
} satisfies Record<string, Text>;
