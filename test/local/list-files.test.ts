// The command line takes any list's file: the ministry's list from a workbook of Excel, one of LibreOffice, a page, and text in the Thai code page.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRoster } from '../../src/domain/province/roster';
import { FACT_GROUPS } from '../../src/indicators/all';
import { ENCODINGS } from '../support/provinces/encodings';
import { docxOf, htmlOf, odsOf, xlsxOf } from '../support/provinces/list-files';
import { PHRAE_ROSTER, ROUNDS } from '../support/provinces/province';
import { MINISTRY, writtenRows, writtenText } from '../support/provinces/written-list';

const KHANTON = fileURLToPath(new URL('../../bin/khanton.mjs', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khanton-lists-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const khanton = (...words: string[]) =>
  new Promise<{ status: unknown; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [KHANTON, ...words], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ status: error ? error.code : 0, stdout, stderr }),
    );
  });

const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
const ROWS = writtenRows(roster.lines, roster.rounds, MINISTRY);

describe('a roster', () => {
  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['list.xlsx', () => xlsxOf([ROWS])],
    ['list.ods', () => odsOf(ROWS)],
    ['list.docx', () => docxOf(ROWS, 0)],
    ['list.xls', () => new TextEncoder().encode(htmlOf(ROWS, 0))],
    ['list.csv', () => ENCODINGS['Windows-874']?.(writtenText(ROWS, ',', '\r\n')) as Uint8Array],
  ])('%s gives the 83 LAOs', async (name, made) => {
    writeFileSync(join(folder, name), await made());
    const book = `${name}-book.xlsx`;
    const { status, stdout, stderr } = await khanton('new', book, '--roster', name, '--province', 'แพร่');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('83');
  });

  it('in a file that was cut off is refused in both languages, and nothing is made', async () => {
    writeFileSync(join(folder, 'cut.xlsx'), (await xlsxOf([ROWS])).subarray(0, 3000));
    const { status, stderr } = await khanton('new', 'never.xlsx', '--roster', 'cut.xlsx');
    expect(status).toBe(1);
    expect(stderr).toBe('ไฟล์ cut.xlsx ไม่ครบหรือเสียหาย / cut.xlsx is incomplete or damaged.\n');
  });
});
