// khanton new: a workbook from a roster, set up by the add-on.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { notWritten, readBytes, replaceFile, withFileLock } from '../file.ts';
import { readConfirmed } from '../journal/open-book.ts';
import { readList } from '../list-file.ts';
import { newBook } from '../new-book.ts';
import { writeXlsx } from '../xlsx.ts';
import { backupsOf } from './backups-of.ts';
import { positionals, readWords, textOption, type Words } from './call.ts';
import { both, Failure, WrongCall } from './failure.ts';
import { momentNamed } from './moment.ts';

const OPTIONS = {
  roster: { type: 'string' },
  year: { type: 'string' },
  province: { type: 'string' },
  rounds: { type: 'string' },
  indicators: { type: 'string' },
  editor: { type: 'string', multiple: true },
  now: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** `DISTRICT=EMAIL`, several times for several people. */
function editorsOf({ options }: Words): string[] {
  const editors = (options.editor ?? []) as string[];
  const wrong = editors.find((text) => !/^[^=]+=[^\s=@]+@[^\s=@]+$/.test(text));
  if (wrong !== undefined)
    throw new WrongCall(both(`--editor "${wrong}" is not DISTRICT=EMAIL.`, `--editor "${wrong}" ไม่ใช่ อำเภอ=อีเมล`));
  return editors;
}

function yearOf(words: Words): { year?: number } {
  const text = textOption(words, 'year');
  if (text === undefined) return {};
  if (!/^\d{4}$/.test(text))
    throw new WrongCall(
      both(`--year "${text}" is not a Buddhist year such as 2556.`, `--year "${text}" ไม่ใช่ปี พ.ศ. เช่น 2556`),
    );
  return { year: Number(text) };
}

export async function newCommand(given: readonly string[]): Promise<void> {
  const words = readWords(given, OPTIONS);
  const [path] = positionals(words, 'BOOK.xlsx') as [string];
  const rosterPath = textOption(words, 'roster');
  if (rosterPath === undefined)
    throw new WrongCall(both('--roster ROSTER.tsv is missing.', 'ยังไม่ได้ระบุ --roster ROSTER.tsv'));
  const editors = editorsOf(words);
  const year = yearOf(words);
  momentNamed(words);
  const roster = await readList(rosterPath);
  const indicators = textOption(words, 'indicators');
  if (existsSync(path) && !words.options.force)
    throw new Failure(
      both(`${path} exists already; --force replaces it.`, `มีไฟล์ ${path} อยู่แล้ว หากจะแทนที่ ให้เพิ่ม --force`),
    );
  const [province, rounds, now] = ['province', 'rounds', 'now'].map((name) => textOption(words, name));
  const { workbook, message } = await newBook({
    path,
    roster,
    editors,
    ...year,
    ...(province === undefined ? {} : { province }),
    ...(rounds === undefined ? {} : { rounds }),
    ...(now === undefined ? {} : { now }),
    ...(indicators === undefined ? {} : { indicators: await readList(indicators) }),
  });
  const bytes = await writeXlsx(workbook);
  // A new workbook may be the first of its folder.
  await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
    throw notWritten(path, error);
  });
  await withFileLock(path, async (real) => {
    // With what is confirmed and not in it yet.
    const before = existsSync(real) ? await readConfirmed(real).catch(() => null) : null;
    if (before ?? existsSync(real)) await backupsOf(real).keep('new', before ?? (await readBytes(real)));
    await replaceFile(real, bytes);
  });
  process.stdout.write(`${message}\n${path}\n`);
}
