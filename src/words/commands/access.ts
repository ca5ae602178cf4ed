// What is said of rights: who may change what, how it differs from the settings, and what to do.
import type { Text } from '../text';

export interface AccessWords {
  /** Places: {email}, {tabs}, {ranges}. */
  found: Text;
  remedy: Text;
}

const PRESS: Text = {
  th: 'สั่ง "ปรับสิทธิ์ให้ตรงกับการตั้งค่า"',
  en: 'Use "Set access as in the settings".',
};

/** To whoever may not mend it. */
export const ASK_PROVINCE: Text = {
  th: 'แจ้งจังหวัดหรือเจ้าของสเปรดชีตให้ปรับสิทธิ์',
  en: 'Tell the province, or the owner of the file.',
};

export const ACCESS_DIFFERENCES = {
  'tab-open': {
    found: {
      th: 'ไม่มีการป้องกัน ผู้แก้ไขสเปรดชีตทุกคนแก้ได้: {tabs}',
      en: 'not protected: every editor of the file may change {tabs}',
    },
    remedy: PRESS,
  },
  'tab-warns': {
    found: {
      th: 'ถูกเปลี่ยนเป็นเพียงการเตือน ผู้แก้ไขสเปรดชีตทุกคนแก้ได้: {tabs}',
      en: 'made a mere warning: every editor of the file may change {tabs}',
    },
    remedy: PRESS,
  },
  'fixed-open': {
    found: {
      th: 'ผู้กรอกแก้หัวคอลัมน์ ชื่อ อปท. หรือคอลัมน์ที่คำนวณได้: {tabs}',
      en: 'clerks may change headers, names of LAOs or calculated columns: {tabs}',
    },
    remedy: PRESS,
  },
  'closed-open': {
    found: {
      th: 'ผู้กรอกแก้คอลัมน์ของรอบที่ปิดแล้วได้: {tabs}',
      en: 'clerks may change columns of closed rounds: {tabs}',
    },
    remedy: PRESS,
  },
  'closed-still': {
    found: {
      th: 'คอลัมน์ของรอบที่เปิดอยู่ยังถูกป้องกัน ผู้กรอกแก้ไม่ได้: {tabs}',
      en: 'columns of a round that is open are still kept from clerks: {tabs}',
    },
    remedy: PRESS,
  },
  'domain-edits': {
    found: {
      th: 'ทุกคนในองค์กร (โดเมน) ของเจ้าของสเปรดชีตแก้ได้: {tabs}',
      en: "everybody in the owner's domain may change {tabs}",
    },
    remedy: PRESS,
  },
  'not-let-in': {
    found: {
      th: '{email} มีชื่อในการตั้งค่า แต่ยังแก้ไม่ได้: {tabs}',
      en: '{email} is named in the settings, but may not change {tabs}',
    },
    remedy: PRESS,
  },
  'no-longer-named': {
    found: {
      th: '{email} ไม่มีชื่อในการตั้งค่าสำหรับแท็บนี้แล้ว แต่ยังแก้ได้: {tabs}',
      en: '{email} is named in the settings for this no more, but may still change {tabs}',
    },
    remedy: {
      th: 'สั่ง "ปรับสิทธิ์ให้ตรงกับการตั้งค่า" ระบบเป็นผู้ให้สิทธิ์นี้จึงเอาออกเอง หากยังอยู่ แสดงว่าเป็นบัญชีที่สั่งเอง หรือได้สิทธิ์จากกลุ่ม ให้เจ้าของสเปรดชีตสั่ง หรือเอาออกที่ปุ่ม "แชร์"',
      en: 'Use "Set access as in the settings": Khanton let them in, and takes them out. Whoever stays ran it, or has the right from a group: let the owner run it, or use Share.',
    },
  },
  'by-hand': {
    found: {
      th: '{email} แก้ได้โดยไม่มีชื่อในการตั้งค่าสำหรับแท็บนี้ (ระบบไม่ได้เป็นผู้ให้): {tabs}',
      en: '{email} may change this without being named in the settings for it (Khanton did not let them in): {tabs}',
    },
    remedy: {
      th: 'หากตั้งใจให้ ปล่อยไว้ได้ หรือกรอกอีเมลในการตั้งค่า หากไม่ตั้งใจ ทำเครื่องหมายหน้าชื่อ แล้วสั่งปรับสิทธิ์ หากยังอยู่ แสดงว่าได้สิทธิ์จากกลุ่ม ให้เอาออกที่ปุ่ม "แชร์"',
      en: 'If that is meant, leave it, or name them in the settings. If not, tick the name and set access. Whoever stays has the right from a group: use Share.',
    },
  },
  'not-shared': {
    found: {
      th: '{email} มีชื่อในการตั้งค่า แต่ไม่พบในรายชื่อผู้แก้ไขสเปรดชีต',
      en: '{email} is named in the settings, but not among the editors of the file',
    },
    remedy: {
      th: 'หากเปิดหรือแก้สเปรดชีตไม่ได้ ให้เจ้าของสเปรดชีตกดปุ่ม "แชร์" แล้วให้เป็นผู้แก้ไข (เอดิเตอร์) หรือแก้อีเมลในการตั้งค่า (ผู้ที่ได้สิทธิ์จากกลุ่มไม่ปรากฏในรายชื่อ)',
      en: 'If they cannot edit, let the owner share the file with them as an editor, or correct the e-mail in the settings. (Members of a group are not listed.)',
    },
  },
  'kept-out': {
    found: {
      th: 'มีผู้ป้องกันช่วง {ranges} ไว้เอง {email} จึงแก้ไม่ได้: {tabs}',
      en: 'somebody protected {ranges}, so that {email} may not change it: {tabs}',
    },
    remedy: {
      th: 'หากไม่ตั้งใจ ให้ลบการป้องกันนั้นที่เมนู ข้อมูล > ป้องกันชีตและช่วง',
      en: 'Unless that is meant, remove it under Data > Protect sheets and ranges.',
    },
  },
  'cells-open': {
    found: {
      th: 'มีผู้ยกเว้นช่วง {ranges} จากการป้องกัน ผู้แก้ไขสเปรดชีตทุกคนแก้ได้: {tabs}',
      en: 'somebody left {ranges} unprotected: every editor of the file may change it: {tabs}',
    },
    remedy: {
      th: 'หากไม่ตั้งใจ ให้เอาข้อยกเว้นออกที่เมนู ข้อมูล > ป้องกันชีตและช่วง',
      en: 'Unless that is meant, take the exception out under Data > Protect sheets and ranges.',
    },
  },
  'output-open': {
    found: { th: 'ไม่เตือนผู้ที่จะกรอกทับ: {tabs}', en: 'nobody is warned before typing into {tabs}' },
    remedy: PRESS,
  },
  'output-closed': {
    found: {
      th: 'ผู้ที่ไม่มีชื่อสร้างหรือบันทึกต่อไม่ได้: {tabs}',
      en: 'only some may rebuild or add to {tabs}',
    },
    remedy: {
      th: 'หากจังหวัดไม่ได้ตั้งใจ ให้เปลี่ยนเป็น "แสดงคำเตือน" ที่เมนู ข้อมูล > ป้องกันชีตและช่วง',
      en: 'Unless the province wants it so, choose "show a warning" under Data > Protect sheets and ranges.',
    },
  },
  'editor-unnamed': {
    found: {
      th: '{email} แก้ไขสเปรดชีตได้ แต่ไม่มีชื่อในการตั้งค่า จึงแก้แท็บรายงาน แท็บของสำนักงานเอง และสคริปต์ได้',
      en: '{email} may edit the file and is not named in the settings: outputs, tabs of your own and the script are open to them',
    },
    remedy: {
      th: 'หากไม่เกี่ยวข้องแล้ว ให้เจ้าของสเปรดชีตเอาออกที่ปุ่ม "แชร์"',
      en: 'If they have nothing to do with it any more, let the owner take them out under Share.',
    },
  },
} satisfies Record<string, AccessWords>;

