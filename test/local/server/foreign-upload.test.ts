// A file of another program's that is uploaded: what of it would be lost is told first, and it stays as it is beside.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeXlsx } from '../../../local/xlsx.ts';
import { phraeBook } from '../../support/books/office';
import { type Served, serveBook } from '../../support/served/served';
import { withMacros } from '../../support/xlsx/with-macros';

let served: Served;
beforeAll(async () => {
  served = await serveBook(phraeBook());
});
afterAll(() => served.stop());

it('what an uploaded file holds that would be lost is named before, and the file is kept as it is', async () => {
  const foreign = await withMacros(await writeXlsx(phraeBook()));
  expect((await served.post('/upload/about', foreign)).answer).toMatchObject({ lost: 'มาโคร' });
  expect((await served.post('/upload/about', await writeXlsx(phraeBook()))).answer).toMatchObject({ lost: null });
  expect((await served.post('/upload', foreign)).status).toBe(200);
  const kept = readdirSync(dirname(served.path)).filter((name) => name.includes(' จากโปรแกรมอื่น)'));
  expect(kept).toHaveLength(1);
  expect(Buffer.compare(readFileSync(join(dirname(served.path), kept[0] as string)), foreign)).toBe(0);
});
