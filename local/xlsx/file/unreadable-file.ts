// A file that is not taken in: it is no spreadsheet, or more than is taken.

interface Words {
  en: string;
  th: string;
}

export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly words: Words;

  /** Whole sentences. */
  constructor(words: Words, options?: ErrorOptions) {
    super(`${words.th} / ${words.en}`, options);
    this.words = words;
  }
}

const SAVE_AS = {
  en: 'Open it in a spreadsheet program and save it as .xlsx.',
  th: 'โปรดเปิดด้วยโปรแกรมสเปรดชีต แล้วบันทึกเป็น .xlsx',
};

const saveAs = (en: string, th: string): Words => ({ en: `${en}. ${SAVE_AS.en}`, th: `${th} ${SAVE_AS.th}` });

const PASSWORD: Words = {
  en: 'it has a password. Open it in a spreadsheet program and save it as .xlsx without one.',
  th: 'เพราะไฟล์ตั้งรหัสผ่านไว้ โปรดเปิดด้วยโปรแกรมสเปรดชีต แล้วบันทึกเป็น .xlsx โดยไม่ใส่รหัสผ่าน',
};
const INCOMPLETE: Words = {
  en: 'it is incomplete: it ends in the middle. Copy or download it again, or use an earlier copy.',
  th: 'เพราะไฟล์ไม่ครบ ข้อมูลขาดหายช่วงท้าย โปรดคัดลอกหรือดาวน์โหลดใหม่ หรือใช้สำเนาก่อนหน้า',
};
const DAMAGED: Words = {
  en: 'it is damaged. Open it in a spreadsheet program and save it as .xlsx anew, or use an earlier copy.',
  th: 'เพราะไฟล์เสียหาย โปรดเปิดด้วยโปรแกรมสเปรดชีต แล้วบันทึกเป็น .xlsx ใหม่ หรือใช้สำเนาก่อนหน้า',
};
const EMPTY: Words = {
  en: 'it is empty: it has no bytes at all. Copy or download it again, or use an earlier copy.',
  th: 'เพราะไฟล์ว่างเปล่า ไม่มีข้อมูลใดเลย โปรดคัดลอกหรือดาวน์โหลดใหม่ หรือใช้สำเนาก่อนหน้า',
};
const document = (en: string, th: string): Words => ({
  en: `it is ${en}, not a spreadsheet. Choose the .xlsx file.`,
  th: `เพราะเป็น${th} ไม่ใช่สเปรดชีต โปรดเลือกไฟล์ .xlsx`,
});

/** What kinds of file are known by what stands in them, and what they are. `text` has one character a byte. */
type Known = readonly [is: (text: string) => boolean, words: Words];

const holds = (part: string) => (text: string) => text.includes(part);
const begins = (start: string | RegExp) => (text: string) =>
  typeof start === 'string' ? text.startsWith(start) : start.test(text.slice(0, 2000));
const isText = (text: string) => !Array.from(text.slice(0, 2000)).some((character) => character < '\t');
/** In the containers of before Excel 2007 names have two bytes a character. */
const named = (name: string) => holds(Array.from(name, (letter) => `${letter}\0`).join(''));

const OLD: readonly Known[] = [
  [named('EncryptedPackage'), PASSWORD],
  [named('WordDocument'), document('an old .doc document', 'เอกสาร .doc แบบเก่า')],
  [named('PowerPoint Document'), document('an old .ppt presentation', 'งานนำเสนอ .ppt แบบเก่า')],
  [() => true, saveAs('it is an old .xls file', 'เพราะเป็นไฟล์ .xls แบบเก่า')],
];
const ZIPS: readonly Known[] = [
  [holds('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), saveAs('it is an .ods file', 'เพราะเป็นไฟล์ .ods')],
  [
    holds('mimetypeapplication/vnd.oasis.opendocument'),
    document('a document of LibreOffice or OpenOffice', 'เอกสารของ LibreOffice หรือ OpenOffice'),
  ],
  [holds('word/document'), document('a .docx document', 'เอกสาร .docx')],
  [holds('ppt/presentation'), document('a .pptx presentation', 'งานนำเสนอ .pptx')],
  [holds('xl/workbook.bin'), saveAs('it is an .xlsb file', 'เพราะเป็นไฟล์ .xlsb')],
  [(text) => !text.includes('PK\u0005\u0006'), INCOMPLETE],
  [(text) => !/xl[/\\]|officeDocument|\[Content_Types\]/i.test(text), document('a .zip archive', 'ไฟล์บีบอัด .zip')],
  [() => true, DAMAGED],
];
const OTHERS: readonly Known[] = [
  [(text) => text === '', EMPTY],
  [begins('%PDF'), document('a .pdf document', 'เอกสาร .pdf')],
  [begins(/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/), document('a picture', 'รูปภาพ')],
  [
    begins(/urn:schemas-microsoft-com:office:spreadsheet|<!doctype html|<html|<table/i),
    saveAs(
      'it is a web page or XML that was saved under the name of a spreadsheet',
      'เพราะเป็นหน้าเว็บหรือ XML ที่ตั้งชื่อเป็นไฟล์สเปรดชีต',
    ),
  ],
  [
    isText,
    saveAs('it is a text such as .csv, not an .xlsx spreadsheet', 'เพราะเป็นไฟล์ข้อความ เช่น .csv ไม่ใช่สเปรดชีต .xlsx'),
  ],
  [() => true, saveAs('it is not an .xlsx spreadsheet', 'เพราะไม่ใช่สเปรดชีต .xlsx')],
];

/** Why, and what to do. */
export function unreadable(bytes: Uint8Array, cause: unknown): UnreadableFile {
  const text = Buffer.from(bytes).toString('latin1');
  const kinds = text.startsWith('\xd0\xcf\x11\xe0') ? OLD : text.startsWith('PK') ? ZIPS : OTHERS;
  const { en, th } = kinds.find(([is]) => is(text))?.[1] ?? DAMAGED;
  return new UnreadableFile({ en: `This file cannot be read: ${en}`, th: `อ่านไฟล์นี้ไม่ได้ ${th}` }, { cause });
}
