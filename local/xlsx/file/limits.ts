// How much of an .xlsx file is taken in. A small file can ask for more than any machine has: it is refused while it is read, in one sentence.

import { UnreadableFile } from './unreadable-file.ts';

interface Limit {
  most: number;
  /** What there is too much of. */
  en: string;
  th: string;
}

const MEGABYTE = 1024 * 1024;

export const LIMITS = {
  /** A province's workbook takes about one megabyte. */
  bytes: { most: 100 * MEGABYTE, en: 'bytes when unpacked', th: 'ไบต์เมื่อคลายการบีบอัด' },
  /** As many as Google has in a spreadsheet. */
  cells: { most: 10_000_000, en: 'cells in all tabs', th: 'ช่องรวมทุกแท็บ' },
  /** As many as Excel has on a sheet. */
  rows: { most: 1_048_576, en: 'rows in a tab', th: 'แถวในหนึ่งแท็บ' },
  merged: { most: 200_000, en: 'merged cells in a tab', th: 'ช่องที่ผสานในหนึ่งแท็บ' },
  arrays: { most: 200_000, en: 'cells of array formulas in a tab', th: 'ช่องของสูตรอาร์เรย์ในหนึ่งแท็บ' },
  validated: { most: 1_000_000, en: 'cells with data validation in a tab', th: 'ช่องที่ตรวจสอบข้อมูลในหนึ่งแท็บ' },
  frozen: { most: 1000, en: 'frozen rows or columns in a tab', th: 'แถวหรือคอลัมน์ที่ตรึงไว้ในหนึ่งแท็บ' },
} satisfies Record<string, Limit>;

/** Throws where there are more. */
export function mustFit(limit: keyof typeof LIMITS, found: number): void {
  const { most, en, th } = LIMITS[limit];
  if (found <= most) return;
  const number = most.toLocaleString('en');
  throw new UnreadableFile({
    en: `This file is too large: at most ${number} ${en} can be opened.`,
    th: `ไฟล์นี้มีขนาดเกินกว่าที่เปิดได้: เปิดได้ไม่เกิน ${number} ${th}`,
  });
}
