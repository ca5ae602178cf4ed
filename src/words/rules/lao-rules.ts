// What people read about the rules that put the tabs' rows to the registry of LAOs.
import type { RuleWords } from './rule-words';

export const LAO_RULE_WORDS: Readonly<Record<string, RuleWords>> = {
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
  'lao-life': {
    title: { th: 'อปท. เปลี่ยนแปลงระหว่างปี', en: 'Changed within the year' },
    explain: {
      th: 'ช่อง "ตั้งแต่รอบ" "ถึงรอบ" หรือ "เดิมคือ" ในทะเบียนอ่านไม่ได้ หรือไม่สอดคล้องกัน',
      en: '"From round", "Until round" or "Formerly" in the registry cannot be read, or do not fit together.',
    },
    example: {
      th: 'ทต.บ้านปิน ตั้งแต่รอบ 1 ก.ค. 2556 เดิมคือ อบต.บ้านปิน แต่ อบต.บ้านปิน ไม่มี "ถึงรอบ"',
      en: 'A municipality from 1 Jul 2556, formerly an SAO whose line has no "Until round"',
    },
    messages: {
      since: {
        th: 'ทะเบียน: {lao} "ตั้งแต่รอบ" เป็น "{found}" ซึ่งไม่ใช่วันที่ จึงนับเหมือนมีมาก่อนปีนี้',
        en: 'Registry: "From round" of {lao} is "{found}", which is not a date: it counts as there before the year.',
      },
      until: {
        th: 'ทะเบียน: {lao} "ถึงรอบ" เป็น "{found}" ซึ่งไม่ใช่วันที่ จึงนับเหมือนยังมีอยู่',
        en: 'Registry: "Until round" of {lao} is "{found}", which is not a date: it counts as still there.',
      },
      never: {
        th: 'ทะเบียน: {lao} "ถึงรอบ" "{found}" อยู่ก่อน "ตั้งแต่รอบ" จึงนับเหมือนมีตลอดปี',
        en: 'Registry: "Until round" of {lao}, "{found}", is before "From round": it counts as there all year.',
      },
      was: {
        th: 'ทะเบียน: {lao} "เดิมคือ" "{found}" แต่ไม่มีชื่อนี้ในทะเบียน หรือมีมากกว่าหนึ่งแห่ง',
        en: 'Registry: {lao} is formerly "{found}", which is registered nowhere, or more than once.',
      },
      outside: {
        th: 'ทะเบียน: {lao} มีวันที่ {before} ซึ่งอยู่นอกปีงบประมาณ {year} จึงไม่นับในรอบใดของปีนี้',
        en: 'Registry: {lao} has a day outside of fiscal year {year}, {before}: it counts in no round of the year.',
      },
      both: {
        th: 'ทะเบียน: {lao} เดิมคือ {other} ({otherDistrict}) ซึ่งยังมีอยู่ในรอบเดียวกัน จึงนับทั้งสองแห่ง',
        en: 'Registry: {lao} is formerly {other} ({otherDistrict}), which is there in the same round: both are counted.',
      },
      gap: {
        th: 'ทะเบียน: {lao} เดิมคือ {other} ({otherDistrict}) แต่มีรอบที่ไม่มีทั้งสองแห่ง จึงไม่นับในรอบนั้น',
        en: 'Registry: {lao} is formerly {other} ({otherDistrict}), and there is a round in which neither is counted.',
      },
    },
    remedy: {
      th: 'แก้ใน{where} กรอกรอบ เช่น 1 ก.ค. 2556 ส่วน อปท. เดิมต้องมีบรรทัดของตนและมี "ถึงรอบ" ถ้าแยกบางส่วนออกไปจริง ให้ชี้แจง',
      en: 'Correct {where}: a round is typed as 1 Jul 2556; what was before keeps its line, with its "Until round". If a part was split off and both are there, explain it.',
    },
  },
  'lao-not-there': {
    title: { th: 'กรอกในรอบที่ไม่มี อปท. นี้', en: 'Typed for a round without this LAO' },
    explain: {
      th: 'ทะเบียนบอกว่า อปท. นี้ยังไม่มีหรือไม่มีแล้วในรอบนั้น ข้อมูลในแถวจึงไม่นับในแบบรายงานใด ระบบไม่ลบให้',
      en: 'By the registry the LAO is not there in that round: what stands in its row is counted in no form, and is not deleted.',
    },
    example: {
      th: 'อบต.บ้านปิน เป็น ทต.บ้านปิน ตั้งแต่ 1 ก.ค. แต่แถว อบต. มีขั้นของรอบ 1 ก.ค.',
      en: 'An SAO became a municipality on 1 July, and its old row holds a step of the round of July',
    },
    messages: {
      '': {
        th: '{lao} มีข้อมูล {cells} ช่อง ("{found}") ในรอบที่ทะเบียนบอกว่าไม่มี อปท. นี้ จึงไม่นับ',
        en: '{lao} has something typed ({cells}: "{found}") for rounds in which it is not there by the registry; it is not counted.',
      },
    },
    remedy: {
      th: 'หากกรอกผิดแถว ให้ย้ายไปแถวของ อปท. ที่มีในรอบนั้น เริ่มที่{where} หากทะเบียนผิด ให้จังหวัดแก้ "ตั้งแต่รอบ" หรือ "ถึงรอบ" หากเก็บไว้เป็นหลักฐาน ให้ชี้แจง',
      en: 'In the wrong row: move it to the LAO that is there in the round, from {where} on. If the registry is wrong: the province corrects "From round" or "Until round". If it stays as a record: explain it.',
    },
  },
  'looks-alike': {
    title: { th: 'ชื่อคล้ายกัน', en: 'Look alike' },
    explain: {
      th: 'ชื่อ อปท. สองชื่อต่างกันเพียงวรรณยุกต์ ตัวเลข หรือตัวอักษรเดียว อาจเป็นแห่งเดียวกันที่สะกดไม่เหมือนกัน ระบบไม่รวมให้เอง',
      en: 'Two names differ in a tone mark, a digit or a letter: perhaps one LAO, written in two ways. They are never joined unasked.',
    },
    example: { th: '"อบต.บ้านปิน" กับ "อบต.บ้านปิ่น"', en: '"Ban Pin" and "Ban Ping"' },
    messages: {
      '': {
        th: '"{found}" คล้ายกับ "{other}" (ช่อง {first}) ขณะนี้นับเป็น อปท. สองแห่ง',
        en: '"{found}" looks like "{other}" ({first}); they are counted as two LAOs.',
      },
      district: {
        th: '"{found}" อยู่ทั้งใน "{own}" และ "{otherDistrict}" (ช่อง {first}) ซึ่งชื่ออำเภอคล้ายกัน ขณะนี้นับเป็น อปท. สองแห่ง',
        en: '"{found}" stands in "{own}" and in "{otherDistrict}" ({first}), two districts that look alike; it is counted as two LAOs.',
      },
      row: {
        th: '"{found}" ไม่มีในทะเบียน แต่คล้ายกับ "{other}" ที่มีในทะเบียน อาจเป็นแห่งเดียวกัน',
        en: '"{found}" is not registered, but looks like "{other}", which is. They may be the same.',
      },
    },
    remedy: {
      th: 'หากเป็นแห่งเดียวกัน ให้แก้ชื่อใน{where} หรือลบรายการที่เกิน หากเป็นคนละแห่งจริง ให้ชี้แจง',
      en: 'If they are the same, correct the name in {where} or delete the extra one. If they are two, explain it.',
    },
    remedies: {
      row: {
        th: 'หากเป็นแห่งเดียวกัน ให้แก้ชื่อใน{where} หากเป็นคนละแห่ง ให้จังหวัดเพิ่มในทะเบียน',
        en: 'If they are the same, correct the name in {where}. If they are two, let the province register it.',
      },
    },
  },
  'unknown-lao': {
    title: { th: 'ไม่มีในทะเบียน', en: 'Not registered' },
    explain: {
      th: 'ชื่อในแถวนี้ไม่มีในทะเบียน อปท. จึงไม่ถูกนับ',
      en: 'The registry of LAOs does not know this name: the row is not counted.',
    },
    example: { th: 'สะกดชื่อผิด หรือเพิ่มแถวเอง', en: 'A misspelt name, or a row added by hand' },
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
    explain: { th: 'อปท. ในทะเบียนไม่มีแถวในแท็บของอำเภอ', en: "A registered LAO has no row on its district's tab." },
    example: { th: 'ลบแถวไปโดยไม่ตั้งใจ', en: 'A row deleted by accident' },
    messages: {
      '': { th: '{lao} อยู่ในทะเบียน แต่ไม่มีแถวในแท็บ "{tab}"', en: '{lao} is registered, but has no row on tab "{tab}".' },
    },
    remedy: { th: 'ใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต เพื่อเพิ่มแถวที่หายไป', en: 'Menu Khanton > Set up adds the missing row.' },
  },
  'wrong-district': {
    title: { th: 'ผิดอำเภอ', en: 'Wrong district' },
    explain: {
      th: 'อปท. นี้อยู่ในทะเบียนของอำเภออื่น แถวนี้จึงไม่ถูกนับ',
      en: 'The LAO is registered in another district: the row is not counted.',
    },
    example: { th: 'อบต. ของอำเภอสองอยู่ในแท็บอำเภอลอง', en: 'A LAO of สอง on the tab of ลอง' },
    messages: {
      '': {
        th: '{lao} อยู่ในแท็บของ{foundDistrict} แต่ขึ้นทะเบียนไว้ที่{expectedDistrict}',
        en: '{lao} stands on the tab of {foundDistrict}, but is registered in {expectedDistrict}.',
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
      en: 'The type contradicts the name or the registry, e.g. an SAO in a municipality row: it counts as the type that is registered.',
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
};
