// The country's sample, stacked by the command that the guide names: its figures are the domain's, three faults are found and no other.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../local/xlsx';
import type { Stacked } from '../../src/country/stacked';
import { nationalProvinces } from '../../src/domain/country/provinces';
import type { SummaryLine } from '../../src/domain/roll-ups/summary';
import { summarise } from '../../src/domain/roll-ups/summary';
import { madeCountry, madeProvince } from '../support/country/country';
import type { Fault } from '../support/country/faults';
import { provinceOf } from '../support/country/province';
import { khanton, type Said } from '../support/runs/command-line';

const WANTED = { seed: 1, times: 1, csvAlone: false };
const SEPTEMBER = 5;
const NOW = '2556-09-08T09:00';

const folder = mkdtempSync(join(tmpdir(), 'khanton-country-'));
const path = (name: string) => join(folder, name);
const faults: Fault[] = [];
let said: Said;
let result: Stacked;

beforeAll(async () => {
  mkdirSync(path('in'));
  for (const made of madeCountry(WANTED)) {
    for (const { name, content } of made.files) writeFileSync(path(`in/${name}`), content);
    faults.push(...made.faults);
  }
  const outs = ['book.xlsx', 'paper.html', 'form.csv', 'result.json'].flatMap((name) => ['--out', path(name)]);
  said = await khanton('stack', path('in'), ...outs, '--long', path('long.csv'), '--now', NOW, '--json');
  result = JSON.parse(said.stdout) as Stacked;
});
afterAll(() => rmSync(folder, { recursive: true }));

const faulty = (kind: Fault['kind']) => faults.filter((fault) => fault.kind === kind);
const withoutName = ({ district: _, ...line }: SummaryLine) => line;

