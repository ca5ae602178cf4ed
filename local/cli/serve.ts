// khanton serve: the shared sheet in a browser.

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readBytes, replaceFile, withFileLock } from '../file.ts';
import { sampleBook } from '../sample-book.ts';
import { serve } from '../server.ts';
import { writeXlsx } from '../xlsx.ts';
import { readWords, textOption } from './call.ts';
import { WrongCall } from './failure.ts';
import { readBook } from './with-book.ts';

const SAMPLE = '.khanton/phrae-2556.xlsx';
const OPTIONS = { fresh: { type: 'boolean' }, port: { type: 'string' } } as const;

function portOf(text: string | undefined): { port?: number } {
  if (text === undefined) return {};
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new WrongCall(`--port "${text}" is not a port.`);
  return { port: Number(text) };
}

/** Ends with Ctrl-C, or when whoever started it ends it. */
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/** Makes the sample's file where it is not there, or a fresh one is asked for. */
async function keepSample(path: string, fresh: boolean): Promise<void> {
  if (existsSync(path) && !fresh) return;
  await replaceFile(path, await writeXlsx(await sampleBook(path)));
}

export async function serveCommand(given: readonly string[]): Promise<void> {
  const words = readWords(given, OPTIONS);
  const [path = SAMPLE, tooMany] = words.positionals;
  if (tooMany !== undefined) throw new WrongCall(`"${tooMany}" is one word too many.`);
  const isSample = path === SAMPLE;
  const fresh = words.options.fresh === true;
  if (fresh && !isSample) throw new WrongCall('--fresh is for the sample only: it would replace your file.');
  const port = portOf(textOption(words, 'port'));
  if (isSample) await mkdir(dirname(path), { recursive: true });
  else await readBytes(path);
  await withFileLock(path, async () => {
    if (isSample) await keepSample(path, fresh);
    const stopped = untilStopped();
    const workbook = await readBook(path);
    const serving = await serve({ workbook, path, ...port });
    process.stdout.write(
      `${path}: ${serving.address}?as=${encodeURIComponent(workbook.owner)}\nCtrl-C เพื่อหยุด / to stop\n`,
    );
    await stopped;
    await serving.stop();
    process.stdout.write(`บันทึกแล้ว / Saved: ${path}\n`);
  });
}
