// What people read about the rules of the target lists, and of tabs and headers.
import type { RuleWords } from './rule-words';

export const TARGET_AND_TAB_RULE_WORDS: Readonly<Record<string, RuleWords>> = {
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
    remedy: { th: 'เลือก "หลัก" หรือ "รอง" ใน{where}', en: 'Choose main or secondary in {where}.' },
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
      '': { th: '{district} ไม่มี อปท. ในเป้าหมายหลัก', en: '{district} has no LAO on the main list.' },
    },
    remedy: { th: 'เลือกอย่างน้อย 1 แห่งใน{where}', en: 'Choose at least one on {where}.' },
  },
  'tab-broken': {
    title: { th: 'แท็บหรือหัวคอลัมน์เสีย', en: 'Tab or header broken' },
    explain: {
      th: 'หาแท็บหรือหัวคอลัมน์ไม่พบ มีซ้ำ หรือยังไม่ได้เพิ่มคอลัมน์ ส่วนที่เหลือยังตรวจตามปกติ',
      en: 'A tab or header cannot be found, stands twice, or was not made yet; the rest is still checked.',
    },
    example: { th: 'หัวคอลัมน์ "หมายเหตุ" ถูกลบ', en: 'The header "Remark" was deleted' },
    messages: {
      'tab-missing': { th: 'ไม่พบแท็บ "{tab}"', en: 'Tab "{tab}" cannot be found.' },
      'tab-not-ours': {
        th: 'ไม่พบแท็บ "{tab}" ที่ระบบสร้าง แท็บชื่อนี้ที่มีอยู่เป็นของสำนักงานเอง ระบบไม่อ่านและไม่แก้ไข',
        en: 'There is no tab "{tab}" made by Khanton; the one of that name is your own, and is neither read nor changed.',
      },
      'tab-twice': {
        th: 'มีแท็บเดียวกันสองแท็บ: "{first}" และ "{second}" อ่านเฉพาะ "{first}"',
        en: 'Two tabs are the same one: "{first}" and "{second}"; only "{first}" is read.',
      },
      'header-missing': {
        th: 'แท็บ "{tab}" ไม่มีหัวคอลัมน์ "{header}" กรอกหัวคอลัมน์นี้กลับไว้เหนือคอลัมน์เดิม',
        en: 'Tab "{tab}" has no header "{header}": type it again above its column.',
      },
      'columns-new': {
        th: 'แท็บ "{tab}" ยังไม่มีคอลัมน์ของตัวชี้วัดหรือรอบที่เพิ่มเข้ามา {columns} คอลัมน์ เริ่มที่ "{header}"',
        en: 'Tab "{tab}" has no columns yet of an indicator or a round that was added ({columns}, the first is "{header}").',
      },
      'header-twice': {
        th: 'แท็บ "{tab}" มีหัวคอลัมน์ "{header}" ซ้ำที่ {cell} อ่านเฉพาะ {first}',
        en: 'Tab "{tab}" has the header "{header}" again in {cell}; only {first} is read.',
      },
    },
    remedy: {
      th: 'ถ้าหัวคอลัมน์ถูกแก้ ให้กรอกกลับตามเดิม ถ้าทั้งแท็บหรือทั้งคอลัมน์ถูกลบไป ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต ถ้ามีซ้ำ ให้ลบส่วนที่ซ้ำ',
      en: 'A header that was changed: type it again. A whole tab or column that is gone: menu Khanton > Set up. What is there twice: delete it.',
    },
    remedies: {
      'set-up': {
        th: 'ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต ระบบจะเพิ่มคอลัมน์ให้',
        en: 'Menu Khanton > Set up adds them.',
      },
    },
  },
};
