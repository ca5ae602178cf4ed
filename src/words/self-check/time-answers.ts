// What is said of time zones, and of how dates are written.
import type { AnswerWords } from './answer-words';

export const TIME_ANSWERS = {
  'time-as-wanted': { found: { th: '{expected} ({locale})', en: '{expected} ({locale})' } },
  'zone-of-spreadsheet': {
    found: { th: 'เขตเวลาของสเปรดชีตคือ {found}', en: "the spreadsheet's time zone is {found}" },
    remedy: {
      th: 'เมนู ไฟล์ > การตั้งค่า > เขตเวลา เลือก (GMT+07:00) Bangkok แล้วดูวันที่ที่กรอกไว้อีกครั้ง',
      en: 'File > Settings > Time zone: (GMT+07:00) Bangkok. Then look at the dates that were typed once more.',
    },
  },
  'zone-of-script': {
    found: { th: 'เขตเวลาของสคริปต์คือ {found}', en: "the script's time zone is {found}" },
    remedy: {
      th: 'ขอให้ผู้ดูแลติดตั้งระบบใหม่ ซึ่งตั้งเป็น {expected}',
      en: "Ask the sheet's maintainer to push Khanton again: it sets {expected}.",
    },
  },
  locale: {
    found: {
      th: 'ภาษาและประเทศของสเปรดชีตคือ {found} วันที่ที่กรอกอาจถูกอ่านเป็นเดือนก่อนวัน',
      en: "the spreadsheet's locale is {found}: a date that is typed may be read month first",
    },
    remedy: { th: 'เมนู ไฟล์ > การตั้งค่า > ภาษา เลือก ไทย', en: 'File > Settings > Locale: Thailand.' },
  },
} satisfies Record<string, AnswerWords>;
