// The bytes of an xlsx file that exceljs has been told to write.

import type ExcelJS from 'exceljs';
import type { Amended } from '../carried/write-carried.ts';

interface Zip {
  append(data: unknown, options: { name: string }): void;
}

/** The undeclared part of exceljs that gets hold of the zip file first. */
interface Writer {
  addContentTypes(zip: Zip, model: unknown): Promise<void>;
  addWorkbook(zip: Zip, model: unknown): Promise<void>;
}

/** `amended`: has the last word on each text. Texts go into the zip file as bytes: jszip tears apart the two halves of an emoji where it cuts a text into pieces. */
export async function bytesOf(book: ExcelJS.Workbook, amended: Amended): Promise<Uint8Array> {
  const writer = book.xlsx as unknown as Writer;
  const { addContentTypes, addWorkbook } = writer;
  writer.addContentTypes = (zip, model) => {
    const append = zip.append.bind(zip);
    zip.append = (data, options) =>
      append(typeof data === 'string' ? Buffer.from(amended.part(options.name, data)) : data, options);
    return addContentTypes.call(writer, zip, model);
  };
  // The last that it writes.
  writer.addWorkbook = async (zip, model) => {
    await addWorkbook.call(writer, zip, model);
    for (const [name, data] of amended.more()) zip.append(data, { name });
  };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
