// What a list writes beside its LAOs: totals, notes, numbers of columns, marks for nothing or for the same as above.
import { comparable } from '../thai/thai-text';

const TOTAL = /^(?:ยอด|ผล)?รวม(?:$|[\d:(]|ทั้ง|อำเภอ|จังหวัด|เทศบาล|อบต|จำนวน|เป็น)|^(?:grand)?total/;
/** In a column of districts: none of Thailand begins so. */
const TOTAL_OF_DISTRICTS = /^(?:ยอด|ผล)?รวม/;
const NOTE = /^(?:หมายเหตุ|ที่มา|ข้อมูล|ลงชื่อ|ผู้รายงาน|ผู้ตรวจ|ตำแหน่ง|หน้า(?:ที่)?\d|page\d|[*†‡])/;

export const isTotal = (text: string) => TOTAL.test(comparable(text));
export const isTotalOfDistricts = (text: string) => TOTAL_OF_DISTRICTS.test(comparable(text)) || isTotal(text);
export const isNote = (text: string) => NOTE.test(comparable(text));

const DASHES = /^[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]+$/;
const SAME_AS_ABOVE = /^(?:["“”″〃]|''|,,)$/;

/** A dash for nothing is nothing. */
export const withoutDash = (text: string) => (DASHES.test(text) ? '' : text);
export const isSameAsAbove = (text: string) => SAME_AS_ABOVE.test(text);

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
