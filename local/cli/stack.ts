// khanton stack: what the department does with the files that provinces hand in. Nothing is written into any of them.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, relative, resolve } from 'node:path';
import { replaceFile } from '../file.ts';
import { printFile } from '../print-file.ts';
import { type Department, departmentOf } from '../stack/department.ts';
import { filesIn } from '../stack/files-in.ts';
import { handOver } from '../stack/hand-over.ts';
import { longBook } from '../stack/long-book.ts';
import { longCsv } from '../stack/long-csv.ts';
import { progressBar } from '../stack/progress-bar.ts';
import { newWorkbook } from '../workbook/cells.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { positionals, readWords, textOption, type Words } from './call.ts';
import { both, Failure, WrongCall } from './failure.ts';
import { momentNamed } from './moment.ts';

const OPTIONS = {
  out: { type: 'string', multiple: true },
  long: { type: 'string' },
  round: { type: 'string' },
  indicator: { type: 'string' },
  language: { type: 'string' },
  now: { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** What becomes of it, by what its file is called. */
const WRITERS: Readonly<Record<string, Writer>> = {
  '.xlsx': ({ workbook, department }) => longBook(workbook, department),
  '.html': async ({ department }) => Buffer.from(printFile(department.printed())),
  '.csv': async ({ department }) => Buffer.from(department.csv()),
  '.json': async ({ result }) => Buffer.from(`${JSON.stringify(result, null, 2)}\n`),
};

type Writer = (made: Made) => Promise<Uint8Array>;

interface Made {
  workbook: Workbook;
  department: Department;
  result: object;
}

const endingOf = (path: string) => extname(path).toLowerCase();

/** At least one, and of each kind one at most. */
function outsOf({ options }: Words): string[] {
  const outs = (options.out ?? []) as string[];
  if (!outs.length) throw new WrongCall(both('--out BOOK.xlsx is missing.', 'ยังไม่ได้ระบุ --out BOOK.xlsx'));
  const unknown = outs.find((path) => !(endingOf(path) in WRITERS));
  const known = Object.keys(WRITERS).join(', ');
  if (unknown !== undefined)
    throw new WrongCall(
      both(`--out ${unknown} ends in none of ${known}.`, `--out ${unknown} ต้องลงท้ายด้วย ${known} อย่างใดอย่างหนึ่ง`),
    );
  const again = outs.find((path, index) => outs.findIndex((each) => endingOf(each) === endingOf(path)) < index);
  if (again !== undefined)
    throw new WrongCall(
      both(`--out ${again} is the second file of its kind.`, `--out ${again} เป็นไฟล์ที่สองของชนิดเดียวกัน`),
    );
  return outs;
}

function languageOf(words: Words): 'th' | 'en' {
  const language = textOption(words, 'language') ?? 'th';
  if (language === 'th' || language === 'en') return language;
  throw new WrongCall(
    both(`--language "${language}" is neither th nor en.`, `--language "${language}" ต้องเป็น th หรือ en`),
  );
}

/** Nothing is written over what lies among what was handed in. */
function mustSpare(folder: string, written: readonly string[]): void {
  const isWithin = (path: string) => !/^\.\.|^$/.test(relative(resolve(folder), resolve(path)));
  const lost = written.find((path) => isWithin(path) && existsSync(path));
  if (lost !== undefined)
    throw new WrongCall(
      both(
        `${lost} lies among what was handed in, and would be lost: choose another folder.`,
        `ไฟล์ ${lost} อยู่ในโฟลเดอร์ที่จังหวัดส่งและจะถูกแทนที่ โปรดบันทึกไว้ในโฟลเดอร์อื่น`,
      ),
    );
}

async function handOverAll(department: Department, folder: string, names: readonly string[]): Promise<void> {
  const bar = progressBar(names.length);
  for (const name of names) {
    bar.step(name);
    await handOver(department, folder, name);
  }
  bar.end();
}

/** What the script is asked, beside the files. */
function askedOf(words: Words): Parameters<Department['stack']>[0] {
  const [round, indicator] = ['round', 'indicator'].map((name) => textOption(words, name));
  return {
    ...(round === undefined ? {} : { round }),
    ...(indicator === undefined ? {} : { indicator }),
    language: languageOf(words),
    now: momentNamed(words) ?? Date.now(),
  };
}

async function writeAll(outs: readonly string[], made: Made): Promise<void> {
  for (const path of outs) await put(path, await (WRITERS[endingOf(path)] as Writer)(made));
}

async function put(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
  await replaceFile(path, bytes);
}

/** All is written before: whoever asked for all files to be counted is told by the status. */
function mustCountAll({ length: files }: readonly object[]): void {
  if (files)
    throw new Failure(
      both(`Files left out: ${files}. All else is written.`, `ไฟล์ที่ไม่นับรวม ${files} ไฟล์ ส่วนที่เหลือบันทึกแล้ว`),
    );
}

export async function stackCommand(given: readonly string[]): Promise<void> {
  const words = readWords(given, OPTIONS);
  const [folder] = positionals(words, 'DIR') as [string];
  const [outs, long, asked] = [outsOf(words), textOption(words, 'long'), askedOf(words)];
  mustSpare(folder, long === undefined ? outs : [...outs, long]);
  const book = outs.find((path) => endingOf(path) === '.xlsx') ?? 'country';
  const workbook = newWorkbook({ name: basename(book, '.xlsx'), owner: 'department@khanton.example' });
  const department = departmentOf(workbook);
  await handOverAll(department, folder, await filesIn(folder));
  const outcome = department.stack(asked);
  if (!outcome.done) throw outcome.wrongCall ? new WrongCall(outcome.message) : new Failure(outcome.message);
  const { result, message } = outcome;
  await writeAll(outs, { workbook, department, result });
  if (long !== undefined) await put(long, longCsv(department));
  const said = words.options.json ? JSON.stringify(result, null, 2) : [message, ...outs].join('\n');
  process.stdout.write(`${said}\n`);
  if (words.options.strict) mustCountAll(result.leftOut);
}
