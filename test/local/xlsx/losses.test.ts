// What a file holds and this program does not know is named before it goes, and the file as it was stays beside it.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lossesIn } from '../../../local/xlsx/file/losses.ts';
import { writeXlsx } from '../../../local/xlsx.ts';
import { phraeBook } from '../../support/books/office';
import { khanton } from '../../support/runs/command-line';

const named = async (bytes: Uint8Array) => (await lossesIn(bytes)).map(({ en }) => en);

/** The file with more parts in it; `isForeign`: as if this program had never saved it. */
async function withParts(bytes: Uint8Array, parts: Record<string, string>, isForeign = false): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, text] of Object.entries(parts)) zip.file(name, text);
  const book = await zip.file('xl/workbook.xml')?.async('string');
  if (isForeign) zip.file('xl/workbook.xml', String(book).replaceAll('_khanton', 'x_khanton'));
  return zip.generateAsync({ type: 'uint8array' });
}

let own: Uint8Array;
let folder: string;

beforeAll(async () => {
  own = await writeXlsx(phraeBook());
  folder = await mkdtemp(join(tmpdir(), 'khanton-losses-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('what would be lost', () => {
  it('is nothing in a file of our own, with the pictures of the add-on', async () => {
    expect(await named(own)).toEqual([]);
  });

  it.each([
    ['xl/charts/chart1.xml', 'charts'],
    ['xl/threadedComments/threadedComment1.xml', 'comments with threads'],
    ['xl/pivotTables/pivotTable1.xml', 'pivot tables'],
    ['xl/slicers/slicer1.xml', 'slicers'],
    ['xl/vbaProject.bin', 'macros'],
    ['xl\\externalLinks\\externalLink1.xml', 'links to other files'],
    ['xl/tables/table1.xml', 'tables and their filters'],
  ])('is told from the part %s', async (part, what) => {
    expect(await named(await withParts(own, { [part]: '<x/>' }))).toEqual([what]);
  });

  it('is a filter behind the cells of a sheet', async () => {
    const filtered = '<worksheet><sheetData/><autoFilter ref="A1:B2"/></worksheet>';
    expect(await named(await withParts(own, { 'xl/worksheets/sheet99.xml': filtered }))).toEqual(['filters']);
  });

  it("is another program's pictures", async () => {
    expect(await named(await withParts(own, {}, true))).toEqual(['pictures and shapes']);
  });

  it('is nothing that can be told of what is no such file', async () => {
    expect(await named(new TextEncoder().encode('a text'))).toEqual([]);
  });
});

describe('on the command line', () => {
  it('it is named before the first save, with a copy beside the file; then it is gone', async () => {
    const path = join(folder, 'book.xlsx');
    const bytes = await withParts(own, { 'xl/charts/chart1.xml': '<x/>', 'xl/vbaProject.bin': 'x' });
    await writeFile(path, bytes);
    const first = await khanton('run', 'completeness', path, '--round', '2556-07-01');
    expect(first).toMatchObject({ status: 0 });
    expect(first.stderr).toContain('This file holds charts, macros, which would be lost');
    expect(first.stderr).toContain('ไฟล์นี้มีแผนภูมิ, มาโคร ซึ่งจะหายไปเมื่อบันทึกที่นี่');
    const copies = (await readdir(folder)).filter((name) => name.includes('จากโปรแกรมอื่น'));
    expect(copies).toHaveLength(1);
    expect(Buffer.compare(await readFile(join(folder, copies[0] as string)), bytes)).toBe(0);
    expect((await khanton('run', 'completeness', path, '--round', '2556-07-01')).stderr).toBe('');
  });

  it('a look at the file names nothing, and leaves it as it is', async () => {
    const path = join(folder, 'looked-at.xlsx');
    const bytes = await withParts(own, { 'xl/charts/chart1.xml': '<x/>' });
    await writeFile(path, bytes);
    expect((await khanton('run', 'self-check', path)).stderr).toBe('');
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
  });
});
