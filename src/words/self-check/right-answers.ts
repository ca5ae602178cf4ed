// What is said of protections, and of who may type where.
import type { AnswerWords } from './answer-words';

export const RIGHT_ANSWERS = {
  'tabs-kept': { found: { th: 'ครบตามที่กำหนด', en: 'as wanted' } },
  'tabs-open': {
    found: {
      th: 'ยังไม่ป้องกัน ใครก็แก้ไขได้: {tabs}',
      en: 'not protected, so that everybody may change them: {tabs}',
    },
    remedy: { th: 'สั่ง "ตั้งค่าสเปรดชีต"', en: 'Set up protects them.' },
  },
  'outputs-closed': {
    found: {
      th: 'แท็บรายงานที่ผู้อื่นสร้างทับไม่ได้: {tabs}',
      en: 'outputs that not every editor may rebuild: {tabs}',
    },
    remedy: {
      th: 'หากจังหวัดไม่ได้ตั้งใจ ให้เปลี่ยนเป็น "แสดงคำเตือน" ที่เมนู ข้อมูล > ป้องกันชีตและช่วง',
      en: 'Unless the province wants it so, choose "show a warning" under Data > Protect sheets and ranges.',
    },
  },
  'areas-open': {
    found: {
      th: 'หัวคอลัมน์ ชื่อ อปท. หรือคอลัมน์ที่คำนวณ ยังไม่ป้องกันครบในแท็บ {tabs}',
      en: 'headers, names of LAOs or calculated columns are not all protected on {tabs}',
    },
    remedy: { th: 'สั่ง "ตั้งค่าสเปรดชีต"', en: 'Set up protects them.' },
  },
  'editors-as-wanted': { found: { th: 'ตรงกับการตั้งค่า', en: 'as the settings say' } },
  'editors-hidden': {
    found: {
      th: 'บัญชีของท่านดูรายชื่อของอำเภออื่นไม่ได้ จังหวัดเป็นผู้ตรวจ',
      en: 'your account may not see those of other districts; the province can',
    },
  },
  'editors-missing': {
    found: { th: 'แท็บ "{tab}" ยังไม่ให้ {emails} แก้ไข', en: 'tab "{tab}" does not let {emails} in' },
    remedy: { th: 'สั่ง "ตั้งค่าสเปรดชีต"', en: 'Set up lets them in.' },
  },
  'editors-of-others': {
    found: {
      th: 'แท็บ "{tab}" ให้ผู้กรอกของอำเภออื่นแก้ไขได้: {emails}',
      en: 'tab "{tab}" lets editors of other districts in: {emails}',
    },
    remedy: {
      th: 'ใช้เมนู ขั้นตอน > ตรวจสิทธิ์ ซึ่งบอกว่าระบบหรือผู้อื่นเป็นผู้ให้สิทธิ์ และเอาออกได้',
      en: 'Menu Khanton > Check access says whether Khanton or somebody else let them in, and takes them out.',
    },
  },
} satisfies Record<string, AnswerWords>;
