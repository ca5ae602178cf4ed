// The data handed out by the built bundle: the same rows in both formats, and nothing in the workbook is changed.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { DataRow } from '../../../src/domain/data/data-row';
import { fictitiousBook } from '../../support/books/fictitious';
import { JULY_DATE, OWNER, phraeBook, run, tab, type } from '../../support/books/office';

const JULY = { round: JULY_DATE };
const file = (result: Record<string, unknown>) => result.file as { name: string; mediaType: string; content: string };

describe('export', () => {
  it('gives every LAO in every round up to the one asked for', () => {
    const result = run(phraeBook(), 'export', { ...JULY, format: 'json' });
    const { rows } = JSON.parse(file(result).content);
    expect(result).toMatchObject({ command: 'export', round: '2013-07-01', format: 'json', rows: 332 });
    expect(rows).toHaveLength(332);
    expect(rows[0]).toEqual({
      province: 'แพร่',
      fiscalYear: 2556,
      round: '2013-04-01',
      indicator: 'step',
      district: 'เมืองแพร่',
      type: 'municipality',
      LAO: expect.stringMatching(/^ทต\./),
      value: expect.any(Number),
      state: 'reported',
      standing: rows[0].value,
      provinceCode: '54',
      region: 'north',
      provinceDeadline: '2013-04-05',
      indicatorNumber: null,
      indicatorName: expect.stringMatching(/^ร้อยละ/),
      highestStep: 5,
      passStep: 5,
      requiredShare: 60,
      aimedShare: 70,
      identity: `เมืองแพร่/municipality/${rows[0].LAO}`,
      target: 'main',
      reportState: 'late',
    });
  });

  it('is CSV where nothing is said, with the same rows', () => {
    const book = phraeBook();
    const now = '2013-07-03T09:00';
    const csv = file(run(book, 'export', { ...JULY, now }));
    const { rows, exportedAt, checksum } = JSON.parse(
      file(run(book, 'export', { ...JULY, now, format: 'json' })).content,
    );
    expect(exportedAt).toBe(now);
    expect(csv).toMatchObject({ name: 'khanton-แพร่-2556-07-01.csv', mediaType: expect.stringContaining('text/csv') });
    const lines = csv.content.trim().split('\r\n').slice(1);
    expect(lines).toEqual(
      rows.map((row: object) => [...Object.values(row), exportedAt, 2, checksum].map((value) => value ?? '').join(',')),
    );
  });

  it('holds funds and members where they are entered, and they count up to the funds of that round', () => {
    const book = fictitiousBook();
    const { content } = file(run(book, 'export', { format: 'json' }));
    const rows: DataRow[] = JSON.parse(content).rows;
    const newest = rows[rows.length - 1]?.round;
    const standings = (name: string) =>
      rows
        .filter(({ indicator, round }) => indicator === name && round === newest)
        .map(({ standing }) => standing || 0);
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    const { total } = run(book, 'funds') as unknown as {
      total: { fundsAtStart: number; founded: number; members: number };
    };
    expect(sum(standings('fund'))).toBe(total.fundsAtStart + total.founded);
    expect(sum(standings('fund-members'))).toBe(total.members);
  });

  it('changes nothing in the workbook', () => {
    const book = phraeBook();
    const before = structuredClone(book.sheets);
    run(book, 'export', JULY);
    expect(book.sheets).toEqual(before);
  });

  it('offers a name that any disk takes', () => {
    const book = phraeBook();
    type(book, tab(book, 'การตั้งค่า'), 'B3', '../"แพร่"<b>: *?');
    expect(file(run(book, 'export', JULY)).name).toBe('khanton-แพร่-b-2556-07-01.csv');
  });

  it('refuses another format', () => {
    expect(callCommand(phraeBook(), OWNER, 'export', { format: 'xml' })).toMatchObject({
      done: false,
      wrongCall: true,
    });
  });
});
