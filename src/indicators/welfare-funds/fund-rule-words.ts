// What people read about the rules that look at community welfare funds and their members.
import type { RuleWords } from '../../words/rules/rule-words';

export const FUND_RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  'members-missing': {
    title: { th: 'ยังไม่รายงานสมาชิก', en: 'Members missing' },
    explain: {
      th: 'มีกองทุนแล้ว แต่ช่องจำนวนสมาชิกของรอบหรือของต้นปียังว่าง (ว่างไม่ใช่ 0)',
      en: 'There is a fund, but its number of members is blank, in a round or at the start of the year (blank is not 0).',
    },
    example: { th: 'มีกองทุนต้นปี แต่สมาชิกรอบ ก.ค. ว่าง', en: 'A fund since the start, the members of July blank' },
    messages: {
      '': {
        th: '{lao} มีกองทุนแล้ว แต่ยังไม่รายงานสมาชิกรอบ {round}',
        en: '{lao} has a fund, but has not reported its members for {round}.',
      },
      start: {
        th: '{lao} มีกองทุนตั้งแต่ต้นปี แต่ยังไม่ได้กรอกสมาชิกต้นปี จำนวนที่เพิ่มจึงยังไม่ถูกต้อง',
        en: '{lao} had a fund when the year began, but its members then are blank: the increase is not right yet.',
      },
    },
    remedy: { th: 'กรอกจำนวนสมาชิกใน{where}', en: 'Type the number of members in {where}.' },
  },
  'members-fall': {
    title: { th: 'สมาชิกลดลง', en: 'Members fell' },
    explain: {
      th: 'จำนวนสมาชิกน้อยกว่าที่รายงานไว้ครั้งก่อน แม้จะเว้นรอบไปก็ตาม',
      en: 'Fewer members than the number reported before, across empty rounds too.',
    },
    example: { th: 'มิ.ย. 250 คน แล้ว ก.ค. 240 คน', en: 'June 250, then July 240' },
    messages: {
      '': {
        th: '{lao} รอบ {round} มีสมาชิก {count} คน น้อยกว่า {least} คนของรอบ {before}',
        en: '{lao} has {count} members in the round of {round}, fewer than the {least} of {before}.',
      },
      start: {
        th: '{lao} รอบ {round} มีสมาชิก {count} คน น้อยกว่า {least} คนตอนต้นปี',
        en: '{lao} has {count} members in the round of {round}, fewer than the {least} when the year began.',
      },
    },
    remedy: {
      th: 'แก้ตัวเลขใน{where} หรือถ้าถูกต้องแล้วให้ชี้แจงในแถบด้านข้าง หรือเขียนในหมายเหตุ ขึ้นต้นด้วยรอบ เช่น "{round}: เหตุผล"',
      en: 'Correct {where}, or, if it is right, explain it in the panel, or in the remark beginning with the round: "{round}: why".',
    },
  },
  'members-without-fund': {
    title: { th: 'มีสมาชิกแต่ไม่มีกองทุน', en: 'Members without a fund' },
    explain: {
      th: 'มีจำนวนสมาชิก แต่ไม่ได้ระบุว่ามีกองทุนต้นปีหรือตั้งใหม่ หรือยังไม่ถึงวันที่ตั้ง จึงไม่นับ',
      en: 'There are members, but no fund at the start of the year and none founded by then: they are not counted.',
    },
    example: { th: 'สมาชิก 120 คน แต่ไม่ได้ทำเครื่องหมายว่ามีกองทุน', en: '120 members, no fund is ticked' },
    messages: {
      '': {
        th: '{lao} รอบ {round} มีสมาชิก {count} คน แต่ไม่มีกองทุน',
        en: '{lao} has {count} members in the round of {round}, but no fund.',
      },
      before: {
        th: '{lao} รอบ {round} มีสมาชิก {count} คน ก่อนวันตั้งกองทุน {before}',
        en: '{lao} has {count} members in the round of {round}, before its fund was founded on {before}.',
      },
      start: {
        th: '{lao} มีสมาชิกต้นปี {count} คน แต่ไม่มีกองทุนต้นปี',
        en: '{lao} has {count} members at the start of the year, but no fund then.',
      },
    },
    remedy: {
      th: 'ทำเครื่องหมายว่ามีกองทุนต้นปี หรือระบุวันที่ตั้งให้ถูกต้อง หรือลบตัวเลขใน{where}',
      en: 'Tick the fund at the start, enter the right day of its founding, or clear {where}.',
    },
  },
  'fund-twice': {
    title: { th: 'กองทุนซ้ำ', en: 'Fund twice' },
    explain: {
      th: 'ระบุว่ามีกองทุนต้นปีและตั้งใหม่ในปีนี้ด้วย หนึ่ง อปท. นับหนึ่งกองทุน นับเป็นกองทุนต้นปี',
      en: 'A fund at the start of the year and a new one too: at one LAO, one fund. It counts as one from the start.',
    },
    example: { th: 'ทำเครื่องหมายว่ามีกองทุนต้นปี และกรอกวันที่ตั้ง', en: 'Ticked at the start, and a day of founding' },
    messages: {
      '': {
        th: '{lao} ระบุว่ามีกองทุนต้นปี และตั้งใหม่เมื่อ {before} ด้วย',
        en: '{lao} had a fund when the year began, and is said to have founded one on {before}.',
      },
    },
    remedy: {
      th: 'ลบวันที่ใน{where} หรือเอาเครื่องหมายถูกต้นปีออก',
      en: 'Clear {where}, or untick the fund at the start.',
    },
  },
  'founded-before-start': {
    title: { th: 'ตั้งก่อนต้นปี', en: 'Founded before the year' },
    explain: {
      th: 'วันที่ตั้งกองทุนอยู่ก่อนปีงบประมาณเริ่ม (1 ตุลาคม) จึงเป็นกองทุนต้นปี ไม่ใช่กองทุนใหม่',
      en: 'The fund was founded before the fiscal year began (1 October): it was there at the start, and is no new one.',
    },
    example: { th: 'ปี 2559 แต่ตั้งเมื่อ 15 ส.ค. 2558', en: 'Fiscal year 2559, founded on 15 Aug 2558' },
    messages: {
      '': {
        th: '{lao} ตั้งกองทุน {found} ก่อนวันที่ {before} ที่ปีงบประมาณเริ่ม',
        en: '{lao}: the fund was founded {found}, before the fiscal year began on {before}.',
      },
    },
    remedy: {
      th: 'แก้วันที่ใน{where} หรือลบวันที่ออก แล้วทำเครื่องหมายว่ามีกองทุนต้นปี',
      en: 'Correct {where}, or clear it and tick the fund at the start.',
    },
    remedies: {
      ticked: {
        th: 'ลบวันที่ใน{where} เพราะทำเครื่องหมายว่ามีกองทุนต้นปีแล้ว หรือแก้วันที่ให้ถูกต้อง',
        en: 'Clear {where}, since the fund at the start is ticked already, or correct it.',
      },
    },
  },
  'founded-after-year': {
    title: { th: 'ตั้งกองทุนหลังสิ้นปีงบประมาณ', en: 'Founded after the year' },
    explain: {
      th: 'วันที่ตั้งกองทุนอยู่หลังสิ้นปีงบประมาณ (30 กันยายน) จึงยังไม่นับเป็นกองทุนใหม่ของปีนี้',
      en: 'The fund is founded after the fiscal year ends (30 September): it is no new fund of this year.',
    },
    example: { th: 'ปี 2559 แต่วันที่ตั้งคือ 15 ต.ค. 2559', en: 'Fiscal year 2559, founded on 15 Oct 2559' },
    messages: {
      '': {
        th: '{lao} วันที่ตั้งกองทุนคือ {found} อยู่หลังสิ้นปีงบประมาณ จึงยังไม่นับ',
        en: '{lao}: the fund is founded on {found}, after the fiscal year: it is not counted.',
      },
    },
    remedy: {
      th: 'แก้วันที่ใน{where} หรือลบออกจนกว่าจะตั้งกองทุน',
      en: 'Correct {where}, or clear it until the fund is there.',
    },
  },
  'fund-missing': {
    title: { th: 'ยังไม่ระบุว่ามีกองทุนหรือไม่', en: 'Fund not given' },
    explain: {
      th: 'ยังไม่ได้กรอกว่ามีกองทุนต้นปีหรือตั้งกองทุนเมื่อใด ช่องที่ยังไม่ได้กรอกไม่ได้แปลว่าไม่มีกองทุน',
      en: 'Neither a fund at the start of the year nor the day of a founding was entered: not given is not none.',
    },
    example: { th: 'ช่องกองทุนต้นปีและวันที่ตั้งว่างทั้งคู่', en: 'The box and the day are both blank' },
    messages: {
      '': {
        th: '{lao} ยังไม่ได้กรอกว่ามีกองทุนหรือไม่',
        en: '{lao}: whether there is a fund has not been entered.',
      },
    },
    remedy: {
      th: 'ทำเครื่องหมายใน{where} ถ้ามีกองทุนต้นปี หรือกรอกวันที่ตั้ง ถ้าไม่มีกองทุน ให้ทำเครื่องหมายแล้วเอาออกอีกครั้ง',
      en: 'Tick {where} if there was a fund at the start, or enter the day of its founding; if there is none, tick it and untick it again.',
    },
  },
};
