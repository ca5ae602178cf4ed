// khanton serve: the shared sheet in a browser.

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readBytes, replaceFile, withFileLock } from '../file.ts';
import { sampleBook } from '../sample-book.ts';
import { type Serving, serve } from '../server.ts';
import { writeXlsx } from '../xlsx.ts';
import { readWords, textOption, tooMany, type Words } from './call.ts';
import { both, WrongCall } from './failure.ts';
import { openToChange } from './with-book.ts';

const SAMPLE = '.khanton/phrae-2556.xlsx';
const OPTIONS = {
  fresh: { type: 'boolean' },
  port: { type: 'string' },
  backups: { type: 'string' },
  'run-seconds': { type: 'string' },
} as const;

function portOf(text: string | undefined): { port?: number } {
  if (text === undefined) return {};
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new WrongCall(both(`--port "${text}" is not a port.`, `--port "${text}" ไม่ใช่หมายเลขพอร์ต`));
  return { port: Number(text) };
}

/** A whole number between both, where the option is there. */
function numberOf(words: Words, name: string, least: number, most: number): number | undefined {
  const text = textOption(words, name);
  if (text === undefined) return undefined;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new WrongCall(
    both(
      `--${name} "${text}" is not a number from ${least} to ${most}.`,
      `--${name} "${text}" ไม่ใช่จำนวนตั้งแต่ ${least} ถึง ${most}`,
    ),
  );
}

/** A line where another program has the port that was asked for; else ''. */
function movedWord({ port, taken }: Pick<Serving, 'port' | 'taken'>): string {
  if (taken === null) return '';
  const said = both(
    `Port ${taken} is taken by another program: ${port} is used.`,
    `พอร์ต ${taken} มีโปรแกรมอื่นใช้อยู่ จึงใช้พอร์ต ${port}`,
  );
  return `${said}\n`;
}

/** Ends with Ctrl-C, or when whoever started it ends it. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** A disk that does not answer would keep the process alive. */
function endAnyway(): void {
  setTimeout(() => process.exit(1), 500).unref();
}

/** Makes the sample's file where it is not there, or a fresh one is asked for. */
async function keepSample(path: string, fresh: boolean): Promise<void> {
  if (existsSync(path) && !fresh) return;
  await replaceFile(path, await writeXlsx(await sampleBook(path)));
}

export async function serveCommand(given: readonly string[]): Promise<void> {
  const words = readWords(given, OPTIONS);
  const [path = SAMPLE, more] = words.positionals;
  if (more !== undefined) throw new WrongCall(tooMany(more));
  const isSample = path === SAMPLE;
  const fresh = words.options.fresh === true;
  if (fresh && !isSample)
    throw new WrongCall(
      both(
        '--fresh is for the sample only: it would replace your file.',
        '--fresh ใช้กับไฟล์ตัวอย่างเท่านั้น เพราะจะแทนที่ไฟล์ของท่าน',
      ),
    );
  const port = portOf(textOption(words, 'port'));
  const most = numberOf(words, 'backups', 1, 10_000);
  const seconds = numberOf(words, 'run-seconds', 1, 360);
  const limits = {
    ...(most === undefined ? {} : { backups: most }),
    ...(seconds === undefined ? {} : { limit: seconds * 1000 }),
  };
  if (isSample) await mkdir(dirname(path), { recursive: true });
  else await readBytes(path);
  await withFileLock(path, async (real) => {
    if (isSample) await keepSample(real, fresh);
    const stopped = untilStopped();
    const opened = await openToChange(real);
    const serving = await serve({ ...opened, path: real, ...port, ...limits });
    const whose = encodeURIComponent(opened.workbook.owner);
    process.stdout.write(`${movedWord(serving)}${path}: ${serving.address}?as=${whose}
Ctrl-C เพื่อหยุด / to stop
`);
    await stopped;
    try {
      await serving.stop();
    } catch (error) {
      endAnyway();
      throw error;
    }
    process.stdout.write(`บันทึกแล้ว / Saved: ${serving.path === real ? path : serving.path}\n`);
  });
}
