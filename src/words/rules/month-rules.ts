// What people read about the rules of the month: rounds that are not open, and the ledger.
import type { RuleWords } from './rule-words';

export const MONTH_RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  'round-not-open': {
    title: { th: 'รอบยังไม่เปิด', en: 'Round not open yet' },
    explain: {
      th: 'มีค่าในคอลัมน์ของรอบที่ยังไม่เปิดรับรายงาน ค่านี้ยังไม่นำไปนับ',
      en: 'Something stands in a round that is not open yet; it is not counted.',
    },
    example: { th: 'วันที่ 3 ก.ค. มีค่าในรอบ 1 ก.ย.', en: 'On 3 July something stands in the round of 1 September' },
    messages: {
      '': {
        th: '{lao} มี "{found}" ในรอบ {round} ซึ่งยังไม่เปิดรับรายงาน',
        en: '{lao}: "{found}" stands in the round of {round}, which is not open yet.',
      },
    },
    remedy: {
      th: 'ย้ายค่าไปคอลัมน์ของรอบที่ถูกต้อง แล้วลบ{where} ให้ว่าง',
      en: 'Move it to the column of the round that is meant, and empty {where}.',
    },
  },
  'ledger-changed': {
    title: { th: 'ทะเบียนการดำเนินการถูกแก้ไข', en: 'Ledger changed by hand' },
    explain: {
      th: 'บรรทัดของทะเบียนการดำเนินการไม่ตรงกับรหัส อาจมีผู้แก้ไข แทรก หรือลบบรรทัด',
      en: 'A line of the ledger does not fit its code: it was edited, or lines were put in or taken out.',
    },
    example: { th: 'แก้วันที่ของการรับรายงาน', en: 'The date of an acceptance was changed' },
    messages: {
      '': {
        th: 'บรรทัด "{found}" ของทะเบียนการดำเนินการไม่ตรงกับรหัสของบรรทัด',
        en: 'The line "{found}" of the ledger does not fit its code.',
      },
      cut: {
        th: 'บรรทัดของทะเบียนการดำเนินการที่เคยอยู่ตรงนี้หายไป อาจมีผู้ลบ',
        en: 'Lines of the ledger that stood here are gone: somebody may have deleted them.',
      },
    },
    remedy: {
      th: 'ตรวจ{where} กับประวัติการแก้ไข (ไฟล์ > ประวัติเวอร์ชัน) แล้วคืนค่าเดิม',
      en: 'Compare {where} with the version history (File > Version history) and put back what stood there.',
    },
  },
};
