// What a list writes beside its LAOs: totals, notes, numbers of columns, marks for nothing or for the same as above.
import { comparable } from '../thai/thai-text';

const TOTAL =
  /^(?:ยอด|ผล)?รวม(?:$|[\d:(]|ทั้ง|อำเภอ|อ\.|จังหวัด|จ\.|เทศบาล|ทต|อบต|จำนวน|เป็น|.*\d+แห่ง)|^(?:ร้อยละ|คิดเป็น|ค่า?เฉลี่ย)|^(?:grand)?total/;
/** In a column of districts: none of Thailand begins so. */
const TOTAL_OF_DISTRICTS = /^(?:ยอด|ผล)?รวม/;
const WORDED_NOTE =
  /^(?:หมายเหตุ|ที่มา|ข้อมูล|ลงชื่อ|ผู้(?:รายงาน|ตรวจ|รับรอง|จัดทำ|บันทึก|ให้ข้อมูล)|ตำแหน่ง|นายอำเภอ|ปลัดอำเภอ|ท้องถิ่นอำเภอ|(?:รอง)?(?:ท้องถิ่น|ปลัด|ผู้ว่าราชการ)จังหวัด|นายกเทศมนตรี|นายกองค์การ|เจ้าหน้าที่|เจ้าพนักงาน|ณวันที่|วันที่|โทร(?:\.|ศัพท์|\d)|หน้า(?:ที่)?\d|page\d)/;
const SIGN = /^[*†‡]/;

export const isTotal = (text: string) => TOTAL.test(comparable(text));
export const isTotalOfDistricts = (text: string) => TOTAL_OF_DISTRICTS.test(comparable(text)) || isTotal(text);
/** In words that no name begins with. */
export const isWordedNote = (text: string) => WORDED_NOTE.test(comparable(text));
/** "(ลงชื่อ)", or dots to sign on. */
const SIGNATURE = /^\(?(?:ลงชื่อ|ลงนาม)|\.{5}|…{2}/;
export const isSignature = (text: string) => SIGNATURE.test(comparable(text));
/** "(ต่อ)", "ต่อหน้า 2" */
const GOES_ON = /^(?:\((?:มี)?ต่อ(?:หน้า.*)?\)|(?:มี)?ต่อหน้า(?:ที่)?(?:\d+|ถัดไป)|รายการต่อ)$/;
export const isNote = (text: string) =>
  SIGN.test(comparable(text)) || GOES_ON.test(comparable(text)) || isWordedNote(text);

/** Longer than any name begins. */
const REPORT =
  /^(?:แบบ|สรุป)*(?:รายงาน|รายชื่อ|บัญชี(?:รายชื่อ|สรุป|เทศบาล|อบต|อปท|เป้าหมาย)|ผล(?:การ|งาน|ประจำ|ราย|ของ|อำเภอ|อ\.))|^(?:แบบ)?สรุป/;
const OF_DISTRICT = /^(.*?)(?:อำเภอ|อ\.)([ก-ฮเ-ไ][^().\d]{1,20}?)(?:(?:ประจำ|เดือน|รอบ|ณวันที่|ปี|จำนวน|จังหวัด|จ\.|\().*)?$/;
const OF_ALL = /(?:ทุก|ราย|แต่ละ|ระดับ|\d)$/;
/** What stands behind the word for districts in general, and is none. */
const NO_DISTRICT = /^(?:ใน|ของ|ที่|และ|หรือ|ต่าง)|ประจำ|เดือน|รอบ|วันที่|รายงาน|เป้าหมาย|จำนวน|ตัวชี้วัด/;

/** "รายงานผลอำเภอสอง": the district of which a title says that what follows is; null where it says none. */
export function districtOfTitle(title: string): string | null {
  const text = comparable(title);
  const [, before = '', district = ''] = (REPORT.test(text) && OF_DISTRICT.exec(text)) || [];
  return district === '' || OF_ALL.test(before) || NO_DISTRICT.test(district) ? null : district;
}

const DASHES = /^[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]+$/;
const SAME_AS_ABOVE = /^(?:["“”″〃]|''|,,)$/;

/** A dash for nothing is nothing. */
export const withoutDash = (text: string) => (DASHES.test(text) ? '' : text);
/** Of a district a point says nothing either: not even whether the one above is meant. */
export const isNoDistrict = (text: string) => text === '.' || DASHES.test(text);
export const isSameAsAbove = (text: string) => SAME_AS_ABOVE.test(text);

/** "4.00": a spreadsheet shows a whole number with as many zeros as it is told. */
const ZEROS = /\.[0\u0E50]{2,}$/;
export const withoutZeros = (text: string) => text.replace(ZEROS, '');

/** "(เป้าหมายหลัก)", also where the word before was misprinted. */
const MAIN = /เป้าหมายหลัก|หลัก\)|^main(?:target|list)|\(main/;
const SECONDARY = /เป้าหมายรอง|รอง\)|secondary/;

/** Which of the two lists a title names; null where it names none, or both. */
export function targetSaid(title: string): 'main' | 'secondary' | null {
  const text = comparable(title);
  const [main, secondary] = [MAIN.test(text), SECONDARY.test(text)];
  return main === secondary ? null : main ? 'main' : 'secondary';
}

const COUNTS = /\d+(?=แห่ง)/g;

/** How many LAOs a title says that its list has: "18 41" of "จำนวนเทศบาล 18 แห่ง อบต. 41 แห่ง". */
export const countsSaid = (title: string) => (comparable(title).match(COUNTS) || []).join(' ');

/** "(1) (2) (3)" below the headings. */
export function areNumbersOfColumns(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => cell !== '').map((cell) => comparable(cell).replace(/[()]/g, ''));
  return numbers.length > 2 && numbers.every((text, index) => text === String(index + 1));
}
