// Results of indicators of the province's own, by their kinds: through the built bundle, in a list of their own or all in one.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { ImportResult } from '../../../src/commands/changes/import';
import { run, setUpBook } from '../../support/books/office';
import { bringIn, listOf, takeBack, typedOn } from '../../support/changes/lists';

const sample = (name: string) => readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8');
const NOW = '2569-07-03T09:00';

let start: Workbook;
beforeAll(() => {
  start = setUpBook({
    province: 'สมมติ',
    year: 2569,
    rounds: '2568-10-01,2569-01-01,2569-04-01,2569-07-01',
    roster: sample('fictitious-2569.tsv'),
    indicators: sample('indicators-2569.tsv'),
  });
});

const look = (options: object, book = structuredClone(start)) =>
  run(book, 'import', { now: NOW, ...options }) as unknown as ImportResult;
const shownOf = ({ cells }: ImportResult) =>
  cells.map(({ kind, why, indicator, round, after }) => [kind, why, indicator, round, after]);

const ROUND = '2026-07-01';
const [MUNICIPALITY, SAO] = ['ทต.บ้านใหม่สมมติ', 'อบต.นาแก้วฟ้า'];

describe('a list with indicators of the own', () => {
  it('brings in steps, counts, and since when there is something, side by side', () => {
    const list = listOf(
      ['อำเภอ', 'ชื่อ อปท.', '1.6@2569-07-01', '๒.๑ รอบ 1 ก.ค. 2569', '2.1@start', '3.2@since'],
      ['เมืองสมมติ', SAO, 'ขั้น 7', '1,200', '๓', '1 ม.ค. 2569'],
    );
    const found = look({ list });
    expect(shownOf(found)).toEqual([
      ['new', null, '1.6', ROUND, '7'],
      ['new', null, '2.1', ROUND, '1200'],
      ['new', null, '2.1', null, '3'],
      ['new', null, '3.2', null, '1 ม.ค. 2569'],
    ]);
    const book = structuredClone(start);
    expect(bringIn(book, list, undefined, NOW).written).toBe(4);
    expect(look({ list }, book).counts).toMatchObject({ same: 4, new: 0 });
    takeBack(book, undefined, { now: NOW });
    expect(typedOn(book)).toEqual(typedOn(start));
  });

  it('takes nothing that is none of its kind, or of whom it does not count', () => {
    const list = listOf(
      ['อำเภอ', 'ชื่อ อปท.', '1.6@2569-07-01', '2.1@2569-07-01', '3.2@since'],
      ['เมืองสมมติ', SAO, 8, -3, 'ไม่แน่ใจ'],
      ['เมืองสมมติ', MUNICIPALITY, '', 5, ''],
    );
    expect(look({ list }).cells[2]?.message).toBe('"ไม่แน่ใจ" อ่านไม่ได้ ต้องเป็นวันที่ เช่น 1 ต.ค. 2568 หรือคำว่า "ต้นปี" หรือ "ไม่มี"');
    expect(shownOf(look({ list })).map(([kind, why]) => [kind, why])).toEqual([
      ['unread', 'step'],
      ['unread', 'count'],
      ['unread', 'since'],
      ['unread', 'not-counted'],
    ]);
  });

  it.each([
    ['1.6', 'รอบ 1 ก.ค. 2569', 6],
    ['2.1', 'ก.ค. 69', 15],
    ['2.1', 'จำนวน', 15],
  ])('of %s may be headed %s, where that indicator is asked for', (indicator, heading, value) => {
    const found = look({ list: listOf(['ชื่อ อปท.', heading], [SAO, value]), indicator, round: '2569-07-01' });
    expect(shownOf(found)).toEqual([['new', null, indicator, ROUND, String(value)]]);
    expect([found.indicator, found.round]).toEqual([indicator, ROUND]);
  });

  it('is of the first one where none is asked for', () => {
    const found = look({ list: listOf(['ชื่อ อปท.', 'รอบ 1 ก.ค. 2569'], [SAO, 5]) });
    expect(shownOf(found)).toEqual([['new', null, 'step', ROUND, '5']]);
  });
});

describe('a round below another heading, or a title', () => {
  const rows = (above: string[], title?: string) =>
    look({
      list: listOf(
        ...(title ? [[title]] : []),
        ['อำเภอ', 'ชื่อ อปท.', ...above],
        ...(above.length > 1 ? [['', '', 'ก.ค. 69', 'ก.ค. 69']] : []),
        ['เมืองสมมติ', SAO, 5, ...(above.length > 1 ? [16] : [])],
      ),
    });

  it.each([
    ['ตัวชี้วัดที่ 1.6', 'ตัวชี้วัดที่ ๒.๑'],
    ['1.60', '2.1'],
  ])('is of the indicator there: %s, %s', (one, other) => {
    expect(shownOf(rows([one, other]))).toEqual([
      ['new', null, '1.6', ROUND, '5'],
      ['new', null, '2.1', ROUND, '16'],
    ]);
  });

  it('is of nobody’s where there is no such indicator: it is named, and never the first one’s', () => {
    const found = rows(['ตัวชี้วัดที่ 1.6', 'ตัวชี้วัดที่ 9.9']);
    expect(shownOf(found)).toEqual([['new', null, '1.6', ROUND, '5']]);
    expect(found.understood.map(({ means }) => means).slice(3)).toEqual([null]);
  });

  it('is of the one that the title names', () => {
    expect(shownOf(rows(['ก.ค. 69'], 'ผลการดำเนินงานตัวชี้วัดที่ 1.6 ประจำเดือน'))).toEqual([['new', null, '1.6', ROUND, '5']]);
  });

  it('may say it in one cell', () => {
    expect(shownOf(rows(['ตัวชี้วัดที่ 1.6 รอบ 1 ก.ค. 2569']))).toEqual([['new', null, '1.6', ROUND, '5']]);
  });
});