describe('the sample of the country, stacked', () => {
  it('names the two files that are left out and the one that does not add up, and nothing else', () => {
    expect(said.status).toBe(0);
    expect(result.leftOut.map(({ file }) => file).sort()).toEqual(
      [...faulty('changed'), ...faulty('outdated')].map(({ file }) => file).sort(),
    );
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ kind: 'two-districts', province: faulty('twice')[0]?.province });
    const found = result.leftOut.map(({ reason }) => reason).join('\n');
    expect(found).toMatch(/รหัสตรวจสอบ/);
    expect(found).toMatch(/มีไฟล์ที่ใหม่กว่า/);
  });

  it('has in each province the figures that the province has itself', () => {
    const twice = faulty('twice').map(({ province }) => province);
    const lines = new Map(result.provinces.map((line) => [line.province, line]));
    for (const national of nationalProvinces()) {
      const { name: province, code, region } = national;
      const line = lines.get(province);
      if (!line || twice.includes(province)) continue;
      const own = summarise(provinceOf(madeProvince(national, WANTED)), SEPTEMBER).total;
      expect(line).toEqual({ province, code, region, ...withoutName(own) });
    }
    expect(lines.size + result.missing.length).toBe(76);
    expect(lines.size).toBeGreaterThan(65);
  });

  it('adds provinces up to regions, and regions to the country', () => {
    const laos = (lines: readonly { municipalities: number; SAOs: number; reported: number }[]) =>
      lines.reduce((sum, { municipalities, SAOs, reported }) => sum + municipalities * 1e8 + SAOs * 1e4 + reported, 0);
    expect(laos(result.regions)).toBe(laos([result.total]));
    for (const region of result.regions)
      expect(laos(result.provinces.filter((line) => line.region === region.region))).toBe(laos([region]));
  });

  it('is the same as JSON, as CSV and as a workbook, whose long table has a row for each LAO and round', async () => {
    expect(JSON.parse(readFileSync(path('result.json'), 'utf8'))).toEqual(result);
    const csv = readFileSync(path('form.csv'), 'utf8').trimEnd().split('\r\n');
    expect(csv).toHaveLength(1 + result.provinces.length + result.regions.length + 1);
    const { municipalities, SAOs } = result.total;
    expect(csv.at(-1)).toMatch(new RegExp(`^country,,,,${municipalities},${SAOs},`));
    const { sheets } = await readXlsx(readFileSync(path('book.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual([
      'แบบรายงานทั้งประเทศ',
      'ความครบถ้วน',
      'เปรียบเทียบ',
      'ลำดับจังหวัด',
      'แนวโน้ม',
      'ข้อที่ต้องตรวจสอบ',
      'ข้อมูลราย อปท.',
    ]);
    const form = sheets[0]?.cells.at(-1);
    expect(form?.slice(0, 3).map((cell) => cell?.value)).toEqual([
      `รวมทั้งประเทศ ${result.provinces.length}\u00a0จังหวัด`,
      municipalities,
      SAOs,
    ]);
    const long = readFileSync(path('long.csv'), 'utf8').trimEnd().split('\r\n');
    expect(sheets.at(-1)?.cells).toHaveLength(long.length);
    // Upgrading makes no LAO more; whoever stands in two districts in the newest round makes one row.
    expect(long.length - 1).toBe((municipalities + SAOs) * 6 - 5);
  });

  it('tells a province whose file is not counted from one that has sent none', async () => {
    const { sheets } = await readXlsx(readFileSync(path('book.xlsx')));
    const texts = (sheets[1]?.cells ?? []).map((row) => row?.map((cell) => cell?.value ?? ''));
    const remark = (province: string) => texts.find((row) => row?.[0] === province)?.[4];
    const [changed] = faulty('changed') as [Fault];
    expect(remark(changed.province)).toBe(`ส่งแล้ว แต่ไฟล์ใช้ไม่ได้: ${changed.file}`);
    expect(remark('นราธิวาส')).toBe('ยังไม่ส่งข้อมูล');
  });

  it('writes nothing over what was handed in', async () => {
    const [{ file }] = faulty('outdated') as [Fault];
    const before = readFileSync(path(`in/${file}`));
    for (const words of [
      ['--out', path(`in/${file}`)],
      ['--out', path('y.json'), '--long', path(`in/${file}`)],
    ]) {
      const refused = await khanton('stack', path('in'), ...words);
      expect(refused.status).toBe(2);
      expect(refused.stderr).toMatch(/อยู่ในโฟลเดอร์ที่จังหวัดส่งและจะถูกแทนที่/);
    }
    expect(readFileSync(path(`in/${file}`))).toEqual(before);
  });

  it('names what is no data and what cannot be opened, and stacks the rest', async () => {
    mkdirSync(path('odd/below'), { recursive: true });
    const [{ file }] = faulty('outdated') as [Fault];
    copyFileSync(path(`in/${file}`), path('odd/below/province.csv'));
    copyFileSync(path('book.xlsx'), path('odd/stacked.xlsx'));
    writeFileSync(path('odd/a.pdf'), 'no data');
    writeFileSync(path('odd/b.xlsx'), 'no workbook');
    writeFileSync(path('odd/Thumbs.db'), 'the system’s own');
    symlinkSync(path('odd/nowhere'), path('odd/link.csv'));
    const odd = JSON.parse(
      (await khanton('stack', path('odd'), '--out', path('odd.json'), '--json')).stdout,
    ) as Stacked;
    expect(odd.provinces).toHaveLength(1);
    const reasons = Object.fromEntries(odd.leftOut.map((each) => [each.file, each.reason.slice(0, 20)]));
    expect(reasons).toEqual({
      'a.pdf': 'ไม่ใช่ไฟล์ข้อมูลที่จ',
      'b.xlsx': 'เปิดอ่านไม่ได้ หรือไ',
      'link.csv': 'เปิดอ่านไม่ได้ หรือไ',
      'stacked.xlsx': 'ไม่ใช่ไฟล์ข้อมูลที่จ',
    });
  });

  it('ends with status 1 where files were left out and that was not to be, and writes all the same', async () => {
    const strict = await khanton('stack', path('in'), '--out', path('strict.json'), '--now', NOW, '--strict');
    expect(strict.status).toBe(1);
    expect(strict.stderr).toMatch(/2 ไฟล์/);
    expect(JSON.parse(readFileSync(path('strict.json'), 'utf8')).total).toEqual(result.total);
  });

  it.each([
    ['no folder', ['stack', path('nowhere'), '--out', path('x.json')], 2, /ไม่พบโฟลเดอร์/],
    ['no --out', ['stack', path('in')], 2, /--out BOOK\.xlsx/],
    ['two workbooks', ['stack', path('in'), '--out', path('x.xlsx'), '--out', path('y.xlsx')], 2, /ไฟล์ที่สอง/],
    ['an ending that nobody knows', ['stack', path('in'), '--out', path('x.doc')], 2, /x\.doc/],
    ['a round that is none', ['stack', path('in'), '--out', path('x.json'), '--round', 'กันยา'], 2, /พบ "กันยา"/],
    [
      'a round that nobody handed in',
      ['stack', path('in'), '--out', path('x.json'), '--round', '2557-04-01'],
      1,
      /ยังไม่มีจังหวัดใดส่งข้อมูลรอบ 1 เมษายน 2557/,
    ],
    ['an indicator that nobody has', ['stack', path('in'), '--out', path('x.json'), '--indicator', '9.9'], 1, /9\.9/],
    ['an empty folder', ['stack', path('empty'), '--out', path('x.json')], 1, /ไม่พบไฟล์ข้อมูลของจังหวัด/],
  ])('%s is said so', async (_, words, status, message) => {
    mkdirSync(path('empty'), { recursive: true });
    const refused = await khanton(...words);
    expect(refused.status).toBe(status);
    expect(refused.stderr).toMatch(message);
  });
});
