// A fiscal year as an office works through it: an empty workbook of `khanton new`, what each district types and pastes in each round.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callCommand } from '../../../local/office.ts';
import { printFile } from '../../../local/print-file.ts';
import { a1 } from '../../../local/workbook/address.ts';
import { pasteBlock, typeInto } from '../../../local/workbook/typing/edits.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import type { PlainFund } from '../../reference/funds';
import { type PlainLao, plainStanding } from '../../reference/plain';
import { columnOf, rowOf, tab } from '../books/office';
import { khanton, type Said } from './command-line';

const MONTHS = ['เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.'];
const LAO_COLUMNS = 4;

/** A LAO of the sample, with what its district types in the whole year. */
export interface YearLao extends PlainLao, PlainFund {
  /** The sample's cells by their header. */
  given: Readonly<Record<string, string>>;
}

export interface Year {
  /** Buddhist. */
  year: number;
  province: string;
  sample: string;
  laos: YearLao[];
  /** How many rows the data that is handed out has for each LAO and round. */
  measures: number;
  folder: string;
  book: string;
}

const number = (text: string | undefined) => (text ? Number(text) : null);
export const monthOf = (round: number) => `0${round + 4}-01`;

/** What comes after the sample: one step more in each round, and every seventh LAO, each time another, sends nothing. */
function withRest(lao: PlainLao, index: number, known: number): unknown[] {
  const cells = [...lao.cells];
  for (let round = known; round < MONTHS.length; round++) {
    const standing = plainStanding({ ...lao, cells }, round) ?? 0;
    cells.push((index + round) % 7 === 0 ? null : Math.min(5, standing + 1));
  }
  return cells;
}

/** The same of members: five more in each round, where there were any in the round before. */
function withMoreMembers(members: (number | null)[]): (number | null)[] {
  const all = [...members];
  while (all.length < MONTHS.length) {
    const last = all.at(-1) ?? null;
    all.push(last === null ? null : last + 5);
  }
  return all;
}

function laosOf(sample: string, year: number): YearLao[] {
  const [header = [], ...lines] = sample
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
  return lines.map((texts, index): YearLao => {
    const given = Object.fromEntries(header.map((name, column) => [name, texts[column] ?? '']));
    const months = MONTHS.map((_, round) => `${year}-${monthOf(round)}`).filter((month) => month in given);
    const lao: PlainLao = {
      district: given.district ?? '',
      type: given.type as PlainLao['type'],
      name: given.name ?? '',
      target: given.target as PlainLao['target'],
      cells: months.map((month) => number(given[month])),
      remark: '',
    };
    return {
      ...lao,
      cells: withRest(lao, index, months.length),
      fundAtStart: given.fundAtStart ? given.fundAtStart === '1' : null,
      founded: given.founded ? given.founded.replace(/^\d+/, (be) => String(Number(be) - 543)) : null,
      membersAtStart: number(given.membersAtStart),
      members: withMoreMembers(months.map((month) => number(given[`members:${month}`]))),
      given,
    };
  });
}

export const districtsIn = ({ laos }: Year) => [...new Set(laos.map(({ district }) => district))];
export const laosIn = ({ laos }: Year, name: string) => laos.filter(({ district }) => district === name);
export const clerkOf = (year: Year, district: string) =>
  `clerk${districtsIn(year).indexOf(district) + 1}@example.go.th`;

/** The sample's LAOs and headers, with nothing filled in. */
export function emptied(sample: string): string {
  const [header = '', ...lines] = sample.trimEnd().split(/\r?\n/);
  const blanked = lines.map((line) => line.split('\t').map((cell, column) => (column < LAO_COLUMNS ? cell : '')));
  return [header, ...blanked.map((cells) => cells.join('\t'))].join('\n');
}

export function yearOf({
  year,
  file,
  ...given
}: Pick<Year, 'year' | 'province' | 'measures'> & { file: string }): Year {
  const sample = readFileSync(new URL(`../../../samples/${file}`, import.meta.url), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), `khanton-${year}-`));
  return { ...given, year, sample, laos: laosOf(sample, year), folder, book: join(folder, 'book.xlsx') };
}

export async function makeBook(year: Year): Promise<void> {
  const roster = join(year.folder, 'roster.tsv');
  writeFileSync(roster, emptied(year.sample));
  const editors = districtsIn(year).flatMap((district) => ['--editor', `${district}=${clerkOf(year, district)}`]);
  const { book, province } = year;
  const made = await khanton(
    'new',
    book,
    '--roster',
    roster,
    '--year',
    `${year.year}`,
    '--province',
    province,
    ...editors,
  );
  if (made.status !== 0) throw new Error(made.stderr);
}

