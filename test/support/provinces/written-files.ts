// The file that an office's list comes in, at random: text in any encoding with anything between its cells, or what other programs save.
import fc from 'fast-check';
import { ENCODINGS } from './encodings';
import { docxOf, htmlOf, odsOf, xlsxOf } from './list-files';
import { writtenText } from './written-list';

/** `district`: the column that may be joined downwards; -1 for none. */
export type WriteFile = (rows: readonly (readonly string[])[], district: number) => Promise<Uint8Array> | Uint8Array;

const utf8 = (text: string) => (ENCODINGS['UTF-8'] as (text: string) => Uint8Array)(text);
/** What the Thai code page has no place for. */
const BEYOND = /[^\0-~\u0E01-\u0E5B]/;

const text = fc
  .record({
    separator: fc.constantFrom('\t', ',', ';'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.constantFrom(...Object.keys(ENCODINGS)),
  })
  .map(
    ({ separator, end, encoding }): WriteFile =>
      (rows) => {
        const written = writtenText(rows, separator, end);
        const isBeyond = encoding === 'Windows-874' && BEYOND.test(written);
        return isBeyond ? utf8(written) : (ENCODINGS[encoding] as (text: string) => Uint8Array)(written);
      },
  );

/** Mostly text: a workbook takes its time. */
export const arbitraryFile: fc.Arbitrary<WriteFile> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.constant<WriteFile>((rows) => xlsxOf([rows])) },
  { weight: 1, arbitrary: fc.constant<WriteFile>((rows) => odsOf(rows)) },
  { weight: 1, arbitrary: fc.constant<WriteFile>((rows, district) => docxOf(rows, district)) },
  { weight: 2, arbitrary: fc.constant<WriteFile>((rows, district) => utf8(htmlOf(rows, district))) },
);
