// A workbook that uses the tab of indicators, and what is typed there.
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, rowOf, run, tab, type } from './office';

export const SETTINGS = 'การตั้งค่า';
export const DECLARED = 'ตัวชี้วัด';
export const MAY = '2559-05-01';
export const JULY = '2556-07-01';

export const settingCell = (book: Workbook, label: string) => `B${rowOf(tab(book, SETTINGS), label) + 1}`;
export const LABELS = {
  plan: 'ขั้น 4: ร้อยละของโครงการที่อยู่ในแผนพัฒนา',
  budget: 'ขั้น 5: ร้อยละของโครงการที่ผู้บริหารเห็นชอบให้ตั้งงบประมาณ',
  required: 'เกณฑ์ผ่าน: ร้อยละของ อปท.',
  aimed: 'เป้าหมายหลัก: ร้อยละของ อปท.',
  tab: 'ตัวชี้วัดอื่นของจังหวัด',
};
export const setTo = (book: Workbook, label: string, text: string) =>
  type(book, tab(book, SETTINGS), settingCell(book, label), text);
export const declare = (book: Workbook, cell: string, text: string) => type(book, tab(book, DECLARED), cell, text);

/** The tab of indicators is turned on, and set-up run. */
export function turnedOn(book: Workbook): Workbook {
  setTo(book, LABELS.tab, 'on');
  run(book, 'set-up');
  return book;
}

export const rowsOn = (book: Workbook, name: string) =>
  tab(book, name).cells.map((cells) => (cells ?? []).map((cell) => cell?.value ?? null));
export const refusal = (book: Workbook, command = 'summary') => callCommand(book, OWNER, command, {});
export const figures = (book: Workbook, round: string) =>
  ['summary', 'comparison', 'completeness', 'targets', 'outlook', 'validate', 'overview'].map((command) => {
    const { findings, ...result } = run(book, command, { round });
    const told = (findings as { message: string }[] | undefined)?.map(({ message }) => message);
    return told ? { ...result, told } : result;
  });
