// One Khanton a file, whatever was left beside it, whoever asks at the same moment, and whichever name leads to it.
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { withFileLock } from '../../local/file.ts';
import { take } from '../../local/lock/file-lock.ts';

const newFile = () => {
  const path = join(mkdtempSync(join(tmpdir(), 'khanton-lock-')), 'book.xlsx');
  writeFileSync(path, '');
  return path;
};
const locks = (path: string) => readdirSync(join(path, '..')).filter((name) => name.includes('lock'));
const left = (path: string, name: string, said: string) => {
  const file = join(path, '..', `.book.xlsx.khanton-lock${name}`);
  writeFileSync(file, said);
  return file;
};
const PORT_OF_NOBODY = 1;
const said = (change: object) =>
  JSON.stringify({ token: 't', machine: hostname(), port: PORT_OF_NOBODY, process: process.pid, ...change });

it('of several who find a lock that nobody holds, exactly one has it, every time', async () => {
  for (let round = 0; round < 60; round++) {
    const path = newFile();
    left(path, '-dead', said({ process: 2 ** 22 + 1 }));
    const taken = await Promise.all(Array.from({ length: 3 + (round % 3) }, () => take(path)));
    const claims = taken.flatMap((one) => ('claim' in one ? one.claim : []));
    expect(claims).toHaveLength(1);
    for (const claim of claims) await claim.drop();
    expect(locks(path)).toEqual([]);
  }
});

it.each([
  ['a process id that is another program by now', said({})],
  ['the process id -1', said({ process: -1 })],
  ['-1', '-1'],
  ['a port that is none', said({ port: 99_999 })],
  ['nothing', ''],
  ['half of it', said({}).slice(0, 20)],
])('%s in what was left keeps nobody out', async (_, text) => {
  const path = newFile();
  left(path, '-left', text);
  left(path, '', '-1');
  expect(await withFileLock(path, async () => 'in')).toBe('in');
});

it('neither does a folder that bears such a name, which stays', async () => {
  const path = newFile();
  mkdirSync(join(path, '..', '.book.xlsx.khanton-lock-folder'));
  expect(await withFileLock(path, async () => 'in')).toBe('in');
  expect(locks(path)).toEqual(['.book.xlsx.khanton-lock-folder']);
});

it('neither does a port that is another program by now, whether it answers or not', async () => {
  for (const answers of [true, false]) {
    const server = createServer((socket) => void (answers && socket.end('hello')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const path = newFile();
    left(path, '-left', said({ port, process: -1 }));
    expect(await withFileLock(path, async () => 'in')).toBe('in');
    server.close();
  }
});

it('who holds it keeps the others out, through a link too, until the end', async () => {
  const path = newFile();
  const link = join(mkdtempSync(join(tmpdir(), 'khanton-link-')), 'same.xlsx');
  symlinkSync(path, link);
  const real = await withFileLock(path, async (found) => {
    for (const name of [path, link])
      await expect(withFileLock(name, async () => 'in')).rejects.toThrow(
        `in use by another Khanton (process ${process.pid})`,
      );
    return found;
  });
  expect(await withFileLock(link, async (found) => found)).toBe(real);
});

it('a holder on another machine keeps others out as long as its lock is kept fresh', async () => {
  const path = newFile();
  const file = left(path, '-far', said({ machine: 'another' }));
  await expect(withFileLock(path, async () => 'in')).rejects.toThrow('on the machine another');
  utimesSync(file, new Date(0), new Date(0));
  expect(await withFileLock(path, async () => 'in')).toBe('in');
});
