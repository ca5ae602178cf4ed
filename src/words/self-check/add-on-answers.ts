// What is said of the add-on itself: its version, the workbook’s, and what Google lets it do.
import type { AnswerWords } from './answer-words';

export const ADD_ON_ANSWERS = {
  'add-on': { found: { th: 'ใช้อยู่ รุ่น {version}', en: 'version {version}' } },
  'version-known': { found: { th: 'รุ่น {version} ตรงกับระบบ', en: '{version}, as this Khanton makes it' } },
  'version-older': {
    found: { th: 'รุ่น {version} ส่วนระบบใช้รุ่น {expected}', en: '{version}; this Khanton makes version {expected}' },
    remedy: {
      th: 'ยังใช้งานได้ สั่ง "ตั้งค่าสเปรดชีต" เพื่อปรับเป็นรุ่น {expected} ข้อมูลที่กรอกไว้ไม่เปลี่ยน',
      en: 'It works as it is. Set up brings it to version {expected}; nothing that was typed changes.',
    },
  },
  'version-newer': {
    found: {
      th: 'รุ่น {version} ใหม่กว่าที่ระบบรู้จัก (ถึงรุ่น {expected})',
      en: '{version}, newer than this Khanton knows (up to {expected})',
    },
    remedy: {
      th: 'ขอให้ผู้ดูแลปรับปรุงระบบ ก่อนนั้นระบบจะไม่อ่านและไม่แก้ไขข้อมูลใด',
      en: "Ask the sheet's maintainer to update Khanton. Until then it neither reads nor changes anything.",
    },
  },
  'version-unreadable': {
    found: {
      th: 'แท็บ "{tab}" ช่อง {cell} คือ "{found}" แต่ต้องเป็นเลขที่ระบบเขียนไว้',
      en: 'tab "{tab}", cell {cell} holds "{found}", expected the number that Khanton wrote',
    },
    remedy: {
      th: 'กรอกเลขเดิม หากไม่ทราบและไม่เคยใช้ระบบรุ่นใหม่กว่านี้ ให้กรอก 1 แล้วสั่ง "ตั้งค่าสเปรดชีต"',
      en: 'Type the number that stood there. If nobody knows it and no newer Khanton was ever used here, type 1, then Set up.',
    },
  },
  'scopes-as-wanted': { found: { th: 'เท่าที่ต้องใช้ ({scopes})', en: 'as needed ({scopes})' } },
  'scopes-unknown': {
    found: {
      th: 'Google ไม่ได้แจ้งสิทธิ์ที่ให้ไว้ สิทธิ์ที่ต้องใช้คือ {scopes}',
      en: 'Google does not say what was allowed; needed are {scopes}',
    },
    remedy: {
      th: 'หากคำสั่งในเมนูทำงานได้ ไม่ต้องทำอะไร',
      en: 'Nothing to do as long as the commands of the menu work.',
    },
  },
  'scopes-missing': {
    found: { th: 'ยังไม่ได้อนุญาต {scopes}', en: 'not allowed yet: {scopes}' },
    remedy: {
      th: 'สั่งคำสั่งใดก็ได้ในเมนู ขั้นตอน แล้วทำเครื่องหมายอนุญาตให้ครบทุกข้อในหน้าจอของ Google',
      en: "Run any command of the menu, and tick every box on Google's screen.",
    },
  },
  'scopes-more': {
    found: { th: 'ได้รับสิทธิ์เกินที่ต้องใช้: {scopes}', en: 'allowed more than is needed: {scopes}' },
    remedy: {
      th: 'มีผู้แก้สคริปต์หรือไฟล์กำหนดสิทธิ์ ขอให้ผู้ดูแลติดตั้งระบบใหม่ และถอนสิทธิ์เดิมที่ myaccount.google.com/connections',
      en: "Somebody changed the script or its manifest. Ask the sheet's maintainer to push Khanton again, and take the old permission back at myaccount.google.com/connections.",
    },
  },
} satisfies Record<string, AnswerWords>;
