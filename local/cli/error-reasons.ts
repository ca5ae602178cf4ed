// Why a formula has no value, in words.
import type { CellError } from '../workbook/workbook.ts';
import { both } from './failure.ts';

const REASONS: Readonly<Record<string, [en: string, th: string]>> = {
  '#DIV/0!': ['it divides by zero', 'หารด้วยศูนย์'],
  '#N/A': ['a value is not there', 'ไม่พบค่าที่ต้องใช้'],
  '#NAME?': ['a name or function in it is not known', 'ไม่รู้จักชื่อหรือฟังก์ชันในสูตร'],
  '#NULL!': ['its ranges have no cell in common', 'ช่วงในสูตรไม่มีช่องร่วมกัน'],
  '#NUM!': ['a number in it is not possible', 'ตัวเลขในสูตรเป็นไปไม่ได้'],
  '#REF!': ['a cell or tab in it is not there', 'ไม่พบช่องหรือแท็บในสูตร'],
  '#VALUE!': ['a value in it is of the wrong kind', 'ค่าในสูตรผิดชนิด'],
  '#ERROR!': ['it cannot be read as a formula', 'อ่านเป็นสูตรไม่ได้'],
};

/** The error's own words, where it has any. */
export function reasonOf({ error, message }: CellError): string {
  const known = REASONS[error];
  const reason = message || (known && both(...known));
  return reason ? `${error} ${reason}` : error;
}
