// A text as the bytes of a file, in each encoding that is read.
const utf8 = (text: string) => new TextEncoder().encode(text);

const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const pair = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];
      return isLittle ? pair : pair.reverse();
    }),
  );

const windows874 = (text: string) =>
  Uint8Array.from(
    [...text].map((letter) => (letter >= 'ก' ? letter.charCodeAt(0) - 0xe00 + 0xa0 : letter.charCodeAt(0))),
  );

export const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': utf8,
  'UTF-8 with BOM': (text) => utf8(`\uFEFF${text}`),
  'UTF-16 LE': (text) => utf16(text, true),
  'UTF-16 LE with BOM': (text) => utf16(`\uFEFF${text}`, true),
  'UTF-16 BE': (text) => utf16(text, false),
  'UTF-16 BE with BOM': (text) => utf16(`\uFEFF${text}`, false),
  'Windows-874': windows874,
};
