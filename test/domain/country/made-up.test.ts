// The made-up country: real names and sizes, files as provinces hand them in, and three faults, no more.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import { readXlsx } from '../../../local/xlsx.ts';
import { nationalProvinces } from '../../../src/domain/country/provinces';
import { DATA_FIELDS } from '../../../src/domain/data/data-row';
import { asOfRound } from '../../../src/domain/province/lives/as-of';
import { validate } from '../../../src/indicators/findings/validate';
import { dataRows } from '../../../src/indicators/province/data-rows';
import { plainChecksum } from '../../reference/checksum';
import { madeCountry, madeProvince } from '../../support/country/country';
import { CHANGED, OUTDATED, TWICE } from '../../support/country/faults';
import { formatOf, NOT_HANDED_IN } from '../../support/country/hand-over';
import { provinceOf } from '../../support/country/province';
import { madeWorkbooks } from '../../support/country/workbooks';

const WANTED = { seed: 1, times: 1, csvAlone: false };
const provinces = nationalProvinces().map((national) => ({
  code: national.code,
  made: madeProvince(national, WANTED),
}));
const files = [...madeCountry(WANTED)].flatMap((handedIn) => handedIn.files);
const named = (code: string) => nationalProvinces().find((each) => each.code === code)?.name as string;
const filesOf = (code: string) => files.filter(({ name }) => name.includes(named(code)));
const LAST = 5;

/** Of version 2; no value has a comma or a quote in it. */
function read(csv: string) {
  const [heads = [], ...lines] = csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  const at = (field: string) => heads.indexOf(field);
  const NUMBERS = ['fiscalYear', 'value', 'standing', 'highestStep', 'passStep', 'requiredShare', 'aimedShare'];
  const values = lines.map((cells) =>
    DATA_FIELDS.map((field) => {
      const cell = cells[at(field)] as string;
      return cell !== '' && NUMBERS.includes(field) ? Number(cell) : cell;
    }),
  );
  const [exportedAt, checksum] = ['exportedAt', 'checksum'].map((field) => lines[0]?.[at(field)] as string);
  return {
    lines,
    at,
    exportedAt: exportedAt as string,
    checksum,
    counted: plainChecksum(exportedAt as string, values),
  };
}

describe('the made-up country', () => {
  it('has 7,850 LAOs, 8 to 333 in a province, each of them known to its province in the newest round', () => {
    const counts = provinces.map(({ made }) => asOfRound(provinceOf(made), LAST).laos.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7850);
    expect([counts.length, Math.min(...counts), Math.max(...counts)]).toEqual([76, 8, 333]);
    expect(provinces.map(({ made }) => made.laos.length)).toEqual(counts);
  });

  it('has nothing wrong in its registries and tabs', () => {
    for (const { made } of provinces.slice(0, 12)) {
      const province = provinceOf(made);
      expect(province.registryProblems).toEqual([]);
      const rules = new Set(validate(province, LAST).map(({ rule }) => rule));
      for (const rule of ['duplicate-lao', 'unknown-lao', 'missing-lao', 'looks-alike', 'wrong-type', 'not-a-step'])
        expect(rules).not.toContain(rule);
    }
  });

  it('is the same by the same seed, and another by another', () => {
    const first = () => [...madeCountry(WANTED)].slice(0, 3);
    expect(first()).toEqual(first());
    expect([...madeCountry({ ...WANTED, seed: 2 })].slice(0, 3)).not.toEqual(first());
  });

  it('is handed in as one file a province, but for those that have not, workbooks, and the one that did twice', () => {
    for (const { code } of nationalProvinces()) {
      const isNone = NOT_HANDED_IN.includes(code) || formatOf(code) === 'xlsx';
      expect(filesOf(code), code).toHaveLength(isNone ? 0 : code === OUTDATED ? 2 : 1);
    }
    expect(nationalProvinces().filter(({ code }) => formatOf(code) === 'xlsx')).toHaveLength(3);
  });

  it('is whole in all files that have a checksum, but for the one that was changed', () => {
    const broken = files
      .filter(({ name, content }) => name.endsWith('.csv') && content.includes('checksum'))
      .filter(({ content }) => {
        const { checksum, counted } = read(content);
        return checksum !== counted;
      });
    expect(broken).toEqual(filesOf(CHANGED));
  });

  it('was handed in once more with later figures by one province, whose older file was left', () => {
    const [older, newer] = filesOf(OUTDATED).map(({ content }) => read(content));
    expect(older && newer && older.exportedAt < newer.exportedAt).toBe(true);
    expect(older?.counted).not.toBe(newer?.counted);
  });

  it('has one LAO in two districts in a file of version 1', () => {
    const { lines, at } = read(filesOf(TWICE)[0]?.content as string);
    const key = (cells: readonly string[], fields: readonly string[]) =>
      fields.map((field) => cells[at(field)]).join('/');
    const whole = lines.map((cells) => key(cells, ['round', 'indicator', 'district', 'type', 'LAO']));
    const last = lines.at(-1) as string[];
    expect(new Set(whole).size).toBe(whole.length);
    expect(at('checksum')).toBe(-1);
    const same = lines.filter(
      (cells) => key(cells, ['round', 'type', 'LAO', 'standing']) === key(last, ['round', 'type', 'LAO', 'standing']),
    );
    expect(new Set(same.map((cells) => cells[at('district')])).size).toBeGreaterThan(1);
  });

  it('rises in most places and falls in some, with reports that are missing', () => {
    const rows = dataRows(provinceOf((provinces[17] as (typeof provinces)[number]).made), LAST);
    const share = (date: string) => {
      const own = rows.filter(({ round, indicator }) => round === date && indicator === 'step');
      return own.filter(({ standing }) => standing === 5).length / own.length;
    };
    expect(share('2013-09-01')).toBeGreaterThan(share('2013-04-01'));
    expect(new Set(rows.map(({ state }) => state))).toContain('carried');
  });

  it('is in a workbook what it is in a file of data: the add-on hands out the very same rows', async () => {
    const { value } = await madeWorkbooks(WANTED)[Symbol.asyncIterator]().next();
    const book = await readXlsx(value.content);
    const exported = callCommand(book, book.owner, 'export', { round: '2556-09-01', format: 'json' });
    if (!exported.done) throw new Error(exported.message);
    const { rows } = JSON.parse((exported.result as { file: { content: string } }).file.content);
    const { made } = provinces.find(
      ({ made: { name } }) => value.name === `${name}.xlsx`,
    ) as (typeof provinces)[number];
    expect(rows).toEqual(dataRows(provinceOf(made), LAST));
  });
});
