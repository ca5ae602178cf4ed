// What provinces hand in, read: whatever is wrong with a file is why it is left out, and no file stops the others.
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/country/read-file';
import { leftOutWord } from '../../src/documents/country/checks';
import type { LeftOut } from '../../src/domain/country/left-out';
import { EXPORTED_AT, fileOf } from '../support/country/handed';
import { JULY, oneLao, phrae } from '../support/provinces/province';

const CSV = fileOf('csv', phrae(), JULY);
const JSON_FILE = fileOf('json', phrae(), JULY);
const FIRST = fileOf('first', phrae(), JULY);

const why = (text: string) => readFile('file', text).leftOut.map(({ reason, details }) => ({ reason, ...details }));
const figures = (text: string) => {
  const { handedIn, leftOut } = readFile('file', text);
  expect(leftOut).toEqual([]);
  return handedIn.map(({ province, rows, measured }) => [
    province.name,
    rows,
    measured.get('step')?.values.join(),
    measured.get('step')?.standings.join(),
  ]);
};

describe('a file that a province hands in', () => {
  it('says the same as CSV, as JSON and in the first version', () => {
    const read = figures(CSV);
    expect(read).toHaveLength(1);
    expect(read[0]?.[1]).toBe(83 * 4);
    expect(figures(JSON_FILE)).toEqual(read);
    expect(figures(FIRST)).toEqual(read);
  });

  it.each([
    ['without its mark of UTF-8', CSV.replace('\uFEFF', '')],
    ['with the line ends of another system', CSV.replace(/\r\n/g, '\n')],
    ['with a blank line at the end', `${CSV}\r\n\r\n`],
    ['with semicolons between its cells', CSV.replace(/,/g, ';')],
    [
      'with its columns in another order',
      CSV.replace(/^\uFEFF?province,fiscalYear,/, 'fiscalYear,province,').replace(/\r\nแพร่,2556,/g, '\r\n2556,แพร่,'),
    ],
    ['with a column of somebody else behind', CSV.replace(/(checksum|[0-9a-f]{8})\r\n/g, '$1,note\r\n')],
  ])('is read %s', (_, text) => {
    expect(text).not.toBe(CSV);
    expect(figures(text)).toEqual(figures(CSV));
  });

  it('may hold several provinces, each with the checksum of its own', () => {
    const nan = fileOf('csv', { ...phrae(), name: 'น่าน' }, JULY, '2013-07-04T10:00');
    const both = CSV + nan.slice(nan.indexOf('\r\n') + 2);
    const { handedIn, leftOut } = readFile('both.csv', both);
    expect(leftOut).toEqual([]);
    expect(handedIn.map(({ province, exportedAt }) => [province.code, exportedAt])).toEqual([
      ['54', EXPORTED_AT],
      ['55', '2013-07-04T10:00'],
    ]);
  });

  it('keeps what a spreadsheet would compute as the text that it is', () => {
    const hostile = oneLao([3], { name: '=HYPERLINK("http://x")', district: '@ลอง' });
    const [lao] = [...(readFile('x', fileOf('csv', hostile, 0)).handedIn[0]?.measured.get('step')?.laos ?? [])];
    expect(lao).toMatchObject({ name: '=HYPERLINK("http://x")', district: '@ลอง' });
  });

  it.each<[string, string, object]>([
    ['nothing', '', { reason: 'empty' }],
    ['nothing but its headings', CSV.slice(0, CSV.indexOf('\r\n') + 2), { reason: 'empty' }],
    ['another table', 'ชื่อ,จำนวน\r\nทต.ก,3\r\n', { reason: 'foreign' }],
    ['other JSON', '{"format":"other","rows":[]}', { reason: 'foreign' }],
    ['a list of JSON', '[1,2]', { reason: 'foreign' }],
    ['JSON that ends in the middle', JSON_FILE.slice(0, 4000), { reason: 'unreadable' }],
    ['rows that are none', '{"format":"khanton-data","version":1,"rows":5}', { reason: 'unreadable' }],
    ['no rows', '{"format":"khanton-data","version":1,"rows":[]}', { reason: 'empty' }],
    ['a quote that nobody closes', CSV.replace('ทต.', '"ทต.'), { reason: 'unreadable' }],
    ['CSV that ends in the middle of a row', CSV.slice(0, -40), { reason: 'wrong-cell', row: 333 }],
    ['CSV without its last row', CSV.replace(/[^\n]*\r\n$/, ''), { reason: 'changed' }],
    [
      'a step that was changed',
      CSV.replace(',2,reported,2,', ',3,reported,3,'),
      { reason: 'changed', province: 'แพร่' },
    ],
    [
      'a step that was changed without what counts',
      CSV.replace(',2,reported,2,', ',3,reported,2,'),
      { reason: 'changed' },
    ],
    ['a name that was changed', CSV.replace('ทต.ทุ่งกวาว', 'ทต.ทุ่งกว้าง'), { reason: 'changed' }],
    [
      'another moment than that of its checksum',
      CSV.replaceAll(EXPORTED_AT, '2013-09-30T09:00'),
      { reason: 'changed' },
    ],
    [
      'a step that is none',
      CSV.replace(',2,reported,2,', ',สอง,reported,2,'),
      { reason: 'wrong-cell', row: 2, field: 'value', found: 'สอง', expected: 'count' },
    ],
    [
      'a step above the highest',
      FIRST.replace(',2,reported,2', ',6,reported,6'),
      { reason: 'wrong-cell', field: 'standing', found: '6', expected: 'atMostHighest' },
    ],
    [
      'a report that is carried',
      FIRST.replace(',2,reported,2', ',2,carried,2'),
      { reason: 'wrong-cell', field: 'standing', expected: 'sameAsValue' },
    ],
    [
      'a date as a spreadsheet writes it',
      CSV.replace('2013-04-01', '1/4/2013'),
      { reason: 'wrong-cell', field: 'round', found: '1/4/2013', expected: 'day' },
    ],
    ['a day that no calendar has', FIRST.replace('2013-04-01', '2013-02-30'), { reason: 'wrong-cell', field: 'round' }],
    ['a type that is none', FIRST.replace('municipality', 'เทศบาล'), { reason: 'wrong-cell', field: 'type' }],
    [
      'a province that nobody knows',
      fileOf('csv', { ...phrae(), name: 'แพร' }, JULY),
      { reason: 'unknown-province', province: 'แพร' },
    ],
    ['a version to come', CSV.replace(/,2,([0-9a-f]{8})\r\n/g, ',3,$1\r\n'), { reason: 'newer', version: 3 }],
    ['a version to come in JSON', JSON_FILE.replace('"version":2', '"version":9'), { reason: 'newer', version: 9 }],
    [
      'JSON without its checksum',
      JSON_FILE.replace(/"checksum":"[0-9a-f]{8}",?/, ''),
      { reason: 'wrong-cell', field: 'checksum' },
    ],
    [
      'rows that are no objects',
      '{"format":"khanton-data","version":1,"rows":[null,"x"]}',
      { reason: 'wrong-cell', row: 1, field: 'province', found: '' },
    ],
    [
      'a row that pretends to be a class',
      '{"format":"khanton-data","version":1,"rows":[{"__proto__":{"province":"แพร่"}}]}',
      { reason: 'wrong-cell', field: 'province' },
    ],
  ])('that holds %s is left out, and it is said why', (_, text, expected) => {
    expect(text === CSV || text === JSON_FILE || text === FIRST).toBe(false);
    const found = why(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
    expect(readFile('file', text).handedIn).toEqual([]);
  });

  it('is left out in words that say what was found and what to do, in both languages', () => {
    const leftOut = readFile('แพร่.csv', CSV.replace(',2,reported,2,', ',สอง,reported,2,')).leftOut;
    const inLanguage = (language: 'th' | 'en') =>
      leftOutWord({ language, digits: 'arabic', builtAt: new Date(0) }, leftOut[0] as LeftOut);
    expect(inLanguage('th')).toBe('แถวที่ 2 คอลัมน์ value พบ "สอง" ต้องเป็นจำนวนเต็มตั้งแต่ 0 โปรดขอไฟล์ใหม่จากจังหวัด');
    expect(inLanguage('en')).toBe(
      'Row 2, column value: found "สอง", expected a whole number from 0. Ask the province for the file again.',
    );
  });
});
