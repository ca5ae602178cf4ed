// khanton stack: what the department does with the files that provinces hand in. Nothing is written into any of them.
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
const WRITERS: Readonly<Record<string, (made: Made) => Promise<Uint8Array>>> = {
  '.xlsx': ({ workbook, department }) => longBook(workbook, department),
  '.html': async ({ department }) => Buffer.from(printFile(department.printed())),
  '.csv': async ({ department }) => Buffer.from(department.csv()),
  '.json': async ({ result }) => Buffer.from(`${JSON.stringify(result, null, 2)}\n`),
};

interface Made {
  workbook: Workbook;
  department: Department;
  result: object;
}

function outsOf({ options }: Words): string[] {
  const outs = (options.out ?? []) as string[];
  if (!outs.length) throw new WrongCall(both('--out BOOK.xlsx is missing.', 'ยังไม่ได้ระบุ --out BOOK.xlsx'));
  const unknown = outs.find((path) => !(extname(path).toLowerCase() in WRITERS));
  const known = Object.keys(WRITERS).join(', ');
  if (unknown !== undefined)
    throw new WrongCall(
      both(`--out ${unknown} ends in none of ${known}.`, `--out ${unknown} ต้องลงท้ายด้วย ${known} อย่างใดอย่างหนึ่ง`),
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

/** Those that are written are none that was handed in. */
async function handedIn(folder: string, written: readonly string[]): Promise<string[]> {
  const own = new Set(written.map((path) => relative(folder, resolve(path))));
  return (await filesIn(folder)).filter((name) => !own.has(name));
}

async function handOverAll(department: Department, folder: string, names: readonly string[]): Promise<void> {
  const bar = progressBar(names.length);
  for (const name of names) {
    bar.step(name);
    await handOver(department, folder, name);
  }
  bar.end();
}

export async function stackCommand(given: readonly string[]): Promise<void> {
  const words = readWords(given, OPTIONS);
  const [folder] = positionals(words, 'DIR') as [string];
  const outs = outsOf(words);
  const [long, language] = [textOption(words, 'long'), languageOf(words)];
  const now = momentNamed(words) ?? Date.now();
  const book = outs.find((path) => extname(path).toLowerCase() === '.xlsx') ?? 'country';
  const workbook = newWorkbook({ name: basename(book, '.xlsx'), owner: 'department@khanton.example' });
  const department = departmentOf(workbook);
  await handOverAll(department, folder, await handedIn(folder, [...outs, ...(long === undefined ? [] : [long])]));
  const asked = Object.fromEntries(
    ['round', 'indicator'].map((name) => [name, textOption(words, name)]).filter(([, text]) => text !== undefined),
  );
  const outcome = department.stack({ ...asked, language, now });
  if (!outcome.done) throw outcome.wrongCall ? new WrongCall(outcome.message) : new Failure(outcome.message);
  const { result, message } = outcome;
  for (const path of outs) {
    const write = WRITERS[extname(path).toLowerCase()] as (made: Made) => Promise<Uint8Array>;
    await put(path, await write({ workbook, department, result }));
  }
  if (long !== undefined) await put(long, longCsv(department));
  process.stdout.write(
    words.options.json ? `${JSON.stringify(result, null, 2)}\n` : `${message}\n${outs.join('\n')}\n`,
  );
  if (words.options.strict && result.leftOut.length)
    throw new Failure(
      both(
        `Files left out: ${result.leftOut.length}. All else is written.`,
        `ไฟล์ที่ไม่นับรวม ${result.leftOut.length} ไฟล์ ส่วนที่เหลือบันทึกแล้ว`,
      ),
    );
}

async function put(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
  await replaceFile(path, bytes);
}
