// Every kind of thing that a file may hold beside its cells: taken over whole, or named before it goes; and docs/xlsx.md lists them.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, OTHER } from '../../../local/xlsx/carried/kinds.ts';
import { lossesIn } from '../../../local/xlsx/file/losses.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { phraeBook } from '../../support/books/office';
import { khanton, ROOT } from '../../support/runs/command-line';
import { foreignFile, type Thing } from '../../support/xlsx/foreign-file';
import { packageOf } from '../../support/xlsx/package';
import { THINGS } from '../../support/xlsx/things';
import { withMacros } from '../../support/xlsx/with-macros';

const named = async (bytes: Uint8Array) => (await lossesIn(bytes)).map(({ en }) => en);
const saved = async (bytes: Uint8Array) => writeXlsx(await readXlsx(bytes));
const textsOf = async (bytes: Uint8Array) =>
  Array.from((await packageOf(bytes)).parts.values(), (part) => new TextDecoder().decode(part));

/** All that is kept, in one file: behind the cells in the format's order. */
function together(): Thing {
  const { links, tables, drawings, printer, properties } = THINGS as Record<string, Required<Thing>>;
  const all = [links, tables, drawings, printer, properties].map((thing, index) => renumbered(thing as Thing, index));
  return {
    parts: Object.assign({}, ...all.map((one) => one.parts)),
    types: Object.assign({}, ...all.map((one) => one.types)),
    ofFile: all.flatMap((one) => one.ofFile ?? []),
    ofBook: all.flatMap((one) => one.ofBook ?? []),
    ofSheet: all.flatMap((one) => one.ofSheet ?? []),
    ofParts: Object.assign({}, ...all.map((one) => one.ofParts)),
    inBook: all.map((one) => one.inBook ?? '').join(''),
    behind: [all[3], all[2], all[1]].map((one) => one?.behind ?? '').join(''),
    cells: links?.cells ?? '',
  };
}

/** Under ids of their own in the sheet. */
function renumbered(thing: Thing, index: number): Thing {
  return {
    ...thing,
    ...(thing.ofSheet && { ofSheet: thing.ofSheet.map((one) => ({ ...one, id: `rId${index}` })) }),
    ...(thing.behind && { behind: thing.behind.replace(/r:id="[^"]*"/, `r:id="rId${index}"`) }),
  };
}

describe('each kind', () => {
  it('stands in the test files', () => {
    expect(Object.keys(THINGS).sort()).toEqual([...KINDS, OTHER].map(({ id }) => id).sort());
  });

  it.each([...KINDS, OTHER])('$en: kept whole ($isKept), or named', async ({ id, en, isKept }) => {
    const thing = THINGS[id] as Thing;
    const bytes = await foreignFile(thing);
    expect(await named(bytes)).toEqual(isKept ? [] : [en]);
    const once = await saved(bytes);
    const { faults } = await packageOf(once);
    expect(faults).toEqual([]);
    const texts = await textsOf(once);
    // A table goes without the looks that it had from the list of styles.
    const parts = Object.values(thing.parts ?? {}).map((part) => part.replace(/ \w*[dD]xfId="\d+"/g, ''));
    for (const part of parts) expect(texts.includes(part), part.slice(0, 60)).toBe(isKept);
    expect(await named(once)).toEqual([]);
    const twice = await saved(once);
    expect((await packageOf(twice)).faults).toEqual([]);
    expect(await readXlsx(twice)).toStrictEqual(await readXlsx(once));
  });

  it('all that are kept are kept together', async () => {
    const once = await saved(await foreignFile(together()));
    expect((await packageOf(once)).faults).toEqual([]);
    expect(await named(once)).toEqual([]);
    const texts = (await textsOf(once)).join('');
    expect(texts).toContain('<oddFooter>หน้า &amp;P</oddFooter>');
    expect(texts).toContain('orientation="landscape"');
  });

  it('nothing is told of a file of our own, with the pictures of the add-on, nor of what is no such file', async () => {
    const own = await writeXlsx(phraeBook());
    expect(await named(own)).toEqual([]);
    expect(await named(await saved(own))).toEqual([]);
    expect(await readXlsx(own)).toStrictEqual(phraeBook());
    expect((await packageOf(own)).faults).toEqual([]);
    expect(await named(new TextEncoder().encode('a text'))).toEqual([]);
  });

  it('is listed in docs/xlsx.md, as what becomes of it', async () => {
    const doc = await readFile(join(ROOT, 'docs/xlsx.md'), 'utf8');
    const row = (first: string) => doc.split('\n').find((line) => line.startsWith(`| ${first} |`)) ?? '';
    for (const isKept of [true, false]) {
      const names = KINDS.filter((kind) => kind.isKept === isKept).map(({ en }) => en);
      expect(row(names.join(', '))).toContain(isKept ? 'kept' : 'named');
    }
  });
});

describe('on the command line', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'khanton-losses-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('it is named before the first save, with a copy beside the file; then it is gone', async () => {
    const path = join(folder, 'book.xlsx');
    const bytes = await withMacros(await writeXlsx(phraeBook()));
    await writeFile(path, bytes);
    const first = await khanton('run', 'completeness', path, '--round', '2556-07-01');
    expect(first).toMatchObject({ status: 0 });
    expect(first.stderr).toContain('This file holds macros, which would be lost');
    expect(first.stderr).toContain('ไฟล์นี้มีมาโคร ซึ่งจะหายไปเมื่อบันทึกที่นี่');
    const copies = (await readdir(folder)).filter((name) => name.includes('จากโปรแกรมอื่น'));
    expect(copies).toHaveLength(1);
    expect(Buffer.compare(await readFile(join(folder, copies[0] as string)), bytes)).toBe(0);
    expect((await khanton('run', 'completeness', path, '--round', '2556-07-01')).stderr).toBe('');
  });

  it('a look at the file names nothing, and leaves it as it is', async () => {
    const path = join(folder, 'looked-at.xlsx');
    const bytes = await foreignFile(THINGS.macros);
    await writeFile(path, bytes);
    expect((await khanton('run', 'self-check', path)).stderr).toBe('');
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
  });
});
