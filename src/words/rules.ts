// What people read about each validation rule: its name, what it checks, an example, its messages and what to do.
import type { Text } from './text';

export interface RuleWords {
  title: Text;
  explain: Text;
  example: Text;
  /** By the finding's variant; '' is the usual one. Places: lao, district, round, cell, tab, found, expected and the rule's details. */
  messages: Readonly<Record<string, Text>>;
  /** What to do. `where` is the cell and its tab, or the tab alone. */
  remedy: Text;
}

const REPORT_REMEDY: Text = {
  th: 'พิมพ์ตัวเลข 0 ถึง 5 ใน{where}',
  en: 'Type a number from 0 to 5 in {where}.',
};

export const RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  regression: {
    title: { th: 'ขั้นถอยหลัง', en: 'Regression' },
    explain: {
      th: 'ขั้นต่ำกว่าที่รายงานไว้ครั้งก่อน แม้จะเว้นรอบไปก็ตาม',
      en: 'The step is lower than the last one reported before it, across empty rounds too.',
    },
    example: { th: 'มิ.ย. ขั้น 4 แล้ว ก.ค. ขั้น 3', en: 'June step 4, then July step 3' },
    messages: {
      '': {
        th: '{lao} รายงานขั้น {found} ในรอบ {round} ต่ำกว่าขั้น {expected} ที่รายงานไว้รอบ {before}',
        en: '{lao} reported step {found} in the round of {round}, below step {expected} reported for {before}.',
      },
    },
    remedy: {
      th: 'แก้ตัวเลขใน{where} หรือถ้าถูกต้องแล้วให้เขียนเหตุผลในช่องหมายเหตุ',
      en: 'Correct {where}, or, if it is right, say why in the remark.',
    },
  },
  'missing-report': {
    title: { th: 'ยังไม่รายงาน', en: 'Missing report' },
    explain: {
      th: 'ช่องว่างในรอบที่ต้องรายงาน (การยกยอดขั้นเดิมมานับ ไม่ใช่การรายงาน)',
      en: 'The cell of a round is blank (a standing carried forward is not a report).',
    },
    example: { th: 'รอบ ก.ค. ว่าง', en: 'The July cell is blank' },
    messages: { '': { th: '{lao} ยังไม่รายงานรอบ {round}', en: '{lao} has not reported the round of {round}.' } },
    remedy: REPORT_REMEDY,
  },
  'not-a-step': {
    title: { th: 'ไม่ใช่ขั้น', en: 'Not a step' },
    explain: {
      th: 'ค่าที่ไม่ใช่ 0 ถึง 5 เช่น ข้อความ ทศนิยม ค่าติดลบ 6 หรือวันที่ ถือว่าไม่ได้รายงาน',
      en: 'Anything but 0 to 5: text, decimals, negatives, 6, a date. It counts as no report.',
    },
    example: { th: '"ผ่าน", 2.5, 6, 1/2', en: '"passed", 2.5, 6, 1/2' },
    messages: {
      text: {
        th: '{lao} รอบ {round} มีข้อความ "{found}" ซึ่งไม่ใช่ขั้น',
        en: '{lao}, round of {round}: the text "{found}" is not a step.',
      },
      number: {
        th: '{lao} รอบ {round} มีตัวเลข {found} ซึ่งไม่ใช่ขั้น',
        en: '{lao}, round of {round}: the number {found} is not a step.',
      },
      date: {
        th: '{lao} รอบ {round} กลายเป็นวันที่ {found} (ชีตแปลงสิ่งที่พิมพ์ เช่น 1/2 เป็นวันที่)',
        en: '{lao}, round of {round}: the cell became the date {found} (the sheet turns 1/2 into a date).',
      },
      tick: { th: '{lao} รอบ {round} มีค่า {found} ซึ่งไม่ใช่ขั้น', en: '{lao}, round of {round}: {found} is not a step.' },
    },
    remedy: REPORT_REMEDY,
  },
  'readable-step': {
    title: { th: 'อ่านได้ แต่ควรจัดให้เรียบร้อย', en: 'Readable, worth tidying' },
    explain: {
      th: 'เลขไทย ช่องว่าง หรือคำว่า "ขั้น" หน้าตัวเลข อ่านเป็นขั้นได้และนับแล้ว',
      en: 'Thai digits, spaces or the word "ขั้น" before the digit: read as the step, and counted.',
    },
    example: { th: '๔, " 4 ", "ขั้น 4", "4.0"', en: '๔, " 4 ", "ขั้น 4", "4.0"' },
    messages: {
      text: {
        th: '{lao} รอบ {round} ช่องเก็บ "{found}" เป็นข้อความ ไม่ใช่ตัวเลข อ่านเป็นขั้น {expected}',
        en: '{lao}, round of {round}: the cell holds "{found}" as a text, not a number; it was read as step {expected}.',
      },
      '': {
        th: '{lao} รอบ {round} พิมพ์ "{found}" อ่านเป็นขั้น {expected}',
        en: '{lao}, round of {round}: "{found}" was read as step {expected}.',
      },
    },
    remedy: {
      th: 'นับให้แล้ว จะแก้{where} เป็น {expected} ก็ได้',
      en: 'It is counted; you may type {expected} in {where} to tidy it.',
    },
  },
  jump: {
    title: { th: 'ขั้นกระโดด', en: 'Jump' },
    explain: { th: 'เพิ่มขึ้นสามขั้นหรือมากกว่าในรอบเดียว', en: 'Three steps or more in one round.' },
    example: { th: 'เม.ย. ขั้น 1 แล้ว พ.ค. ขั้น 4', en: 'April step 1, then May step 4' },
    messages: {
      '': {
        th: '{lao} ขยับจากขั้น {from} เป็นขั้น {to} ในรอบเดียว (รอบ {round})',
        en: '{lao} moved from step {from} to step {to} in one round ({round}).',
      },
    },
    remedy: {
      th: 'ตรวจ{where} ถ้าถูกต้องให้เขียนหมายเหตุสั้น ๆ',
      en: 'Check {where}; if it is right, add a short remark.',
    },
  },
  'duplicate-lao': {
    title: { th: 'ชื่อซ้ำ', en: 'Duplicate' },
    explain: {
      th: 'อปท. เดียวกัน (ประเภท ชื่อ และอำเภอเดียวกัน) อยู่สองแถว นับเฉพาะแถวบน',
      en: 'The same LAO (type, name and district) on two rows: only the upper one counts.',
    },
    example: { th: '"อบต.แม่คำมี" กับ "อบต. แม่คำมี"', en: '"อบต.แม่คำมี" and "อบต. แม่คำมี"' },
    messages: {
      '': { th: '{lao} ซ้ำกับช่อง {first} นับเฉพาะช่อง {first}', en: '{lao} repeats {first}; only {first} is counted.' },
    },
    remedy: {
      th: 'ลบแถวที่เกิน หรือแก้ชื่อใน{where}',
      en: 'Delete the extra row, or correct the name in {where}.',
    },
  },
  'unknown-lao': {
    title: { th: 'ไม่มีในทะเบียน', en: 'Not registered' },
    explain: {
      th: 'ชื่อในแถวนี้ไม่มีในทะเบียน อปท. จึงไม่ถูกนับ',
      en: 'The registry of LAOs does not know this name: the row is not counted.',
    },
    example: { th: 'พิมพ์ชื่อผิด หรือเพิ่มแถวเอง', en: 'A misspelt name, or a row added by hand' },
    messages: {
      '': {
        th: '"{found}" ไม่มีในทะเบียน อปท. แถวนี้จึงไม่ถูกนับ',
        en: '"{found}" is not in the registry; this row is not counted.',
      },
    },
    remedy: {
      th: 'แก้ชื่อใน{where} ให้ตรงทะเบียน หรือให้จังหวัดเพิ่มในทะเบียน',
      en: 'Correct the name in {where}, or let the province register it.',
    },
  },
  'missing-lao': {
    title: { th: 'แถวหาย', en: 'Row missing' },
    explain: { th: 'อปท. ในทะเบียนไม่มีแถวในแท็บของอำเภอ', en: 'A registered LAO has no row on the tab of its district.' },
    example: { th: 'ลบแถวไปโดยไม่ตั้งใจ', en: 'A row deleted by accident' },
    messages: {
      '': { th: '{lao} อยู่ในทะเบียน แต่ไม่มีแถวในแท็บ {tab}', en: '{lao} is registered, but has no row on tab {tab}.' },
    },
    remedy: { th: 'ใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน เพื่อเพิ่มแถวที่หายไป', en: 'Menu Khanton > Set up adds the missing row.' },
  },
  'wrong-district': {
    title: { th: 'ผิดอำเภอ', en: 'Wrong district' },
    explain: {
      th: 'อปท. นี้อยู่ในทะเบียนของอำเภออื่น แถวนี้จึงไม่ถูกนับ',
      en: 'The LAO is registered in another district: the row is not counted.',
    },
    example: { th: 'อบต.ของอำเภอสองอยู่ในแท็บอำเภอลอง', en: 'A LAO of สอง on the tab of ลอง' },
    messages: {
      '': {
        th: '{lao} อยู่ในแท็บของ {found} แต่ขึ้นทะเบียนไว้ที่ {expected}',
        en: '{lao} stands on the tab of {found}, but is registered in {expected}.',
      },
      registry: {
        th: '{lao} ไม่ได้ระบุอำเภอในทะเบียน จึงไม่ถูกนับ',
        en: '{lao} has no district in the registry; it is not counted.',
      },
    },
    remedy: { th: 'แก้ใน{where}', en: 'Correct {where}.' },
  },
  'wrong-type': {
    title: { th: 'ผิดประเภท', en: 'Wrong type' },
    explain: {
      th: 'ประเภทไม่ตรงกับชื่อหรือทะเบียน เช่น อบต. อยู่ในแถวเทศบาล นับตามประเภทที่ขึ้นทะเบียน',
      en: 'The type contradicts the name or the registry, e.g. an อบต. in a municipality row: it counts as the type that is registered.',
    },
    example: { th: '"เทศบาล" แต่ชื่อ "อบต.แม่ยม"', en: '"municipality", yet named "อบต.แม่ยม"' },
    messages: {
      '': {
        th: '{lao} ระบุประเภท "{found}" แต่ควรเป็น "{expected}"',
        en: '{lao} has the type "{found}"; it should be "{expected}".',
      },
      'registry-unknown': {
        th: 'ทะเบียน: {lao} ระบุประเภท "{found}" ต้องเป็น เทศบาล หรือ อบต. จึงยังไม่ถูกนับ',
        en: 'Registry: {lao} has the type "{found}"; it must be municipality or SAO. It is not counted.',
      },
      registry: {
        th: 'ทะเบียน: {lao} ระบุประเภท "{found}" ควรเป็น "{expected}"',
        en: 'Registry: {lao} has the type "{found}"; expected "{expected}".',
      },
    },
    remedy: { th: 'แก้ใน{where}', en: 'Correct {where}.' },
  },
  'target-unknown': {
    title: { th: 'ไม่ระบุเป้าหมาย', en: 'Target unknown' },
    explain: {
      th: 'ทุก อปท. ต้องอยู่ในเป้าหมายหลักหรือเป้าหมายรอง',
      en: 'Every LAO stands on the main or on the secondary target list.',
    },
    example: { th: 'ช่องเป้าหมายว่าง', en: 'The target cell is blank' },
    messages: {
      '': {
        th: '{lao} ไม่ได้ระบุเป้าหมายหลักหรือรอง (พบ "{found}")',
        en: '{lao} is on neither target list (found "{found}").',
      },
    },
    remedy: { th: 'เลือก หลัก หรือ รอง ใน{where}', en: 'Choose main or secondary in {where}.' },
  },
  'target-too-few': {
    title: { th: 'เป้าหมายหลักไม่ครบ', en: 'Main list too short' },
    explain: {
      th: 'เป้าหมายหลักต้องไม่น้อยกว่าร้อยละที่จังหวัดตั้งไว้',
      en: 'The main list names at least the share that the province sets itself.',
    },
    example: { th: '83 แห่ง ร้อยละ 70 คือ 59 แห่ง', en: '70 % of 83 LAOs is 59' },
    messages: {
      '': {
        th: 'เป้าหมายหลักมี {found} แห่ง ต้องมีอย่างน้อย {expected} แห่ง (ร้อยละ {share})',
        en: 'The main list names {found} LAOs; at least {expected} are needed ({share} %).',
      },
    },
    remedy: { th: 'เพิ่มอีก {missing} แห่งใน{where}', en: 'Add {missing} more on {where}.' },
  },
  'target-district-empty': {
    title: { th: 'อำเภอไม่มีเป้าหมายหลัก', en: 'District without main target' },
    explain: { th: 'เป้าหมายหลักต้องมีทุกอำเภอ', en: 'The main list reaches into every district.' },
    example: { th: 'อำเภอหนึ่งมีแต่เป้าหมายรอง', en: 'A district with secondary targets only' },
    messages: {
      '': { th: 'อำเภอ{district} ไม่มี อปท. ในเป้าหมายหลัก', en: 'District {district} has no LAO on the main list.' },
    },
    remedy: { th: 'เลือกอย่างน้อย 1 แห่งใน{where}', en: 'Choose at least one on {where}.' },
  },
  'tab-broken': {
    title: { th: 'แท็บหรือหัวตารางเสีย', en: 'Tab or header broken' },
    explain: {
      th: 'หาแท็บหรือหัวตารางไม่พบ หรือมีซ้ำ ส่วนที่เหลือยังตรวจตามปกติ',
      en: 'A tab or header cannot be found or stands twice; the rest is still checked.',
    },
    example: { th: 'หัวตาราง "หมายเหตุ" ถูกลบ', en: 'The header "หมายเหตุ" was deleted' },
    messages: {
      'tab-missing': { th: 'ไม่พบแท็บ "{tab}"', en: 'Tab "{tab}" cannot be found.' },
      'tab-twice': {
        th: 'มีแท็บเดียวกันสองแท็บ: "{first}" และ "{second}" อ่านเฉพาะ "{first}"',
        en: 'Two tabs are the same one: "{first}" and "{second}"; only "{first}" is read.',
      },
      'header-missing': {
        th: 'แท็บ "{tab}" ไม่มีหัวตาราง "{header}" พิมพ์หัวตารางนี้กลับไว้เหนือคอลัมน์เดิม',
        en: 'Tab "{tab}" has no header "{header}": type it again above its column.',
      },
      'header-twice': {
        th: 'แท็บ "{tab}" มีหัวตาราง "{header}" ซ้ำที่ {cell} อ่านเฉพาะ {first}',
        en: 'Tab "{tab}" has the header "{header}" again in {cell}; only {first} is read.',
      },
    },
    remedy: {
      th: 'ใช้เมนู ขั้นตอน > ตั้งค่าสมุดงาน เพื่อเติมส่วนที่ขาด หรือลบส่วนที่ซ้ำ',
      en: 'Menu Khanton > Set up adds what is missing; delete what is there twice.',
    },
  },
};