export type AccessCode = keyof typeof ACCESS_DIFFERENCES;

/** Which part of these tabs is meant. */
export const PARTS = {
  tab: { th: '{tabs}', en: '{tabs}' },
  fixed: {
    th: 'หัวคอลัมน์ ชื่อ อปท. และคอลัมน์ที่คำนวณใน {tabs}',
    en: 'headers, names of LAOs and what is calculated on {tabs}',
  },
  closed: { th: 'รอบที่ปิดแล้วใน {tabs}', en: 'closed rounds on {tabs}' },
  own: { th: '{tabs}', en: '{tabs}' },
} satisfies Record<string, Text>;

/** Between tabs and parts of others. */
export const AND_PARTS: Text = { th: ' และ', en: ', and ' };

export const WHO = {
  owner: { th: 'เจ้าของสเปรดชีต', en: 'the owner' },
  everybody: { th: 'ผู้แก้ไขสเปรดชีตทุกคน', en: 'every editor of the file' },
  hidden: { th: 'บัญชีของท่านดูรายชื่อไม่ได้', en: 'your account may not see who' },
} satisfies Record<string, Text>;

/** What cannot be seen or kept from here. */
export const ACCESS_NOTES: readonly Text[] = [
  {
    th: 'การป้องกันกันการแก้โดยพลั้งมือเท่านั้น ผู้ที่แก้ไขสเปรดชีตได้ย่อมเปิดและแก้สคริปต์ได้ จึงข้ามการป้องกันได้',
    en: 'Protection guards against slips, not against people who can edit the script: every editor of the file can.',
  },
  {
    th: 'ระบบมองไม่เห็นว่าสเปรดชีตแชร์กับ "ทุกคนที่มีลิงก์" หรือไม่ ให้เจ้าของสเปรดชีตดูที่ปุ่ม "แชร์" และเลือก "จำกัด"',
    en: 'Whether the file is shared with "anyone with the link" cannot be seen from here: let the owner look under Share, and choose Restricted.',
  },
  {
    th: 'สมาชิกของกลุ่ม (Google Groups) ไม่ปรากฏเป็นรายชื่อ และเอาออกทีละคนไม่ได้',
    en: 'Members of a group are not listed, and cannot be taken out one by one.',
  },
];

