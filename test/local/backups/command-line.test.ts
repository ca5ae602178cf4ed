// khanton backups and khanton restore, on a file.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { changeBook } from '../../../local/cli/with-book.ts';
import { realPath, take } from '../../../local/lock/file-lock.ts';
import { changeCell } from '../../../local/workbook/cells.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { khanton } from '../../support/runs/command-line';
import { smallBook } from '../../support/served/kept-book';

async function book(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'khanton-backups-')), 'จังหวัด.xlsx');
  writeFileSync(path, await writeXlsx(await smallBook()));
  return path;
}

const first = async (path: string) => (await readXlsx(readFileSync(path))).sheets[0]?.cells[0]?.[0]?.value;
const kinds = async (path: string) => {
  const { stdout } = await khanton('backups', path, '--json');
  return (JSON.parse(stdout) as { backups: { kind: string }[] }).backups.map(({ kind }) => kind);
};

it('lists what is kept, and restores it by number or name; what was there before is kept', async () => {
  const path = await book();
  expect((await khanton('backups', path)).stdout).toContain('ยังไม่มีสำเนาสำรอง');
  await khanton('edit', path, 'Sheet1!A1', '10');
  await khanton('edit', path, 'Sheet1!A1', '11');
  expect(await kinds(path)).toEqual(['day']);
  const said = await khanton('restore', path, '1');
  expect([said.status, await first(path)]).toEqual([0, 0]);
  expect(said.stdout).toMatch(/\(ต้นวัน .*\n.*จังหวัด \(สำรอง .* ก่อนกู้คืน\)\.xlsx/);
  expect(await kinds(path)).toEqual(['restore', 'day']);
  const [name = ''] = readdirSync(dirname(path)).filter((each) => each.includes('ก่อนกู้คืน'));
  expect((await khanton('restore', path, join(dirname(path), name))).status).toBe(0);
  expect(await first(path)).toBe(11);
});

it('brings back a file that is gone or damaged', async () => {
  const path = await book();
  await khanton('edit', path, 'Sheet1!A1', '10');
  writeFileSync(path, 'damaged');
  expect((await khanton('restore', path, '1')).status).toBe(0);
  expect([await first(path), (await kinds(path)).length]).toEqual([0, 2]);
  rmSync(path);
  expect((await khanton('restore', path, '2')).status).toBe(0);
  expect(await first(path)).toBe(0);
});

it('refuses what is no backup, and a file that is in use, and leaves all as it is', async () => {
  const path = await book();
  await khanton('edit', path, 'Sheet1!A1', '10');
  for (const word of ['0', '2', basename(path), '/etc/passwd']) {
    const { status, stderr } = await khanton('restore', path, word);
    expect([status, stderr]).toEqual([2, expect.stringContaining('ไม่ใช่สำเนาสำรองของ')]);
  }
  const taken = await take(await realPath(path));
  const { status, stderr } = await khanton('restore', path, '1');
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining(`is in use by another Khanton (process ${process.pid}`),
  ]);
  if ('claim' in taken) await taken.claim.drop();
  expect([await first(path), await kinds(path)]).toEqual([10, ['day']]);
});

it('new --force keeps what it replaces', async () => {
  const path = await book();
  const call = ['new', path, '--roster', 'samples/phrae-2556.tsv', '--year', '2556'];
  expect((await khanton(...call)).status).toBe(1);
  expect((await khanton(...call, '--force')).status).toBe(0);
  expect(await kinds(path)).toEqual(['new']);
  expect((await khanton('restore', path, '1')).status).toBe(0);
  expect(await first(path)).toBe(0);
});

it('a file that another program writes while a call is at work is not written over: both are kept, and the call fails', async () => {
  const path = await book();
  const theirs = await writeXlsx({ ...(await smallBook()), name: 'ของโปรแกรมอื่น' });
  const work = async (workbook: Workbook, calculate: () => Promise<void>) => {
    changeCell(workbook.sheets[0] as Workbook['sheets'][0], 0, 0, { value: 'ผลของคำสั่ง' });
    await calculate();
    writeFileSync(path, theirs);
  };
  const failed = await changeBook(path, { work }).catch((error: Error) => error);
  expect(String(failed)).toContain('โปรแกรมอื่นได้แก้ไข');
  expect(readFileSync(path).equals(theirs)).toBe(true);
  const [beside = ''] = readdirSync(dirname(path)).filter((name) => name.includes('(Khanton '));
  expect(String(failed)).toContain(beside);
  expect(await first(join(dirname(path), beside))).toBe('ผลของคำสั่ง');
  // The state before is the day's first.
  expect(await kinds(path)).toEqual(['day']);
});
