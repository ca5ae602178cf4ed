// What is said of a file of indicators, and of a roster of them, that cannot be used: in whole sentences, by the built bundle.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import { emptyBook, OWNER } from '../../support/books/office';

const INDICATORS = 'id\tkind\tname\tsteps\ttarget\n4.1\tsteps\tแผน\t5\t\n2.1\tcount\tศูนย์\t\t\n3.2\thas\tแผนป้องกันภัย\t\t';
const said = (options: object) =>
  callCommand(emptyBook(), OWNER, 'set-up', {
    ...{ province: 'แพร่', year: 2569, indicators: INDICATORS, language: 'th', rounds: '2568-10-01,2569-04-01' },
    ...options,
  })
    .message.split('\n')
    .slice(1);
const roster = (heading: string, value: string) => `district\ttype\tname\t${heading}\nลอง\tSAO\tอบต.ปากกาง\t${value}`;

describe('a file of indicators', () => {
  it('that is empty lacks its headings: one sentence', () => {
    expect(said({ indicators: '' })).toEqual([
      'บรรทัดแรกไม่มีหัวคอลัมน์ id, kind, name หัวคอลัมน์ของไฟล์ตัวชี้วัดคือ id kind name steps pass required aimed counted rounds target',
    ]);
  });

  it('names a heading that is none', () => {
    const [line = ''] = said({ indicators: 'id\tkind\tname\tweight\n2.1\tcount\tศูนย์\t3' });
    expect(line).toContain('"weight" ไม่ใช่หัวคอลัมน์ของไฟล์ตัวชี้วัด ต้องเป็น id kind name');
    expect(said({ indicators: 'id\tkind\tname\tid' })[0]).toContain('เป็นหัวคอลัมน์ซ้ำ');
  });

  it('a series is no choice', () => {
    const [line = ''] = said({ indicators: INDICATORS.replace('ศูนย์\t\t', 'ศูนย์\t\t-5') });
    expect(line).toContain('"-5" ใช้ไม่ได้ ต้องเป็น 0, 1, 2, …');
  });
});

it('rounds that stand twice are said to, in whatever writing', () => {
  const outcome = callCommand(emptyBook(), OWNER, 'set-up', {
    ...{ province: 'แพร่', year: 2569, rounds: '2568-10-01,2025-10-01', language: 'th' },
  });
  expect(outcome).toMatchObject({ done: false, code: 'option-wrong' });
  expect(outcome.message).toContain('วันที่ที่ไม่ซ้ำกัน (1 ต.ค. 2568 ซ้ำ)');
});

describe('a roster', () => {
  it.each([
    ['2.1@since', '3', 'ตัวชี้วัดนี้ไม่มีคอลัมน์นี้ พบ "2.1@since" ต้องเป็น "2.1@start, 2.1@2568-10-01,'],
    ['3.2@2568-10-01', '', 'ตัวชี้วัดนี้ไม่มีคอลัมน์นี้ พบ "3.2@2568-10-01" ต้องเป็น "3.2@since"'],
    ['9.9@2568-10-01', '3', 'ไม่มีตัวชี้วัดนี้ พบ "9.9@2568-10-01"'],
    ['3.2@since', 'นานแล้ว', 'ต้องเป็นวันที่ เช่น 1 ต.ค. 2568 หรือคำว่า "ต้นปี" หรือ "ไม่มี" พบ "นานแล้ว"'],
  ])('%s with "%s"', (heading, value, words) => {
    expect(said({ roster: roster(heading, value) })[0]).toContain(words);
  });
});
