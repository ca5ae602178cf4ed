// What is said of headers, also of the ledger’s.
import type { AnswerWords } from './answer-words';

export const HEADER_ANSWERS = {
  'headers-found': { found: { th: 'พบครบทุกแท็บ', en: 'all are there' } },
  'headers-lost': {
    found: { th: 'แท็บ "{tab}" ไม่มีหัวคอลัมน์ที่รู้จัก', en: 'tab "{tab}" has no header that is known' },
    remedy: {
      th: 'กรอกหัวคอลัมน์กลับตามแท็บอื่น หรือกู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน',
      en: 'Type the headers again as on other tabs, or use File > Version history.',
    },
  },
  'headers-changed': {
    found: {
      th: 'แท็บ "{tab}" หัวคอลัมน์ {headers} ถูกเปลี่ยนเป็นคำอื่น',
      en: 'tab "{tab}": the headers {headers} were changed to something else',
    },
    remedy: { th: 'กรอกกลับไว้เหนือคอลัมน์เดิม', en: 'Type them again above their columns.' },
  },
  'headers-missing': {
    found: { th: 'แท็บ "{tab}" ไม่มีหัวคอลัมน์ {headers}', en: 'tab "{tab}" lacks the headers {headers}' },
    remedy: {
      th: 'หากคอลัมน์ยังอยู่ ให้กรอกหัวคอลัมน์กลับ หากลบไปแล้ว สั่ง "ตั้งค่าสเปรดชีต" เพื่อเพิ่มคอลัมน์ว่างทางขวา',
      en: 'Type them again if their columns are there. If those were deleted, Set up adds blank ones at the right.',
    },
  },
  'headers-twice': {
    found: { th: 'แท็บ "{tab}" มีหัวคอลัมน์ {headers} ซ้ำ', en: 'tab "{tab}" has the headers {headers} twice' },
    remedy: { th: 'เปลี่ยนชื่อหรือลบคอลัมน์ที่เกิน', en: 'Rename or delete the surplus column.' },
  },
  'ledger-found': { found: { th: 'พบหัวคอลัมน์ครบ', en: 'all headers are there' } },
  'ledger-none': { found: { th: 'ยังไม่มีการดำเนินการ', en: 'nothing was recorded yet' } },
  'ledger-gone': {
    found: {
      th: 'ไม่พบแท็บ "ทะเบียนการดำเนินการ" ทั้งที่เคยบันทึกการดำเนินการไว้',
      en: 'its tab is gone, although acts were recorded',
    },
    remedy: {
      th: 'กู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน มิฉะนั้นระบบไม่ทราบว่ารายงานใดส่งหรือรับไว้แล้ว',
      en: 'Bring it back with File > Version history: without it nobody knows which reports were handed in or accepted.',
    },
  },
  'ledger-headers-lost': {
    found: {
      th: 'แท็บ "{tab}" ไม่มีหัวคอลัมน์ที่รู้จัก จึงบันทึกการดำเนินการไม่ได้',
      en: 'tab "{tab}" has no header that is known, so nothing can be recorded',
    },
    remedy: { th: 'กู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน', en: 'Use File > Version history.' },
  },
  'ledger-headers-changed': {
    found: {
      th: 'แท็บ "{tab}" หัวคอลัมน์ {headers} ถูกเปลี่ยนเป็นคำอื่น จึงบันทึกการดำเนินการไม่ได้ และรหัสของทุกบรรทัดไม่ตรง',
      en: 'tab "{tab}": the headers {headers} were changed, so nothing can be recorded, and no line fits its code',
    },
    remedy: { th: 'กรอกกลับไว้เหนือคอลัมน์เดิม', en: 'Type them again above their columns.' },
  },
  'ledger-headers-missing': {
    found: {
      th: 'แท็บ "{tab}" ไม่มีหัวคอลัมน์ {headers} รหัสของบรรทัดเดิมจึงไม่ตรง',
      en: 'tab "{tab}" lacks the headers {headers}, so that its lines do not fit their codes',
    },
    remedy: {
      th: 'หากเพิ่งลบไป ให้กู้คืนที่เมนู ไฟล์ > ประวัติเวอร์ชัน เพื่อให้ได้สิ่งที่บันทึกไว้ด้วย มิฉะนั้นสั่ง "ตั้งค่าสเปรดชีต" เพื่อเพิ่มคอลัมน์ว่างทางขวา',
      en: 'If the column was deleted just now, bring it back with File > Version history, with what was recorded. Otherwise Set up adds a blank one at the right.',
    },
  },
} satisfies Record<string, AnswerWords>;
