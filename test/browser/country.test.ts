// The country on paper: the regions on one sheet, then each of them on a sheet of its own, whole, whoever has handed in.
/// <reference lib="dom" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { nationalProvinces } from '../../src/domain/country/provinces';
import { REGIONS } from '../../src/domain/country/region';
import { openPage } from '../support/browser/opened';
import { fileOf } from '../support/country/handed';
import { JULY, phrae } from '../support/provinces/province';
import { khanton } from '../support/runs/command-line';

const FOLDER = mkdtempSync(join(tmpdir(), 'khanton-paper-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const IN_PIXELS = 96 / 25.4;

it.each([
  ['all provinces have handed in', [], 'th'],
  ['some have not', ['11', '14', '38', '77'], 'th'],
  ['all have, in English', [], 'en'],
])('%s: five sheets', async (_, missing, language) => {
  const folder = mkdtempSync(join(FOLDER, 'in-'));
  for (const { code, name } of nationalProvinces())
    if (!missing.includes(code))
      writeFileSync(join(folder, `${code}.json`), fileOf('json', { ...phrae(), name }, JULY));
  const paper = join(FOLDER, `${language}-${missing.length}.html`);
  expect((await khanton('stack', folder, '--out', paper, '--language', language)).status).toBe(0);
  const { page } = await openPage({ viewport: { width: 1200, height: 1000 } });
  await page.goto(pathToFileURL(paper).href);
  await page.evaluate(() => document.fonts.ready);
  await page.emulateMedia({ media: 'print' });
  if (process.env.SHOTS)
    await page.screenshot({ path: `${process.env.SHOTS}/country-${language}-${missing.length}.png`, fullPage: true });
  const sheets = await page.evaluate(() =>
    Array.from(document.querySelectorAll('.preview .sheet'), (sheet) => ({
      title: sheet.querySelector('h1')?.textContent ?? '',
      rows: sheet.querySelectorAll('tbody tr').length,
      height: sheet.getBoundingClientRect().height,
      broken: sheet.querySelectorAll('table.broken').length,
      beyond: Array.from(sheet.querySelectorAll('td, th')).filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
        .length,
    })),
  );
  expect(sheets.map(({ title }) => title).filter(Boolean)).toHaveLength(5);
  const handedIn = nationalProvinces().filter(({ code }) => !missing.includes(code));
  const lines = REGIONS.map((region) => handedIn.filter((each) => each.region === region).length + 1);
  expect(sheets.map(({ rows }) => rows)).toEqual([REGIONS.length + 1, ...lines]);
  for (const { height, broken, beyond } of sheets)
    expect([height <= 297 * IN_PIXELS + 2, broken, beyond]).toEqual([true, 0, 0]);
});
