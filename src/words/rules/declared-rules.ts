// What people read about the rules that look at what is entered beside steps: numbers, since when there is one, what cannot be read, and what is
// declared no more.
import type { RuleWords } from './rule-words';
import { SLIP_WORDS } from './slips';

export const DECLARED_RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  'count-missing': {
    title: { th: 'ยังไม่รายงานจำนวน', en: 'Number missing' },
    explain: {
      th: 'ช่องจำนวนของรอบหรือของต้นปียังว่าง (ว่างไม่ใช่ 0) ของรอบที่ตรวจต้องแก้ไข รอบก่อนหน้าและต้นปีควรตรวจสอบ',
      en: 'A number is blank, in a round or at the start of the year (blank is not 0). In the round asked about it must be filled.',
    },
    example: { th: 'ตัวชี้วัด 2.1 รอบ 1 เม.ย. 2569 ว่าง', en: 'Indicator 2.1, round of 1 Apr 2569: blank' },
    messages: {
      '': { th: '{lao} ยังไม่รายงานจำนวนรอบ {round}', en: '{lao} has not reported its number for {round}.' },
      start: {
        th: '{lao} ยังไม่ได้กรอกจำนวนต้นปี จึงยังไม่นับว่าเพิ่มขึ้นเท่าใด',
        en: '{lao}: the number when the year began is blank, so its increase is not known.',
      },
    },
    remedy: { th: 'กรอกจำนวนใน{where}', en: 'Type the number in {where}.' },
  },
  'count-falls': {
    title: { th: 'จำนวนลดลง', en: 'Number fell' },
    explain: {
      th: 'จำนวนน้อยกว่าที่รายงานไว้ครั้งก่อน แม้จะเว้นรอบไปก็ตาม',
      en: 'Fewer than the number reported before, across empty rounds too.',
    },
    example: { th: 'ต้นปี 5 แห่ง แล้วรอบ เม.ย. 4 แห่ง', en: '5 at the start, then 4 in April' },
    messages: {
      '': {
        th: '{lao} รอบ {round} มี {count} น้อยกว่า {least} ของรอบ {before}',
        en: '{lao} has {count} in the round of {round}, fewer than the {least} of {before}.',
      },
      start: {
        th: '{lao} รอบ {round} มี {count} น้อยกว่า {least} ตอนต้นปี',
        en: '{lao} has {count} in the round of {round}, fewer than the {least} when the year began.',
      },
    },
    remedy: {
      th: 'แก้ตัวเลขใน{where} หรือถ้าถูกต้องแล้วให้ชี้แจงในแถบด้านข้าง หรือเขียนในหมายเหตุ ขึ้นต้นด้วยรอบ เช่น "{round}: เหตุผล"',
      en: 'Correct {where}, or, if it is right, explain it in the panel, or in the remark beginning with the round: "{round}: why".',
    },
  },
  'since-missing': {
    title: { th: 'ยังไม่กรอกว่ามีหรือไม่', en: 'Not said whether there is one' },
    explain: {
      th: 'ช่องมีตั้งแต่ยังว่าง (ว่างไม่ใช่ไม่มี) จึงยังไม่ทราบว่ามีหรือไม่',
      en: 'Since when there is one is blank: blank is not none, so nobody knows whether there is one.',
    },
    example: { th: 'ตัวชี้วัด 3.2 มีตั้งแต่: ว่าง', en: 'Indicator 3.2, since: blank' },
    messages: {
      '': {
        th: '{lao} ยังไม่ได้กรอกว่ามีตั้งแต่เมื่อใด หรือยังไม่มี',
        en: '{lao} has not said since when there is one, or that there is none.',
      },
    },
    remedy: {
      th: 'กรอกวันที่ใน{where} หรือคำว่า "ต้นปี" ถ้ามีอยู่ก่อนปีงบประมาณ หรือคำว่า "ไม่มี"',
      en: 'Type the day in {where}; or start, where it was there before the year; or none.',
    },
  },
  'since-after-year': {
    title: { th: 'มีหลังสิ้นปีงบประมาณ', en: 'After the fiscal year' },
    explain: {
      th: 'วันที่เริ่มมีอยู่หลังวันที่ 30 กันยายนของปีงบประมาณ จึงไม่นับในรอบใดของปีนี้',
      en: 'The day lies after 30 September of the fiscal year: no round of the year counts it.',
    },
    example: { th: 'ปีงบประมาณ 2569 แต่มีตั้งแต่ 1 ธ.ค. 2569', en: 'Fiscal year 2569, since 1 Dec 2569' },
    messages: {
      '': {
        th: '{lao} ระบุว่ามีตั้งแต่ {found} ซึ่งอยู่หลังสิ้นปีงบประมาณ',
        en: '{lao} has one since {found}, which is after the fiscal year.',
      },
    },
    remedy: { th: 'แก้วันที่ใน{where}', en: 'Correct the date in {where}.' },
  },
  'unreadable-entry': {
    title: { th: 'อ่านช่องไม่ได้', en: 'Unreadable entry' },
    explain: {
      th: 'ช่องทำเครื่องหมาย จำนวน หรือวันที่ มีสิ่งอื่นอยู่ ถือว่าไม่ได้กรอก',
      en: 'A cell for a tick, a count or a date holds something else: it counts as not entered.',
    },
    example: { th: '"มี" ในช่องทำเครื่องหมาย', en: '"yes" in a box to tick' },
    messages: {
      tick: {
        th: '{lao} ช่องทำเครื่องหมายมี "{found}" ซึ่งไม่ใช่เครื่องหมาย ต้องทำเครื่องหมายหรือเว้นว่าง',
        en: '{lao}: "{found}" stands in a box, which is to be ticked or left blank.',
      },
      date: {
        th: '{lao} ช่องวันที่มี "{found}" ต้องเป็นวันที่ เช่น 1 ก.ค. 2556',
        en: '{lao}: "{found}" is not a date, such as 1 Jul 2556.',
      },
      ...SLIP_WORDS['unreadable-entry'].messages,
    },
    remedy: SLIP_WORDS['unreadable-entry'].remedy,
  },
  'lao-not-counted': {
    title: { th: 'กรอกให้ อปท. ที่ตัวชี้วัดไม่นับ', en: 'Typed of an LAO that is not counted' },
    explain: {
      th: 'ตัวชี้วัดนี้นับเฉพาะเทศบาลหรือเฉพาะ อบต. แต่มีข้อมูลในแถวของ อปท. อีกประเภทหนึ่ง ข้อมูลนี้แสดงเป็นค่าล่าสุดในแท็บ แต่ไม่นับในแบบรายงานใด',
      en: 'The indicator counts municipalities or SAOs alone, and something stands in the row of the other type: the tab shows it as reported last, and no form counts it.',
    },
    example: {
      th: 'ตัวชี้วัด 2.1 นับเฉพาะ อบต. แต่แถวของ ทต.บ้านปิน มี "3"',
      en: 'Indicator 2.1 counts SAOs alone, and the row of a municipality holds "3"',
    },
    messages: {
      '': {
        th: '{lao} มีข้อมูล {cells} ช่อง ("{found}") แต่ตัวชี้วัดนี้นับเฉพาะ {expected} จึงไม่นับ',
        en: '{lao} has something typed ({cells}: "{found}"), but this indicator counts nothing but: {expected}; so it is not counted.',
      },
    },
    remedy: {
      th: 'หากกรอกผิดแถว ให้ย้ายหรือลบข้อมูล เริ่มที่{where} หากต้องนับ ให้แก้คอลัมน์ "นับ" ในแท็บ "ตัวชี้วัด" แล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต หากเป็นข้อมูลเดิมที่เก็บไว้ ให้ชี้แจงในแถบด้านข้าง',
      en: 'In the wrong row: move or clear it, from {where} on. If it is to be counted: change "Counted" on the tab "Indicators", then menu Khanton > Set up. If it stays as a record of before: explain it in the panel.',
    },
  },
  'unclaimed-column': {
    title: { th: 'ข้อมูลที่ไม่มีตัวชี้วัดใดนับ', en: 'Typed, but counted nowhere' },
    explain: {
      th: 'คอลัมน์ของตัวชี้วัดหรือรอบที่ไม่ได้กำหนดไว้แล้ว ยังมีข้อมูลที่อำเภอกรอกไว้ ระบบไม่นับและไม่ลบ',
      en: 'A column of an indicator or a round that is declared no more still holds what the district typed: it is neither counted nor deleted.',
    },
    example: {
      th: 'ลบตัวชี้วัด 1.6 แล้ว แต่คอลัมน์ "1.6 รอบ 1 เม.ย. 2569" ยังมีข้อมูล',
      en: 'Indicator 1.6 was taken out, and the column "1.6 round 1 Apr 2569" still holds values',
    },
    messages: {
      indicator: {
        th: 'คอลัมน์ "{found}" มีข้อมูล {cells} ช่อง แต่ไม่มีตัวชี้วัดนี้แล้ว จึงไม่นับ (ตัวชี้วัดที่มีคือ {expected})',
        en: 'The column "{found}" holds values ({cells}), but there is no such indicator any more, so they are not counted (there are {expected}).',
      },
      'left-out': {
        th: 'คอลัมน์ "{found}" มีข้อมูล {cells} ช่อง แต่การตั้งค่าไม่ให้กรอกตัวชี้วัดนี้ จึงไม่นับ',
        en: 'The column "{found}" holds values ({cells}), but the settings leave this indicator out, so they are not counted.',
      },
      'no-indicator': {
        th: 'คอลัมน์ "{found}" มีข้อมูล {cells} ช่อง แต่ไม่มีตัวชี้วัดนี้แล้ว จึงไม่นับ',
        en: 'The column "{found}" holds values ({cells}), but there is no such indicator any more, so they are not counted.',
      },
      round: {
        th: 'คอลัมน์ "{found}" มีข้อมูล {cells} ช่อง แต่ตัวชี้วัดนี้ไม่รายงานในรอบนี้แล้ว จึงไม่นับ (รอบที่รายงานคือ {expected})',
        en: 'The column "{found}" holds values ({cells}), but this indicator is not reported in that round any more, so they are not counted (its rounds are {expected}).',
      },
      'round-of-settings': {
        th: 'คอลัมน์ "{found}" มีข้อมูล {cells} ช่อง แต่ไม่มีรอบนี้ในการตั้งค่าแล้ว จึงไม่นับ (รอบที่มีคือ {expected})',
        en: 'The column "{found}" holds values ({cells}), but the settings have no such round any more, so they are not counted (there are {expected}).',
      },
      kind: {
        th: 'คอลัมน์ "{found}" มีข้อมูล {cells} ช่อง แต่ตัวชี้วัดนี้เปลี่ยนชนิดแล้ว จึงไม่นับ',
        en: 'The column "{found}" holds values ({cells}), but this indicator is of another kind now, so they are not counted.',
      },
    },
    remedy: {
      th: 'หากยังต้องใช้ ให้กรอกตัวชี้วัดนี้กลับในแท็บ "ตัวชี้วัด" หากไม่ใช้แล้ว ให้เจ้าของสเปรดชีตลบคอลัมน์ที่{where}',
      en: 'If it is still needed, put the indicator back on the tab "Indicators"; if not, the owner of the spreadsheet deletes the column at {where}.',
    },
    remedies: {
      'left-out': {
        th: 'หากยังต้องใช้ ให้เปลี่ยนการกรอกตัวชี้วัดนี้ในการตั้งค่ากลับเป็น "เปิด" แล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต หากไม่ใช้แล้ว ให้เจ้าของสเปรดชีตลบคอลัมน์ที่{where}',
        en: 'If it is still needed, set the indicator to on again in the settings, then menu Khanton > Set up; if not, the owner of the spreadsheet deletes the column at {where}.',
      },
      again: {
        th: 'ตัวชี้วัด {again} อ่านเป็นเลขเดียวกัน หากเป็นตัวชี้วัดเดียวกัน ให้ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต ระบบจะถามก่อนนับ หากไม่ใช้แล้ว ให้เจ้าของสเปรดชีตลบคอลัมน์ที่{where}',
        en: 'Indicator {again} reads the same: if it is the same, menu Khanton > Set up asks before it counts them; if they are not needed, the owner of the spreadsheet deletes the column at {where}.',
      },
      off: {
        th: 'หากยังต้องใช้ ให้เปลี่ยน "ตัวชี้วัดอื่นของจังหวัด" ในการตั้งค่าเป็น "เปิด" และกรอกตัวชี้วัดนี้ในแท็บ "ตัวชี้วัด" หากไม่ใช้แล้ว ให้เจ้าของสเปรดชีตลบคอลัมน์ที่{where}',
        en: 'If it is still needed, turn further indicators on in the settings and have it on the tab "Indicators"; if not, the owner of the spreadsheet deletes the column at {where}.',
      },
      round: {
        th: 'หากยังต้องใช้ ให้เพิ่มรอบนี้กลับตามเดิม หากไม่ใช้แล้ว ให้เจ้าของสเปรดชีตลบคอลัมน์ที่{where}',
        en: 'If it is still needed, put the round back where it stood; if not, the owner of the spreadsheet deletes the column at {where}.',
      },
      kind: {
        th: 'หากยังต้องใช้ ให้แก้ชนิดกลับในแท็บ "ตัวชี้วัด" หากไม่ใช้แล้ว ให้เจ้าของสเปรดชีตลบคอลัมน์ที่{where}',
        en: 'If it is still needed, change the kind back on the tab "Indicators"; if not, the owner of the spreadsheet deletes the column at {where}.',
      },
    },
  },
};
