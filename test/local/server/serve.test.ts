// khanton serve as a process: two on one file, an end in the middle of saving, and an end that is asked for.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { readBook } from '../../../local/cli/with-book.ts';
import { writeXlsx } from '../../../local/xlsx.ts';
import { OWNER, phraeBook, seen, tab } from '../../support/books/office';
import { smallBook } from '../../support/served/kept-book';

const KHANTON = fileURLToPath(new URL('../../../bin/khanton.mjs', import.meta.url));
const running: ChildProcess[] = [];

interface Started {
  child: ChildProcess;
  /** What it has said so far. */
  said(): string;
  ended: Promise<number | null>;
}

function serve(path: string, port = 18_300): Started {
  const child = spawn(process.execPath, [KHANTON, 'serve', path, '--port', String(port)], { stdio: 'pipe' });
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
    // Alone, as in test/support/served/served.ts.
    headers: { connection: 'close' },
    body: JSON.stringify({ sheetId: long, row, column: 6, block: [[text]] }),
  });
const stepIn = async (path: string, cell: string) => seen(tab(await readBook(path), 'ลอง'), cell);

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

it('says which port another program has, and which is used', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  try {
    const started = serve(await newFile(), port);
    const used = new URL(await addressOf(started)).port;
    expect(Number(used)).toBeGreaterThan(port);
    expect(started.said()).toContain(`พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ จึงใช้พอร์ต ${used}`);
    expect(started.said()).toContain(`Port ${port} is taken by another program: ${used} is used.`);
  } finally {
    other.close();
  }
});

it('the second one on a file says so, and stops', async () => {
  const path = await newFile();
  await addressOf(serve(path));
  const second = serve(path);
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain('in use by another Khanton');
});

it('keeps what was typed when it is asked to stop, and says where', async () => {
  const path = await newFile();
  const first = serve(path);
  await type(await addressOf(first), 2, '5');
  first.child.kill('SIGINT');
  // On a machine that has much else to do the file may have to wait for the next start.
  const status = await first.ended;
  expect(first.said()).toMatch(status === 0 ? /Saved: / : /come back at the next start/);
  expect(await stepIn(path, 'G3')).toBe('5');
});

it('killed ten times at any moment while three people type: what was confirmed is there', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'khanton-kill-')), 'book.xlsx');
  writeFileSync(path, await writeXlsx(await smallBook()));
  let typed = 100;
  for (let round = 0; round < 10; round++) {
    const server = serve(path);
    const address = new URL(`/edit?as=${OWNER}`, await addressOf(server));
    const confirmed = new Map<number, number>();
    let left = 1 + Math.floor(Math.random() * 40);
    await Promise.all(
      [0, 1, 2].map(async (row) => {
        for (;;) {
          const value = ++typed;
          const body = JSON.stringify({ sheetId: 0, row, column: 0, block: [[String(value)]] });
          const answer = await fetch(address, { method: 'POST', headers: { connection: 'close' }, body })
            .then((response) => response.json() as Promise<{ done: boolean }>)
            .catch(() => null);
          if (!answer) return;
          expect(answer).toEqual({ done: true });
          confirmed.set(row, value);
          if (--left === 0) server.child.kill('SIGKILL');
        }
      }),
    );
    await server.ended;
    const { cells } = (await readBook(path)).sheets[0] ?? { cells: [] };
    // What was under way and not confirmed may be there too.
    for (const [row, value] of confirmed) expect(cells[row]?.[0]?.value).toBeGreaterThanOrEqual(value);
  }
});
