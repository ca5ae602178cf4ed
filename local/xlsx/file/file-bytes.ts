// The bytes of an xlsx file that exceljs has been told to write.

import type ExcelJS from 'exceljs';

interface Zip {
  append(data: unknown, options: unknown): void;
}

/** The undeclared part of exceljs that gets hold of the zip file first. */
interface Writer {
  addContentTypes(zip: Zip, model: unknown): Promise<void>;
}

/** Texts go into the zip file as bytes: jszip tears apart the two halves of an emoji where it cuts a text into pieces. */
export async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  const writer = book.xlsx as unknown as Writer;
  const { addContentTypes } = writer;
  writer.addContentTypes = (zip, model) => {
    const append = zip.append.bind(zip);
    zip.append = (data, options) => append(typeof data === 'string' ? Buffer.from(data) : data, options);
    return addContentTypes.call(writer, zip, model);
  };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