export const roundHeader = ({ year }: Year, round: number) => `รอบ 1 ${MONTHS[round]} ${year}`;
export const asText = (value: unknown) => (value === null ? '' : String(value));

/** Pastes of a district's editor on the own tab, each below a header, from the row of the first LAO down. */
export function paste(book: Workbook, user: string, district: string, header: string, block: string[][]): void {
  const sheet = tab(book, district);
  pasteBlock(book, user, sheet.id, 2, columnOf(sheet, header), block);
}

/** Opens the file, and saves it when all is typed: each opening takes longer than what is typed in it. */
async function typeInFile(year: Year, work: (book: Workbook) => void): Promise<void> {
  const book = await readXlsx(readFileSync(year.book));
  work(book);
  writeFileSync(year.book, await writeXlsx(book));
  answered.clear();
}

/** What is pasted on a district's tab, by the header that it stands below. */
export type Blocks = (laos: YearLao[]) => Readonly<Record<string, string[][]>>;

/** What each district brings as one paste, and then a remark beside some of its LAOs. */
export function pasteAll(
  year: Year,
  blocks: Blocks,
  remarkOf: (lao: YearLao) => string = () => '',
  remarked: readonly YearLao[] = [],
): Promise<void> {
  return typeInFile(year, (book) => {
    for (const district of districtsIn(year)) {
      const clerk = clerkOf(year, district);
      for (const [header, block] of Object.entries(blocks(laosIn(year, district))))
        paste(book, clerk, district, header, block);
    }
    for (const lao of remarked) {
      const { district, name } = lao;
      const sheet = tab(book, district);
      typeInto(book, clerkOf(year, district), sheet.id, rowOf(sheet, name), columnOf(sheet, 'หมายเหตุ'), remarkOf(lao));
    }
  });
}

/** A call of the command line that may change what is typed in the book. */
export function change(...words: string[]): Promise<Said> {
  answered.clear();
  return khanton(...words);
}

/** The cell of a LAO below a header, as the command line names it. */
export async function addressOf(year: Year, { district, name }: YearLao, header: string): Promise<string> {
  const sheet = tab(await readXlsx(readFileSync(year.book)), district);
  return `'${district}'!${a1({ row: rowOf(sheet, name), column: columnOf(sheet, header), rows: 1, columns: 1 })}`;
}

/** What was said since something was typed: many tests of a round begin with the same question. */
const answered = new Map<string, Said>();

let opened: { path: string; bytes: Buffer; book: Workbook } | null = null;

/** The workbook as it is kept now. */
async function openedBook({ book: path }: Year): Promise<Workbook> {
  const bytes = readFileSync(path);
  if (opened?.path !== path || !opened.bytes.equals(bytes)) opened = { path, bytes, book: await readXlsx(bytes) };
  return opened.book;
}

/** The last round is run on the file as a whole; those before it are run in memory, by what the command line itself calls. */
export const LAST_ROUND = MONTHS.length - 1;

/** `run COMMAND` in a round, with `--json`; `words` are pairs of an option and its value. */
export async function ask(year: Year, round: number, command: string, ...words: string[]): Promise<Said> {
  const question = JSON.stringify([year.book, round, command, ...words]);
  const said = answered.get(question) ?? (await asked(year, round, command, ...words));
  // What a file says may have changed, and one that is made is made again.
  if (!words.includes('--form') && !words.includes('--out')) answered.set(question, said);
  return said;
}

async function asked(year: Year, round: number, command: string, ...words: string[]): Promise<Said> {
  const date = `${year.year}-${monthOf(round)}`;
  if (round === LAST_ROUND) return khanton('run', command, year.book, '--round', date, ...words, '--json');
  const pairs = words.flatMap((word, index) => (index % 2 === 0 ? [[word.slice(2), words[index + 1] ?? '']] : []));
  const { out, ...options } = Object.fromEntries(pairs) as Record<string, string>;
  if (command === 'check-form' && options.form) options.form = readFileSync(options.form, 'utf8');
  const book = await openedBook(year);
  const outcome = callCommand(book, book.owner, command, { round: date, ...options });
  if (!outcome.done) return { status: 1, stdout: '', stderr: outcome.message };
  const { file } = outcome.result as { file?: { content: string } };
  if (out !== undefined) writeFileSync(out, file?.content ?? printFile(outcome.result));
  return { status: 0, stdout: JSON.stringify(outcome.result), stderr: '' };
}
