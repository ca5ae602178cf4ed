// A list's file as text, whichever program saved it: read by the very code of the page that brings in a list.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { both, Failure } from './cli/failure.ts';
import { readBytes } from './file.ts';
import { ROOT } from './root.ts';

type Problem = 'encoding' | 'old' | 'password' | 'damaged' | 'foreign' | 'sheets' | 'formulas';
type Read = (bytes: Uint8Array) => Promise<{ text: string } | { problem: Problem; found?: string }>;

const BUILT = join(ROOT, 'dist-local', 'list-file.mjs');

const WHY: Readonly<Record<Problem, (path: string, found: string) => string>> = {
  encoding: (path) =>
    both(
      `${path} is no text that can be read: save it as UTF-8 or as Unicode Text.`,
      `อ่านข้อความใน ${path} ไม่ได้ โปรดบันทึกเป็น UTF-8 หรือข้อความ Unicode`,
    ),
  old: (path) =>
    both(
      `${path} is of before Excel 2007: open it in a spreadsheet program and save it as .xlsx.`,
      `${path} เป็นไฟล์แบบก่อน Excel 2007 โปรดเปิดในโปรแกรมตารางคำนวณแล้วบันทึกเป็น .xlsx`,
    ),
  password: (path) =>
    both(
      `${path} has a password: open it in a spreadsheet program and save it without one.`,
      `${path} ตั้งรหัสผ่านไว้ โปรดเปิดในโปรแกรมตารางคำนวณแล้วบันทึกโดยไม่มีรหัสผ่าน`,
    ),
  damaged: (path) => both(`${path} is incomplete or damaged.`, `ไฟล์ ${path} ไม่ครบหรือเสียหาย`),
  foreign: (path) =>
    both(
      `${path} is no list: it must be a text, .xlsx, .ods, .docx or .html; of a PDF, copy the table into a text file.`,
      `${path} ไม่ใช่บัญชีรายชื่อ ต้องเป็นข้อความ .xlsx .ods .docx หรือ .html ส่วน PDF ให้คัดลอกตารางลงไฟล์ข้อความ`,
    ),
  sheets: (path, found) =>
    both(
      `${path} has lists with different columns on the sheets ${found}: leave one of them.`,
      `${path} มีบัญชีที่คอลัมน์ต่างกันในแท็บ ${found} โปรดเหลือไว้แท็บเดียว`,
    ),
  formulas: (path, found) =>
    both(
      `${path} has formulas without a value at ${found}: open it in Excel or LibreOffice and save it first.`,
      `${path} มีสูตรที่ยังไม่มีค่าที่ช่อง ${found} โปรดเปิดไฟล์ใน Excel หรือ LibreOffice แล้วบันทึกก่อน`,
    ),
};

async function builtReader(): Promise<Read> {
  if (!existsSync(BUILT))
    throw new Failure(both(`${BUILT} is missing: run npm run build first.`, `ไม่พบ ${BUILT} โปรดสั่ง npm run build ก่อน`));
  const { listOfFile } = await import(pathToFileURL(BUILT).href);
  return listOfFile as Read;
}

/** A missing file is a wrong call; one that nobody can read is refused. */
export async function readList(path: string): Promise<string> {
  const [bytes, read] = await Promise.all([readBytes(path), builtReader()]);
  const list = await read(bytes);
  if ('problem' in list) throw new Failure(WHY[list.problem](path, list.found ?? ''));
  return list.text;
}
