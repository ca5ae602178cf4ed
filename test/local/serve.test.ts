// khanton serve as a process: two on one file, an end in the middle of saving, and an end that is asked for.
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { readXlsx, writeXlsx } from '../../local/xlsx.ts';
import { OWNER, phraeBook, seen, tab } from '../support/office';

const KHANTON = fileURLToPath(new URL('../../bin/khanton.mjs', import.meta.url));
const running: ChildProcess[] = [];

interface Started {
  child: ChildProcess;
  /** What it has said so far. */
  said(): string;
  ended: Promise<number | null>;
}

function serve(path: string): Started {
  const child = spawn(process.execPath, [KHANTON, 'serve', path, '--port', '18300'], { stdio: 'pipe' });
  running.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (text += data.toString()));
  return { child, said: () => text, ended: new Promise((resolve) => child.on('exit', resolve)) };
}

async function addressOf({ said }: Started): Promise<string> {
  await expect.poll(said, { timeout: 120_000 }).toMatch(/http:/);
  return /http:\S+/.exec(said())?.[0] as string;
}

async function newFile(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'khanton-serve-')), 'book.xlsx');
  writeFileSync(path, await writeXlsx(phraeBook()));
  return path;
}

const long = tab(phraeBook(), 'ลอง').id;
const type = (address: string, row: number, text: string) =>
  fetch(new URL(`/edit?as=${OWNER}`, address), {
    method: 'POST',
    // Alone, as in test/support/served.ts.
    headers: { connection: 'close' },
    body: JSON.stringify({ sheetId: long, row, column: 6, block: [[text]] }),
  });
const stepIn = async (path: string, cell: string) => seen(tab(await readXlsx(readFileSync(path)), 'ลอง'), cell);

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

it('the second one on a file says so, and stops', async () => {
  const path = await newFile();
  await addressOf(serve(path));
  const second = serve(path);
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain('in use by another Khanton');
});

it('saves what was typed when it is asked to stop', async () => {
  const path = await newFile();
  const first = serve(path);
  await type(await addressOf(first), 2, '5');
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(await stepIn(path, 'G3')).toBe('5');
});

it('killed while it saves, again and again: the file opens, with the last saved state or the next', async () => {
  const path = await newFile();
  for (let round = 0; round < 3; round++) {
    const before = await stepIn(path, 'G3');
    const server = serve(path);
    const address = await addressOf(server);
    for (let row = 2; row < 8; row++) await type(address, row, String(round));
    // A save begins 400 ms after a change: this lies within one, sooner or later.
    await new Promise((resolve) => setTimeout(resolve, 380 + 60 * round));
    server.child.kill('SIGKILL');
    await server.ended;
    expect([before, String(round)]).toContain(await stepIn(path, 'G3'));
    copyFileSync(path, `${path}.${round}`);
  }
});
