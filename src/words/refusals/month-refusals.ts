// Acts of the month that may not be done: by whom, when, or because they are done.
import type { Text } from '../text';

export const MONTH_REFUSALS = {
  'district-unknown': {
    th: 'ไม่มีอำเภอ "{found}" ในการตั้งค่า อำเภอที่มีคือ {expected}',
    en: 'The district "{found}" is not in the settings; there are {expected}.',
  },
  'district-missing': {
    th: 'ยังไม่ทราบว่าเป็นของอำเภอใด ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดเปิดแท็บของอำเภอนั้นก่อนแล้วสั่งอีกครั้ง หรือระบุอำเภอ (--district) อำเภอที่มีคือ {expected}',
    en: 'It is not known which district is meant; nothing was changed. Open its tab and try again, or name it (--district); there are {expected}.',
  },
  'not-your-district': {
    th: 'บัญชีของท่านไม่ใช่ผู้กรอกของ{district} ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Your account does not fill in {district}; nothing was changed.',
  },
  'province-only': {
    th: '"{act}" เป็นหน้าที่ของจังหวัด ระบบจึงยังไม่ได้แก้ไขข้อมูลใด โปรดขอให้จังหวัดเป็นผู้ดำเนินการ',
    en: '"{act}" is for the province to do; nothing was changed.',
  },
  'mail-not-allowed': {
    th: 'Google ยังไม่อนุญาตให้ส่งอีเมล ระบบจึงยังไม่ได้ส่งและยังไม่ได้แก้ไขข้อมูลใด ใช้เมนู ขั้นตอน > ตั้งหรือเลิกแจ้งเตือนอัตโนมัติ แล้วทำเครื่องหมายอนุญาตให้ครบทุกข้อ (Google แจ้งว่า {cause})',
    en: 'Google does not let e-mails be sent yet; nothing was sent or changed. Use menu Khanton > Automatic reminders, on or off, and tick every box (Google says: {cause}).',
  },
  'act-not-now': {
    th: '{district} รอบ {round}: ขณะนี้ "{state}" ยัง "{act}" ไม่ได้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: '{district}, round of {round}: its state is "{state}", so this cannot be done: "{act}". Nothing was changed.',
  },
  'done-already': {
    th: '{district} รอบ {round}: "{act}" แล้วเมื่อ {date} เวลา {time} น. ({who}) ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: '{district}, round of {round}: this was done on {date} {time} ({who}): "{act}". Nothing was changed.',
  },
  'hand-in-incomplete': {
    th: '{district} รอบ {round}: รายงานแล้ว {reported} จาก {expected} รายการ ยังต้องแก้ไข {mustFix} รายการ ระบบจึงยังไม่ได้ส่ง หากจำเป็นต้องส่ง ให้ระบุเหตุผล\n{lines}',
    en: '{district}, round of {round}: {reported} of {expected} reported, {mustFix} to be fixed, so it was not handed in. Give a reason to hand it in all the same.\n{lines}',
  },
  'lao-unknown': {
    th: '{district} ไม่มี อปท. ชื่อ "{found}" ที่มีคือ {expected}',
    en: '{district} has no LAO "{found}"; there are {expected}.',
  },
  'nothing-to-explain': {
    th: '{lao} รอบ {round} ไม่มีสิ่งที่พบซึ่งชี้แจงได้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: 'Nothing was found of {lao} in the round of {round} that can be explained; nothing was changed.',
  },
  'nothing-to-confirm': {
    th: '{district} รอบ {round}: ไม่มี อปท. ที่ช่องยังว่างและเคยรายงานมาก่อน จึงไม่มีสิ่งที่ต้องยืนยัน ระบบจึงยังไม่ได้แก้ไขข้อมูลใด',
    en: '{district}, round of {round}: no LAO has a blank cell and an earlier report, so there is nothing to confirm; nothing was changed.',
  },
} satisfies Record<string, Text>;