/** Lines of the command line. */
export const ACCESS_LINES = {
  difference: { th: '{state}\t{found}\n\tวิธีแก้: {remedy}', en: '{state}\t{found}\n\tWhat to do: {remedy}' },
  group: { th: '{tabs}\n\tแก้ได้: {can}', en: '{tabs}\n\tchanged by: {can}' },
  should: { th: '\n\tตามการตั้งค่า: {should}', en: '\n\tby the settings: {should}' },
  note: { th: 'หมายเหตุ: {note}', en: 'Note: {note}' },
} satisfies Record<string, Text>;

/** Behind what was mended, a line each. */
export const MENDED_LINES = {
  added: { th: 'ให้สิทธิ์: {emails}', en: 'let in: {emails}' },
  taken: { th: 'เอาสิทธิ์ออก: {emails}', en: 'taken out: {emails}' },
  staying: {
    th: 'Google ไม่ยอมให้เอาออก: {emails} เพราะเป็นบัญชีที่สั่งเอง หรือได้สิทธิ์จากกลุ่ม ให้เจ้าของสเปรดชีตสั่งอีกครั้ง หรือเอาออกที่ปุ่ม "แชร์"',
    en: 'Google did not let these be taken out: {emails}. They ran this themselves, or have the right from a group: let the owner run it, or use Share',
  },
  notThere: {
    th: 'ไม่พบสิทธิ์นอกการตั้งค่าของ: {emails}',
    en: 'no right beside the settings was found of: {emails}',
  },
} satisfies Record<string, Text>;
