// A heading of the tab of indicators or of the registry that was cleared or overwritten: nothing is counted another way because of it.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, run, setUpBook, tab, type } from '../../support/books/office';

const DECLARED = 'ตัวชี้วัด';
const REGISTRY = 'ทะเบียน อปท.';
const JULY = '2013-07-01';

const book = () =>
  setUpBook({
    province: 'แพร่',
    year: 2556,
    rounds: JULY,
    indicators: 'id\tkind\tname\tsteps\tcounted\n1.6\tsteps\tแผน\t5\tSAO',
    roster: [
      `district\ttype\tname\ttarget\t${JULY}\t1.6@${JULY}`,
      'ลอง\tmunicipality\tทต.บ้านปิน\tmain\t1\t1',
      'ลอง\tSAO\tอบต.ปากกาง\tmain\t2\t2',
    ].join('\n'),
  });

const refusal = (where: Workbook, command: string) =>
  callCommand(where, OWNER, command, command === 'set-up' ? {} : { round: JULY, indicator: '1.6' });

describe('a heading of the tab of indicators', () => {
  it.each([
    ['H2', '', 'นับ'],
    ['A2', 'หัวใหม่', 'ตัวชี้วัดที่'],
    ['M2', '', '"ขั้น'],
  ])('%s that became "%s" is named, by commands and by set-up, and nothing is changed', (cell, text, heading) => {
    const where = book();
    type(where, tab(where, DECLARED), cell, text);
    const before = structuredClone(where.sheets);
    for (const command of ['summary', 'set-up', 'validate']) {
      const outcome = refusal(where, command);
      expect(outcome, command).toMatchObject({ done: false, code: 'heading-lost' });
      for (const part of [`แท็บ "${DECLARED}" ช่อง ${cell}`, heading]) expect(outcome.message).toContain(part);
    }
    expect(where.sheets).toEqual(before);
  });

  it('that is typed again is all that was missing', () => {
    const where = book();
    const before = run(where, 'summary', { round: JULY, indicator: '1.6' });
    const heading = String(tab(where, DECLARED).cells[1]?.[7]?.value);
    type(where, tab(where, DECLARED), 'H2', '');
    type(where, tab(where, DECLARED), 'H2', heading);
    expect(run(where, 'summary', { round: JULY, indicator: '1.6' })).toEqual(before);
  });

  it('of a column of the office’s own is its own affair', () => {
    const where = book();
    type(where, tab(where, DECLARED), 'S2', 'หมายเหตุของเรา');
    type(where, tab(where, DECLARED), 'S3', 'ตาม กบจ.');
    expect(refusal(where, 'summary')).toMatchObject({ done: true });
    expect(refusal(where, 'set-up')).toMatchObject({ done: true });
  });
});

describe('a heading of the registry', () => {
  it('that was overwritten is named by set-up before anything is written', () => {
    const where = book();
    type(where, tab(where, REGISTRY), 'A2', 'x');
    const before = structuredClone(where.sheets);
    const outcome = refusal(where, 'set-up');
    expect(outcome).toMatchObject({ done: false, code: 'heading-lost' });
    expect(outcome.message).toContain(`แท็บ "${REGISTRY}" ช่อง A2`);
    expect(outcome.message).toContain('"อำเภอ"');
    expect(where.sheets).toEqual(before);
  });
});
