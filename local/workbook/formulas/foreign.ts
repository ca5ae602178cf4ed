// What a formula names that lies in no tab: other files, and the tables of a file.

const texts = /"(?:[^"]|"")*"/g;
/**
 * Files are numbered where a program read them, `[1]Sheet1!B3`, `'[2]Sheet 1'!B3`, and a name of the file as a whole, `[1]!steps`; or named as
 * they were typed, `'[Budget.xlsx]Sheet1'!B3`.
 */
const otherFile =
  /'((?:[^'[\]]|'')*\[((?:[^'[\]]|'')+)\](?:[^']|'')*)'!|((?<![\p{L}\p{M}\p{N}_.\]])\[([^'"[\]]+)\][^\s'"![\]]*)!/gu;
const names = /'(?:[^']|'')*'/g;
/** `Table1[[#This Row],[steps]]` */
const table = /([\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)\[[^\]]/gu;

export interface Foreign {
  /** The numbers of the files. */
  files: number[];
  /** Tabs of files that are named, as `[Budget.xlsx]Sheet1`. A tab here may be called so, too: Google takes brackets in names. */
  named: string[];
  /** The names of the tables, in small letters. */
  tables: string[];
}

const NONE: Foreign = { files: [], named: [], tables: [] };

export function foreignIn(formula: string): Foreign {
  if (!formula.includes('[')) return NONE;
  const code = formula.replace(texts, '""');
  const found = Array.from(code.matchAll(otherFile), ([, quoted, inQuotes, plain, file]) => ({
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? '',
    file: inQuotes ?? file ?? '',
  }));
  const isNumber = (file: string) => /^\d+$/.test(file);
  const files = found.filter(({ file }) => isNumber(file)).map(({ file }) => Number(file));
  const named = found.filter(({ file }) => !isNumber(file)).map(({ sheet }) => sheet);
  const tables = Array.from(code.replace(otherFile, '').replace(names, "''").matchAll(table), ([, name = '']) =>
    name.toLowerCase(),
  );
  return { files, named, tables };
}

/** Whether a sheet's name, as a reference has it, is one of another file. */
export function isOfOtherFile(sheet: string): boolean {
  return /^[^[\]]*\[[^[\]]+\]/.test(sheet);
}

/** The first and the last tab of a reference over several, as `'ลอง:สอง'!B2`; null for one tab. No program lets a tab's name hold a colon but Google. */
export function endsOf(sheet: string): [first: string, last: string] | null {
  const [first, last, ...more] = sheet.split(':');
  return first && last && more.length === 0 ? [first, last] : null;
}
