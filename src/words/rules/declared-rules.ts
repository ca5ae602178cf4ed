// What people read about the rules that look at what a province declares beside steps: numbers, and since when there is one.
import type { RuleWords } from './rule-words';

export const DECLARED_RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  'count-missing': {
    title: { th: 'ยังไม่รายงานจำนวน', en: 'Number missing' },
    explain: {
      th: 'ช่องจำนวนของรอบหรือของต้นปียังว่าง (ว่างไม่ใช่ 0) ของรอบที่ตรวจต้องแก้ รอบก่อนหน้าและต้นปีควรตรวจ',
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
    remedy: { th: 'พิมพ์จำนวนใน{where}', en: 'Type the number in {where}.' },
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
        th: '{lao} รอบ {round} มี {found} น้อยกว่า {expected} ของรอบ {before}',
        en: '{lao} has {found} in the round of {round}, fewer than the {expected} of {before}.',
      },
      start: {
        th: '{lao} รอบ {round} มี {found} น้อยกว่า {expected} ตอนต้นปี',
        en: '{lao} has {found} in the round of {round}, fewer than the {expected} when the year began.',
      },
    },
    remedy: {
      th: 'แก้ตัวเลขใน{where} หรือถ้าถูกต้องแล้วให้ชี้แจงในแถบด้านข้าง หรือเขียนในหมายเหตุ ขึ้นต้นด้วยรอบ เช่น “{round}: เหตุผล”',
      en: 'Correct {where}, or, if it is right, explain it in the panel, or in the remark beginning with the round: “{round}: why”.',
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
      th: 'พิมพ์วันที่ใน{where} หรือคำว่า ต้นปี ถ้ามีอยู่ก่อนปีงบประมาณ หรือคำว่า ไม่มี',
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
};
